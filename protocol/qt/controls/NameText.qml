// SPDX-License-Identifier: MIT
import QtQuick

/// A name at its largest: a long one shrinks until it stands on two lines, but never below `smallest`, and then wraps
/// on. It is never cut.
BodyText {
    id: root

    property int largest: Theme.nameText
    property int smallest: Theme.titleText

    font.bold: true
    font.pixelSize: Math.max(smallest, Math.min(largest, Math.floor(largest * 1.8 * width / Math.max(1, full.advanceWidth))))

    TextMetrics {
        id: full

        font.bold: true
        font.family: Theme.family
        font.pixelSize: root.largest
        text: root.text
    }
}
