// SPDX-License-Identifier: MIT
import Rostrum.Client
import Rostrum.Controls
import Rostrum.Delegate

/// Whether it is connected, and whether the server has answered what was done last.
Chip {
    id: root

    required property DelegateApp app

    readonly property bool ended: app.connection.phase === Connection.Ended
    readonly property bool steady: app.connection.phase === Connection.Live && app.connection.outage === Connection.None

    text: ended ? qsTr("The session has ended")
        : !steady ? qsTr("○ Not connected")
        : app.pending.length > 0 ? qsTr("● Connected · waiting for an answer")
        : qsTr("● Connected")
    tone: ended ? Chip.Plain : steady ? Chip.Good : Chip.Warn
}
