// SPDX-License-Identifier: MIT
import QtQuick

/// A place for a panel that stands elsewhere when the window is wider or narrower. Empty, it takes no room.
Item {
    readonly property Item held: children.length > 0 ? children[0] : null

    implicitHeight: held === null ? 0 : held.implicitHeight
    visible: held !== null && implicitHeight > 0
}
