// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Console
import Rostrum.Controls

/// Everything that can be done with one row of the list, with the keys that do the same. Who does not preside suggests
/// instead of giving, and prepares (1.3).
RowMenu {
    id: root

    required property Console console
    required property SpeakerRow speaker
    required property int rows
    required property string whyNotConduct
    required property string whyNotKeepList
    signal gives
    signal moves(row: int)
    signal asksAbout(what: string)

    readonly property bool waits: speaker !== null && !speaker.isPending
    readonly property bool suggested: speaker !== null && speaker.isSuggestedByMe
    readonly property int row: speaker === null ? -1 : speaker.index

    RowMenuItem {
        text: root.suggested ? qsTr("Take the suggestion back") : qsTr("Suggest to call next")
        visible: root.waits && root.console.header.inMeeting && !root.console.header.conducts
        whyNot: root.console.disabledReason
        onAct: {
            if (root.suggested)
                root.console.takeSuggestionBack();
            else
                root.console.suggest(root.speaker.requestId);
        }
    }
    RowMenuItem {
        keyWord: "Ctrl+G"
        text: qsTr("Give the floor now")
        visible: root.waits
        whyNot: root.whyNotConduct
        onAct: root.gives()
    }
    RowMenuItem {
        text: qsTr("Put on the list")
        visible: !root.waits
        whyNot: root.console.disabledReason
        onAct: root.console.approveRequest(root.speaker.requestId)
    }
    RowMenuItem {
        text: qsTr("Do not accord the floor…")
        visible: !root.waits
        whyNot: root.whyNotConduct
        onAct: root.asksAbout("deny")
    }
    RowMenuItem {
        keyWord: "Alt+↑"
        text: qsTr("Move up")
        visible: root.waits && root.row > 0
        whyNot: root.console.disabledReason
        onAct: root.moves(root.row - 1)
    }
    RowMenuItem {
        keyWord: "Alt+↓"
        text: qsTr("Move down")
        visible: root.waits && root.row < root.rows - 1
        whyNot: root.console.disabledReason
        onAct: root.moves(root.row + 1)
    }
    RowMenuItem {
        keyWord: "Alt+Home"
        text: qsTr("Move to the top")
        visible: root.waits && root.row > 0
        whyNot: root.console.disabledReason
        onAct: root.moves(0)
    }
    RowMenuItem {
        text: qsTr("Move to the end")
        visible: root.waits && root.row < root.rows - 1
        whyNot: root.console.disabledReason
        onAct: root.moves(-1)
    }
    RowMenuItem {
        text: qsTr("Set the limit…")
        whyNot: root.whyNotKeepList
        onAct: root.asksAbout("limit")
    }
    RowMenuItem {
        keyWord: qsTr("Delete")
        text: qsTr("Remove from the list…")
        whyNot: root.whyNotKeepList
        onAct: root.asksAbout("remove")
    }
}
