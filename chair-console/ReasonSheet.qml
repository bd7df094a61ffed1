// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rostrum.Controls

/// Something that is recorded with its reason: typed, or one of those at hand.
DialogSheet {
    id: root

    property var suggestions: []
    property bool needed: true
    signal given(reason: string)

    first: needed ? reason.input : null
    whyNot: needed && reason.text.trim() === "" ? qsTr("Give a reason first.") : ""
    onAccepted: {
        given(reason.text.trim());
        close();
    }

    Field {
        id: reason

        Layout.fillWidth: true
        input.objectName: "reason"
        label: root.needed ? qsTr("Reason") : qsTr("Reason (optional)")
    }
    WrapRow {
        Layout.fillWidth: true
        visible: root.suggestions.length > 0

        Repeater {
            model: root.suggestions

            ActionButton {
                required property string modelData

                text: modelData
                onAct: reason.text = modelData
            }
        }
    }
}
