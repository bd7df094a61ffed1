// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Console
import Rostrum.Example

ListCase {
    name: "ListCard"

    function test_eachRowHasOneNameThatSaysAllOfIt() {
        threeWait();
        compare(view.Accessible.role, Accessible.List);
        const row = view.itemAtIndex(1) as SpeakerRow;
        compare(row.Accessible.role, Accessible.ListItem);
        verify(plain(row.Accessible.name).startsWith("2 of 3, Kenya"), row.Accessible.name);
    }

    function test_arrowsGoFromRowToRowWithTheFocus() {
        threeWait();
        keyClick(Qt.Key_Down);
        verify(focused().startsWith("2 of 3, Kenya"), focused());
        keyClick(Qt.Key_Up);
        verify(focused().startsWith("1 of 3, France"), focused());
    }

    // 4.4
    function test_altAndArrowsMoveTheRow() {
        threeWait();
        presses(Qt.Key_Down, Qt.AltModifier);
        compare(waiting(), "Kenya, France, Brazil");
        verify(focused().startsWith("2 of 3, France"), "it keeps the focus: " + focused());
        presses(Qt.Key_Down, Qt.AltModifier);
        compare(waiting(), "Kenya, Brazil, France");
        presses(Qt.Key_Down, Qt.AltModifier);
        compare(waiting(), "Kenya, Brazil, France");
        presses(Qt.Key_Up, Qt.AltModifier);
        compare(waiting(), "Kenya, France, Brazil");
    }

    function test_altHomeMovesTheRowToTheTop() {
        threeWait();
        keyClick(Qt.Key_End);
        view.currentIndex = 2;
        presses(Qt.Key_Home, Qt.AltModifier);
        compare(waiting(), "Brazil, France, Kenya");
    }

    function test_movesAreForTheListAlone() {
        threeWait();
        found("primary").forceActiveFocus();
        presses(Qt.Key_Down, Qt.AltModifier);
        presses(Qt.Key_Delete, Qt.NoModifier);
        compare(waiting(), "France, Kenya, Brazil");
        asksNothing();
    }

    function test_aRowIsDraggedByItsNumber() {
        threeWait();
        const first = view.itemAtIndex(0);
        const third = view.itemAtIndex(2);
        const x = 20;
        mousePress(first, x, first.height / 2);
        for (let y = first.height / 2; y < third.y + third.height / 2; y += 6)
            mouseMove(first, x, y);
        mouseRelease(first, x, third.y + third.height / 2);
        eg.settle();
        compare(waiting(), "Kenya, Brazil, France");
    }

    // It costs the delegation its place: asked first, and the safe answer has the focus.
    function test_deleteAsksBeforeItRemoves() {
        threeWait();
        presses(Qt.Key_Delete, Qt.NoModifier);
        asks("Remove France from the list?");
        compare(focused(), "Cancel");
        keyClick(Qt.Key_Return);
        asksNothing();
        compare(waiting(), "France, Kenya, Brazil");

        presses(Qt.Key_Delete, Qt.NoModifier);
        asks("Remove France from the list?");
        keyClick(Qt.Key_Tab);
        compare(focused(), "Remove France");
        presses(Qt.Key_Return, Qt.NoModifier);
        asksNothing();
        compare(waiting(), "Kenya, Brazil");
    }

    function test_ctrlGGivesTheFloorToTheHeadWithoutAQuestion() {
        threeWait();
        presses(Qt.Key_G, Qt.ControlModifier);
        compare(eg.speaking(), "France");
    }

    // 4.4: out of order, with who and why.
    function test_ctrlGAsksForAReasonOutOfOrder() {
        threeWait();
        keyClick(Qt.Key_Down);
        presses(Qt.Key_G, Qt.ControlModifier);
        const sheet = asks("Give the floor out of order?");
        verify(sheet.whyNot !== "");
        keyClick(Qt.Key_A);
        presses(Qt.Key_Return, Qt.NoModifier);
        asksNothing();
        compare(eg.speaking(), "Kenya");
    }

    function test_everythingIsInTheMenuOfTheRow_data() {
        return [{tag: "context key", key: Qt.Key_Menu}, {tag: "Enter", key: Qt.Key_Return}];
    }

    function test_everythingIsInTheMenuOfTheRow(data) {
        threeWait();
        keyClick(Qt.Key_Down);
        keyClick(data.key);
        const menu = findChild(page, "speakerMenu") as SpeakerMenu;
        tryVerify(() => menu.opened);
        for (const text of ["Give the floor now", "Move up", "Move down", "Move to the top", "Move to the end",
            "Set the limit…", "Remove from the list…"])
            verify(Array.from({length: menu.count}, (_, i) => menu.itemAt(i)).some(item => item.visible && item.text === text), text);
        takes(menu, "Move to the end");
        eg.settle();
        compare(waiting(), "France, Brazil, Kenya");
    }

    function test_ctrlLIsForTheListAsItStands_data() {
        return [{tag: "not open", point: "presentations", title: "Open the floor on Item 2 · Preventive measures"},
            {tag: "open", point: "floorOpen", title: "Close the list of speakers"}];
    }

    function test_ctrlLIsForTheListAsItStands(data) {
        begins(ExampleConsole.Chair, data.point);
        presses(Qt.Key_L, Qt.ControlModifier);
        asks(data.title);
    }

    function test_anEmptyListSaysWhyItIsEmpty() {
        begins(ExampleConsole.Chair, "floorOpen");
        verify(found("emptyLine").visible);
        verify(found("emptyLine").text !== "");
        eg.asks(ExampleConsole.France);
        tryVerify(() => !found("emptyLine").visible);
    }

    function test_tabGoesThroughTheListAndOutAgain() {
        threeWait();
        keyClick(Qt.Key_Tab);
        verify(!isFocusIn(view));
        keyClick(Qt.Key_Backtab);
        verify(isFocusIn(view));
        keyClick(Qt.Key_Backtab);
        verify(!isFocusIn(view), "no trap");
    }
}
