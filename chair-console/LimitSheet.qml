// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Console
import Rostrum.Controls

/// The limit of one request (5.2).
DialogSheet {
    id: root

    required property Console console
    required property int request
    required property string speaker

    acceptText: qsTr("Set the limit")
    title: qsTr("Limit for %1").arg(speaker)
    whyNot: console.disabledReason !== "" ? console.disabledReason : limit.value === null ? qsTr("Choose a limit first.") : ""
    onAccepted: {
        console.setLimit(root.request, limit.value);
        close();
    }
    onOpened: limit.focusFirst()

    LimitChoice {
        id: limit

        Layout.fillWidth: true
        byTheRules: true
    }
}
