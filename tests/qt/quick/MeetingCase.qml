// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Console
import Rostrum.Controls
import Rostrum.Example

/// A test at the one screen, each with a console and a meeting of its own.
WindowCase {
    id: root

    property ExampleConsole eg
    property MeetingPage page

    property Component examples: Component {
        ExampleConsole {}
    }
    property Component pages: Component {
        MeetingPage {
            anchors.fill: parent
            focus: true
        }
    }

    /// The console of `person` joins a meeting that has come to `point`; "": nothing has happened yet.
    function begins(person: int, point: string): void {
        leaves();
        eg = examples.createObject(root) as ExampleConsole;
        if (point !== "")
            eg.comesTo(point);
        eg.joins(person);
        page = pages.createObject(root.place, {console: eg.console}) as MeetingPage;
        page.forceActiveFocus();
        eg.pass(1000);
    }

    /// The page goes before what it shows.
    function leaves(): void {
        if (page === null)
            return;
        page.destroy();
        wait(0);
        eg.destroy();
        wait(0);
    }

    function cleanup() {
        leaves();
    }

    /// `var`: what is asked of it belongs to its own type.
    function found(name: string): var {
        const item = findChild(page, name);
        verify(item !== null, "there is a " + name);
        return item;
    }

    function joined(names: var): string {
        return names.join(", ");
    }

    /// The names on the list of item 2, first to last.
    function waiting(): string {
        return joined(eg.list());
    }

    /// The key is pressed, and what it sends is answered.
    function presses(key: int, modifiers: int): void {
        keyClick(key, modifiers);
        eg.settle();
    }

    /// A sheet is open, with this title.
    function asks(title: string): DialogSheet {
        const sheet = found("sheets").sheet;
        verify(sheet !== null, "a sheet is open");
        compare(plain(sheet.title), title);
        tryVerify(() => sheet.opened);
        return sheet;
    }

    function asksNothing(): void {
        tryVerify(() => found("sheets").sheet === null);
    }
}
