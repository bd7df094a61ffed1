// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Controls
import Rostrum.Delegate

/// Who has the floor, and the clock.
Card {
    id: root

    required property FloorNow floor

    readonly property bool narrow: width < 330 * Theme.scale

    name: qsTr("The floor")

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.step * 3
        columns: root.narrow ? 1 : 2
        rowSpacing: Theme.step

        ColumnLayout {
            Accessible.name: root.floor.name === "" ? root.floor.heading
                                                    : qsTr("%1: %2", "has the floor, who").arg(root.floor.heading).arg(root.floor.name)
            Accessible.role: Accessible.StaticText
            Layout.fillWidth: true
            spacing: Theme.step

            DimText {
                Accessible.ignored: true
                Layout.fillWidth: true
                text: root.floor.heading
            }
            NameText {
                Accessible.ignored: true
                Layout.fillWidth: true
                largest: Math.round(22 * Theme.scale)
                objectName: "speaker"
                smallest: Theme.bodyText
                text: root.floor.name
                visible: text !== ""
            }
        }
        ClockDigits {
            alignment: root.narrow ? Qt.AlignLeft : Qt.AlignRight
            clock: root.floor.clock
            digitsText: Math.round(26 * Theme.scale)
            objectName: "clock"
        }
    }
}
