// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Controls
import Rostrum.Delegate

/// Whether a call is heard too.
CheckField {
    id: root

    required property DelegateApp app

    objectName: "sounds"
    text: qsTr("A sound when it is your turn")
    onToggled: root.app.sounds = checked

    // Being toggled ends a binding of `checked` itself.
    Binding {
        property: "checked"
        target: root
        value: root.app.sounds
    }
}
