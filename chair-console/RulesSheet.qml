// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rostrum.Console
import Rostrum.Controls

/// Opens the floor (2.3): who may ask, with which limit, in which order, now or from a time. Or changes these rules for
/// what has not yet begun (5.2).
DialogSheet {
    id: root

    required property Console console
    property bool changing: false
    property string problem

    readonly property ListState list: console.list
    readonly property var offered: list.categories

    /// Who is ticked, in the list's order.
    function invited(): var {
        return offered.filter((category, i) => (categories.itemAt(i) as CheckField).checked).map(category => category.category);
    }

    /// In seconds, in the order of the rules that have a limit of their own.
    function limitsChosen(): var {
        return Array.from({length: limits.count}, (_, i) => (limits.itemAt(i) as LimitChoice).value);
    }

    acceptText: changing ? qsTr("Change the rules") : qsTr("Open the floor")
    explanation: changing ? qsTr("A new limit holds for speeches that have not begun.") : ""
    title: changing ? qsTr("Limits and order, %1").arg(list.itemTitle) : qsTr("Open the floor on %1").arg(list.itemTitle)
    whyNot: console.disabledReason
    widest: 640
    onAccepted: {
        const rules = {categories: invited(), limitSeconds: limit.value, limits: limitsChosen(), groupsFirst: groups.checked,
            byCategory: byCategory.checked, notYetSpokenFirst: newcomers.checked, alternating: alternating.checked};
        problem = "";
        if (changing)
            console.changeRules(rules, basis.value);
        else
            problem = console.openFloor(rules, time.text.trim());
        if (problem === "")
            close();
    }
    onOpened: limit.focusFirst()

    LimitChoice {
        id: limit

        Layout.fillWidth: true
        now: root.list.limitSeconds
        value: root.list.limitSeconds
    }
    Repeater {
        id: limits

        model: root.list.limits

        LimitChoice {
            required property var modelData

            Layout.fillWidth: true
            label: qsTr("Speaking time · %1", "for whom a limit holds").arg(modelData.label)
            now: modelData.seconds
            value: modelData.seconds
        }
    }
    BodyText {
        Layout.fillWidth: true
        font.pixelSize: Theme.smallText
        text: qsTr("Who may ask for the floor")
    }
    WrapRow {
        Layout.fillWidth: true
        lineSpacing: 0
        spacing: Theme.step

        Repeater {
            id: categories

            model: root.list.categories

            CheckField {
                required property var modelData

                checked: modelData.invited
                text: modelData.label
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        font.pixelSize: Theme.smallText
        text: qsTr("Order")
    }
    WrapRow {
        Layout.fillWidth: true
        lineSpacing: 0
        spacing: Theme.step

        CheckField {
            id: groups

            checked: root.list.groupsFirst
            text: qsTr("Those who speak for a group first")
        }
        CheckField {
            id: byCategory

            checked: root.list.byCategory
            text: qsTr("By category, in the order above")
        }
        CheckField {
            id: newcomers

            checked: root.list.notYetSpokenFirst
            text: qsTr("Those who have not yet spoken on the item first")
        }
        CheckField {
            id: alternating

            checked: root.list.alternating
            text: qsTr("Room and online in turn")
        }
    }
    Field {
        id: time

        Layout.fillWidth: true
        example: qsTr("Now, or a time of day such as 11:30")
        label: qsTr("From when")
        problem: root.problem
        visible: !root.changing
    }
    BasisChoice {
        id: basis

        Layout.fillWidth: true
        visible: root.changing
    }
}
