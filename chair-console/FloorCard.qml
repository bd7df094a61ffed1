// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Console
import Rostrum.Controls

/// Who has the floor, with the clock; what can be done about it, first the one primary act; and what to say.
Card {
    id: root

    required property Console console
    required property string whyNotConduct
    signal asks(what: string)

    readonly property FloorState floor: console.floor
    readonly property ClockFace clock: floor.clock
    readonly property var notes: [floor.interruptedLine, floor.calledLine]
    readonly property bool nobody: floor.who === FloorState.Nobody
    readonly property string shape: nobody ? "○" : floor.who === FloorState.PointOfOrder ? "⚑" : "▶"
    readonly property int tone: nobody ? Chip.Plain : floor.who === FloorState.PointOfOrder ? Chip.Bad : Chip.Good

    edge: nobody || !clock.live ? Theme.color.line
        : [Theme.color.line, Theme.color.edge, Theme.color.good, Theme.color.warn, Theme.color.bad, Theme.color.edge,
           Theme.color.edge][clock.state]
    edgeWidth: nobody ? 1 : 2
    name: qsTr("The floor")
    spacing: Theme.step * 3

    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(who.implicitHeight, digits.visible ? digits.implicitHeight : 0)

        Column {
            id: who

            anchors.left: parent.left
            anchors.right: digits.visible ? digits.left : parent.right
            anchors.rightMargin: digits.visible ? Theme.step * 4 : 0
            spacing: Theme.step

            WrapRow {
                width: parent.width

                Chip {
                    text: qsTr("%1 %2").arg(root.shape).arg(root.floor.heading)
                    tone: root.tone
                }
                Repeater {
                    model: root.floor.chips

                    Chip {
                        required property string modelData

                        text: modelData
                    }
                }
            }
            NameText {
                Accessible.role: Accessible.Heading
                text: root.nobody ? root.floor.heading : root.floor.name
                width: parent.width
            }
            BodyText {
                color: Theme.color.dim
                text: root.floor.personLine
                visible: text !== ""
                width: parent.width
            }
        }
        ClockDigits {
            id: digits

            anchors.right: parent.right
            clock: root.clock
            objectName: "clock"
        }
    }
    Rectangle {
        Accessible.ignored: true
        Layout.fillWidth: true
        color: Theme.color.line
        implicitHeight: Theme.step * 2
        radius: height / 2
        visible: root.floor.limited

        Rectangle {
            anchors.left: parent.left
            color: root.clock.live ? root.edge : Theme.color.dim
            height: parent.height
            radius: height / 2
            width: parent.width * root.clock.left
        }
    }
    Bar {
        Layout.fillWidth: true
        text: root.floor.lostLine
        tone: root.floor.graceIsOver ? Chip.Bad : Chip.Warn
        visible: text !== ""

        ActButton {
            command: "passOn"
            workplace: root.console
            text: qsTr("Pass on, keep the place")
            visible: root.floor.canPassOn
            whyNotNow: root.whyNotConduct
            onAct: root.console.passOn()
        }
    }
    Repeater {
        model: root.notes.filter(line => line !== "")

        BodyText {
            required property string modelData

            Layout.fillWidth: true
            color: Theme.color.warn
            text: modelData
        }
    }
    FloorActions {
        id: actions

        Layout.fillWidth: true
        console: root.console
        whyNotConduct: root.whyNotConduct
        onAsks: what => root.asks(what)
    }
    DimText {
        Layout.fillWidth: true
        objectName: "whyNot"
        text: actions.whyNotPrimary !== "" ? actions.whyNotPrimary : root.console.primary.note
        visible: text !== ""
    }
    Rectangle {
        Layout.fillWidth: true
        border.color: Theme.highContrast ? Theme.color.line : color
        color: Theme.color.ground
        implicitHeight: say.implicitHeight + Theme.step * 6
        radius: Theme.radius
        visible: root.floor.say !== ""

        ColumnLayout {
            id: say

            anchors.fill: parent
            anchors.margins: Theme.step * 3
            spacing: 0

            DimText {
                Layout.fillWidth: true
                text: qsTr("You say")
            }
            BodyText {
                Layout.fillWidth: true
                font.pixelSize: Math.round(Theme.bodyText * 1.1)
                objectName: "say"
                text: root.floor.say
            }
        }
    }
}
