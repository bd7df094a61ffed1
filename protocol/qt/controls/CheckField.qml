// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// Yes or no.
T.CheckBox {
    id: root

    Accessible.name: text
    background: Rectangle {
        color: root.hovered ? Theme.color.accentTint : "transparent"
        radius: Theme.radius - 1

        FocusRing {
            anchors.margins: 0
            visible: root.activeFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.step * 2

        Rectangle {
            border.color: root.checked ? Theme.color.accent : Theme.color.edge
            color: root.checked ? Theme.color.accent : Theme.color.card
            implicitHeight: Theme.icon + Theme.step
            implicitWidth: Theme.icon + Theme.step
            radius: 4

            Text {
                anchors.centerIn: parent
                color: Theme.color.strongInk
                font.bold: true
                font.family: Theme.family
                font.pixelSize: Theme.smallText
                text: "✓"
                visible: root.checked
            }
        }
        BodyText {
            Accessible.ignored: true
            Layout.fillWidth: true
            text: root.text
        }
    }
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    padding: Theme.step
    Keys.onReturnPressed: root.toggle()
}
