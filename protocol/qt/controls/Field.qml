// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// One line to be filled in, under its name, with what is wrong with it below.
ColumnLayout {
    id: root

    required property string label
    property alias text: input.text
    property alias input: input
    property string example  ///< shown while it is empty
    property string problem  ///< empty: nothing is wrong

    signal accepted

    spacing: Theme.step

    BodyText {
        Accessible.ignored: true
        Layout.fillWidth: true
        font.pixelSize: Theme.smallText
        text: root.label
    }
    T.TextField {
        id: input

        Accessible.description: root.problem !== "" ? root.problem : root.example
        Accessible.name: root.label
        Layout.fillWidth: true
        background: Rectangle {
            border.color: root.problem !== "" ? Theme.color.bad : Theme.color.edge
            border.width: root.problem !== "" ? 2 : 1
            color: Theme.color.card
            radius: Theme.radius - 1

            FocusRing {
                visible: input.activeFocus
            }
        }
        color: Theme.color.ink
        font.family: Theme.family
        font.pixelSize: Theme.bodyText
        implicitHeight: Math.max(Theme.target, contentHeight + topPadding + bottomPadding)
        implicitWidth: 240
        padding: Theme.step * 2
        leftPadding: Theme.step * 3
        rightPadding: Theme.step * 3
        selectByMouse: true
        selectedTextColor: Theme.color.strongInk
        selectionColor: Theme.color.accent
        verticalAlignment: TextInput.AlignVCenter
        onAccepted: root.accepted()

        DimText {
            Accessible.ignored: true
            anchors.fill: parent
            anchors.leftMargin: input.leftPadding
            anchors.rightMargin: input.rightPadding
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 8
            text: root.example
            verticalAlignment: Text.AlignVCenter
            visible: input.text === "" && input.preeditText === ""
            wrapMode: Text.NoWrap
        }
    }
    BodyText {
        Layout.fillWidth: true
        color: Theme.color.bad
        font.pixelSize: Theme.smallText
        text: root.problem
        visible: text !== ""
    }
}
