// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// A button that names its effect. Where it can do nothing now it says why, stays reachable by keyboard and does nothing;
/// while its act is under way it shows that. Its key works wherever the focus is, unless a sheet is open.
T.AbstractButton {
    id: root

    enum Look { Plain, Primary, Urgent, UrgentOutlined, Quiet, OnStage }

    property int look: ActionButton.Plain
    property string key  ///< "F5": pressed anywhere in the window
    property string keyWord: key  ///< as it stands on the cap
    property string whyNot  ///< empty: it can be pressed
    property bool explained: false  ///< why it cannot be pressed stands beside it
    property int alignment: Text.AlignHCenter
    property bool pending: false
    property bool cooling: false  ///< what it names has just changed: for a moment it does nothing
    readonly property bool inert: whyNot !== "" || pending || cooling
    property int textSize: Theme.bodyText
    readonly property bool strong: whyNot === ""
        && (look === ActionButton.Primary || look === ActionButton.Urgent || look === ActionButton.OnStage)
    readonly property bool outlined: look === ActionButton.UrgentOutlined && !inert
    readonly property color strength: look === ActionButton.OnStage ? Theme.stage.ink
        : look === ActionButton.Urgent || outlined ? Theme.color.bad : Theme.color.accent
    readonly property color strongInk: look === ActionButton.OnStage ? Theme.stage.still : Theme.color.strongInk
    readonly property color ink: strong ? strongInk : outlined ? strength : inert ? Theme.color.dim : Theme.color.ink
    /// The words and the cap stand together in the middle of a button that is wider than they are.
    readonly property bool together: alignment === Text.AlignHCenter && keyWord !== ""

    /// It was pressed and can do what it says.
    signal act
    /// It was pressed and cannot: to be said aloud.
    signal explains(reason: string)

    function press(): void {
        if (!inert)
            act();
        else if (whyNot !== "")
            explains(whyNot);
    }

    Accessible.description: whyNot !== "" ? whyNot : pending ? qsTr("Under way") : keyWord
    Accessible.name: text
    Accessible.role: Accessible.Button
    Accessible.onPressAction: root.press()

    background: Rectangle {
        border.color: root.strong || root.outlined ? root.strength : root.inert ? Theme.color.line : Theme.color.rim
        border.width: root.look === ActionButton.Quiet ? 0 : 1
        color: root.strong ? (root.down ? Qt.darker(root.strength, 1.2) : root.strength)
                           : root.down || root.hovered && !root.inert ? Theme.color.accentTint : Theme.color.card
        opacity: root.pending || root.cooling ? 0.7 : 1
        radius: Theme.radius - 1

        FocusRing {
            visible: root.activeFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.step * 2

        Item {
            Layout.fillWidth: true
            visible: root.together
        }
        BodyText {
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.maximumWidth: root.together ? Math.ceil(implicitWidth) : Infinity
            color: root.ink
            font.bold: root.strong
            font.pixelSize: root.textSize
            horizontalAlignment: root.alignment
            text: root.pending ? qsTr("%1 …").arg(root.text) : root.text
        }
        KeyCap {
            ink: root.ink
            key: root.keyWord
        }
        Item {
            Layout.fillWidth: true
            visible: root.together
        }
    }
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.target, Math.ceil(implicitContentWidth) + leftPadding + rightPadding)
    padding: Theme.step * 2.5
    verticalPadding: Theme.step
    onClicked: root.press()
    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()

    Shortcut {
        autoRepeat: false
        enabled: root.key !== "" && root.visible && root.enabled
        sequence: root.key
        onActivated: root.press()
    }
    Hint {
        id: why

        text: root.whyNot
        visible: root.whyNot !== "" && !root.explained && (root.hovered || root.activeFocus)
        y: root.height + Theme.step
    }
}
