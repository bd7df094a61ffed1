// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Console
import Rostrum.Controls
import Rostrum.Example

/// What tests of the list share: three who wait.
MeetingCase {
    property ListView view

    /// France, Kenya and Brazil wait, and the list has the focus at the console of `person`.
    function threeWait(person = ExampleConsole.Chair): void {
        begins(person, "floorOpen");
        eg.asks(ExampleConsole.France);
        eg.asks(ExampleConsole.Kenya);
        eg.asks(ExampleConsole.Brazil);
        eg.pass(1000);
        view = found("speakers") as ListView;
        tryVerify(() => view.itemAtIndex(2) !== null);
        view.forceActiveFocus();
    }

    /// The line of the open menu with this text; null: it is not there.
    function line(menu: SpeakerMenu, text: string): RowMenuItem {
        return Array.from({length: menu.count}, (_, i) => menu.itemAt(i)).find(item => item.visible && item.text === text) ?? null;
    }
}
