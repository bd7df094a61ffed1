// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Console
import Rostrum.Controls

/// The agenda with the state of each item, and what ends or interrupts the meeting.
FocusScope {
    id: root

    required property Console console
    required property string whyNotConduct
    signal asks(what: string)

    readonly property MeetingHeader header: console.header

    Accessible.name: qsTr("Agenda")
    Accessible.role: Accessible.Grouping
    implicitHeight: column.implicitHeight + Theme.step * 6

    Rectangle {
        anchors.fill: parent
        border.color: Theme.color.line
        color: Theme.color.card
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.step * 3
        spacing: Theme.step * 2

        CardTitle {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.step * 2
            Layout.topMargin: Theme.step * 2
            text: qsTr("Agenda")
        }
        ListView {
            id: items

            Accessible.name: qsTr("Agenda")
            Accessible.role: Accessible.List
            Layout.fillHeight: true
            Layout.fillWidth: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            implicitHeight: contentHeight
            keyNavigationEnabled: true
            model: root.console.agenda
            objectName: "items"
            spacing: Theme.step

            delegate: AgendaRow {
                console: root.console
                whyNot: root.whyNotConduct
                width: ListView.view.width
            }
        }
        ActionButton {
            Layout.fillWidth: true
            alignment: Text.AlignLeft
            look: ActionButton.Quiet
            text: root.header.sampleNote.length > 24 ? qsTr("About this session…") : root.header.sampleNote
            visible: root.header.sampleNote !== ""
            onAct: root.asks("session")
        }
        ActButton {
            Layout.fillWidth: true
            alignment: Text.AlignLeft
            key: "Ctrl+N"
            keyWord: ""
            command: "concludeItem"
            workplace: root.console
            text: qsTr("Conclude the item…")
            visible: root.console.list.itemId !== 0
            whyNotNow: root.whyNotConduct
            onAct: root.asks("concludeItem")
        }
        ActButton {
            Layout.fillWidth: true
            alignment: Text.AlignLeft
            key: "Ctrl+Shift+S"
            keyWord: ""
            command: "suspendMeeting"
            workplace: root.console
            text: qsTr("Suspend the meeting…")
            visible: root.header.inMeeting && !root.header.suspended
            whyNotNow: root.whyNotConduct
            onAct: root.asks("suspend")
        }
        ActButton {
            Layout.fillWidth: true
            alignment: Text.AlignLeft
            key: "Ctrl+Shift+A"
            keyWord: ""
            command: "adjournMeeting"
            workplace: root.console
            text: qsTr("Adjourn the meeting…")
            visible: root.header.inMeeting
            whyNotNow: root.whyNotConduct !== "" ? root.whyNotConduct
                : root.console.floor.speechId !== 0 ? qsTr("A speech is on the floor.") : ""
            onAct: root.asks("adjourn")
        }
        ActButton {
            Layout.fillWidth: true
            alignment: Text.AlignLeft
            command: "closeSession"
            workplace: root.console
            text: qsTr("Close the session…")
            visible: root.header.canCloseSession
            onAct: root.asks("closeSession")
        }
    }
}
