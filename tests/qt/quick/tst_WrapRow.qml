// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Rostrum.Controls

TestCase {
    id: root

    property WrapRow row

    component Box: Rectangle {
        implicitHeight: 20
        implicitWidth: 60
    }
    Component {
        id: rows

        WrapRow {
            lineSpacing: 4
            spacing: 10
            width: 200

            Box {}
            Box {
                implicitHeight: 40
            }
            Box {}
        }
    }

    name: "WrapRow"
    height: 300
    visible: true
    when: windowShown
    width: 400

    function init() {
        row = createTemporaryObject(rows, root);
        waitForRendering(row);
    }

    function places(): string {
        return Array.from(row.children, item => "%1,%2".arg(item.x).arg(item.y)).join(" ");
    }

    function test_whatFitsStandsOnOneLineAndCentred() {
        compare(row.implicitWidth, 200);
        compare(row.implicitHeight, 40);
        compare(places(), "0,10 70,0 140,10");
    }

    function test_whatDoesNotFitWraps() {
        row.width = 140;
        tryCompare(row, "implicitHeight", 64);
        compare(places(), "0,10 70,0 0,44");
        compare(row.implicitWidth, 200, "what it would like does not change");
    }

    function test_whatIsWiderThanThePlaceGetsThePlace() {
        row.width = 40;
        tryCompare(row.children[0], "width", 40);
    }

    function test_theRestOfTheRoomGoesWhereItIsTold() {
        row.width = 240;
        row.rest = WrapLayout.RestBefore;
        tryVerify(() => places() === "40,10 110,0 180,10");
        row.rest = WrapLayout.RestBeforeLast;
        tryVerify(() => places() === "0,10 70,0 180,10");
    }

    function test_itFollowsTheDirectionOfReading() {
        row.LayoutMirroring.enabled = true;
        tryVerify(() => places() === "140,10 70,0 0,10");
    }

    function test_whatIsHiddenTakesNoRoom() {
        row.children[0].visible = false;
        tryCompare(row, "implicitWidth", 130);
        tryCompare(row.children[1], "x", 0);
    }
}
