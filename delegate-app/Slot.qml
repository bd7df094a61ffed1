// SPDX-License-Identifier: MIT
import QtQuick

/// A place for a card that stands elsewhere when the window is wider or narrower.
Item {
    implicitHeight: children.length > 0 ? children[0].implicitHeight : 0
}
