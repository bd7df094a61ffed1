// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Rostrum.Console
import Rostrum.Controls

/// Puts anyone on the list: a part of any name, Enter. Nothing else waits meanwhile; Esc leaves it. Who is listed
/// already is said, and never added twice.
FocusScope {
    id: root

    required property Console console

    readonly property FinderModel finder: console.finder

    function begin(): void {
        visible = true;
        field.input.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function leave(): void {
        visible = false;
        field.text = "";
        nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    function add(participant: int): void {
        if (!root.console.addSpeaker(participant, kind.value, place.value))
            return;
        field.text = "";
        field.input.forceActiveFocus();
    }

    Accessible.name: qsTr("Add a speaker")
    Accessible.role: Accessible.Grouping
    implicitHeight: column.implicitHeight + Theme.step * 6
    visible: false
    Keys.onEscapePressed: leave()

    Rectangle {
        anchors.fill: parent
        border.color: Theme.color.edge
        color: Theme.color.ground
        radius: Theme.radius
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.step * 3
        spacing: Theme.step * 2

        Field {
            id: field

            Layout.fillWidth: true
            example: qsTr("A part of any name; Enter adds the first one found")
            focus: true
            input.focus: true
            label: qsTr("Add a speaker")
            objectName: "finder"
            onAccepted: if (found.count > 0) root.add(root.finder.participantAt(Math.max(0, found.currentIndex)))
            onTextChanged: {
                root.finder.query = text;
                found.currentIndex = 0;
            }
            Keys.onDownPressed: found.incrementCurrentIndex()
            Keys.onUpPressed: found.decrementCurrentIndex()
        }
        DimText {
            Layout.fillWidth: true
            text: qsTr("Nobody of that name is registered. The Secretariat can register a newcomer.")
            visible: found.count === 0 && field.text !== ""
        }
        ListView {
            id: found

            Accessible.name: qsTr("Found")
            Accessible.role: Accessible.List
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            implicitHeight: Math.min(contentHeight, Theme.target * 3.5 * Math.max(1, Theme.scale * 0.8))
            model: root.finder
            visible: count > 0 && field.text !== ""

            T.ScrollBar.vertical: ThinBar {}
            delegate: FoundRow {
                width: ListView.view.width
                onAdds: root.add(participantId)
            }
        }
        WrapRow {
            Layout.fillWidth: true
            rest: WrapLayout.RestBeforeLast
            spacing: Theme.step * 6

            Choice {
                id: kind

                label: qsTr("Kind")
                options: [{text: qsTr("Statement"), value: 1}, {text: qsTr("Question"), value: 2}, {text: qsTr("Reply"), value: 3}]
                value: 1
            }
            Choice {
                id: place

                label: qsTr("Where")
                options: [{text: qsTr("In the room"), value: 1}, {text: qsTr("Online"), value: 2}]
                value: 1
            }
            ActionButton {
                keyWord: "Esc"
                text: qsTr("Done")
                onAct: root.leave()
            }
        }
    }
}
