// SPDX-License-Identifier: MIT
import QtQuick

/// Words to be read. They wrap and are never cut. Whoever composes them into one accessible name hides them with
/// Accessible.ignored.
Text {
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    color: Theme.color.ink
    font.family: Theme.family
    font.pixelSize: Theme.bodyText
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
