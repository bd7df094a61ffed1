// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Console
import Rostrum.Controls

/// The list's status and counts, and what can be done with it as a whole.
ColumnLayout {
    id: root

    required property Console console
    required property string whyNotConduct
    signal asks(what: string)
    signal addsSpeaker

    readonly property ListState list: console.list
    readonly property bool isOpen: list.status === "open" || list.status === "closing"
    readonly property string whyNotItem: whyNotConduct !== "" ? whyNotConduct
        : list.itemId === 0 ? qsTr("No item is under consideration.") : ""

    spacing: Theme.step

    WrapRow {
        Layout.fillWidth: true
        rest: WrapLayout.RestBeforeLast

        WrapRow {
            BodyText {
                Accessible.role: Accessible.Heading
                font.bold: true
                font.pixelSize: Theme.titleText
                text: qsTr("List of speakers")
            }
            Chip {
                text: root.list.statusLine
                tone: root.isOpen ? root.list.status === "closing" ? Chip.Warn : Chip.Good : Chip.Plain
            }
        }
        WrapRow {
            ActButton {
                workplace: root.console
                key: "F3"
                objectName: "add"
                text: qsTr("Add a speaker")
                whyNotNow: root.list.itemId === 0 ? qsTr("No item is under consideration.") : ""
                onAct: root.addsSpeaker()
            }
            ActButton {
                command: root.isOpen ? "closeListNow" : root.list.status === "closed" ? "reopenList" : "openFloor"
                workplace: root.console
                key: "Ctrl+L"
                keyWord: ""
                objectName: "status"
                text: root.isOpen ? qsTr("Close the list…") : root.list.status === "closed" ? qsTr("Reopen the list…")
                                                                                          : qsTr("Open the floor…")
                whyNotNow: root.whyNotItem
                onAct: root.asks(root.isOpen ? "closeList" : root.list.status === "closed" ? "reopenList" : "openFloor")
            }
        }
    }
    WrapRow {
        Layout.fillWidth: true
        rest: WrapLayout.RestBeforeLast

        WrapRow {
            Chip {
                text: root.list.waitingLine
                tone: Chip.Accent
            }
            Chip {
                text: root.list.spokenLine
            }
            Chip {
                text: root.list.withdrawnLine
            }
        }
        DimText {
            text: root.list.orderLine
            visible: text !== ""
        }
    }
}
