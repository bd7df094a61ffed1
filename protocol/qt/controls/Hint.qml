// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

/// A sentence beside what it explains, in front of everything, for as long as it is looked at.
T.ToolTip {
    id: root

    background: Rectangle {
        border.color: Theme.color.edge
        color: Theme.color.card
        radius: Theme.radius
    }
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    contentItem: BodyText {
        Accessible.ignored: true
        font.pixelSize: Theme.smallText
        text: root.text
        width: Math.min(implicitWidth, 320)
    }
    delay: 0
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    implicitWidth: Math.min(360, implicitContentWidth + leftPadding + rightPadding)
    margins: Theme.step
    padding: Theme.step * 2
    timeout: 8000
}
