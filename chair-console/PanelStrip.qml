// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rostrum.Console
import Rostrum.Controls

/// The panel of the item in a strip of its own: it is not on the list (2.2). Each place has a menu.
Card {
    id: root

    required property Console console
    required property string whyNotConduct

    name: qsTr("Panel")
    padding: Theme.step * 2

    RowLayout {
        Layout.leftMargin: Theme.step * 2
        Layout.rightMargin: Theme.step * 2
        spacing: Theme.step * 2

        CardTitle {
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: Theme.target
            text: qsTr("Panel")
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
        }
        WrapRow {
            Accessible.name: qsTr("Panel")
            Accessible.role: Accessible.List
            Layout.fillWidth: true
            lineSpacing: 0

            Repeater {
                id: places

                model: root.console.panel

                PanelPill {
                    console: root.console
                    last: index === places.count - 1
                    objectName: "place%1".arg(panelPlace)
                    whyNot: root.whyNotConduct
                }
            }
        }
        ActButton {
            id: reply

            Layout.alignment: Qt.AlignTop
            command: "givePanellist"
            console: root.console
            text: qsTr("Give a reply…")
            whyNotNow: root.whyNotConduct
            onAct: menu.popup(reply, 0, reply.height)
        }
    }
    RowMenu {
        id: menu

        Repeater {
            model: root.console.panel

            RowMenuItem {
                id: place

                required property int panelPlace
                required property string organization
                required property string name

                text: place.organization === "" ? place.name : qsTr("%1 (%2)").arg(place.organization).arg(place.name)
                onTriggered: root.console.givePanellist(place.panelPlace, true)
            }
        }
    }
}
