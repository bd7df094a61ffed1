// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Console
import Rostrum.Controls

/// The points of order, as received. It stands where nothing scrolls (6.1, 6.4).
Card {
    id: root

    required property Console console
    required property string whyNotConduct
    signal asks(what: string)

    edge: Theme.color.bad
    name: qsTr("Points of order")
    surface: Theme.color.badTint

    Repeater {
        model: root.console.pointsOfOrder

        ColumnLayout {
            id: row

            required property int requestId
            required property string name
            required property string where
            required property string ago
            required property bool isHeard
            required property string suggested
            required property string effect
            required property string composed
            required property int index

            Accessible.name: composed
            Accessible.role: Accessible.ListItem
            Layout.fillWidth: true
            spacing: Theme.step

            RowLayout {
                spacing: Theme.step * 2

                BodyText {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: Theme.color.bad
                    font.bold: true
                    text: row.isHeard ? qsTr("⚑ Point of order, being heard") : qsTr("⚑ Point of order")
                }
                DimText {
                    Accessible.ignored: true
                    Layout.alignment: Qt.AlignTop
                    text: row.ago
                    wrapMode: Text.NoWrap
                }
            }
            NameText {
                Accessible.ignored: true
                Layout.fillWidth: true
                largest: Math.round(Theme.titleText * 1.1)
                smallest: Theme.bodyText
                text: row.where === "" ? row.name : qsTr("%1 · %2").arg(row.name).arg(row.where)
            }
            Chip {
                Accessible.ignored: true
                Layout.maximumWidth: row.width
                text: row.suggested
                tone: Chip.Accent
            }
            BodyText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.color.dim
                text: row.effect
                visible: text !== ""
            }
            ActButton {
                Layout.fillWidth: true
                workplace: root.console
                text: qsTr("Rule on it…")
                visible: row.isHeard  // the first that waits is heard by the primary button; the others wait for it (6.1)
                whyNotNow: root.whyNotConduct
                onAct: root.asks("rule")
            }
        }
    }
}
