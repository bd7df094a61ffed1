// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Controls
import Rostrum.Delegate

/// What is asked for, and how. While one request waits it is folded: another one can be of another kind or capacity.
Card {
    id: root

    required property DelegateApp app

    readonly property Asking asking: app.asking
    readonly property bool asked: app.turn.requestId !== 0
    property bool unfolded: false

    readonly property bool choosing: !asked || unfolded

    name: qsTr("What you ask for")
    objectName: "asking"
    padding: choosing ? Theme.step * 4 : Theme.step
    onAskedChanged: unfolded = false

    ActionButton {
        Layout.fillWidth: true
        look: ActionButton.Quiet
        objectName: "unfold"
        text: qsTr("Ask for something else as well…")
        visible: !root.choosing
        onAct: {
            root.unfolded = true;
            kind.focusFirst();
        }
    }

    Choice {
        id: kind

        Layout.fillWidth: true
        label: qsTr("Kind")
        objectName: "kind"
        options: root.asking.kinds
        visible: root.choosing
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
        visible: root.choosing
        onPicked: value => root.asking.capacity = value
    }
    Picker {
        Layout.fillWidth: true
        label: qsTr("Group")
        objectName: "group"
        options: root.asking.groups
        value: root.asking.group
        visible: root.choosing && root.asking.group !== 0
        onPicked: value => root.asking.group = value
    }
    Picker {
        Layout.fillWidth: true
        label: qsTr("Language")
        objectName: "language"
        options: root.asking.languages
        value: root.asking.language
        visible: root.choosing
        onPicked: value => root.asking.language = value
    }
    Picker {
        Layout.fillWidth: true
        label: qsTr("Where you speak")
        objectName: "modality"
        options: root.asking.modalities
        value: root.asking.modality
        visible: root.choosing && root.asking.modalities.length > 1
        onPicked: value => root.asking.modality = value
    }
    ActButton {
        Layout.fillWidth: true
        command: "requestFloor"
        explained: false
        objectName: "askAnother"
        text: qsTr("Ask for this as well")
        visible: root.unfolded
        whyNotNow: root.asking.whyNot
        workplace: root.app
        onAct: root.app.requestFloor()
    }
}
