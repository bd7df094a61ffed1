// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Console
import Rostrum.Controls

/// Designates who presides next; it passes when that person accepts (1.2).
DialogSheet {
    id: root

    required property Console console
    readonly property var people: console.header.handoverTo

    acceptText: qsTr("Offer the chair")
    explanation: qsTr("You preside until the person you designate has accepted.")
    title: qsTr("Hand over the chair")
    whyNot: console.disabledReason !== "" ? console.disabledReason : to.value === null ? qsTr("Choose a person first.") : ""
    onAccepted: {
        console.offerHandover(to.value);
        close();
    }
    onOpened: to.focusFirst()

    Choice {
        id: to

        Layout.fillWidth: true
        label: qsTr("To")
        options: root.people.map(person => ({text: person.label, value: person.personId}))
        value: options.length === 1 ? options[0].value : null
    }
}
