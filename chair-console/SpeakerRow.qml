// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rostrum.Controls

/// Who waits, as a row: in columns, or on two lines where it is narrow. The delegation first, then the person, then the
/// capacity. One composed name for screen readers.
Item {
    id: root

    required property int index
    required property int requestId
    required property int position
    required property string name
    required property string speakerLine
    required property string onBehalfOf
    required property string categoryWord
    required property string where
    required property string readiness
    required property int readinessState
    required property string kindWord
    required property string language
    required property string limit
    required property string about
    required property bool isNext
    required property bool isMoved
    required property bool isPending
    required property string composed
    required property SpeakerColumns columns
    property bool isDropTarget: false

    readonly property bool isCurrent: ListView.isCurrentItem
    readonly property string note: isPending ? qsTr("pending") : isNext ? qsTr("next") : isMoved ? qsTr("moved") : ""
    readonly property var details: [categoryWord, where, kindWord, language, limit]

    signal picked
    signal asksForMenu
    signal dragged(y: real)  ///< in the view's coordinates
    signal dropped

    component Cell: BodyText {
        Accessible.ignored: true
        Layout.fillWidth: true
    }
    component DimCell: DimText {
        Accessible.ignored: true
        Layout.fillWidth: true
        visible: text !== ""
    }
    component Stack: ColumnLayout {
        property real span

        Layout.maximumWidth: span
        Layout.minimumWidth: span
        spacing: 0
    }
    component Readiness: Chip {
        Accessible.ignored: true
        Layout.maximumWidth: parent.width
        text: root.readiness
        tone: [Chip.Plain, Chip.Good, Chip.Warn, Chip.Bad][root.readinessState]
    }

    function openMenu(): void {
        picked();
        asksForMenu();
    }

    Accessible.name: composed
    Accessible.role: Accessible.ListItem
    Accessible.selected: isCurrent
    implicitHeight: Math.max(Theme.target + Theme.step, cells.implicitHeight + Theme.step * 2)
    Keys.onMenuPressed: openMenu()
    Keys.onReturnPressed: openMenu()

    Rectangle {
        anchors.fill: parent
        color: root.isNext ? Theme.color.accentTint : hover.hovered ? Theme.color.ground : Theme.color.card
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: root.isDropTarget ? Theme.color.accent : Theme.color.line
        height: root.isDropTarget ? 3 : 1
        width: parent.width
    }
    Rectangle {
        anchors.left: parent.left
        color: Theme.color.accent
        height: parent.height
        visible: root.isCurrent
        width: 3
    }
    FocusRing {
        anchors.margins: 0
        radius: 4
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.picked()
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: root.openMenu()
    }
    RowLayout {
        id: cells

        anchors.left: parent.left
        anchors.leftMargin: Theme.step * 2
        anchors.right: parent.right
        anchors.rightMargin: Theme.step * 2
        anchors.verticalCenter: parent.verticalCenter
        opacity: handle.active ? 0.5 : 1
        spacing: root.columns.gap

        Stack {
            Layout.alignment: root.columns.wide ? Qt.AlignVCenter : Qt.AlignTop
            span: root.columns.position

            Cell {
                color: Theme.color.dim
                text: root.position > 0 ? root.position : "–"
                wrapMode: Text.NoWrap
            }
            HoverHandler {
                cursorShape: Qt.SizeVerCursor
            }
            DragHandler {
                id: handle

                grabPermissions: PointerHandler.CanTakeOverFromAnything
                margin: Theme.step * 3
                target: null
                xAxis.enabled: false
                onActiveChanged: if (!active) root.dropped()
                onCentroidChanged: if (active) root.dragged(parent.mapToItem(root.ListView.view, centroid.position).y)
            }
        }
        ColumnLayout {
            spacing: 0

            RowLayout {
                spacing: Theme.step * 2

                Cell {
                    font.bold: true
                    text: root.name
                }
                Cell {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: false
                    text: root.about
                    visible: !root.columns.wide && text !== ""
                    wrapMode: Text.NoWrap
                }
            }
            DimCell {
                text: root.onBehalfOf
            }
            DimCell {
                text: root.speakerLine
                visible: text !== "" && (root.isNext || root.isCurrent || root.columns.name > 260 * Theme.scale)
            }
            DimCell {
                text: root.details.filter(word => word !== "").join(" · ")
                visible: !root.columns.wide
            }
            Readiness {
                visible: text !== "" && !root.columns.wide
            }
        }
        Stack {
            span: root.columns.category
            visible: root.columns.wide

            DimCell {
                text: root.categoryWord
            }
        }
        Stack {
            span: root.columns.where
            visible: root.columns.wide

            Cell {
                text: root.where
            }
            Readiness {}
        }
        Stack {
            span: root.columns.kind
            visible: root.columns.wide

            Cell {
                text: root.kindWord
            }
            DimCell {
                text: root.language
            }
        }
        Stack {
            span: root.columns.limit
            visible: root.columns.wide

            Cell {
                text: root.limit
            }
        }
        Stack {
            span: root.columns.about
            visible: root.columns.wide

            Cell {
                text: root.about
            }
        }
        Stack {
            Layout.minimumHeight: Theme.target
            span: root.columns.note

            DimCell {
                color: root.isPending ? Theme.color.warn : root.isNext ? Theme.color.accent : Theme.color.dim
                text: root.note
                visible: !more.visible
            }
            ActionButton {
                id: more

                Accessible.name: qsTr("What can be done with %1").arg(root.name)
                Layout.alignment: Qt.AlignRight
                focusPolicy: Qt.NoFocus
                text: "⋯"
                visible: hover.hovered || root.activeFocus
                onAct: root.openMenu()
            }
        }
    }
}
