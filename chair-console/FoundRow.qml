// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Rostrum.Controls

/// A participant that was found by name, and whether it is on the list already.
T.ItemDelegate {
    id: root

    required property int participantId
    required property string name
    required property string categoryWord
    required property string seat
    required property string listedLine
    required property string composed
    signal adds

    Accessible.name: composed
    Accessible.role: Accessible.ListItem
    Accessible.selected: ListView.isCurrentItem
    background: Rectangle {
        border.color: root.ListView.isCurrentItem ? Theme.color.accent : Theme.color.line
        border.width: root.ListView.isCurrentItem ? 2 : 1
        color: root.ListView.isCurrentItem || root.hovered ? Theme.color.accentTint : Theme.color.card
        radius: Theme.radius - 1
    }
    contentItem: RowLayout {
        spacing: Theme.step * 2

        BodyText {
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            font.bold: true
            text: root.name
        }
        DimText {
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: root.listedLine !== "" ? root.listedLine : root.categoryWord
            color: root.listedLine !== "" ? Theme.color.warn : Theme.color.dim
        }
    }
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.step * 2
    onClicked: adds()
}
