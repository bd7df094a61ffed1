// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/// What a key does, in a list of keys: the caps, then the words.
RowLayout {
    id: root

    required property string keys  ///< "F2", or several: "Alt+↑ Alt+↓"
    required property string meaning
    required property real keysWidth  ///< of the column of caps

    Accessible.name: qsTr("%1: %2", "keys, what they do").arg(keys).arg(meaning)
    Accessible.role: Accessible.ListItem
    spacing: Theme.step * 3

    WrapRow {
        Layout.alignment: Qt.AlignTop
        Layout.maximumWidth: root.keysWidth
        Layout.minimumWidth: root.keysWidth
        spacing: Theme.step

        Repeater {
            model: root.keys.split(" ")

            KeyCap {
                required property string modelData

                key: modelData
            }
        }
    }
    BodyText {
        Accessible.ignored: true
        Layout.fillWidth: true
        text: root.meaning
    }
}
