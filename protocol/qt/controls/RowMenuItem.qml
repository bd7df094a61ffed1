// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// One line of a RowMenu. What cannot be done with the row is not there; what only others may do says so.
T.MenuItem {
    id: root

    property string keyWord  ///< the key that does the same
    property string whyNot  ///< empty: it can be chosen
    signal act

    Accessible.description: whyNot !== "" ? whyNot : keyWord
    Accessible.name: text
    background: Rectangle {
        color: root.highlighted ? Theme.color.accentTint : "transparent"
        radius: Theme.radius - 1
    }
    contentItem: GridLayout {
        columnSpacing: Theme.step * 2
        columns: 2
        rowSpacing: 0

        BodyText {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: root.whyNot === "" ? Theme.color.ink : Theme.color.dim
            text: root.text
        }
        KeyCap {
            key: root.keyWord
        }
        DimText {
            Accessible.ignored: true
            Layout.columnSpan: 2
            Layout.fillWidth: true
            text: root.whyNot
            visible: text !== ""
        }
    }
    height: visible ? implicitHeight : 0
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    padding: Theme.step * 2
    leftPadding: Theme.step * 3
    rightPadding: Theme.step * 3
    onTriggered: if (whyNot === "") act()
}
