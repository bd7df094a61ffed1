// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Controls

/// One step of what has to be so, with a mark: done, or to be minded.
Item {
    id: root

    required property string text
    required property bool ready

    implicitHeight: Math.max(mark.implicitHeight, words.implicitHeight)

    Chip {
        id: mark

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        decorative: true
        text: root.ready ? "✓" : "!"
        tone: root.ready ? Chip.Good : Chip.Warn
    }
    BodyText {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.step * 3
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        objectName: "step"
        text: root.text
    }
}
