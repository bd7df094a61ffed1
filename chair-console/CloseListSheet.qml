// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Console
import Rostrum.Controls

/// Closes the list now, at a time, or after the nth speaker (2.4). An announced closing can be taken back.
DialogSheet {
    id: root

    required property Console console
    property string problem

    readonly property var ways: [{text: qsTr("Now"), value: "now"}, {text: qsTr("At a time"), value: "at"},
        {text: qsTr("After a speaker"), value: "after"}]

    acceptText: way.value === "back" ? qsTr("Take the closing back") : way.value === "now" ? qsTr("Close the list now")
                                                                              : qsTr("Announce the closing")
    explanation: qsTr("No new names are taken afterwards. Points of order stay possible.")
    title: qsTr("Close the list of speakers")
    whyNot: console.disabledReason !== "" ? console.disabledReason : way.value === null ? qsTr("Choose when first.")
        : way.value === "after" && !(Number(nth.text) > 0) ? qsTr("Say after which speaker.") : ""
    onAccepted: {
        problem = "";
        if (way.value === "now")
            console.closeListNow(basis.value);
        else if (way.value === "at")
            problem = console.closeListAt(time.text.trim(), basis.value);
        else if (way.value === "after")
            console.closeListAfter(Number(nth.text), basis.value);
        else
            console.reopenList(qsTr("The announced closing is taken back"));
        if (problem === "")
            close();
    }
    onOpened: way.focusFirst()

    Choice {
        id: way

        Layout.fillWidth: true
        label: qsTr("When")
        options: root.console.list.status === "closing" ? root.ways.concat([{text: qsTr("Not at all: take the closing back"), value: "back"}])
                                                        : root.ways
        value: "now"
    }
    Field {
        id: time

        Layout.fillWidth: true
        example: qsTr("12:30")
        label: qsTr("Time of day")
        problem: root.problem
        visible: way.value === "at"
    }
    Field {
        id: nth

        Layout.fillWidth: true
        example: qsTr("20")
        input.inputMethodHints: Qt.ImhDigitsOnly
        label: qsTr("After which speaker, counted from the first on the item")
        visible: way.value === "after"
    }
    BasisChoice {
        id: basis

        Layout.fillWidth: true
        visible: way.value !== "back"
    }
}
