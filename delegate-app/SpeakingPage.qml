// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Controls
import Rostrum.Delegate

/// The whole window of whoever has the floor: the clock, large, with its word and shape, what has to be known, and "I have
/// finished". Its ground follows the clock and never says anything that no word says.
FocusScope {
    id: root

    required property DelegateApp app

    readonly property FloorNow floor: app.floor
    readonly property ClockFace clock: floor.ownClock
    readonly property bool speaks: floor.own === FloorNow.Speaks && clock.live
    readonly property color ground: !speaks ? Theme.stage.still
        : clock.state === ClockFace.Over ? Theme.stage.bad
        : clock.state === ClockFace.Warned ? Theme.stage.warn
        : clock.state === ClockFace.TimeLeft || clock.state === ClockFace.Unlimited ? Theme.stage.good : Theme.stage.still

    Accessible.name: floor.ownHeading
    Accessible.role: Accessible.Pane

    Rectangle {
        anchors.fill: parent
        color: root.ground
    }
    Scroller {
        anchors.fill: parent
        anchors.margins: Theme.step * 4
        leastHeight: height

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.step * 4

            WrapRow {
                Layout.fillWidth: true
                rest: WrapLayout.RestBeforeLast

                BodyText {
                    color: Theme.stage.ink
                    font.bold: true
                    font.pixelSize: Theme.titleText
                    text: root.app.identity.name
                }
                ConnectionChip {
                    app: root.app
                }
            }
            Item {
                Layout.fillHeight: true
                Layout.maximumHeight: Theme.step * 10
            }
            BodyText {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                color: Theme.stage.ink
                font.bold: true
                font.pixelSize: Theme.nameText
                horizontalAlignment: Text.AlignHCenter
                objectName: "ownHeading"
                text: root.floor.ownHeading
            }
            ClockDigits {
                Layout.alignment: Qt.AlignHCenter
                alignment: Qt.AlignHCenter
                clock: root.clock
                digitsInk: Theme.stage.ink
                // There is room for the sign of whoever speaks over time: nothing changes its size when the time is up.
                digitsText: Math.round(Math.min(root.width * 1.4 / Math.max(5, root.clock.digits.length), root.height * 0.24))
                notLiveInk: Theme.stage.ink
                objectName: "ownClock"
                stateInk: Theme.stage.ink
            }
            Rectangle {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Qt.rgba(0, 0, 0, 0.4)
                implicitHeight: Theme.step * 2
                radius: height / 2
                visible: root.clock.ofLimit !== ""

                Rectangle {
                    anchors.left: parent.left
                    color: Theme.stage.ink
                    height: parent.height
                    opacity: 0.85
                    radius: height / 2
                    width: parent.width * root.clock.left
                }
            }
            BodyText {
                Layout.fillWidth: true
                color: Theme.stage.ink
                font.pixelSize: Theme.titleText
                horizontalAlignment: Text.AlignHCenter
                objectName: "ownLine"
                text: root.app.connectionLine !== "" ? root.app.connectionLine : root.floor.ownLine
                visible: text !== ""
            }
            Item {
                Layout.fillHeight: true
            }
            ActButton {
                Layout.fillWidth: true
                command: "finishSpeech"
                focus: true
                implicitHeight: 70 * Math.max(1, Theme.scale * 0.8)
                key: "F8"
                look: ActionButton.OnStage
                objectName: "finish"
                text: qsTr("I have finished")
                textSize: Math.round(19 * Theme.scale)
                workplace: root.app
                onAct: root.app.finishSpeech()
            }
        }
    }
}
