// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

/// What can be done with a row; by the context key, the right mouse button or its button.
T.Menu {
    id: root

    background: Rectangle {
        border.color: Theme.color.edge
        color: Theme.color.card
        implicitWidth: 240
        radius: Theme.radius
    }
    contentItem: ListView {
        clip: true
        currentIndex: root.currentIndex
        implicitHeight: contentHeight
        interactive: contentHeight > height
        keyNavigationEnabled: true
        model: root.contentModel
    }
    cascade: false
    implicitHeight: contentHeight + topPadding + bottomPadding
    implicitWidth: Math.max(240, contentWidth + leftPadding + rightPadding)
    margins: Theme.step * 2
    padding: Theme.step
    width: 240 * Math.max(1, Theme.scale * 0.8)
}
