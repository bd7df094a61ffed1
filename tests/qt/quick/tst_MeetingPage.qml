// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Controls
import Rostrum.Example

MeetingCase {
    name: "MeetingPage"

    function cleanup() {
        leaves();
        Theme.textScale = 1;
    }

    function pane(): string {
        const names = ["The meeting", "Agenda", "The floor", "Panel", "List of speakers", "Points of order",
            "Will it fit?", "Just now"];
        for (let at = page.Window.activeFocusItem; at !== null; at = at.parent) {
            if (names.includes(at.Accessible.name) && at.Accessible.role === Accessible.Grouping)
                return at.Accessible.name;
        }
        return "nowhere";
    }

    function test_f6GoesFromPaneToPaneAndAround() {
        begins(ExampleConsole.Chair, "floorOpen");
        eg.asks(ExampleConsole.France);
        const seen = [];
        for (let i = 0; i < 7; ++i) {
            keyClick(Qt.Key_F6);
            seen.push(pane());
        }
        compare(seen.join(", "), "Panel, List of speakers, Will it fit?, Just now, The meeting, Agenda, The floor");
        keyClick(Qt.Key_F6, Qt.ShiftModifier);
        compare(pane(), "Agenda");
    }

    function test_tabReachesEverythingOnceAndIsNeverTrapped_data() {
        return [{tag: "forwards", key: Qt.Key_Tab}, {tag: "backwards", key: Qt.Key_Backtab}];
    }

    function test_tabReachesEverythingOnceAndIsNeverTrapped(data) {
        begins(ExampleConsole.Chair, "floorOpen");
        eg.asks(ExampleConsole.France);
        eg.raises(ExampleConsole.Brazil);
        eg.pass(1000);
        const first = page.Window.activeFocusItem;
        const seen = [];
        do {
            const item = page.Window.activeFocusItem;
            verify(!seen.includes(item), "back at " + focused());
            verify(focused() !== "", "what has the focus has a name: " + item);
            seen.push(item);
            keyClick(data.key);
        } while (page.Window.activeFocusItem !== first && seen.length < 60);
        compare(page.Window.activeFocusItem, first);
        const names = seen.map(item => plain(item.Accessible.name));
        for (const name of ["⚑ Hear Brazil", "Undo", "Add a speaker", "Close the list…", "Hand over the chair",
            "Adjourn the meeting…", "Change the limits…"])
            verify(names.includes(name), name + " in " + names.join(", "));
    }

    function test_theFocusIsNeverLostWithWhatHadIt() {
        begins(ExampleConsole.Chair, "floorOpen");
        keyClick(Qt.Key_F6);
        compare(pane(), "Panel");
        eg.console.concludeItem(false);
        eg.settle();
        tryVerify(() => pane() === "The floor", 1000, pane());
        verify(page.Window.activeFocusItem.visible);
    }

    function test_whatIsTooNarrowMovesTheColumns_data() {
        return [{tag: "wide", width: 1440, scale: 1, columns: 3}, {tag: "narrow", width: 1024, scale: 1, columns: 2},
            {tag: "large text", width: 1440, scale: 2, columns: 1}];
    }

    function test_whatIsTooNarrowMovesTheColumns(data) {
        begins(ExampleConsole.Chair, "floorOpen");
        page.anchors.fill = undefined;
        page.width = data.width;
        Theme.textScale = data.scale;
        compare(page.columns, data.columns);
        eg.raises(ExampleConsole.Brazil);
        verify(found("pointsOfOrder").visible);
        verify(found("agenda").visible);
    }

    // Focus not obscured (WCAG 2.4.11).
    function test_whatHasTheFocusIsScrolledIntoSight() {
        begins(ExampleConsole.Chair, "floorOpen");
        Theme.textScale = 2;
        for (let i = 0; i < 40; ++i) {
            keyClick(Qt.Key_Tab);
            wait(0);
            const item = page.Window.activeFocusItem;
            const top = item.mapToItem(page, 0, 0).y;
            verify(top >= -1 && top < page.height, focused() + " at " + top);
        }
    }

    function test_aMessageIsPutAwayByItsKey() {
        begins(ExampleConsole.Chair, "floorOpen");
        eg.console.callToOrder(true, "");
        eg.settle();
        verify(found("inFront").visible);
        compare(eg.said(), plain(eg.console.notice));
        presses(Qt.Key_D, Qt.ControlModifier);
        verify(!found("inFront").visible);
    }

    function test_theChairOnOfferIsAccepted() {
        begins(ExampleConsole.ViceChair, "floorOpen");
        eg.offersChair();
        eg.pass(1000);
        verify(found("offer").visible);
        presses(Qt.Key_F5, Qt.NoModifier);
        verify(eg.console.header.presides);
        verify(!found("offer").visible);
    }

    function test_whatStandsBetweenIsSaidInABar() {
        begins(ExampleConsole.Chair, "floorOpen");
        verify(!found("connection").visible);
        eg.setSilent(true);
        eg.pass(6000);
        verify(found("connection").visible);
        verify(page.whyNotConduct !== "");
        verify(!page.old);
        eg.pass(12000);
        verify(page.old, "after 15 s what is shown is old");
    }
}
