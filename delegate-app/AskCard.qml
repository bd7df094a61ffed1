// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Controls
import Rostrum.Delegate

/// What is asked for, and how; and, while one request waits, another one of another kind or capacity.
Card {
    id: root

    required property DelegateApp app

    readonly property Asking asking: app.asking

    name: qsTr("What you ask for")

    Choice {
        id: kind

        Layout.fillWidth: true
        label: qsTr("Kind")
        objectName: "kind"
        options: root.asking.kinds
        onChosen: root.asking.kind = value

        // Choosing ends a binding of `value` itself.
        Binding {
            property: "value"
            target: kind
            value: root.asking.kind
        }
    }
    Picker {
        Layout.fillWidth: true
        label: qsTr("Capacity")
        objectName: "capacity"
        options: root.asking.capacities
        value: root.asking.capacity
        onPicked: value => root.asking.capacity = value
    }
    Picker {
        Layout.fillWidth: true
        label: qsTr("Group")
        objectName: "group"
        options: root.asking.groups
        value: root.asking.group
        visible: root.asking.group !== 0
        onPicked: value => root.asking.group = value
    }
    Picker {
        Layout.fillWidth: true
        label: qsTr("Language")
        objectName: "language"
        options: root.asking.languages
        value: root.asking.language
        onPicked: value => root.asking.language = value
    }
    Picker {
        Layout.fillWidth: true
        label: qsTr("Where you speak")
        objectName: "modality"
        options: root.asking.modalities
        value: root.asking.modality
        visible: root.asking.modalities.length > 1
        onPicked: value => root.asking.modality = value
    }
    ActButton {
        Layout.fillWidth: true
        command: "requestFloor"
        explained: false
        objectName: "askAnother"
        text: qsTr("Ask for this as well")
        visible: root.app.turn.requestId !== 0 && root.asking.open
        whyNotNow: root.asking.whyNot
        workplace: root.app
        onAct: root.app.requestFloor()
    }
    SoundField {
        Layout.fillWidth: true
        app: root.app
        visible: root.app.turn.requestId === 0
    }
}
