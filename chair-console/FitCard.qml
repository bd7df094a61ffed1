// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Console
import Rostrum.Controls

/// Whether everybody on the list can be heard before the meeting's planned end (5.9).
Card {
    id: root

    required property Console console
    required property string whyNotConduct
    signal asks(what: string)

    readonly property ListState list: console.list

    name: qsTr("Will it fit?")

    CardTitle {
        Layout.fillWidth: true
        text: qsTr("Will it fit?")
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.step * 2
        columns: 2
        rowSpacing: 0
        visible: root.list.fitEnds !== ""

        BodyText {
            Layout.fillWidth: true
            text: qsTr("List ends about")
        }
        BodyText {
            color: root.list.fits ? Theme.color.ink : Theme.color.warn
            font.bold: true
            font.pixelSize: Theme.titleText
            text: root.list.fits ? root.list.fitEnds : qsTr("▲ %1").arg(root.list.fitEnds)
            wrapMode: Text.NoWrap
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.color.dim
            text: qsTr("Meeting planned to end")
            visible: root.list.fitPlanned !== ""
        }
        BodyText {
            Layout.alignment: Qt.AlignRight
            color: Theme.color.dim
            text: root.list.fitPlanned
            visible: text !== ""
            wrapMode: Text.NoWrap
        }
    }
    BodyText {
        Layout.fillWidth: true
        color: root.list.fits ? Theme.color.dim : Theme.color.warn
        text: root.list.fitLine
        visible: text !== ""
    }
    ActButton {
        Layout.fillWidth: true
        key: "Ctrl+T"
        keyWord: ""
        command: "changeRules"
        workplace: root.console
        text: qsTr("Change the limits…")
        whyNotNow: root.whyNotConduct
        onAct: root.asks("changeRules")
    }
}
