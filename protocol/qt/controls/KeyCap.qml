// SPDX-License-Identifier: MIT
import QtQuick

/// The key that does the same, on the button that does it. The button's accessible description names it.
Rectangle {
    id: root

    required property string key
    property color ink: Theme.color.dim

    border.color: root.ink
    color: "transparent"
    implicitHeight: cap.implicitHeight + 2
    implicitWidth: cap.implicitWidth + Theme.step * 2.5
    radius: 4
    visible: root.key !== ""

    Text {
        id: cap

        anchors.centerIn: parent
        color: root.ink
        font.family: Theme.family
        font.pixelSize: Math.round(Theme.smallText * 0.85)
        font.weight: Font.Medium
        text: root.key
        textFormat: Text.PlainText
    }
}
