// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Console
import Rostrum.Controls

/// Everything that can be done with one row of the list, with the keys that do the same.
RowMenu {
    id: root

    required property Console console
    required property SpeakerRow speaker
    required property int rows
    signal gives
    signal moves(row: int)
    signal asksAbout(what: string)

    readonly property bool waits: speaker !== null && !speaker.isPending
    readonly property int row: speaker === null ? -1 : speaker.index

    RowMenuItem {
        keyWord: "Ctrl+G"
        text: qsTr("Give the floor now")
        visible: root.waits
        onTriggered: root.gives()
    }
    RowMenuItem {
        text: qsTr("Put on the list")
        visible: !root.waits
        onTriggered: root.console.approveRequest(root.speaker.requestId)
    }
    RowMenuItem {
        text: qsTr("Do not accord the floor…")
        visible: !root.waits
        onTriggered: root.asksAbout("deny")
    }
    RowMenuItem {
        keyWord: "Alt+↑"
        text: qsTr("Move up")
        visible: root.waits && root.row > 0
        onTriggered: root.moves(root.row - 1)
    }
    RowMenuItem {
        keyWord: "Alt+↓"
        text: qsTr("Move down")
        visible: root.waits && root.row < root.rows - 1
        onTriggered: root.moves(root.row + 1)
    }
    RowMenuItem {
        keyWord: "Alt+Home"
        text: qsTr("Move to the top")
        visible: root.waits && root.row > 0
        onTriggered: root.moves(0)
    }
    RowMenuItem {
        text: qsTr("Move to the end")
        visible: root.waits && root.row < root.rows - 1
        onTriggered: root.moves(-1)
    }
    RowMenuItem {
        text: qsTr("Set the limit…")
        onTriggered: root.asksAbout("limit")
    }
    RowMenuItem {
        keyWord: qsTr("Delete")
        text: qsTr("Remove from the list…")
        onTriggered: root.asksAbout("remove")
    }
}
