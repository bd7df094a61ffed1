// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rostrum.Controls

/// One of several, behind a button that shows which.
RowLayout {
    id: root

    required property string label
    /// [{text, value}], in order.
    required property var options
    required property var value
    signal picked(value: var)

    readonly property var chosen: options.find(option => option.value === value) ?? null

    spacing: Theme.step * 2

    BodyText {
        Accessible.ignored: true
        Layout.fillWidth: true
        color: Theme.color.dim
        text: root.label
    }
    ActionButton {
        id: button

        Accessible.name: qsTr("%1: %2").arg(root.label).arg(root.chosen === null ? "" : root.chosen.text)
        Layout.maximumWidth: root.width * 0.66
        alignment: Text.AlignRight
        look: ActionButton.Quiet
        objectName: "button"
        text: root.chosen === null ? "▾" : qsTr("%1 ▾").arg(root.chosen.text)
        onAct: menu.popup(button, 0, button.height)
    }
    RowMenu {
        id: menu

        objectName: "menu"

        Instantiator {
            model: root.options

            delegate: RowMenuItem {
                required property var modelData

                text: modelData.text
                onAct: root.picked(modelData.value)
            }
            onObjectAdded: (index, item) => menu.insertItem(index, item as RowMenuItem)
            onObjectRemoved: (index, item) => menu.removeItem(item as RowMenuItem)
        }
    }
}
