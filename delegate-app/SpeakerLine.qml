// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Controls

/// Who waits: the place, the name, from where, about when.
Item {
    id: root

    required property int index
    required property int position
    required property string name
    required property string onBehalfOf
    required property string where
    required property string about
    required property bool isMine
    required property string composed

    Accessible.focusable: true
    Accessible.name: composed
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(36, words.implicitHeight + Theme.step * 4)
    onActiveFocusChanged: if (activeFocus) ListView.view.currentIndex = index

    Rectangle {
        anchors.fill: parent
        color: root.isMine ? Theme.color.accentTint : "transparent"
    }
    Rectangle {
        color: root.isMine ? Theme.color.accent : Theme.color.line
        height: root.isMine ? parent.height : 1
        width: root.isMine ? 3 : parent.width
    }
    FocusRing {
        anchors.margins: 0
        visible: root.activeFocus
    }
    Row {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.step * 2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.step * 3

        DimText {
            id: place

            Accessible.ignored: true
            text: root.position === 0 ? "·" : root.position
            width: 22 * Theme.scale
        }
        Column {
            width: root.width - place.width - when.width - Theme.step * 10

            BodyText {
                Accessible.ignored: true
                font.bold: root.isMine
                text: root.name
                width: parent.width
            }
            DimText {
                Accessible.ignored: true
                text: root.onBehalfOf
                visible: text !== ""
                width: parent.width
            }
            DimText {
                Accessible.ignored: true
                text: root.where
                width: parent.width
            }
        }
        BodyText {
            id: when

            Accessible.ignored: true
            color: Theme.color.dim
            text: root.about
            wrapMode: Text.NoWrap
        }
    }
}
