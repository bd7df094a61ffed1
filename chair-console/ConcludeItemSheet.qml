// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Console
import Rostrum.Controls

/// Concluding the item: where people wait it needs a choice about them, and nobody disappears (2.5).
DialogSheet {
    id: root

    required property Console console
    readonly property int waiting: console.list.waiting

    acceptText: qsTr("Conclude the item")
    explanation: waiting === 0 ? qsTr("Nobody waits on its list.") : qsTr("%n delegation(s) wait on its list.", "", waiting)
    title: qsTr("Conclude %1?").arg(console.list.itemTitle)
    whyNot: console.disabledReason !== "" ? console.disabledReason
        : waiting > 0 && fate.value === null ? qsTr("Choose what becomes of those who wait.") : ""
    onAccepted: {
        console.concludeItem(fate.value === true);
        close();
    }

    Choice {
        id: fate

        Layout.fillWidth: true
        label: qsTr("Those who wait")
        options: [{text: qsTr("Keep them for the next consideration of the item"), value: true},
            {text: qsTr("Record them as not reached"), value: false}]
        visible: root.waiting > 0
    }
}
