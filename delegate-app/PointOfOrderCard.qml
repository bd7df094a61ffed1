// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Controls
import Rostrum.Delegate

/// The point of order: raised with one confirmation, whatever the state of the list; the one that waits can be withdrawn.
ColumnLayout {
    id: root

    required property DelegateApp app
    signal asks

    spacing: Theme.step * 2

    Bar {
        Layout.fillWidth: true
        objectName: "pointOfOrderLine"
        text: root.app.pointOfOrder.line
        tone: Chip.Bad
        visible: text !== ""
    }
    ActButton {
        Layout.fillWidth: true
        command: "withdraw"
        objectName: "withdrawPointOfOrder"
        text: qsTr("Withdraw my point of order")
        visible: root.app.pointOfOrder.requestId !== 0
        workplace: root.app
        onAct: root.app.withdraw(root.app.pointOfOrder.requestId)
    }
    ActButton {
        Layout.fillWidth: true
        command: "raisePointOfOrder"
        key: "F4"
        look: ActionButton.UrgentOutlined
        objectName: "pointOfOrder"
        text: qsTr("⚑ Point of order")
        visible: root.app.pointOfOrder.requestId === 0
        whyNotNow: root.app.pointOfOrder.whyNot
        workplace: root.app
        onAct: root.asks()
    }
}
