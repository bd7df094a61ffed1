// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Console
import Rostrum.Controls

/// What can be done about the floor. The primary button comes first and always says what it does.
RowLayout {
    id: root

    required property Console console
    required property string whyNotConduct
    signal asks(what: string)

    readonly property FloorState floor: console.floor
    readonly property alias whyNotPrimary: primaryButton.whyNot
    readonly property PrimaryAct primary: console.primary
    readonly property bool speaks: floor.speechId !== 0
    readonly property string whyNotSpeech: whyNotConduct !== "" ? whyNotConduct
        : speaks ? "" : qsTr("Nobody has the floor.")

    spacing: Theme.step * 2

    WrapRow {
        Layout.fillWidth: true

        ActButton {
            id: primaryButton

            command: root.primary.kind
            workplace: root.console
            explained: true
            cooling: !root.primary.enabled && root.primary.whyNot === "" && root.console.disabledReason === ""
            focus: true
            key: root.primary.urgent ? "F4" : "F5"
            look: root.primary.urgent ? ActionButton.Urgent : ActionButton.Primary
            objectName: "primary"
            text: root.primary.urgent ? qsTr("⚑ %1").arg(root.primary.text)
                : root.primary.text !== "" ? root.primary.text : qsTr("Nothing to do now")
            whyNotNow: root.primary.whyNot
            onAct: root.console.pressPrimary()
        }
        ActButton {
            workplace: root.console
            key: "F5"
            objectName: "inertPrimary"
            text: root.primary.inertText
            visible: text !== ""
            whyNotNow: qsTr("The point of order goes first.")
        }
        ActButton {
            key: "F7"
            objectName: "pause"
            command: "pauseOrResume"
            workplace: root.console
            text: root.floor.paused ? qsTr("▶ Go on") : qsTr("‖ Pause")
            visible: root.speaks
            whyNotNow: root.whyNotSpeech
            onAct: root.console.pauseOrResume()
        }
        ActButton {
            key: "F9"
            objectName: "extend"
            command: "extend"
            workplace: root.console
            text: qsTr("+30 s")
            visible: root.speaks
            whyNotNow: root.whyNotSpeech !== "" ? root.whyNotSpeech : root.floor.limited ? "" : qsTr("This speech has no limit.")
            onAct: root.console.extend(30)
        }
        ActButton {
            key: "F8"
            objectName: "end"
            command: "endSpeech"
            workplace: root.console
            text: qsTr("End")
            visible: root.speaks
            whyNotNow: root.whyNotSpeech
            onAct: root.console.endSpeech()
        }
        ActButton {
            objectName: "absent"
            command: "markAbsent"
            workplace: root.console
            text: qsTr("Absent")
            visible: root.floor.justGiven && root.floor.who === FloorState.Speaker
            whyNotNow: root.whyNotSpeech
            onAct: root.console.markAbsent()
        }
    }
    ActButton {
        id: more

        Accessible.name: qsTr("More about the floor")
        Layout.alignment: Qt.AlignTop
        workplace: root.console
        objectName: "more"
        text: "⋯"
        whyNotNow: root.whyNotConduct
        onAct: menu.popup(more, 0, more.height)
    }
    ActButton {
        id: undo

        Accessible.description: root.console.undoOffer.seq !== 0 ? root.console.undoOffer.text : whyNot
        Layout.alignment: Qt.AlignTop
        key: "Ctrl+Z"
        keyWord: ""
        objectName: "undo"
        command: "undo"
        workplace: root.console
        text: qsTr("Undo")
        whyNotNow: root.console.undoOffer.seq === 0 ? qsTr("Nothing that you did in the last 10 s can be undone.") : ""
        onAct: root.console.undo()

        Hint {
            text: qsTr("%1 (%2 s)").arg(root.console.undoOffer.text).arg(root.console.undoOffer.secondsLeft)
            visible: root.console.undoOffer.seq !== 0 && undo.hovered
            y: undo.height + Theme.step
        }
    }
    RowMenu {
        id: menu

        RowMenuItem {
            text: qsTr("One minute more")
            visible: root.floor.limited
            onAct: root.console.extend(60)
        }
        RowMenuItem {
            text: qsTr("Two minutes more")
            visible: root.floor.limited
            onAct: root.console.extend(120)
        }
        RowMenuItem {
            text: qsTr("Absent: to the end of the list")
            visible: root.floor.who === FloorState.Speaker
            onAct: root.console.markAbsent()
        }
        RowMenuItem {
            text: qsTr("Call to order…")
            visible: root.speaks
            onAct: root.asks("callToOrder")
        }
        RowMenuItem {
            text: qsTr("Withdraw the floor…")
            visible: root.floor.calledLine !== ""
            onAct: root.asks("withdrawFloor")
        }
        RowMenuItem {
            keyWord: "F12"
            text: root.floor.who === FloorState.Officer ? qsTr("I have spoken from the Chair") : qsTr("Speak from the Chair")
            onAct: root.console.speakFromTheChair()
        }
    }
    Shortcut {
        autoRepeat: false
        enabled: root.whyNotConduct === ""
        sequence: "F12"
        onActivated: root.console.speakFromTheChair()
    }
    Shortcut {
        autoRepeat: false
        enabled: !root.primary.urgent
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        onActivated: primaryButton.press()
    }
}
