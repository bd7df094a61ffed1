// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Rostrum.Console
import Rostrum.Controls

/// The list of speakers. Rows move by keyboard, menu and drag; the head of the list is called by the primary button.
Card {
    id: root

    required property Console console
    required property string whyNotConduct
    required property string whyNotKeepList
    signal asks(what: string)
    signal asksAbout(what: string, request: int, name: string)

    readonly property ListState list: console.list
    readonly property SpeakerRow current: view.currentItem as SpeakerRow
    readonly property real leastHeight: implicitHeight
    readonly property real wholeHeight: implicitHeight - view.implicitHeight + Math.max(view.implicitHeight, view.contentHeight)
    property int dropRow: -1

    function move(request: int, row: int): void {
        if (root.console.disabledReason !== "")
            root.console.announced(root.console.disabledReason);
        else if (row < view.count)
            root.console.moveToRow(request, row, qsTr("moved by hand"));
    }

    function rowAt(y: real): int {
        const row = view.indexAt(1, Math.max(0, y + view.contentY));
        return row < 0 ? view.count - 1 : row;
    }

    function give(row: SpeakerRow): void {
        if (row.isNext)
            root.console.giveFloor(row.requestId, "");
        else
            root.asksAbout("outOfOrder", row.requestId, row.name);
    }

    component ColumnTitle: DimText {
        Accessible.ignored: true
    }

    name: qsTr("List of speakers")

    ListHeader {
        Layout.fillWidth: true
        console: root.console
        whyNotConduct: root.whyNotConduct
        onAddsSpeaker: add.begin()
        onAsks: what => root.asks(what)
    }
    AddSpeaker {
        id: add

        Layout.fillWidth: true
        console: root.console
        objectName: "addSpeaker"
    }
    SpeakerColumns {
        id: columns

        width: view.width - Theme.step * 2  // beside the scroll bar
    }
    Row {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.step * 2
        spacing: columns.gap
        visible: columns.wide && view.count > 0

        ColumnTitle {
            text: "#"
            width: columns.position
        }
        ColumnTitle {
            text: qsTr("Speaker")
            width: columns.name
        }
        ColumnTitle {
            text: qsTr("Category")
            width: columns.category
        }
        ColumnTitle {
            text: qsTr("Where")
            width: columns.where
        }
        ColumnTitle {
            text: qsTr("Kind")
            width: columns.kind
        }
        ColumnTitle {
            text: qsTr("Limit")
            width: columns.limit
        }
        ColumnTitle {
            text: qsTr("About")
            width: columns.about + columns.note
        }
    }
    ListView {
        id: view

        Accessible.name: root.name
        Accessible.role: Accessible.List
        Layout.fillHeight: true
        Layout.fillWidth: true
        activeFocusOnTab: count > 0 || activeFocus  // the last row may leave while it has the focus
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: 0
        implicitHeight: 190 * Theme.scale
        interactive: root.dropRow < 0
        keyNavigationEnabled: true
        model: root.console.speakers
        objectName: "speakers"

        T.ScrollBar.vertical: ThinBar {}
        delegate: SpeakerRow {
            columns: columns
            isDropTarget: root.dropRow === index
            width: ListView.view.width - Theme.step * 2
            onAsksForMenu: menu.popup(this, Theme.step * 8, height)
            onDragged: y => root.dropRow = root.rowAt(y)
            onDropped: {
                root.move(requestId, root.dropRow);
                root.dropRow = -1;
            }
            onPicked: ListView.view.currentIndex = index
        }

        BodyText {
            anchors.left: parent.left
            anchors.margins: Theme.step * 2
            anchors.right: parent.right
            anchors.top: parent.top
            color: Theme.color.dim
            objectName: "emptyLine"
            text: root.list.emptyLine
            visible: view.count === 0
        }
    }
    SpeakerMenu {
        id: menu

        console: root.console
        objectName: "speakerMenu"
        rows: view.count
        speaker: root.current
        whyNotConduct: root.whyNotConduct
        whyNotKeepList: root.whyNotKeepList
        onAsksAbout: what => root.asksAbout(what, speaker.requestId, speaker.name)
        onGives: root.give(speaker)
        onMoves: row => root.move(speaker.requestId, row)
    }
    Shortcut {
        enabled: view.activeFocus && root.current !== null && root.current.index > 0
        sequence: "Alt+Up"
        onActivated: root.move(root.current.requestId, root.current.index - 1)
    }
    Shortcut {
        enabled: view.activeFocus && root.current !== null
        sequence: "Alt+Down"
        onActivated: root.move(root.current.requestId, root.current.index + 1)
    }
    Shortcut {
        enabled: view.activeFocus && root.current !== null
        sequence: "Alt+Home"
        onActivated: root.move(root.current.requestId, 0)
    }
    Shortcut {
        enabled: view.activeFocus && root.current !== null
        sequence: "Delete"
        onActivated: {
            if (root.whyNotKeepList !== "")
                root.console.announced(root.whyNotKeepList);
            else
                root.asksAbout("remove", root.current.requestId, root.current.name);
        }
    }
    Shortcut {
        enabled: root.current !== null
        sequence: "Ctrl+G"
        onActivated: {
            if (root.whyNotConduct !== "")
                root.console.announced(root.whyNotConduct);
            else
                root.give(root.current);
        }
    }
}
