// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Rostrum.Console
import Rostrum.Controls
import Rostrum.Example

/// A test at the one screen, each with a console and a meeting of its own.
TestCase {
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
        eg = createTemporaryObject(examples, root);
        if (point !== "")
            eg.comesTo(point);
        eg.joins(person);
        page = createTemporaryObject(pages, root, {console: eg.console});
        page.forceActiveFocus();
        eg.pass(1000);
    }

    function found(name: string): Item {
        const item = findChild(page, name);
        verify(item !== null, "there is a " + name);
        return item;
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

    /// Without the marks that isolate names.
    function plain(text: string): string {
        return text.replace(/[\u2066-\u2069]/g, "");
    }

    function focused(): string {
        return plain(root.Window.activeFocusItem.Accessible.name);
    }

    function isFocusIn(item: Item): bool {
        let at = root.Window.activeFocusItem;
        while (at !== null && at !== item)
            at = at.parent;
        return at !== null;
    }

    height: 900
    visible: true
    when: windowShown
    width: 1440
}
