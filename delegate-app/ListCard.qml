// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Rostrum.Controls
import Rostrum.Delegate

/// The list of speakers, with one's own rows marked.
Card {
    id: root

    required property DelegateApp app

    name: qsTr("List of speakers")

    WrapRow {
        Layout.fillWidth: true
        rest: WrapLayout.RestBeforeLast

        CardTitle {
            text: root.name
        }
        Chip {
            objectName: "listWord"
            text: root.app.asking.listWord
            tone: root.app.asking.open ? Chip.Good : Chip.Plain
        }
    }
    ListView {
        id: view

        Accessible.name: root.name
        Accessible.role: Accessible.List
        Layout.fillHeight: true
        Layout.fillWidth: true
        activeFocusOnTab: count > 0 || activeFocus
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        implicitHeight: 180 * Theme.scale
        keyNavigationEnabled: true
        model: root.app.speakers
        objectName: "speakers"

        T.ScrollBar.vertical: ThinBar {}
        delegate: SpeakerLine {
            width: ListView.view.width - Theme.step * 2
        }

        DimText {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            objectName: "emptyLine"
            text: qsTr("Nobody waits.")
            visible: view.count === 0
        }
    }
}
