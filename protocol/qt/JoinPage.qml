// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Controls

/// Where and with which badge to join; what is wrong, and what to do about it. A pasted link fills in both.
FocusScope {
    id: root

    required property Workplace workplace
    required property string purpose  ///< what this app is for, and whence the badge comes
    property string typedProblem  ///< with what was typed

    readonly property bool connecting: workplace.connection.phase === Connection.Connecting
    readonly property string problem: typedProblem !== "" ? typedProblem : workplace.joinProblem

    function join(): void {
        typedProblem = workplace.join(server.text, badge.text);
    }

    Scroller {
        anchors.fill: parent
        leastHeight: height

        ColumnLayout {
            implicitHeight: card.implicitHeight + Theme.step * 12
            anchors.fill: parent

            Card {
                id: card

                Layout.alignment: Qt.AlignCenter
                Layout.maximumWidth: 520 * Math.max(1, Theme.scale * 0.8)
                Layout.fillWidth: true
                Layout.margins: Theme.step * 4
                focus: true
                name: qsTr("Join a session")
                padding: Theme.step * 8
                spacing: Theme.step * 4

                BodyText {
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                    font.bold: true
                    font.pixelSize: Theme.titleText
                    text: qsTr("Join a session")
                }
                DimText {
                    Layout.fillWidth: true
                    text: root.purpose
                }
                Field {
                    id: server

                    Layout.fillWidth: true
                    enabled: !root.connecting
                    example: qsTr("floor.example.org, or a rostrum: link")
                    input.focus: true
                    input.objectName: "server"
                    label: qsTr("Server")
                    text: root.workplace.server
                    onAccepted: badge.text === "" && !text.startsWith("rostrum") ? badge.input.forceActiveFocus() : root.join()
                }
                Field {
                    id: badge

                    Layout.fillWidth: true
                    enabled: !root.connecting
                    example: "17-7K3M-9QXT-2VBN-4HJR"
                    input.inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                    input.objectName: "badge"
                    label: qsTr("Badge")
                    text: root.workplace.badge
                    onAccepted: root.join()
                }
                Bar {
                    Layout.fillWidth: true
                    text: root.problem
                    tone: Chip.Bad
                    visible: text !== "" && !root.connecting
                }
                Bar {
                    Layout.fillWidth: true
                    text: root.workplace.joinProblem === "" ? qsTr("Connecting…") : root.workplace.joinProblem
                    tone: root.workplace.joinProblem === "" ? Chip.Accent : Chip.Warn
                    visible: root.connecting
                }
                ActionButton {
                    Layout.fillWidth: true
                    look: root.connecting ? ActionButton.Plain : ActionButton.Primary
                    objectName: "join"
                    text: root.connecting ? qsTr("Stop") : qsTr("Join")
                    onAct: root.connecting ? root.workplace.leave() : root.join()
                }
            }
        }
    }
}
