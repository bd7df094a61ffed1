// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Console
import Rostrum.Controls

/// What holds for the whole meeting: which one, who presides, who is here, whether the connection stands, the time.
Rectangle {
    id: root

    required property Console console
    signal asks(what: string)

    readonly property MeetingHeader header: console.header
    readonly property Connection connection: console.connection

    Accessible.name: qsTr("The meeting")
    Accessible.role: Accessible.Grouping
    color: Theme.color.card
    implicitHeight: Math.max(56, row.implicitHeight + Theme.step * 2)

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.color.line
        height: 1
    }
    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.step * 5
        anchors.right: parent.right
        anchors.rightMargin: Theme.step * 5
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.step * 4

        WrapRow {
            Layout.fillWidth: true
            lineSpacing: Theme.step
            rest: WrapLayout.RestBeforeLast
            spacing: Theme.step * 4

            WrapRow {
                spacing: Theme.step * 3

                BodyText {
                    Accessible.role: Accessible.Heading
                    font.bold: true
                    text: root.header.sessionTitle
                }
                BodyText {
                    color: Theme.color.dim
                    text: root.header.meetingLine
                    visible: text !== ""
                }
                Chip {
                    bold: true
                    text: root.header.statusWord
                    tone: Chip.Warn
                }
            }
            WrapRow {
                spacing: Theme.step * 3

                Chip {
                    text: root.header.presiding === "" ? qsTr("Nobody presides") : qsTr("Presiding: %1").arg(root.header.presiding)
                    tone: root.header.presides ? Chip.Accent : Chip.Plain
                }
                Chip {
                    bold: true
                    text: root.header.standingLine
                    tone: root.header.presides ? Chip.Accent : Chip.Warn
                    visible: text !== "" && !root.header.presides
                }
                ActButton {
                    key: "Ctrl+H"
                    keyWord: ""
                    command: "offerHandover"
                    workplace: root.console
                    text: root.header.offerId !== 0 ? qsTr("Take the offer back") : qsTr("Hand over the chair")
                    visible: root.header.handoverTo.length > 0 || (root.header.offerId !== 0 && !root.header.offerIsToMe)
                    onAct: root.header.offerId !== 0 ? root.console.withdrawHandover() : root.asks("handOver")
                }
                ActButton {
                    workplace: root.console
                    text: qsTr("Take the chair…")
                    visible: root.header.canTakeChair
                    onAct: root.asks("takeChair")
                }
                BodyText {
                    color: Theme.color.dim
                    text: qsTr("In the room %1 · Online %2").arg(root.header.inRoom).arg(root.header.online)
                }
                Chip {
                    readonly property bool steady: root.connection.phase === Connection.Live && root.connection.outage === Connection.None

                    text: root.connection.phase === Connection.Ended ? qsTr("The session has ended")
                        : !steady ? qsTr("○ Not connected")
                        : root.console.pending.length > 0 ? qsTr("● Connected · waiting for an answer")
                        : qsTr("● Connected · all saved")
                    tone: root.connection.phase === Connection.Ended ? Chip.Plain : steady ? Chip.Good : Chip.Warn
                }
            }
        }
        BodyText {
            font.bold: true
            font.pixelSize: Theme.titleText
            text: root.header.timeOfDay
            wrapMode: Text.NoWrap
        }
    }
}
