// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Rostrum.Client
import Rostrum.Example

TestCase {
    id: root

    property ExampleConsole eg
    property JoinPage page

    Component {
        id: examples

        ExampleConsole {}
    }
    Component {
        id: pages

        JoinPage {
            anchors.fill: parent
        }
    }

    name: "JoinPage"
    height: 700
    visible: true
    when: windowShown
    width: 1024

    function init() {
        eg = examples.createObject(root) as ExampleConsole;
        page = pages.createObject(root, {purpose: "For a test.", workplace: eg.console}) as JoinPage;
        field("server").forceActiveFocus();
    }

    function cleanup() {
        page.destroy();
        wait(0);
        eg.destroy();
        wait(0);
    }

    function field(name: string): var {
        return findChild(page, name);
    }

    function test_nothingTypedIsSaidToBeMissing() {
        field("join").press();
        verify(page.problem !== "");
        compare(eg.console.connection.phase, Connection.NotJoined);
    }

    function test_enterGoesFromTheServerToTheBadgeAndThenJoins() {
        field("server").text = "floor.example.org";
        keyClick(Qt.Key_Return);
        verify(field("badge").activeFocus);
        field("badge").text = "17-7K3M-9QXT-2VBN-4HJR";
        keyClick(Qt.Key_Return);
        compare(eg.console.connection.phase, Connection.Connecting);
        compare(field("join").text, "Stop");
    }

    function test_whatIsWrongIsSaidAndCanBeMended() {
        field("server").text = "floor.example.org";
        field("badge").text = "1-0000-0000-0000-0000";
        field("join").press();
        eg.pass(1000);
        compare(eg.console.connection.phase, Connection.Refused);
        verify(page.problem !== "");
        verify(field("server").enabled);
        compare(field("server").text, "floor.example.org");
    }

    function test_fieldsHaveNames() {
        compare(field("server").Accessible.name, "Server");
        compare(field("badge").Accessible.name, "Badge");
    }
}
