// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Controls
import Rostrum.Delegate

/// Who one is here, on which item the meeting is, and whether what one did last was received.
Rectangle {
    id: root

    required property DelegateApp app

    readonly property Identity identity: app.identity

    color: Theme.color.card
    implicitHeight: column.implicitHeight + Theme.step * 6

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.color.line
        height: 1
        width: parent.width
    }
    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.step * 4
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.step

        WrapRow {
            rest: WrapLayout.RestBeforeLast
            width: parent.width

            WrapRow {
                BodyText {
                    Accessible.role: Accessible.Heading
                    font.bold: true
                    font.pixelSize: Theme.titleText
                    text: root.identity.name
                }
                Chip {
                    text: root.identity.where
                }
                Chip {
                    text: root.identity.rehearsal
                    tone: Chip.Warn
                }
            }
            ConnectionChip {
                app: root.app
            }
        }
        DimText {
            objectName: "person"
            text: root.identity.person
            visible: text !== ""
            width: parent.width
        }
        BodyText {
            color: Theme.color.dim
            objectName: "itemLine"
            text: root.identity.itemLine
            width: parent.width
        }
    }
}
