// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Console
import Rostrum.Controls

/// The panel of the item in a strip of its own: it is not on the list (2.2). Each place has a menu.
Card {
    id: root

    required property Console console
    required property string whyNotConduct

    name: qsTr("Panel")
    padding: Theme.step * 2

    Item {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.step * 2
        Layout.rightMargin: Theme.step * 2
        implicitHeight: Math.max(pills.implicitHeight, Theme.target)

        CardTitle {
            id: title

            anchors.left: parent.left
            height: Theme.target
            text: root.name
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
        }
        WrapRow {
            id: pills

            Accessible.name: root.name
            Accessible.role: Accessible.List
            anchors.left: title.right
            anchors.leftMargin: Theme.step * 2
            anchors.right: reply.left
            anchors.rightMargin: Theme.step * 2
            lineSpacing: 0

            Repeater {
                id: places

                model: root.console.panel

                PanelPill {
                    console: root.console
                    last: index === places.count - 1
                    objectName: "place%1".arg(panelPlace)
                    whyNotConduct: root.whyNotConduct
                }
            }
        }
        ActButton {
            id: reply

            anchors.right: parent.right
            command: "givePanellist"
            workplace: root.console
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
                onAct: root.console.givePanellist(place.panelPlace, true)
            }
        }
    }
}
