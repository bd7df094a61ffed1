// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Console
import Rostrum.Controls

/// Calls the speaker to order; recorded (5.10).
DialogSheet {
    id: root

    required property Console console

    acceptText: qsTr("Call to order")
    explanation: qsTr("It is recorded. After it, the floor may be withdrawn.")
    title: qsTr("Call %1 to order").arg(console.floor.name)
    whyNot: console.disabledReason !== "" ? console.disabledReason : ground.value === null ? qsTr("Choose the ground first.") : ""
    onAccepted: {
        console.callToOrder(ground.value, words.text.trim());
        close();
    }
    onOpened: ground.focusFirst()

    Choice {
        id: ground

        Layout.fillWidth: true
        label: qsTr("Ground")
        options: [{text: qsTr("The time is used up"), value: true}, {text: qsTr("Not on the subject"), value: false}]
    }
    Field {
        id: words

        Layout.fillWidth: true
        label: qsTr("In words (optional)")
    }
}
