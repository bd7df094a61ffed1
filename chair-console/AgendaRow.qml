// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Client
import Rostrum.Console
import Rostrum.Controls

/// One item of the agenda. Enter, or its button, takes it up.
Item {
    id: root

    required property int index
    required property int itemId
    required property string number
    required property string title
    required property string statusLine
    required property bool isCurrent
    required property bool isConcluded
    required property bool isSubItem
    required property string composed
    required property Console console
    property string whyNot

    readonly property bool canBeTakenUp: !isCurrent && !isConcluded
    readonly property color ink: isCurrent ? Theme.color.accent : Theme.color.ink

    Accessible.focusable: true
    Accessible.name: composed
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.step * 4)
    onActiveFocusChanged: if (activeFocus) ListView.view.currentIndex = index
    Keys.onReturnPressed: takeUp.press()

    Rectangle {
        anchors.fill: parent
        border.color: root.isCurrent && Theme.highContrast ? Theme.color.accent : color
        border.width: Theme.highContrast ? 2 : 0
        color: root.isCurrent ? Theme.color.accentTint : hover.hovered ? Theme.color.ground : Theme.color.card
        radius: Theme.radius - 1
    }
    FocusRing {
        anchors.margins: 0
        radius: Theme.radius - 1
        visible: root.activeFocus
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: {
            root.ListView.view.currentIndex = root.index;
            root.ListView.view.forceActiveFocus(Qt.MouseFocusReason);
        }
    }
    BodyText {
        id: number

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: Theme.step * (root.isSubItem ? 5 : 2)
        anchors.top: words.top
        color: root.isCurrent ? Theme.color.accent : Theme.color.dim
        text: root.number
        wrapMode: Text.NoWrap
    }
    Column {
        id: words

        anchors.left: number.left
        anchors.leftMargin: Math.max(Theme.step * 5, number.implicitWidth) + Theme.step * 2
        anchors.right: parent.right
        anchors.rightMargin: Theme.step * 2
        anchors.verticalCenter: parent.verticalCenter

        BodyText {
            Accessible.ignored: true
            color: root.ink
            font.bold: root.isCurrent
            text: root.title
            width: parent.width
        }
        DimText {
            Accessible.ignored: true
            color: root.isCurrent ? Theme.color.accent : Theme.color.dim
            text: root.statusLine
            width: parent.width
        }
        ActButton {
            id: takeUp

            Accessible.name: qsTr("Take up item %1").arg(root.number)
            command: "takeUpItem"
            workplace: root.console
            focusPolicy: Qt.NoFocus
            text: qsTr("Take it up")
            visible: root.canBeTakenUp && root.activeFocus
            whyNotNow: root.whyNot !== "" ? root.whyNot : root.canBeTakenUp ? "" : qsTr("This item cannot be taken up now.")
            width: Math.min(implicitWidth, parent.width)
            onAct: root.console.takeUpItem(root.itemId)
        }
    }
}
