// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Example

MeetingCase {
    name: "AddSpeaker"

    function types(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }

    function init() {
        begins(ExampleConsole.Chair, "floorOpen");
        presses(Qt.Key_F3, Qt.NoModifier);
        compare(focused(), "Add a speaker");
    }

    function test_aPartOfANameAndEnterPutsSomebodyOnTheList() {
        types("hol");
        presses(Qt.Key_Return, Qt.NoModifier);
        compare(waiting(), "Holy See");
        compare(found("finder").text, "");
        compare(focused(), "Add a speaker");
    }

    function test_arrowsChooseAmongThoseFound() {
        types("a");
        const first = eg.console.finder.data(eg.console.finder.index(0, 0), Qt.DisplayRole);
        keyClick(Qt.Key_Down);
        presses(Qt.Key_Return, Qt.NoModifier);
        compare(eg.list().length, 1);
        verify(eg.list()[0] !== plain(first));
    }

    // 3.3: Enter never adds twice; it says who is listed already.
    function test_whoIsListedAlreadyIsSaidAndNotAddedTwice() {
        eg.asks(ExampleConsole.France);
        types("france");
        presses(Qt.Key_Return, Qt.NoModifier);
        compare(waiting(), "France");
        verify(plain(eg.console.notice).includes("listed already"), eg.console.notice);
        compare(found("finder").text, "france");
    }

    function test_keysOfTheListRestWhileSomebodyTypes() {
        eg.asks(ExampleConsole.France);
        types("ken");
        presses(Qt.Key_Delete, Qt.NoModifier);
        asksNothing();
        presses(Qt.Key_Z, Qt.ControlModifier);
        compare(waiting(), "France");
    }

    function test_escLeavesIt() {
        types("ken");
        keyClick(Qt.Key_Escape);
        verify(!found("addSpeaker").visible);
        compare(eg.list().length, 0);
        verify(found("finder").text === "");
        presses(Qt.Key_F3, Qt.NoModifier);
        compare(focused(), "Add a speaker");
    }
}
