// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Controls
import Rostrum.Delegate
import Rostrum.Example

/// The delegate app by keyboard: F2 request or withdraw, F4 point of order with one confirmation, F8 I have finished.
WindowCase {
    id: root

    property ExampleDelegate eg
    property MeetingPage page

    property Component examples: Component {
        ExampleDelegate {}
    }
    property Component pages: Component {
        MeetingPage {
            anchors.fill: parent
            focus: true
        }
    }

    name: "DelegatePage"

    function begins(who: int, point: string): void {
        eg = examples.createObject(root) as ExampleDelegate;
        eg.comesTo(point);
        eg.joins(who);
        page = pages.createObject(root.place, {app: eg.app}) as MeetingPage;
        page.forceActiveFocus();
        eg.pass(1000);
    }

    /// The page goes before what it shows.
    function cleanup() {
        page.destroy();
        wait(0);
        eg.destroy();
        wait(0);
    }

    /// `var`: what is asked of it belongs to its own type.
    function found(name: string): var {
        const item = findChild(page, name);
        verify(item !== null, "there is a " + name);
        return item;
    }

    function presses(key: int): void {
        keyClick(key);
        eg.settle();
    }

    function test_f2RequestsAndWithdraws() {
        begins(ExampleDelegate.France, "floorOpen");
        compare(found("request").text, "Request the floor");
        verify(found("request").activeFocus, "the main button has the focus");
        presses(Qt.Key_F2);
        compare(eg.list().join(), "France");
        compare(plain(found("headline").text), "You are next");
        verify(found("withdraw").activeFocus, "the focus goes with the button");
        presses(Qt.Key_F2);
        compare(eg.list().join(), "France", "twice in a hurry loses no place");
        tryVerify(() => !found("withdraw").cooling);
        presses(Qt.Key_F2);
        compare(eg.list().join(), "");
        verify(found("request").activeFocus, "and comes back with it");
    }

    function test_aRequestUnderWayIsNotSentTwice() {
        begins(ExampleDelegate.France, "floorOpen");
        eg.setSilent(true);
        keyClick(Qt.Key_F2);
        verify(found("request").pending);
        compare(plain(found("request").text), "Sending…");
        keyClick(Qt.Key_F2);
        compare(eg.app.pending.length, 1);
    }

    function test_whatCannotBeAskedForSaysWhy() {
        begins(ExampleDelegate.University, "floorOpen");
        eg.closesList();
        verify(plain(found("whyNot").text).startsWith("The list for item 2 closed at "), found("whyNot").text);
        verify(found("whyNot").visible);
        presses(Qt.Key_F2);
        verify(plain(eg.said()).startsWith("The list for item 2 closed at "), eg.said());
        verify(!found("pointOfOrder").visible, "only members raise one");
        keyClick(Qt.Key_F4);
        verify(!found("pointOfOrderSheet").opened);
    }

    function test_f4RaisesAPointOfOrderAfterOneQuestion() {
        begins(ExampleDelegate.France, "floorOpen");
        eg.closesList();
        verify(found("pointOfOrder").visible, "members keep it always");
        keyClick(Qt.Key_F4);
        const sheet = found("pointOfOrderSheet") as DialogSheet;
        tryVerify(() => sheet.opened);
        compare(focused(), "Cancel");
        keyClick(Qt.Key_Tab);
        compare(focused(), "Raise the point of order");
        presses(Qt.Key_Return);
        compare(eg.pointsOfOrder(), 1);
        tryVerify(() => !sheet.opened);
        verify(found("withdrawPointOfOrder").visible);
        verify(plain(found("pointOfOrderLine").text).startsWith("Your point of order was received "));
    }

    function test_escapeRaisesNothing() {
        begins(ExampleDelegate.France, "floorOpen");
        keyClick(Qt.Key_F4);
        const sheet = found("pointOfOrderSheet") as DialogSheet;
        tryVerify(() => sheet.opened);
        presses(Qt.Key_Escape);
        tryVerify(() => !sheet.opened);
        compare(eg.pointsOfOrder(), 0);
        verify(found("request").activeFocus, "the focus goes back to where it was");
    }

    function test_theFloorFillsTheWindowAndF8EndsIt() {
        begins(ExampleDelegate.France, "floorOpen");
        keyClick(Qt.Key_F2);
        eg.settle();
        eg.gives(eg.app.turn.requestId);
        verify(found("ownHeading").visible);
        compare(found("ownHeading").text, "You have the floor");
        verify(!found("speakers").visible, "nothing else is there");
        tryVerify(() => found("finish").activeFocus);
        verify(plain(found("ownClock").Accessible.name).startsWith("Clock: "));
        presses(Qt.Key_F8);
        compare(eg.speaking(), "");
        verify(found("request").visible);
        tryVerify(() => found("request").activeFocus);
    }

    function test_aPointOfOrderInterruptsAndTheClockWaits() {
        begins(ExampleDelegate.France, "floorOpen");
        keyClick(Qt.Key_F2);
        eg.settle();
        eg.gives(eg.app.turn.requestId);
        eg.hears(eg.raises(ExampleDelegate.Kenya));
        compare(found("ownHeading").text, "Please wait");
        verify(plain(found("ownLine").text).startsWith("Point of order: Kenya."));
    }

    function test_theRowOfOnesOwnIsMarkedAndEachHasOneName() {
        begins(ExampleDelegate.France, "floorOpen");
        eg.asks(ExampleDelegate.Kenya);
        keyClick(Qt.Key_F2);
        eg.settle();
        const view = found("speakers") as ListView;
        tryVerify(() => view.itemAtIndex(1) !== null);
        verify(!(view.itemAtIndex(0) as SpeakerLine).isMine);
        const own = view.itemAtIndex(1) as SpeakerLine;
        verify(own.isMine);
        compare(own.Accessible.role, Accessible.ListItem);
        verify(plain(own.Accessible.name).startsWith("2 of 2, France, statement"), own.Accessible.name);
    }

    function test_theLanguageIsChosenFromAMenu() {
        begins(ExampleDelegate.France, "floorOpen");
        const picker = found("language") as Picker;
        compare(picker.chosen.text, "English");
        (findChild(picker, "button") as ActionButton).forceActiveFocus();
        keyClick(Qt.Key_Return);
        const menu = findChild(picker, "menu") as RowMenu;
        tryVerify(() => menu.opened);
        takes(menu, "French");
        compare(eg.app.asking.language, "fr");
        compare(picker.chosen.text, "French");
    }

    function test_aPanellistWishesToReplyByF2() {
        begins(ExampleDelegate.PanellistAnna, "floorOpen");
        verify(found("wishToReply").visible);
        verify(!found("request").visible, "a panellist stands on no list");
        presses(Qt.Key_F2);
        compare(found("wishToReply").text, "I no longer wish to reply");
    }

    function test_aLostConnectionDisablesAndSaysSo() {
        begins(ExampleDelegate.France, "floorOpen");
        eg.isCut();
        eg.pass(6000);
        verify(found("connection").visible);
        verify(found("whyNot").text !== "");
        keyClick(Qt.Key_F2);
        compare(eg.list().join(), "");
    }

    function test_whileOneRequestWaitsAnotherIsAskedForFromTheSameCard() {
        begins(ExampleDelegate.France, "floorOpen");
        verify(found("kind").visible && !found("unfold").visible);
        presses(Qt.Key_F2);
        verify(!found("kind").visible, "it is folded: what counts is the place");
        found("unfold").forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryVerify(() => found("kind").visible);
        compare(focused(), "Statement · 3:00");
        compare(found("askAnother").whyNot, "You have asked for this already. Another kind or capacity can be asked for.");
        eg.app.asking.kind = 2;
        found("askAnother").press();
        eg.settle();
        compare(eg.list().join(), "France,France");
    }

    function test_beforeASpeechItSaysWhatHasToBeSo() {
        begins(ExampleDelegate.France, "floorOpen");
        const card = findChild(page, "readiness");
        verify(!card.visible, "nothing is asked for");
        presses(Qt.Key_F2);
        verify(card.visible);
        compare(found("step").text, "Connected. You see at once when it is your turn.");
        eg.isCut();
        eg.pass(5000);
        compare(found("step").text, "Not connected. You would not see that it is your turn.");
    }

    function test_theSoundIsTurnedOffAndOnFromEitherPlace() {
        begins(ExampleDelegate.France, "floorOpen");
        const sounds = eg.app.sounds;
        keyClick(Qt.Key_F2);
        eg.settle();
        const fields = [findChild(findChild(page, "readiness"), "sounds"), findChild(page, "soundsAlways")];
        verify(fields[0].visible && !fields[1].visible, "there is one at a time");
        fields[0].forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(eg.app.sounds, !sounds);
        compare(fields[1].checked, !sounds);
        keyClick(Qt.Key_Space);
        compare(eg.app.sounds, sounds);
        compare(fields[1].checked, sounds);
    }

    function test_f1ShowsTheKeys() {
        begins(ExampleDelegate.France, "floorOpen");
        keyClick(Qt.Key_F1);
        const keys = found("keysSheet") as KeysSheet;
        tryVerify(() => keys.opened);
    }
}
