// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Rostrum.Console
import Rostrum.Controls

/// One place of the panel: who, and in which state. Enter, or a click, says what can be done with it.
T.AbstractButton {
    id: root

    required property int index
    required property int panelPlace
    required property string name
    required property string organization
    required property string statusWord
    required property int statusState
    required property bool isPresented
    required property bool isPassedOver
    required property bool wishesToReply
    required property bool isSpeaking
    required property bool isSuggested
    required property string composed
    required property Console console
    required property bool last
    required property string whyNotConduct
    property alias menu: menu

    readonly property string who: organization === "" ? name : organization
    /// StatusState: nothing to say, good, to be looked at, bad. A wish to reply and a suggestion are
    /// an accent of their own.
    readonly property int tone: wishesToReply || isSuggested ? Chip.Accent : [Chip.Plain, Chip.Plain, Chip.Warn, Chip.Bad][statusState]

    Accessible.description: console.disabledReason
    Accessible.name: composed
    Accessible.role: Accessible.ListItem
    background: FocusRing {
        anchors.margins: 0
        visible: root.activeFocus
    }
    contentItem: ColumnLayout {
        Chip {
            Accessible.ignored: true
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: true
            bold: root.isSpeaking
            text: root.statusWord === "" ? root.who : qsTr("%1 · %2").arg(root.who).arg(root.statusWord)
            tone: root.tone
        }
    }
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.target, implicitContentHeight)
    implicitWidth: Math.max(Theme.target, implicitContentWidth)
    onClicked: menu.popup(root, 0, height)
    Keys.onReturnPressed: clicked()
    Keys.onMenuPressed: clicked()

    RowMenu {
        id: menu

        RowMenuItem {
            text: qsTr("Suggest to call next")
            visible: !root.isPresented && !root.isPassedOver && !root.isSpeaking && root.console.header.inMeeting && !root.console.header.conducts
            whyNot: root.console.disabledReason
            onAct: root.console.suggestPanellist(root.panelPlace)
        }
        RowMenuItem {
            text: qsTr("Give the floor for the presentation")
            visible: !root.isPresented && !root.isPassedOver
            whyNot: root.whyNotConduct
            onAct: root.console.givePanellist(root.panelPlace, false)
        }
        RowMenuItem {
            text: qsTr("Give the floor for a reply")
            whyNot: root.whyNotConduct
            onAct: root.console.givePanellist(root.panelPlace, true)
        }
        RowMenuItem {
            text: root.isPassedOver ? qsTr("Take back into the panel") : qsTr("Pass over")
            visible: !root.isPresented
            whyNot: root.whyNotConduct
            onAct: root.console.passOverPanellist(root.panelPlace, !root.isPassedOver)
        }
        RowMenuItem {
            text: qsTr("Move to the end of the panel")
            visible: !root.last
            whyNot: root.console.disabledReason
            onAct: root.console.movePanellist(root.panelPlace, 0)
        }
    }
}
