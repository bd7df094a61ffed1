// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Console
import Rostrum.Controls

/// The ruling on the point of order that is being heard (6.2). The values are those of v1::RulingOutcome.
DialogSheet {
    id: root

    required property Console console

    acceptText: qsTr("Record the ruling")
    explanation: console.floor.interruptedLine
    title: qsTr("Rule on the point of order of %1").arg(console.floor.name)
    whyNot: console.disabledReason !== "" ? console.disabledReason : outcome.value === null ? qsTr("Choose a ruling first.") : ""
    onAccepted: {
        console.rule(outcome.value, words.text.trim());
        close();
    }
    onOpened: outcome.focusFirst()

    Choice {
        id: outcome

        Layout.fillWidth: true
        label: qsTr("Ruling")
        options: [{text: qsTr("Upheld"), value: 1}, {text: qsTr("Not upheld"), value: 2}, {text: qsTr("Noted"), value: 3},
            {text: qsTr("Treated as a motion"), value: 4}, {text: qsTr("Withdrawn"), value: 5}]
    }
    Field {
        id: words

        Layout.fillWidth: true
        label: qsTr("In words (optional)")
    }
}
