// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import QtTest

/// A test in a window of the kind that the apps have: where a sheet closes, the focus goes back to where it was.
TestCase {
    id: root

    readonly property Item place: window.contentItem

    function initTestCase() {
        window.requestActivate();
        tryVerify(() => window.active);
        wait(0);
    }

    /// Without the marks that isolate names.
    function plain(text: string): string {
        return text.replace(/[\u2066-\u2069]/g, "");
    }

    function focused(): string {
        return plain(window.activeFocusItem.Accessible.name);
    }

    /// Goes by arrows to the line of the open menu with this text, and takes it. `var`: a menu of any kind.
    function takes(menu: var, text: string): void {
        for (let i = 0; i < menu.count && menu.itemAt(menu.currentIndex)?.text !== text; ++i)
            keyClick(Qt.Key_Down);
        compare(menu.itemAt(menu.currentIndex)?.text, text);
        keyClick(Qt.Key_Return);
    }

    function isFocusIn(item: Item): bool {
        let at = window.activeFocusItem;
        while (at !== null && at !== item)
            at = at.parent;
        return at !== null;
    }

    height: 10
    width: 10
    when: windowShown

    T.ApplicationWindow {
        id: window

        height: 900
        visible: true
        width: 1440
    }
}
