// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Controls

/// A limit of speaking time, in seconds.
Choice {
    id: root

    property bool byTheRules: false  ///< 0: the one of the item's rules
    property int now: 0  ///< in force, if it is none of the usual ones

    readonly property var usual: [60, 90, 120, 180, 300, 600]
    readonly property var all: byTheRules ? [0, ...usual] : now === 0 || usual.includes(now) ? usual : [now, ...usual]

    function clock(seconds: int): string {
        return "%1:%2".arg(Math.floor(seconds / 60)).arg(String(seconds % 60).padStart(2, "0"));
    }

    label: qsTr("Speaking time")
    options: all.map(seconds => ({text: seconds === 0 ? qsTr("By the rules of the item") : clock(seconds), value: seconds}))
}
