// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Rostrum.Console
import Rostrum.Controls

/// What was done just now, by whom, the newest first.
Card {
    id: root

    required property Console console

    name: qsTr("Just now")

    CardTitle {
        Layout.fillWidth: true
        text: qsTr("Just now")
    }
    DimText {
        Layout.fillWidth: true
        text: qsTr("Nothing yet.")
        visible: acts.count === 0
    }
    ListView {
        id: acts

        Accessible.name: qsTr("Just now")
        Accessible.role: Accessible.List
        Layout.fillHeight: true
        Layout.fillWidth: true
        activeFocusOnTab: count > 0
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        implicitHeight: Math.min(contentHeight, 180 * Theme.scale)
        keyNavigationEnabled: true
        model: root.console.acts
        objectName: "acts"
        spacing: Theme.step

        T.ScrollBar.vertical: ThinBar {}
        delegate: Item {
            id: row

            required property int index
            required property string time
            required property string sentence
            required property bool isUndone
            required property string composed

            Accessible.focusable: true
            Accessible.name: composed
            Accessible.role: Accessible.ListItem
            implicitHeight: Math.max(clock.implicitHeight, words.implicitHeight) + Theme.step
            width: ListView.view.width - Theme.step * 2
            onActiveFocusChanged: if (activeFocus) ListView.view.currentIndex = index

            FocusRing {
                anchors.margins: 0
                visible: row.activeFocus
            }
            DimText {
                id: clock

                Accessible.ignored: true
                anchors.left: parent.left
                text: row.time
                wrapMode: Text.NoWrap
            }
            DimText {
                id: words

                Accessible.ignored: true
                anchors.left: clock.right
                anchors.leftMargin: Theme.step * 1.5
                anchors.right: parent.right
                font.strikeout: row.isUndone
                text: row.sentence
            }
        }
    }
}
