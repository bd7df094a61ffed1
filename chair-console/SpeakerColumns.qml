// SPDX-License-Identifier: MIT
import QtQuick
import Rostrum.Controls

/// How wide each column of the list is, so that header and rows agree. Too narrow for columns: each row takes two lines.
QtObject {
    id: root

    required property real width

    readonly property bool wide: width >= 680 * Theme.scale
    readonly property real spare: Math.max(0, width - 740 * Theme.scale)
    readonly property int gap: Theme.step * 2
    readonly property real position: 24 * Theme.scale
    readonly property real category: 124 * Theme.scale + Math.min(spare * 0.2, 90 * Theme.scale)
    readonly property real where: 120 * Theme.scale + Math.min(spare * 0.15, 60 * Theme.scale)
    readonly property real kind: 82 * Theme.scale
    readonly property real limit: 44 * Theme.scale
    readonly property real about: 48 * Theme.scale
    readonly property real note: Math.max(Theme.target, 70 * Theme.scale)
    /// What the others leave.
    readonly property real name: width - Theme.step * 4 - gap * 2 - position - note
        - (wide ? gap * 5 + category + where + kind + limit + about : 0)
}
