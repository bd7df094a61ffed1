// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rostrum.Controls

/// The keys, all of them.
DialogSheet {
    id: root

    rejectText: qsTr("Close")
    title: qsTr("Keys")

    Repeater {
        model: [
            ["F2", qsTr("Request the floor, or withdraw the request")],
            ["F4", qsTr("Point of order")],
            ["F8", qsTr("I have finished")],
            ["Ctrl+D", qsTr("Put a message away")],
            ["Ctrl++ Ctrl+− Ctrl+0", qsTr("Larger text, smaller text, as usual")],
            ["F11", qsTr("Full screen, or not")],
            ["F1", qsTr("These keys")]
        ]

        KeyLine {
            required property var modelData

            Layout.fillWidth: true
            keys: modelData[0]
            keysWidth: Math.min(110 * Theme.scale, root.width * 0.33)
            meaning: modelData[1]
        }
    }
}
