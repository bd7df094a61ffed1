// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

/// How far something is scrolled; visible whenever there is more than fits.
T.ScrollBar {
    id: root

    contentItem: Rectangle {
        color: root.pressed || root.hovered ? Theme.color.dim : Theme.color.edge
        implicitWidth: Theme.step * 1.5
        radius: width / 2
    }
    hoverEnabled: true
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    minimumSize: 0.1
    padding: 1
    policy: size < 1 ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff
    visible: size < 1
}
