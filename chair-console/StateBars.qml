// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Console
import Rostrum.Controls

/// What stands between this console and the meeting, with what can be done: the connection, the chair on offer, a lost
/// console, a meeting that is not open or suspended. Nothing: it takes no room.
ColumnLayout {
    id: root

    required property Console console

    readonly property MeetingHeader header: console.header

    spacing: Theme.step * 2
    // Not by what is visible in it: nothing is while this is not.
    visible: console.connectionLine !== "" || header.offerId !== 0 || lost.text !== "" || closed.waits || header.suspended

    Bar {
        id: connection

        objectName: "connection"
        Layout.fillWidth: true
        text: root.console.connectionLine
        tone: root.console.connection.outage === Connection.Long || root.console.connection.phase === Connection.Ended ? Chip.Bad : Chip.Warn
        visible: text !== ""
    }
    Bar {
        id: offer

        objectName: "offer"
        Layout.fillWidth: true
        text: root.header.offerLine
        visible: root.header.offerId !== 0

        ActButton {
            look: ActionButton.Primary
            command: "acceptHandover"
            workplace: root.console
            text: qsTr("Accept the chair")
            visible: root.header.offerIsToMe
            onAct: root.console.acceptHandover()
        }
        ActButton {
            workplace: root.console
            text: root.header.offerIsToMe ? qsTr("Decline") : qsTr("Take the offer back")
            onAct: root.console.withdrawHandover()
        }
    }
    Bar {
        id: lost

        Layout.fillWidth: true
        text: root.header.operates && root.header.consoleLostLine === ""
            ? qsTr("You operate for the presiding officer.") : root.header.consoleLostLine
        tone: Chip.Warn
        visible: text !== ""

        ActButton {
            command: "operate"
            workplace: root.console
            text: root.header.operates ? qsTr("Stop operating") : qsTr("Operate for the presiding officer")
            visible: root.header.operates || root.header.canOperate
            onAct: root.header.operates ? root.console.stopOperating() : root.console.operate()
        }
    }
    Bar {
        id: closed

        readonly property bool waits: !root.header.inMeeting && text !== ""

        Layout.fillWidth: true
        text: root.header.nextMeetingLine === "" ? "" : qsTr("Next: %1").arg(root.header.nextMeetingLine)
        visible: waits
    }
    Bar {
        id: suspended

        Layout.fillWidth: true
        text: qsTr("The meeting is suspended. Every clock stands, and every list is kept.")
        tone: Chip.Warn
        visible: root.header.suspended
    }
}
