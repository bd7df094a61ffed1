// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Controls
import Rostrum.Delegate

/// One's own turn: the main button, and where the request stands.
FocusScope {
    id: root

    required property DelegateApp app

    readonly property Turn turn: app.turn
    readonly property bool asked: turn.requestId !== 0
    readonly property bool next: turn.state === Turn.Next
    readonly property int requestId: turn.requestId
    property bool watched: false

    implicitHeight: asked ? waiting.implicitHeight : request.implicitHeight + (why.visible ? why.implicitHeight + Theme.step * 2 : 0)
    Component.onCompleted: watched = true
    onRequestIdChanged: if (watched) cool.restart()

    /// One key asks and withdraws: whoever presses it twice in a hurry keeps the place. What was so from the beginning
    /// nobody has just pressed.
    Timer {
        id: cool

        interval: 700
    }
    ActButton {
        id: request

        anchors.left: parent.left
        anchors.right: parent.right
        command: "requestFloor"
        cooling: cool.running
        explained: true
        focus: !root.asked
        height: implicitHeight
        implicitHeight: 70 * Math.max(1, Theme.scale * 0.8)
        key: "F2"
        look: ActionButton.Primary
        objectName: "request"
        text: root.turn.button
        textSize: Math.round(19 * Theme.scale)
        visible: !root.asked
        whyNotNow: root.app.asking.whyNot
        workplace: root.app
        onAct: root.app.requestFloor()
    }
    DimText {
        id: why

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: request.bottom
        anchors.topMargin: Theme.step * 2
        horizontalAlignment: Text.AlignHCenter
        objectName: "whyNot"
        text: request.whyNot
        visible: !root.asked && text !== ""
    }
    Card {
        id: waiting

        anchors.left: parent.left
        anchors.right: parent.right
        edge: root.next ? Theme.color.accent : Theme.color.line
        edgeWidth: root.next ? 2 : 1
        focus: root.asked
        name: qsTr("Your request")
        padding: Theme.step * 5
        spacing: Theme.step * 3
        surface: root.next ? Theme.color.accentTint : Theme.color.card
        visible: root.asked

        BodyText {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            color: root.next ? Theme.color.accent : Theme.color.ink
            font.bold: true
            font.pixelSize: root.next ? Theme.nameText : Math.round(22 * Theme.scale)
            horizontalAlignment: Text.AlignHCenter
            objectName: "headline"
            text: root.turn.headline
        }
        BodyText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            objectName: "detail"
            text: root.turn.detail
        }
        DimText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.turn.askedBy
            visible: text !== ""
        }
        ActButton {
            Layout.fillWidth: true
            command: "withdraw"
            cooling: cool.running
            focus: true
            key: "F2"
            objectName: "withdraw"
            text: root.turn.button
            workplace: root.app
            onAct: root.app.withdraw(root.turn.requestId)
        }
        ActButton {
            Layout.fillWidth: true
            command: "letOthersGoFirst"
            look: ActionButton.Quiet
            objectName: "letOthers"
            text: qsTr("Let all others go first")
            visible: root.turn.canLetOthersGoFirst
            workplace: root.app
            onAct: root.app.letOthersGoFirst(root.turn.requestId)
        }
    }
}
