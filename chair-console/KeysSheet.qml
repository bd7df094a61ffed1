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
    widest: 640

    Repeater {
        model: [
            ["F5", qsTr("The blue button: give the floor, go on with the meeting")],
            ["F4", qsTr("Hear the point of order, or rule on it")],
            ["F7", qsTr("Pause the clock, or go on")],
            ["F8", qsTr("End the speech")],
            ["F9", qsTr("30 seconds more")],
            ["F12", qsTr("Speak from the Chair, and end it")],
            ["F3", qsTr("Add a speaker")],
            ["Ctrl+G", qsTr("Give the floor to the chosen row")],
            ["Alt+↑ Alt+↓", qsTr("Move the chosen row up or down")],
            ["Alt+Home", qsTr("Move the chosen row to the top")],
            [qsTr("Delete"), qsTr("Remove the chosen row")],
            ["Ctrl+L", qsTr("Open, close or reopen the list")],
            ["Ctrl+T", qsTr("Change the limits and the order")],
            ["Ctrl+N", qsTr("Conclude the item")],
            ["Ctrl+H", qsTr("Hand over the chair")],
            ["Ctrl+Shift+S", qsTr("Suspend the meeting")],
            ["Ctrl+Shift+A", qsTr("Adjourn the meeting")],
            ["Ctrl+Z", qsTr("Undo, for 10 seconds")],
            ["Ctrl+D", qsTr("Put a message away")],
            ["F6 Shift+F6", qsTr("The next part of the screen, or the one before")],
            ["Ctrl++ Ctrl+− Ctrl+0", qsTr("Larger text, smaller text, as usual")],
            ["F11", qsTr("Full screen, or not")],
            ["F1", qsTr("These keys")]
        ]

        KeyLine {
            required property var modelData

            Layout.fillWidth: true
            keys: modelData[0]
            keysWidth: Math.min(150 * Theme.scale, root.width * 0.33)
            meaning: modelData[1]
        }
    }
}
