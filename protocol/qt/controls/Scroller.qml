// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

/// What is higher than its place, scrolled by wheel, touch and keyboard; how far is shown beside it. Whatever gets the
/// focus inside is brought into sight.
Item {
    id: root

    default property alias content: column.data
    /// Beyond its place, for focus rings; how far it is scrolled stands beside its place then, else within.
    property real overhang: Theme.step
    property real leastHeight: 0  ///< of the content: its place, where that is higher
    readonly property Item focused: Window.activeFocusItem

    function bringIntoSight(item: Item): void {
        if (!isInside(item))
            return;
        const top = item.mapToItem(column, 0, 0).y - Theme.step;
        const bottom = top + item.height + Theme.step * 4;
        if (bottom > view.contentY + view.height)
            view.contentY = Math.min(bottom - view.height, top);
        if (top < view.contentY)
            view.contentY = Math.max(0, top);
    }

    function isInside(item: Item): bool {
        let at = item;
        while (at !== null && at !== column)
            at = at.parent;
        return at !== null;
    }

    implicitHeight: column.implicitHeight
    onFocusedChanged: if (focused !== null) bringIntoSight(focused)

    Flickable {
        id: view

        anchors.fill: parent
        anchors.margins: -root.overhang
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height + root.overhang * 2
        contentWidth: width
        flickableDirection: Flickable.VerticalFlick

        T.ScrollBar.vertical: bar

        Item {
            id: column

            height: Math.max(root.leastHeight, implicitHeight)
            implicitHeight: children.length > 0 ? children[0].implicitHeight : 0
            width: root.width
            x: root.overhang
            y: root.overhang
        }
    }
    ThinBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.right
        anchors.leftMargin: root.overhang > 0 ? Theme.step / 2 : -width - Theme.step / 2
        anchors.top: parent.top
    }
}
