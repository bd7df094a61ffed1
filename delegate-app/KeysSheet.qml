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

        RowLayout {
            id: line

            required property var modelData

            Accessible.name: qsTr("%1: %2").arg(modelData[0]).arg(modelData[1])
            Accessible.role: Accessible.ListItem
            Layout.fillWidth: true
            spacing: Theme.step * 3

            WrapRow {
                Layout.alignment: Qt.AlignTop
                Layout.maximumWidth: 110 * Theme.scale
                Layout.minimumWidth: 110 * Theme.scale
                spacing: Theme.step

                Repeater {
                    model: line.modelData[0].split(" ")

                    KeyCap {
                        required property string modelData

                        key: modelData
                    }
                }
            }
            BodyText {
                Accessible.ignored: true
                Layout.fillWidth: true
                text: line.modelData[1]
            }
        }
    }
}
