// SPDX-License-Identifier: MIT
import QtQuick

/// A short state in words, with a tone beside them. Nothing to be pressed.
Rectangle {
    id: root

    enum Tone { Plain, Accent, Good, Warn, Bad }

    required property string text
    property int tone: Chip.Plain
    property bool bold: false
    /// It says nothing that is not said beside it.
    property bool decorative: false

    readonly property color ink: [Theme.color.dim, Theme.color.accent, Theme.color.good, Theme.color.warn,
                                  Theme.color.bad][tone]

    border.color: tone === Chip.Plain || Theme.highContrast ? (Theme.highContrast ? ink : Theme.color.line) : color
    color: [Theme.color.card, Theme.color.accentTint, Theme.color.goodTint, Theme.color.warnTint,
            Theme.color.badTint][tone]
    implicitHeight: words.implicitHeight + Theme.step
    implicitWidth: Math.ceil(words.implicitWidth) + Theme.step * 5
    radius: Math.min(height / 2, Theme.step * 3)
    visible: text !== ""

    BodyText {
        id: words

        Accessible.ignored: root.decorative
        anchors.left: parent.left
        anchors.margins: Theme.step * 2.5
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        font.bold: root.bold
        font.pixelSize: Theme.smallText
        horizontalAlignment: Text.AlignHCenter
        text: root.text
    }
}
