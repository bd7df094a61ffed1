// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Controls

/// Things beside each other that wrap where the place is too narrow, in the direction of reading.
WrapLayout {
    lineSpacing: Theme.step * 2
    mirrored: LayoutMirroring.enabled
    spacing: Theme.step * 2
}
