// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Controls
import Rostrum.Delegate

/// The header, and below it what stands between this app and the meeting: the connection, a meeting that does not go on.
ColumnLayout {
    id: root

    required property DelegateApp app
    required property int gap

    spacing: 0

    Header {
        Layout.fillWidth: true
        app: root.app
    }
    Bar {
        Layout.bottomMargin: 0
        Layout.fillWidth: true
        Layout.margins: root.gap
        objectName: "connection"
        text: root.app.connectionLine !== "" && root.app.turn.requestId !== 0
            ? qsTr("%1 Your place is kept on the server.").arg(root.app.connectionLine) : root.app.connectionLine
        tone: root.app.connection.outage === Connection.Long || root.app.connection.phase === Connection.Ended ? Chip.Bad : Chip.Warn
        visible: text !== ""
    }
    Bar {
        Layout.bottomMargin: 0
        Layout.fillWidth: true
        Layout.margins: root.gap
        objectName: "meeting"
        text: root.app.identity.meetingLine
        visible: text !== ""
    }
}
