// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Rostrum.Client
import Rostrum.Console
import Rostrum.Controls

/// The window: the page for joining until a session is joined, then the meeting. It holds what concerns all of it: the
/// direction of reading, the text size, full screen, and the voice for screen readers. Its content is a focus scope, so
/// that the focus goes back to where it was when a sheet or a menu closes.
T.ApplicationWindow {
    id: root

    required property Console console
    property bool mirrored: Application.layoutDirection === Qt.RightToLeft

    readonly property bool joined: console.connection.phase >= Connection.Reconnecting

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: mirrored
    color: Theme.color.ground
    height: 900
    minimumHeight: 480
    minimumWidth: 640
    title: joined ? qsTr("%1 – Rostrum, the Chair's console").arg(console.header.sessionTitle)
                  : qsTr("Rostrum, the Chair's console")
    visible: true
    width: 1440

    JoinPage {
        anchors.fill: parent
        purpose: qsTr("The Chair's console. Your badge says who you are; the Secretariat gives it to you.")
        workplace: root.console
        focus: !root.joined
        visible: !root.joined
    }
    MeetingPage {
        anchors.fill: parent
        console: root.console
        focus: root.joined
        visible: root.joined
    }
    Announcer {
        id: announcer
    }
    Connections {
        function onAnnounced(sentence: string): void {
            announcer.say(sentence);
        }

        target: root.console
    }
    Shortcut {
        sequence: "F11"
        onActivated: root.visibility = root.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen
    }
    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: Theme.textScale = Math.min(2, Theme.textScale + 0.1)
    }
    Shortcut {
        sequence: "Ctrl+-"
        onActivated: Theme.textScale = Math.max(1, Theme.textScale - 0.1)
    }
    Shortcut {
        sequence: "Ctrl+0"
        onActivated: Theme.textScale = 1
    }
}
