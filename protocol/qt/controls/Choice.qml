// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// One of a few, all of them in sight, under a name. Arrow keys go from one to the next; Tab leaves it. Nothing is
/// chosen until somebody chooses, unless `value` says so.
ColumnLayout {
    id: root

    required property string label
    /// [{text, value}], in order.
    required property var options
    property var value: null
    /// Somebody chose; `value` says what.
    signal chosen

    function focusFirst(): void {
        choices.itemAt(Math.max(0, options.findIndex(option => option.value === value))).forceActiveFocus();
    }

    function step(from: int, by: int): void {
        const next = (from + by + options.length) % options.length;
        // The focus first: what has it cannot stop being a stop of Tab.
        choices.itemAt(next).forceActiveFocus(Qt.TabFocusReason);
        choose(options[next].value);
    }

    function choose(chosenValue: var): void {
        root.value = chosenValue;
        chosen();
    }

    Accessible.name: label
    Accessible.role: Accessible.Grouping
    spacing: Theme.step

    BodyText {
        Accessible.ignored: true
        Layout.fillWidth: true
        font.pixelSize: Theme.smallText
        text: root.label
        visible: text !== ""
    }
    WrapRow {
        Layout.fillWidth: true
        spacing: Theme.step * 2

        Repeater {
            id: choices

            model: root.options

            T.RadioButton {
                id: option

                required property int index
                required property var modelData

                Accessible.name: modelData.text
                activeFocusOnTab: checked || activeFocus || (root.value === null && index === 0)
                background: Rectangle {
                    border.color: option.checked ? Theme.color.accent : Theme.color.edge
                    border.width: option.checked ? 2 : 1
                    color: option.checked ? Theme.color.accentTint : Theme.color.card
                    radius: Theme.radius - 1

                    FocusRing {
                        visible: option.activeFocus
                    }
                }
                checked: root.value === modelData.value
                contentItem: RowLayout {
                    spacing: Theme.step * 2

                    Rectangle {
                        border.color: option.checked ? Theme.color.accent : Theme.color.edge
                        border.width: option.checked ? Math.round(Theme.icon * 0.3) : 1
                        color: Theme.color.card
                        implicitHeight: Theme.icon
                        implicitWidth: Theme.icon
                        radius: Theme.icon / 2
                    }
                    BodyText {
                        Accessible.ignored: true
                        Layout.fillWidth: true
                        text: option.modelData.text
                    }
                }
                focusPolicy: Qt.StrongFocus
                implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
                implicitWidth: Math.ceil(implicitContentWidth) + leftPadding + rightPadding
                padding: Theme.step * 3
                verticalPadding: Theme.step
                onClicked: root.choose(modelData.value)
                Keys.onLeftPressed: root.step(index, root.LayoutMirroring.enabled ? 1 : -1)
                Keys.onRightPressed: root.step(index, root.LayoutMirroring.enabled ? -1 : 1)
                Keys.onUpPressed: root.step(index, -1)
                Keys.onDownPressed: root.step(index, 1)
            }
        }
    }
}
