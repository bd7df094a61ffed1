// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Controls
import Rostrum.Delegate

/// What has to be so before one speaks, and whether it is.
Card {
    id: root

    required property DelegateApp app

    readonly property bool connected: app.connection.phase === Connection.Live

    name: qsTr("Before you speak")
    objectName: "readiness"

    CardTitle {
        Layout.fillWidth: true
        text: root.name
    }
    ReadinessLine {
        Layout.fillWidth: true
        ready: root.connected
        text: root.connected ? qsTr("Connected. You see at once when it is your turn.")
            : qsTr("Not connected. You would not see that it is your turn.")
    }
    SoundField {
        Layout.fillWidth: true
        app: root.app
    }
}
