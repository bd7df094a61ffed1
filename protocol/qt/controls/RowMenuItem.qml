// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// One line of a RowMenu. Where it can do nothing it is not there.
T.MenuItem {
    id: root

    property string keyWord  ///< the key that does the same

    Accessible.description: keyWord
    Accessible.name: text
    background: Rectangle {
        color: root.highlighted ? Theme.color.accentTint : "transparent"
        radius: Theme.radius - 1
    }
    contentItem: RowLayout {
        spacing: Theme.step * 2

        BodyText {
            Accessible.ignored: true
            Layout.fillWidth: true
            text: root.text
        }
        KeyCap {
            key: root.keyWord
        }
    }
    height: visible ? implicitHeight : 0
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    padding: Theme.step * 2
    leftPadding: Theme.step * 3
    rightPadding: Theme.step * 3
}
