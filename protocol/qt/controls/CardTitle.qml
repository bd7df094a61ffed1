// SPDX-License-Identifier: MIT
import QtQuick

/// What a card is about.
BodyText {
    Accessible.role: Accessible.Heading

    color: Theme.color.dim
    font.bold: true
    font.pixelSize: Math.round(Theme.smallText * 1.08)
}
