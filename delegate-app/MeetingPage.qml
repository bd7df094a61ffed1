// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Controls
import Rostrum.Delegate

/// Everything after joining: who speaks, one's own turn, what to ask for, the list. One column; two where there is room
/// for the list beside the rest. Whoever has the floor sees nothing else.
FocusScope {
    id: root

    required property DelegateApp app

    readonly property bool wide: width >= 820 * Theme.scale
    /// There is room for the point of order below everything, where it never scrolls away.
    readonly property bool tall: height >= 560 * Theme.scale
    readonly property bool onStage: app.floor.own !== FloorNow.No
    /// What is shown is as of a while ago.
    readonly property bool old: app.connection.outage === Connection.Long
    readonly property int gap: Theme.step * 4

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        visible: !root.onStage

        Slot {
            id: above

            Layout.fillWidth: true
            visible: root.wide
        }
        RowLayout {
            spacing: 0

            Scroller {
                Layout.fillHeight: true
                Layout.fillWidth: true
                leastHeight: height
                overhang: 0

                ColumnLayout {
                    anchors.fill: parent
                    spacing: 0

                    Slot {
                        id: top

                        Layout.fillWidth: true
                        visible: !root.wide
                    }
                    ColumnLayout {
                        Layout.margins: root.gap
                        spacing: root.gap

                        FloorCard {
                            Layout.fillWidth: true
                            floor: root.app.floor
                            opacity: root.old ? 0.6 : 1
                        }
                        PanelCard {
                            Layout.fillWidth: true
                            app: root.app
                            focus: !root.onStage && root.app.panelPlace.placeId !== 0
                            visible: root.app.panelPlace.placeId !== 0
                        }
                        TurnCard {
                            Layout.fillWidth: true
                            app: root.app
                            focus: !root.onStage && root.app.panelPlace.placeId === 0
                            visible: root.app.asking.kinds.length > 0
                        }
                        ReadinessCard {
                            id: readiness

                            Layout.fillWidth: true
                            app: root.app
                            visible: root.app.turn.requestId !== 0 || root.app.panelPlace.placeId !== 0
                        }
                        AskCard {
                            Layout.fillWidth: true
                            app: root.app
                            visible: root.app.asking.kinds.length > 0 && (!asked || root.app.asking.open)
                        }
                        Slot {
                            id: below

                            Layout.fillHeight: true
                            Layout.fillWidth: true
                            visible: !root.wide
                        }
                        Slot {
                            id: inside

                            Layout.fillWidth: true
                            visible: !root.tall && root.app.pointOfOrder.mayRaise
                        }
                        SoundField {
                            Layout.fillWidth: true
                            app: root.app
                            objectName: "soundsAlways"
                            visible: !readiness.visible
                        }
                        ActionButton {
                            Layout.fillWidth: true
                            look: ActionButton.Quiet
                            objectName: "about"
                            text: qsTr("About this session…")
                            onAct: about.open()
                        }
                        Item {
                            Layout.fillHeight: true
                            visible: root.wide
                        }
                    }
                }
            }
            Slot {
                id: beside

                Layout.bottomMargin: root.gap
                Layout.fillHeight: true
                Layout.maximumWidth: root.width * 0.45
                Layout.minimumWidth: root.width * 0.45
                Layout.rightMargin: root.gap
                Layout.topMargin: root.gap
                visible: root.wide
            }
        }
        Slot {
            id: bottom

            Layout.bottomMargin: root.gap
            Layout.fillWidth: true
            Layout.leftMargin: root.gap
            Layout.rightMargin: root.gap
            Layout.topMargin: Theme.step * 2
            visible: root.tall && root.app.pointOfOrder.mayRaise
        }
    }
    Head {
        anchors.left: parent.left
        anchors.right: parent.right
        app: root.app
        gap: root.gap
        parent: root.wide ? above : top
    }
    ListCard {
        anchors.fill: parent
        app: root.app
        opacity: root.old ? 0.6 : 1
        parent: root.wide ? beside : below
    }
    PointOfOrderCard {
        anchors.fill: parent
        app: root.app
        parent: root.tall ? bottom : inside
        onAsks: sheet.open()
    }
    SpeakingPage {
        anchors.fill: parent
        app: root.app
        focus: root.onStage
        visible: root.onStage
    }
    Toast {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.margins: root.gap
        objectName: "inFront"
        width: Math.min(parent.width - root.gap * 2, 720 * Theme.scale)
        workplace: root.app
    }
    DialogSheet {
        id: sheet

        acceptLook: ActionButton.Urgent
        acceptText: qsTr("Raise the point of order")
        explanation: qsTr("The presiding officer is told at once, and hears you before anybody else on the list. It cannot be about the substance of the debate.")
        objectName: "pointOfOrderSheet"
        title: qsTr("Raise a point of order?")
        whyNot: root.app.disabledReason !== "" ? root.app.disabledReason : root.app.pointOfOrder.whyNot
        onAccepted: {
            root.app.raisePointOfOrder();
            close();
        }
    }
    DialogSheet {
        id: about

        explanation: root.app.identity.note
        objectName: "aboutSheet"
        rejectText: qsTr("Close")
        title: root.app.identity.session
    }
    KeysSheet {
        id: keys

        objectName: "keysSheet"
    }
    Shortcut {
        enabled: root.visible
        sequence: "F1"
        onActivated: keys.open()
    }
}
