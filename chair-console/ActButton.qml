// SPDX-License-Identifier: MIT
import Rostrum.Console
import Rostrum.Controls

/// A button for an act of the console: shows when the act is under way, and why nothing can be done while the console
/// is not connected.
ActionButton {
    id: root

    required property Console console
    property string command  ///< as in Console.pending: "giveFloor"; empty: it opens something
    property string whyNotNow  ///< empty: it can be done, as far as this console knows

    readonly property var underWay: console.pending

    pending: command !== "" && underWay.includes(command)
    whyNot: console.disabledReason !== "" ? console.disabledReason : whyNotNow
    onExplains: reason => root.console.announced(reason)
}
