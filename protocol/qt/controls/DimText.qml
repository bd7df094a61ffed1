// SPDX-License-Identifier: MIT
import QtQuick

/// What stands beside something: smaller and paler, with the same contrast that reading needs.
BodyText {
    color: Theme.color.dim
    font.pixelSize: Theme.smallText
}
