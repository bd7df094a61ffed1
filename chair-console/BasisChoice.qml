// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Controls

/// On what a procedural decision rests (1.3); the values are those of v1::Basis.
Choice {
    label: qsTr("Decided")
    options: [{text: qsTr("Announced by the Chair"), value: 1}, {text: qsTr("No objection"), value: 2},
        {text: qsTr("By a vote"), value: 3}]
    value: 1
}
