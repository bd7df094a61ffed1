// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Rostrum.Controls

TestCase {
    id: root

    property ActionButton button

    Component {
        id: buttons

        ActionButton {
            key: "F5"
            text: "Give the floor to India"
        }
    }
    SignalSpy {
        id: acts

        signalName: "act"
        target: root.button
    }
    SignalSpy {
        id: explanations

        signalName: "explains"
        target: root.button
    }

    name: "ActionButton"
    height: 300
    visible: true
    when: windowShown
    width: 400

    function init() {
        button = createTemporaryObject(buttons, root);
        button.forceActiveFocus();
        acts.clear();
        explanations.clear();
    }

    function test_everyWayOfPressingIsTheSameAct() {
        mouseClick(button);
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Enter);
        keyClick(Qt.Key_F5);
        compare(acts.count, 5);
    }

    function test_itSaysWhyItCannotBePressed() {
        button.whyNot = "You do not preside.";
        mouseClick(button);
        keyClick(Qt.Key_F5);
        keyClick(Qt.Key_Return);
        compare(acts.count, 0);
        compare(explanations.count, 3);
        compare(explanations.signalArguments[0][0], "You do not preside.");
        compare(button.Accessible.description, "You do not preside.");
        verify(button.activeFocus, "it stays reachable by keyboard");
    }

    function test_itDoesNothingWhileItsActIsUnderWay() {
        button.pending = true;
        keyClick(Qt.Key_F5);
        compare(acts.count, 0);
        compare(button.Accessible.description, "Under way");
    }

    function test_itDoesNothingWhileItCools() {
        button.cooling = true;
        keyClick(Qt.Key_F5);
        compare(acts.count, 0);
        button.cooling = false;
        keyClick(Qt.Key_F5);
        compare(acts.count, 1);
    }

    function test_itHasANameAndItsKey() {
        compare(button.Accessible.role, Accessible.Button);
        compare(button.Accessible.name, "Give the floor to India");
        compare(button.Accessible.description, "F5");
    }

    function test_itIsLargeEnoughToBeHit() {
        button.text = "x";
        button.key = "";
        verify(button.height >= 44);
        verify(button.width >= 44);
    }

    function test_aLongNameWrapsAndIsNotCut() {
        button.text = "Give the floor to the United Kingdom of Great Britain and Northern Ireland";
        button.width = 200;
        tryVerify(() => button.implicitHeight > 44);
    }

    function test_aHiddenButtonHasNoKey() {
        button.visible = false;
        keyClick(Qt.Key_F5);
        compare(acts.count, 0);
    }
}
