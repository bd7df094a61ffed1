// SPDX-License-Identifier: MIT
import Rostrum.Client
import Rostrum.Controls

/// A button for an act: shows when the act is under way, and why nothing can be done while the app is not connected.
ActionButton {
    id: root

    required property Workplace workplace
    property string command  ///< as in Workplace.pending: "giveFloor"; empty: it opens something
    property string whyNotNow  ///< empty: it can be done, as far as this app knows

    readonly property var underWay: workplace.pending

    pending: command !== "" && underWay.includes(command)
    whyNot: workplace.disabledReason !== "" ? workplace.disabledReason : whyNotNow
    onExplains: reason => root.workplace.announced(reason)
}
