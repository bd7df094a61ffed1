// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Rostrum.Client
import Rostrum.Controls
import Rostrum.Delegate

/// The window: the page for joining until a session is joined, then the meeting, and the whole of it for whoever has the
/// floor. It holds what concerns all of it: the direction of reading, the text size, full screen, the voice for screen
/// readers, and the call to whoever looks elsewhere.
T.ApplicationWindow {
    id: root

    required property DelegateApp app
    property bool mirrored: Application.layoutDirection === Qt.RightToLeft

    readonly property bool joined: app.connection.phase >= Connection.Reconnecting

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: mirrored
    color: Theme.color.ground
    height: 800
    minimumHeight: 480
    minimumWidth: 340
    title: joined ? qsTr("%1 – Rostrum").arg(app.identity.name) : qsTr("Rostrum")
    visible: true
    width: 430

    JoinPage {
        anchors.fill: parent
        focus: !root.joined
        purpose: qsTr("Ask for the floor. Your badge says who you are; the Secretariat gives it to you, as a code or as a link.")
        visible: !root.joined
        workplace: root.app
    }
    MeetingPage {
        anchors.fill: parent
        app: root.app
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
        function onBecameNext(): void {
            root.alert(0);
        }
        function onGotFloor(): void {
            root.alert(0);
        }

        target: root.app
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
