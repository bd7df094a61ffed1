// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Example

MeetingCase {
    name: "FloorCard"

    /// France has the floor, and Kenya waits.
    function franceSpeaks(): void {
        begins(ExampleConsole.Chair, "floorOpen");
        eg.gives(eg.asks(ExampleConsole.France));
        eg.asks(ExampleConsole.Kenya);
        eg.pass(5000);
        compare(eg.speaking(), "France");
    }

    function test_f5GivesTheFloorToTheHeadOfTheList_data() {
        return [{tag: "F5", key: Qt.Key_F5, modifiers: Qt.NoModifier},
            {tag: "Ctrl+Enter", key: Qt.Key_Return, modifiers: Qt.ControlModifier}];
    }

    function test_f5GivesTheFloorToTheHeadOfTheList(data) {
        franceSpeaks();
        compare(plain(found("primary").text), "Give the floor to Kenya");
        presses(data.key, data.modifiers);
        compare(eg.speaking(), "Kenya");
    }

    // 5.5: what the button names has changed under the finger.
    function test_f5IsInertRightAfterTheOneItNamesChanged() {
        begins(ExampleConsole.Chair, "floorOpen");
        eg.asks(ExampleConsole.France);
        verify(found("primary").cooling);
        presses(Qt.Key_F5, Qt.NoModifier);
        compare(eg.speaking(), "");
        eg.pass(1000);
        verify(!found("primary").cooling);
        presses(Qt.Key_F5, Qt.NoModifier);
        compare(eg.speaking(), "France");
    }

    function test_thePrimaryButtonHasTheFocusFirst() {
        franceSpeaks();
        compare(focused(), "Give the floor to Kenya");
        compare(found("primary").Accessible.role, Accessible.Button);
        compare(found("primary").Accessible.description, "F5");
    }

    // 6.4: while a point of order waits, giving the floor to the list is not possible.
    function test_f4HearsAPointOfOrderAndF5RestsMeanwhile() {
        franceSpeaks();
        eg.raises(ExampleConsole.Brazil);
        eg.pass(1000);
        compare(plain(found("primary").text), "⚑ Hear Brazil");
        compare(plain(found("inertPrimary").text), "Give the floor to Kenya");
        presses(Qt.Key_F5, Qt.NoModifier);
        compare(eg.said(), "The point of order goes first.");
        presses(Qt.Key_F5, Qt.NoModifier);
        compare(eg.speaking(), "France");
        presses(Qt.Key_F4, Qt.NoModifier);
        compare(eg.speaking(), "Brazil");
    }

    // 6.2: then it is ruled on, and the interrupted speech goes on.
    function test_f4AsksForTheRulingOnThePointOfOrderThatIsHeard() {
        franceSpeaks();
        eg.raises(ExampleConsole.Brazil);
        eg.pass(1000);
        presses(Qt.Key_F4, Qt.NoModifier);
        eg.pass(1000);
        presses(Qt.Key_F4, Qt.NoModifier);
        asks("Rule on the point of order of Brazil");
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        eg.settle();
        asksNothing();
        compare(eg.speaking(), "France");
    }

    function test_f7PausesAndGoesOn() {
        franceSpeaks();
        presses(Qt.Key_F7, Qt.NoModifier);
        verify(eg.console.floor.paused);
        compare(found("pause").text, "▶ Go on");
        presses(Qt.Key_F7, Qt.NoModifier);
        verify(!eg.console.floor.paused);
    }

    function test_f9GivesThirtySecondsMore() {
        franceSpeaks();
        presses(Qt.Key_F9, Qt.NoModifier);
        compare(eg.console.floor.clock.ofLimit, "of 3:30");
    }

    // 3.4, 12.3
    function test_f8EndsTheSpeechAndCtrlZTakesThatBack() {
        franceSpeaks();
        presses(Qt.Key_F8, Qt.NoModifier);
        compare(eg.speaking(), "");
        compare(eg.said(), "Nobody has the floor.");
        verify(!found("undo").inert);
        presses(Qt.Key_Z, Qt.ControlModifier);
        compare(eg.speaking(), "France");
    }

    function test_undoSaysThatItIsOverAfterTenSeconds() {
        franceSpeaks();
        presses(Qt.Key_F8, Qt.NoModifier);
        eg.pass(11000);
        verify(found("undo").inert);
        verify(found("undo").Accessible.description !== "");
    }

    // 1.5
    function test_f12SpeaksFromTheChairAndEndsIt() {
        franceSpeaks();
        presses(Qt.Key_F12, Qt.NoModifier);
        compare(eg.console.floor.heading, "Speaks from the chair");
        presses(Qt.Key_F12, Qt.NoModifier);
        compare(eg.speaking(), "France");
    }

    function test_theClockHasANameWithItsState() {
        franceSpeaks();
        compare(plain(found("clock").Accessible.name), "Clock: 3:00, time left, of 3:00");
    }

    function test_whatToSayStandsReadyToRead() {
        franceSpeaks();
        verify(plain(found("say").text).includes("Kenya"));
    }

    /// France has the floor, Kenya waits, and the Vice-Chair looks, who does not preside.
    function viceChairAssists(): void {
        begins(ExampleConsole.ViceChair, "floorOpen");
        eg.gives(eg.asks(ExampleConsole.France));
        eg.asks(ExampleConsole.Kenya);
        eg.pass(1000);
    }

    // 1.3: who assists prepares; the act is the presiding officer's.
    function test_whoDoesNotPresideIsToldSo() {
        viceChairAssists();
        compare(found("pause").whyNot, "You do not preside.");
        presses(Qt.Key_F8, Qt.NoModifier);
        compare(eg.speaking(), "France");
        compare(eg.said(), "You do not preside.");
    }

    // 1.3: nothing follows from a suggestion.
    function test_f5OfWhoDoesNotPresideSuggestsAndTakesThatBack() {
        viceChairAssists();
        compare(plain(found("primary").text), "Suggest Kenya");
        verify(!found("whyNot").visible);
        presses(Qt.Key_F5, Qt.NoModifier);
        compare(eg.suggested(), "Kenya");
        compare(eg.speaking(), "France");
        compare(plain(found("whyNot").text), "Suggested: Kenya");
        compare(found("primary").text, "Take the suggestion back");
        presses(Qt.Key_F5, Qt.NoModifier);
        compare(eg.suggested(), "Kenya", "not by a second press of the same finger");
        eg.pass(1000);
        presses(Qt.Key_F5, Qt.NoModifier);
        compare(eg.suggested(), "");
    }

    function test_aSuggestionUnderWayIsSeenOnTheButton() {
        viceChairAssists();
        eg.setSilent(true);
        presses(Qt.Key_F5, Qt.NoModifier);
        verify(found("primary").pending);
    }

    function test_anActUnderWayIsSeenOnItsButtonAndNotDoneTwice() {
        franceSpeaks();
        eg.setSilent(true);
        presses(Qt.Key_F5, Qt.NoModifier);
        verify(found("primary").pending);
        compare(found("primary").Accessible.description, "Under way");
        presses(Qt.Key_F5, Qt.NoModifier);
        compare(eg.console.pending.length, 1);
    }

    function test_nothingCanBeDoneWhileTheConnectionIsAwayAndItSaysSo() {
        franceSpeaks();
        eg.setSilent(true);
        eg.pass(2000);
        compare(found("primary").whyNot, "");
        eg.pass(2000);
        verify(found("primary").whyNot !== "");
        presses(Qt.Key_F8, Qt.NoModifier);
        compare(eg.speaking(), "France");
        eg.pass(2000);
        verify(!eg.console.floor.clock.live);
    }
}
