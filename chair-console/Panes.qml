// SPDX-License-Identifier: MIT
import QtQuick

/// The parts of the page between which F6 goes, in order. Where what has the focus goes out of sight, it goes on in the
/// same part, or in the `first` where the part went too.
Item {
    id: root

    required property Item page
    required property list<Item> panes
    required property Item first

    readonly property Item focused: Window.activeFocusItem
    readonly property bool lost: page.visible && focused !== null && !focused.visible && isInside(focused, page)

    function goTo(by: int): void {
        const seen = Array.from(panes).filter(pane => pane.visible);
        const now = seen.findIndex(pane => isInside(focused, pane));
        seen[(now + by + seen.length) % seen.length].nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    function isInside(item: Item, pane: Item): bool {
        let at = item;
        while (at !== null && at !== pane)
            at = at.parent;
        return at !== null;
    }

    // Once everything that goes out of sight with it has gone.
    Timer {
        interval: 0
        running: root.lost
        onTriggered: {
            const pane = Array.from(root.panes).find(one => one.visible && root.isInside(root.focused, one)) ?? root.first;
            pane.nextItemInFocusChain(true).forceActiveFocus(Qt.OtherFocusReason);
        }
    }
}
