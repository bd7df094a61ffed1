// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Rostrum.Controls

/// A question in front of the window. The focus stays inside while it is open and goes back where it was; Esc leaves
/// everything as it is, and Enter in what was filled in accepts. Where saying yes costs somebody something, the focus begins
/// on the button that says no.
T.Popup {
    id: root

    required property string title
    property string explanation
    property string acceptText  ///< names the effect
    property string rejectText: qsTr("Cancel")
    property string whyNot  ///< it cannot be accepted yet
    property int acceptLook: ActionButton.Primary
    property Item first: null  ///< gets the focus when it opens; null: the button that says no
    property int widest: 560
    default property alias content: fields.data

    /// Whoever uses it closes it, if nothing is wrong with what was filled in.
    signal accepted

    function acceptByKey(): void {
        if (acceptText !== "")
            accept.press();
    }

    T.Overlay.modal: Rectangle {
        color: Qt.rgba(0, 0, 0, 0.5)
    }
    background: Rectangle {
        border.color: Theme.color.edge
        color: Theme.color.card
        radius: Theme.radius + 3
    }
    closePolicy: T.Popup.CloseOnEscape
    contentData: ColumnLayout {
        id: sheet

        Accessible.name: root.title
        Accessible.role: Accessible.Dialog
        anchors.fill: parent
        spacing: Theme.step * 4
        Keys.onEnterPressed: root.acceptByKey()
        Keys.onReturnPressed: root.acceptByKey()

        BodyText {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: Theme.titleText
            text: root.title
        }
        Scroller {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight

            ColumnLayout {
                id: fields

                spacing: Theme.step * 3
                width: parent.width

                BodyText {
                    Layout.fillWidth: true
                    text: root.explanation
                    visible: text !== ""
                }
            }
        }
        WrapRow {
            Layout.fillWidth: true
            rest: WrapLayout.RestBefore

            ActionButton {
                id: reject

                text: root.rejectText
                onAct: root.close()
            }
            ActionButton {
                id: accept

                look: root.acceptLook
                text: root.acceptText
                visible: text !== ""
                whyNot: root.whyNot
                onAct: root.accepted()
            }
        }
    }
    focus: true
    height: Math.min(implicitHeight, parent.height - Theme.step * 8)
    implicitHeight: sheet.implicitHeight + topPadding + bottomPadding
    modal: true
    padding: Theme.step * 6
    parent: T.Overlay.overlay
    width: Math.min(widest * Math.max(1, Theme.scale * 0.8), parent.width - Theme.step * 8)
    x: Math.round((parent.width - width) / 2)
    y: Math.round((parent.height - height) / 2)
    onOpened: {
        if (first !== null)
            first.forceActiveFocus(Qt.TabFocusReason);
        else
            reject.forceActiveFocus(Qt.TabFocusReason);
    }
}
