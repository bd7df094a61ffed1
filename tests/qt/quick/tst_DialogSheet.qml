// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Rostrum.Controls

WindowCase {
    id: root

    property DialogSheet sheet

    Component {
        id: sheets

        DialogSheet {
            acceptText: "Adjourn the meeting"
            title: "Adjourn the meeting?"
            onAccepted: close()

            Field {
                label: "Reason"
            }
        }
    }
    ActionButton {
        id: behind

        parent: root.place
        key: "F5"
        text: "Behind"
    }
    SignalSpy {
        id: accepted

        signalName: "accepted"
        target: root.sheet
    }
    SignalSpy {
        id: pressedBehind

        signalName: "act"
        target: behind
    }

    name: "DialogSheet"

    function init() {
        behind.forceActiveFocus();
        sheet = createTemporaryObject(sheets, root.place);
        sheet.open();
        tryVerify(() => sheet.opened);
        accepted.clear();
        pressedBehind.clear();
    }

    function cleanup() {
        sheet.close();
    }

    function tabsTo(name: string): void {
        for (let i = 0; i < 10 && focused() !== name; ++i)
            keyClick(Qt.Key_Tab);
        compare(focused(), name);
    }

    function test_theFocusBeginsWhereNothingIsLost() {
        compare(focused(), "Cancel");
        keyClick(Qt.Key_Return);
        compare(accepted.count, 0);
        tryVerify(() => !sheet.visible);
    }

    function test_enterInAFieldAccepts() {
        tabsTo("Reason");
        keyClick(Qt.Key_Return);
        compare(accepted.count, 1);
    }

    function test_enterSaysWhyItCannotBeAcceptedYet() {
        sheet.whyNot = "A reason is needed.";
        tabsTo("Reason");
        keyClick(Qt.Key_Return);
        compare(accepted.count, 0);
        verify(sheet.opened);
    }

    function test_escLeavesEverythingAsItIs() {
        keyClick(Qt.Key_Escape);
        tryVerify(() => !sheet.visible);
        compare(accepted.count, 0);
        tryVerify(() => behind.activeFocus, 1000, "the focus goes back where it was");
    }

    function test_theFocusStaysInsideWhileItIsOpen() {
        const seen = [];
        for (let i = 0; i < 6; ++i) {
            seen.push(focused());
            keyClick(Qt.Key_Tab);
        }
        verify(!seen.includes("Behind"));
        verify(seen.includes("Reason") && seen.includes("Adjourn the meeting"), seen.join(", "));
    }

    function test_keysOfWhatIsBehindRestMeanwhile() {
        keyClick(Qt.Key_F5);
        compare(pressedBehind.count, 0);
        sheet.close();
        tryVerify(() => !sheet.visible);
        keyClick(Qt.Key_F5);
        compare(pressedBehind.count, 1);
    }

    function test_itIsAcceptedByItsButtonUnlessItCannotBeYet() {
        sheet.whyNot = "Give a reason first.";
        while (focused() !== "Adjourn the meeting")
            keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        compare(accepted.count, 0);
        sheet.whyNot = "";
        keyClick(Qt.Key_Return);
        compare(accepted.count, 1);
    }
}
