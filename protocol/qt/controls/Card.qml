// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// One part of a screen, on a surface of its own, with a name for screen readers. F6 goes from one to the next.
FocusScope {
    id: root

    required property string name
    property color surface: Theme.color.card
    property color edge: Theme.color.line
    property int edgeWidth: 1
    property int padding: Theme.step * 4
    default property alias content: column.data
    property alias spacing: column.spacing

    Accessible.name: name
    Accessible.role: Accessible.Grouping
    implicitHeight: column.implicitHeight + padding * 2
    implicitWidth: column.implicitWidth + padding * 2

    Rectangle {
        anchors.fill: parent
        border.color: root.edge
        border.width: root.edgeWidth
        color: root.surface
        radius: Theme.radius + 1
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: root.padding
        spacing: Theme.step * 2
    }
}
