// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Console
import Rostrum.Example

MeetingCase {
    name: "Sheets"

    /// Tab until this has the focus.
    function goesTo(name: string): void {
        for (let i = 0; i < 40 && focused() !== name; ++i)
            keyClick(Qt.Key_Tab);
        compare(focused(), name);
    }

    function accepts(name: string): void {
        goesTo(name);
        presses(Qt.Key_Return, Qt.NoModifier);
        asksNothing();
    }

    function test_eachKeyOpensItsSheetAndEscClosesIt_data() {
        return [{tag: "F1", key: Qt.Key_F1, modifiers: Qt.NoModifier, title: "Keys"},
            {tag: "Ctrl+L", key: Qt.Key_L, modifiers: Qt.ControlModifier, title: "Close the list of speakers"},
            {tag: "Ctrl+T", key: Qt.Key_T, modifiers: Qt.ControlModifier, title: "Limits and order, Item 2 · Preventive measures"},
            {tag: "Ctrl+N", key: Qt.Key_N, modifiers: Qt.ControlModifier, title: "Conclude Item 2 · Preventive measures?"},
            {tag: "Ctrl+H", key: Qt.Key_H, modifiers: Qt.ControlModifier, title: "Hand over the chair"},
            {tag: "Ctrl+Shift+S", key: Qt.Key_S, modifiers: Qt.ControlModifier | Qt.ShiftModifier, title: "Suspend the meeting?"},
            {tag: "Ctrl+Shift+A", key: Qt.Key_A, modifiers: Qt.ControlModifier | Qt.ShiftModifier, title: "Adjourn the meeting?"}];
    }

    function test_eachKeyOpensItsSheetAndEscClosesIt(data) {
        begins(ExampleConsole.Chair, "floorOpen");
        presses(data.key, data.modifiers);
        asks(data.title);
        keyClick(Qt.Key_Escape);
        asksNothing();
        compare(eg.meetingStatus(), "MEETING_STATUS_IN_PROGRESS");
    }

    function test_everySheetSaysItsNameAndKeepsTheFocus_data() {
        const sheets = ["openFloor", "changeRules", "closeList", "reopenList", "rule", "concludeItem", "suspend", "adjourn",
            "closeSession", "handOver", "takeChair", "outOfOrder", "remove", "deny", "limit", "callToOrder", "withdrawFloor", "session",
            "keys"];
        const data = [];
        for (const name of sheets)
            data.push({tag: name});
        return data;
    }

    function test_everySheetSaysItsNameAndKeepsTheFocus(data) {
        begins(ExampleConsole.Chair, "floorOpen");
        const request = eg.asks(ExampleConsole.France);
        const sheets = found("sheets") as Sheets;
        sheets.askAbout(data.tag, request, "France");
        tryVerify(() => sheets.sheet.opened);
        for (let i = 0; i < 8; ++i) {
            verify(isFocusIn(sheets.sheet.contentItem), "stays inside");
            verify(focused() !== "", "what has the focus has a name");
            keyClick(Qt.Key_Tab);
        }
        keyClick(Qt.Key_Escape);
        asksNothing();
    }

    // 2.3
    function test_theFloorIsOpenedWithALimit() {
        begins(ExampleConsole.Chair, "presentations");
        presses(Qt.Key_L, Qt.ControlModifier);
        goesTo("3:00");
        keyClick(Qt.Key_Left);
        compare(focused(), "2:00");
        accepts("Open the floor");
        compare(eg.console.list.status, "open");
        compare(eg.console.list.limitSeconds, 120);
    }

    function test_whatIsWrongWithATimeIsSaidBesideIt() {
        begins(ExampleConsole.Chair, "presentations");
        presses(Qt.Key_L, Qt.ControlModifier);
        const sheet = asks("Open the floor on Item 2 · Preventive measures") as RulesSheet;
        goesTo("From when");
        keyClick(Qt.Key_X);
        goesTo("Open the floor");
        presses(Qt.Key_Return, Qt.NoModifier);
        verify(sheet.problem !== "");
        verify(sheet.opened);
    }

    // 2.4
    function test_theListIsClosedAfterTheNthSpeaker() {
        begins(ExampleConsole.Chair, "floorOpen");
        presses(Qt.Key_L, Qt.ControlModifier);
        goesTo("Now");
        keyClick(Qt.Key_Left);
        compare(focused(), "After a speaker");
        goesTo("After which speaker, counted from the first on the item");
        keyClick(Qt.Key_9);
        accepts("Announce the closing");
        compare(eg.console.list.status, "closing");
    }

    // 2.5: nobody disappears.
    function test_concludingWithPeopleWaitingNeedsAChoice() {
        begins(ExampleConsole.Chair, "floorOpen");
        eg.asks(ExampleConsole.France);
        presses(Qt.Key_N, Qt.ControlModifier);
        goesTo("Conclude the item");
        presses(Qt.Key_Return, Qt.NoModifier);
        compare(eg.console.list.itemId, 2);
        goesTo("Keep them for the next consideration of the item");
        keyClick(Qt.Key_Space);
        accepts("Conclude the item");
        compare(eg.console.list.itemId, 0);
    }

    // 1.2
    function test_theChairIsOfferedAndTakenBack() {
        begins(ExampleConsole.Chair, "floorOpen");
        presses(Qt.Key_H, Qt.ControlModifier);
        keyClick(Qt.Key_Space);
        accepts("Offer the chair");
        verify(eg.console.header.offerId !== 0);
        presses(Qt.Key_H, Qt.ControlModifier);
        compare(eg.console.header.offerId, 0);
    }

    // 1.4
    function test_theMeetingIsSuspendedAndAdjourned() {
        begins(ExampleConsole.Chair, "floorOpen");
        presses(Qt.Key_S, Qt.ControlModifier | Qt.ShiftModifier);
        compare(focused(), "Cancel");
        accepts("Suspend the meeting");
        compare(eg.meetingStatus(), "MEETING_STATUS_SUSPENDED");
        eg.pass(1000);
        presses(Qt.Key_F5, Qt.NoModifier);
        compare(eg.meetingStatus(), "MEETING_STATUS_IN_PROGRESS");
        presses(Qt.Key_A, Qt.ControlModifier | Qt.ShiftModifier);
        accepts("Adjourn the meeting");
        compare(eg.meetingStatus(), "MEETING_STATUS_ADJOURNED");
    }

    // 5.10
    function test_aSpeakerIsCalledToOrder() {
        begins(ExampleConsole.Chair, "floorOpen");
        eg.gives(eg.asks(ExampleConsole.France));
        (found("sheets") as Sheets).ask("callToOrder");
        asks("Call France to order");
        tryVerify(() => focused() === "The time is used up");
        keyClick(Qt.Key_Space);
        accepts("Call to order");
        verify(eg.console.floor.calledLine !== "");
    }
}
