// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// A sentence across the window with what can be done about it. Not a question: everything else goes on.
Rectangle {
    id: root

    required property string text
    property int tone: Chip.Accent
    default property alias actions: actions.data

    readonly property color ink: [Theme.color.ink, Theme.color.accent, Theme.color.good, Theme.color.warn,
                                  Theme.color.bad][tone]

    Accessible.name: text
    Accessible.role: Accessible.Grouping
    border.color: ink
    color: [Theme.color.card, Theme.color.accentTint, Theme.color.goodTint, Theme.color.warnTint,
            Theme.color.badTint][tone]
    implicitHeight: row.implicitHeight + Theme.step * 4
    implicitWidth: row.implicitWidth + Theme.step * 8
    radius: Theme.radius

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.step * 4
        anchors.right: parent.right
        anchors.rightMargin: Theme.step * 4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.step * 3

        BodyText {
            Layout.fillWidth: true
            color: root.ink
            font.bold: true
            text: root.text
        }
        RowLayout {
            id: actions

            spacing: Theme.step * 2
        }
    }
}
