// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Client
import Rostrum.Controls

/// What was not done and why, or what others did, in front of the screen until it is put away. It takes no focus.
Bar {
    id: root

    required property Workplace workplace

    text: workplace.notice
    tone: Chip.Warn
    visible: text !== ""

    ActionButton {
        key: "Ctrl+D"
        keyWord: ""
        text: qsTr("Put away")
        onAct: root.workplace.dismissNotice()
    }
}
