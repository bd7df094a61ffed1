// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Console
import Rostrum.Example

/// The agenda, the panel, the points of order, whether it fits, the acts.
MeetingCase {
    name: "Panels"

    function test_theAgendaSaysEachItemWithItsState() {
        begins(ExampleConsole.Chair, "floorOpen");
        const items = found("items") as ListView;
        compare(items.Accessible.role, Accessible.List);
        const row = items.itemAtIndex(1) as AgendaRow;
        verify(row.isCurrent);
        verify(plain(row.Accessible.name).includes("Preventive measures"));
    }

    function test_enterTakesAnItemUp() {
        begins(ExampleConsole.Chair, "meeting");
        (found("items") as ListView).forceActiveFocus();
        keyClick(Qt.Key_Down);
        presses(Qt.Key_Return, Qt.NoModifier);
        compare(eg.console.list.itemId, 2);
    }

    function test_theFirstPresentationIsThePrimaryAct() {
        begins(ExampleConsole.Chair, "presentations");
        presses(Qt.Key_F5, Qt.NoModifier);
        compare(plain(eg.console.floor.name), "Anna Adler");
    }

    // 2.2: the panel stands in its strip, and replies come at any time.
    function test_aPanellistRepliesByTheMenuOfItsPlace() {
        begins(ExampleConsole.Chair, "floorOpen");
        const place = found("place1") as PanelPill;
        verify(plain(place.Accessible.name).includes("Anna Adler"));
        place.forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryVerify(() => place.menu.opened);
        takes(place.menu, "Give the floor for a reply");
        eg.settle();
        compare(plain(eg.console.floor.name), "Anna Adler");
    }

    // 1.3: who does not preside moves panellists and suggests whom to call; giving says why not.
    function test_whoDoesNotPresidePreparesThePanel() {
        begins(ExampleConsole.ViceChair, "presentations");
        const place = found("place2") as PanelPill;
        place.forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryVerify(() => place.menu.opened);
        const items = Array.from({length: place.menu.count}, (_, i) => place.menu.itemAt(i));
        compare(items.find(item => item.text === "Give the floor for the presentation").whyNot, "You do not preside.");
        compare(items.find(item => item.text === "Pass over").whyNot, "You do not preside.");
        compare(items.find(item => item.text === "Move to the end of the panel").whyNot, "");
        takes(place.menu, "Suggest to call next");
        eg.settle();
        compare(eg.suggested(), "Bruno Blanc");
        verify(plain(place.Accessible.name).includes("suggested by the Vice-Chair (Eric Vice)"));
        compare(place.statusWord, "offline, suggested");
    }

    // 6.1: as received, where nothing scrolls away.
    function test_pointsOfOrderStandInTheirOwnCard() {
        begins(ExampleConsole.Chair, "floorOpen");
        verify(!found("pointsOfOrder").visible);
        eg.raises(ExampleConsole.Brazil);
        eg.raises(ExampleConsole.Kenya);
        verify(found("pointsOfOrder").visible);
        compare(eg.console.pointsOfOrder.count, 2);
    }

    function test_whetherItFitsIsSaidInWords() {
        begins(ExampleConsole.Chair, "floorOpen");
        eg.asks(ExampleConsole.France);
        eg.pass(1000);
        verify(eg.console.list.fitLine !== "");
    }

    function test_theActsStandNewestFirst() {
        begins(ExampleConsole.Chair, "floorOpen");
        eg.asks(ExampleConsole.France);
        const acts = found("acts") as ListView;
        tryVerify(() => acts.itemAtIndex(0) !== null);
        tryVerify(() => plain(acts.itemAtIndex(0).Accessible.name).includes("France asked for the floor"));
    }
}
