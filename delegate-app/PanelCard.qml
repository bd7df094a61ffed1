// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Rostrum.Client
import Rostrum.Controls
import Rostrum.Delegate

/// A panellist's own place: when to present, and the wish to reply.
Card {
    id: root

    required property DelegateApp app

    readonly property OwnPanelPlace place: app.panelPlace

    name: qsTr("Your place in the panel")

    BodyText {
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        font.bold: true
        font.pixelSize: Math.round(22 * Theme.scale)
        objectName: "panelHeadline"
        text: root.place.headline
    }
    DimText {
        Layout.fillWidth: true
        text: root.place.detail
    }
    ActButton {
        Layout.fillWidth: true
        command: "wishToReply"
        focus: true
        key: "F2"
        look: root.place.wishesToReply ? ActionButton.Plain : ActionButton.Primary
        objectName: "wishToReply"
        text: root.place.wishesToReply ? qsTr("I no longer wish to reply") : qsTr("I wish to reply")
        workplace: root.app
        onAct: root.app.wishToReply(!root.place.wishesToReply)
    }
}
