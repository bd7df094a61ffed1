// SPDX-License-Identifier: MIT
import QtQuick

/// Where the keyboard is, always visible: around its parent, outside its edge.
Rectangle {
    anchors.fill: parent
    anchors.margins: -3
    border.color: Theme.color.accent
    border.width: 2
    color: "transparent"
    radius: Theme.radius + 3
    visible: parent.activeFocus
    z: 1
}
