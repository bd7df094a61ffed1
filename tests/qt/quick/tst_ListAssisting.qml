// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Console
import Rostrum.Example

/// Rulebook 1.3 at the list: who does not preside prepares it and suggests whom to call next.
ListCase {
    name: "ListAssisting"

    /// Three wait, and the Vice-Chair looks, who does not preside.
    function viceChairAssists(): void {
        threeWait(ExampleConsole.ViceChair);
    }

    // 1.3: who does not preside prepares the list.
    function test_whoDoesNotPresideMovesAndAdds() {
        viceChairAssists();
        presses(Qt.Key_Down, Qt.AltModifier);
        compare(waiting(), "Kenya, France, Brazil");
        verify(!found("add").inert);
    }

    // 1.3: removing and giving stay with who presides, and the console says so.
    function test_whoDoesNotPresideIsToldWhatCannotBeDone() {
        viceChairAssists();
        presses(Qt.Key_Delete, Qt.NoModifier);
        asksNothing();
        compare(eg.said(), "You do not preside.");
        presses(Qt.Key_G, Qt.ControlModifier);
        compare(eg.speaking(), "");
        compare(found("status").whyNot, "You do not preside.");
        keyClick(Qt.Key_Menu);
        const menu = findChild(page, "speakerMenu") as SpeakerMenu;
        tryVerify(() => menu.opened);
        for (const text of ["Give the floor now", "Set the limit…", "Remove from the list…"]) {
            compare(line(menu, text).whyNot, "You do not preside.", text);
            compare(line(menu, text).Accessible.description, "You do not preside.", text);
        }
        compare(line(menu, "Move to the end").whyNot, "");
        takes(menu, "Remove from the list…");
        eg.settle();
        asksNothing();
        compare(waiting(), "France, Kenya, Brazil");
    }

    function test_anyRowIsSuggestedByItsMenu() {
        viceChairAssists();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Menu);
        const menu = findChild(page, "speakerMenu") as SpeakerMenu;
        tryVerify(() => menu.opened);
        takes(menu, "Suggest to call next");
        eg.settle();
        compare(eg.suggested(), "Kenya");
        const row = view.itemAtIndex(1) as SpeakerRow;
        compare(row.note, "suggested");
        verify(plain(row.Accessible.name).includes("suggested by the Vice-Chair (Eric Vice)"), row.Accessible.name);
        keyClick(Qt.Key_Menu);
        tryVerify(() => menu.opened);
        takes(menu, "Take the suggestion back");
        eg.settle();
        compare((view.itemAtIndex(1) as SpeakerRow).note, "");
    }

    function test_theHeadOfTheListIsStillNextWhenItIsSuggested() {
        threeWait();
        eg.suggests(eg.console.speakers.requestAt(0));
        tryCompare(view.itemAtIndex(0), "note", "next, suggested");
    }

    function test_aMenuSaysWhatRestsWhileNotConnected() {
        viceChairAssists();
        eg.setSilent(true);
        eg.pass(4000);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Menu);
        const menu = findChild(page, "speakerMenu") as SpeakerMenu;
        tryVerify(() => menu.opened);
        for (const text of ["Suggest to call next", "Move up", "Move to the end", "Set the limit…"])
            verify(line(menu, text).whyNot !== "", text);
    }

    function test_whoPresidesSeesWhoIsSuggestedAndSuggestsNobody() {
        threeWait();
        eg.suggests(eg.asks(ExampleConsole.Japan));
        tryVerify(() => view.itemAtIndex(3) !== null);
        compare((view.itemAtIndex(3) as SpeakerRow).note, "suggested");
        keyClick(Qt.Key_Menu);
        const menu = findChild(page, "speakerMenu") as SpeakerMenu;
        tryVerify(() => menu.opened);
        compare(line(menu, "Suggest to call next"), null);
        compare(line(menu, "Give the floor now").whyNot, "");
    }
}
