// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
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
    required property bool isSuggested
    required property bool isSuggestedByMe
    required property bool isPending
    required property string composed
    required property SpeakerColumns columns
    property bool isDropTarget: false

    readonly property bool isCurrent: ListView.isCurrentItem
    readonly property string note: isPending ? qsTr("pending")
        : isSuggested ? (isNext ? qsTr("next, suggested") : qsTr("suggested"))
        : isNext ? qsTr("next")
        : isMoved ? qsTr("moved") : ""
    readonly property var details: [categoryWord, where, kindWord, language, limit]

    signal picked
    signal asksForMenu
    signal dragged(y: real)  ///< in the view's coordinates
    signal dropped

    component Cell: BodyText {
        Accessible.ignored: true
        width: parent.width
    }
    component DimCell: DimText {
        Accessible.ignored: true
        visible: text !== ""
        width: parent.width
    }
    component Stack: Column {
        anchors.verticalCenter: parent.verticalCenter
    }
    component Readiness: Chip {
        Accessible.ignored: true
        text: root.readiness
        tone: [Chip.Plain, Chip.Good, Chip.Warn, Chip.Bad][root.readinessState]
        width: Math.min(implicitWidth, parent.width)
    }

    function openMenu(): void {
        picked();
        asksForMenu();
    }

    Accessible.focusable: true
    Accessible.name: composed
    Accessible.role: Accessible.ListItem
    Accessible.selected: isCurrent
    implicitHeight: Math.max(Theme.target + Theme.step, cells.implicitHeight + Theme.step * 2)
    onActiveFocusChanged: if (activeFocus) picked()
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
    // Positioners and plain widths: texts that wrap in layouts inside layouts do not settle.
    Row {
        id: cells

        anchors.left: parent.left
        anchors.leftMargin: Theme.step * 2
        anchors.verticalCenter: parent.verticalCenter
        opacity: handle.active ? 0.5 : 1
        spacing: root.columns.gap

        Stack {
            width: root.columns.position

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
        Stack {
            width: root.columns.name

            Row {
                spacing: Theme.step * 2

                Cell {
                    font.bold: true
                    text: root.name
                    width: root.columns.name - (time.visible ? time.width + parent.spacing : 0)
                }
                Cell {
                    id: time

                    text: root.about
                    visible: !root.columns.wide && text !== ""
                    width: implicitWidth
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
            visible: root.columns.wide
            width: root.columns.category

            DimCell {
                text: root.categoryWord
            }
        }
        Stack {
            visible: root.columns.wide
            width: root.columns.where

            Cell {
                text: root.where
            }
            Readiness {}
        }
        Stack {
            visible: root.columns.wide
            width: root.columns.kind

            Cell {
                text: root.kindWord
            }
            DimCell {
                text: root.language
            }
        }
        Stack {
            visible: root.columns.wide
            width: root.columns.limit

            Cell {
                text: root.limit
            }
        }
        Stack {
            visible: root.columns.wide
            width: root.columns.about

            Cell {
                text: root.about
            }
        }
        Item {
            anchors.verticalCenter: parent.verticalCenter
            height: Math.max(Theme.target, words.implicitHeight)
            width: root.columns.note

            DimCell {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                color: root.isPending ? Theme.color.warn : root.isNext || root.isSuggested ? Theme.color.accent : Theme.color.dim
                text: root.note
                visible: !more.visible
            }
            ActionButton {
                id: more

                Accessible.name: qsTr("What can be done with %1").arg(root.name)
                anchors.right: parent.right
                focusPolicy: Qt.NoFocus
                text: "⋯"
                visible: hover.hovered || root.activeFocus
                onAct: root.openMenu()
            }
        }
    }
}
