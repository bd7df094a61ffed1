// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Console
import Rostrum.Controls

/// The one screen. Three columns where there is room; two, with the agenda on the right; or one that scrolls, under the
/// points of order, which never scroll away.
FocusScope {
    id: root

    required property Console console

    readonly property real room: width / Theme.scale
    readonly property int columns: room >= 1180 ? 3 : room >= 820 ? 2 : 1
    readonly property int gap: room >= 1180 ? Theme.step * 4 : Theme.step * 3
    readonly property bool old: console.connection.outage === Connection.Long
    /// Why what only the presiding officer may do cannot be done; empty: it can.
    readonly property string whyNotConduct: console.disabledReason !== "" ? console.disabledReason
        : !console.header.inMeeting ? qsTr("No meeting is in progress.")
        : !console.header.conducts ? qsTr("You do not preside.") : ""
    /// Why nothing can be removed from the list, nor a limit set.
    readonly property string whyNotKeepList: console.disabledReason !== "" ? console.disabledReason
        : !console.header.keepsList ? qsTr("You do not preside.") : ""

    Panes {
        id: panes

        first: floor
        page: root
        panes: [bar, agenda, floor, panel, list, points, fit, acts]
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        MeetingBar {
            id: bar

            Layout.fillWidth: true
            console: root.console
            onAsks: what => sheets.ask(what)
        }
        StateBars {
            Layout.bottomMargin: 0
            Layout.fillWidth: true
            Layout.margins: root.gap
            console: root.console
        }
        RowLayout {
            spacing: 0

            Slot {
                id: left

                Layout.fillHeight: true
                Layout.preferredWidth: 262 * Theme.scale
            }
            ColumnLayout {
                Layout.margins: root.gap
                spacing: root.gap

                Slot {
                    id: above

                    Layout.fillWidth: true
                    visible: root.columns === 1 && root.console.pointsOfOrder.count > 0
                }
                Scroller {
                    id: middle

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    leastHeight: height

                    ColumnLayout {
                        anchors.fill: parent
                        spacing: root.gap

                        FloorCard {
                            id: floor

                            Layout.fillWidth: true
                            console: root.console
                            focus: true
                            opacity: root.old ? 0.6 : 1
                            whyNotConduct: root.whyNotConduct
                            onAsks: what => sheets.ask(what)
                        }
                        PanelStrip {
                            id: panel

                            Layout.fillWidth: true
                            console: root.console
                            opacity: root.old ? 0.6 : 1
                            visible: root.console.panel.count > 0
                            whyNotConduct: root.whyNotConduct
                        }
                        ListCard {
                            id: list

                            Layout.fillHeight: true
                            Layout.fillWidth: true
                            Layout.minimumHeight: leastHeight
                            Layout.preferredHeight: root.columns > 1 ? leastHeight : Math.max(leastHeight, Math.min(middle.height, wholeHeight))
                            console: root.console
                            opacity: root.old ? 0.6 : 1
                            whyNotConduct: root.whyNotConduct
                            whyNotKeepList: root.whyNotKeepList
                            onAsks: what => sheets.ask(what)
                            onAsksAbout: (what, request, name) => sheets.askAbout(what, request, name)
                        }
                        Slot {
                            id: below

                            Layout.fillWidth: true
                        }
                    }
                }
            }
            ColumnLayout {
                Layout.bottomMargin: root.gap
                Layout.maximumWidth: 314 * Theme.scale
                Layout.minimumWidth: 314 * Theme.scale
                Layout.rightMargin: root.gap
                Layout.topMargin: root.gap
                spacing: root.gap
                visible: root.columns > 1

                Slot {
                    id: rightAbove

                    Layout.fillWidth: true
                    visible: root.console.pointsOfOrder.count > 0
                }
                Scroller {
                    id: besides

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    leastHeight: height

                    Slot {
                        id: right

                        anchors.fill: parent
                    }
                }
            }
        }
    }
    AgendaPanel {
        id: agenda

        anchors.fill: parent
        console: root.console
        objectName: "agenda"
        parent: root.columns === 3 ? left : agendaPlace
        whyNotConduct: root.whyNotConduct
        onAsks: what => sheets.ask(what)
    }
    PointsOfOrderCard {
        id: points

        anchors.fill: parent
        console: root.console
        objectName: "pointsOfOrder"
        parent: root.columns === 1 ? above : rightAbove
        visible: root.console.pointsOfOrder.count > 0
        whyNotConduct: root.whyNotConduct
        onAsks: what => sheets.ask(what)
    }
    ColumnLayout {
        anchors.fill: parent
        parent: root.columns === 1 ? below : right
        spacing: root.gap

        FitCard {
            id: fit

            Layout.fillWidth: true
            console: root.console
            visible: root.console.list.itemId !== 0
            whyNotConduct: root.whyNotConduct
            onAsks: what => sheets.ask(what)
        }
        Slot {
            id: agendaPlace

            Layout.fillWidth: true
        }
        ActsCard {
            id: acts

            Layout.fillHeight: true
            Layout.fillWidth: true
            console: root.console
        }
    }
    Toast {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.margins: Theme.step * 6
        workplace: root.console
        objectName: "inFront"
        width: Math.min(parent.width - Theme.step * 12, 720 * Theme.scale)
    }
    Sheets {
        id: sheets

        console: root.console
        objectName: "sheets"
        whyNotConduct: root.whyNotConduct
    }
    Shortcut {
        enabled: root.visible
        sequence: "F6"
        onActivated: panes.goTo(1)
    }
    Shortcut {
        enabled: root.visible
        sequence: "Shift+F6"
        onActivated: panes.goTo(-1)
    }
    Shortcut {
        enabled: root.visible
        sequence: "F1"
        onActivated: sheets.ask("keys")
    }
}
