// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Rostrum.Controls

TestCase {
    id: root

    property Choice choice

    Component {
        id: choices

        Choice {
            label: "Ruling"
            options: [{text: "Upheld", value: 1}, {text: "Not upheld", value: 2}, {text: "Noted", value: 3}]
            width: 400
        }
    }

    name: "Choice"
    height: 300
    visible: true
    when: windowShown
    width: 400

    function init() {
        choice = createTemporaryObject(choices, root);
    }

    function test_nothingIsChosenUntilSomebodyChooses() {
        compare(choice.value, null);
        choice.focusFirst();
        compare(choice.value, null);
    }

    function test_arrowsGoFromOneToTheNextAndAround() {
        choice.focusFirst();
        keyClick(Qt.Key_Space);
        compare(choice.value, 1);
        keyClick(Qt.Key_Right);
        compare(choice.value, 2);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        compare(choice.value, 1);
        keyClick(Qt.Key_Left);
        compare(choice.value, 3);
    }

    function test_whatTheArrowsLeftIsNoStopOfTab() {
        choice.focusFirst();
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Tab);
        compare(root.Window.activeFocusItem.Accessible.name, "Not upheld");
    }

    function test_arrowsFollowTheDirectionOfReading() {
        choice.LayoutMirroring.enabled = true;
        choice.focusFirst();
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Left);
        compare(choice.value, 2);
    }

    function test_tabLeavesIt() {
        choice.value = 2;
        choice.focusFirst();
        const inside = root.Window.activeFocusItem;
        compare(inside.Accessible.name, "Not upheld");
        keyClick(Qt.Key_Tab);
        const outside = root.Window.activeFocusItem.Accessible.name;
        verify(outside !== "Upheld" && outside !== "Noted", outside);
    }
}
