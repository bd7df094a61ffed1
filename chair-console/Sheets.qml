// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Rostrum.Console
import Rostrum.Controls

/// The sheets, one at a time, each made when it is asked for: by a button, by the primary act, or about a row.
Item {
    id: root

    required property Console console
    required property string whyNotConduct
    property int request: 0
    property string speaker
    property DialogSheet sheet: null  ///< the one that is open

    readonly property var sheets: ({
        openFloor: openFloor, changeRules: changeRules, closeList: closeList, reopenList: reopenList, rule: rule,
        concludeItem: concludeItem, suspend: suspend, adjourn: adjourn, handOver: handOver, takeChair: takeChair,
        closeSession: closeSession, outOfOrder: outOfOrder, remove: remove, deny: deny, limit: limit, callToOrder: callToOrder,
        withdrawFloor: withdrawFloor, session: session, keys: keys
    })

    function ask(what: string): void {
        if (sheet !== null)
            sheet.close();
        sheet = sheets[what].createObject(root) as DialogSheet;
        sheet.open();
    }

    function askAbout(what: string, request: int, speaker: string): void {
        root.request = request;
        root.speaker = speaker;
        ask(what);
    }

    Connections {
        function onAsks(what: string): void {
            root.ask(what);
        }

        target: root.console
    }
    Connections {
        function onClosed(): void {
            root.sheet.destroy();
            root.sheet = null;
        }

        target: root.sheet
    }
    Component {
        id: openFloor

        RulesSheet {
            console: root.console
        }
    }
    Component {
        id: changeRules

        RulesSheet {
            changing: true
            console: root.console
        }
    }
    Component {
        id: closeList

        CloseListSheet {
            console: root.console
        }
    }
    Component {
        id: reopenList

        ReasonSheet {
            acceptText: qsTr("Reopen the list")
            explanation: qsTr("Reopening is a decision and is recorded with its reason.")
            suggestions: [qsTr("A delegation came late"), qsTr("At the request of the floor")]
            title: qsTr("Reopen the list of speakers?")
            onGiven: reason => root.console.reopenList(reason)
        }
    }
    Component {
        id: rule

        RuleSheet {
            console: root.console
        }
    }
    Component {
        id: concludeItem

        ConcludeItemSheet {
            console: root.console
        }
    }
    Component {
        id: suspend

        BasisSheet {
            acceptText: qsTr("Suspend the meeting")
            explanation: qsTr("Every clock stops and every list is kept, until the meeting is resumed.")
            title: qsTr("Suspend the meeting?")
            onGiven: basis => root.console.suspendMeeting(basis)
        }
    }
    Component {
        id: adjourn

        BasisSheet {
            acceptLook: ActionButton.Urgent
            acceptText: qsTr("Adjourn the meeting")
            explanation: root.console.header.itemsLeftLine
            title: qsTr("Adjourn the meeting?")
            onGiven: basis => root.console.adjournMeeting(basis)
        }
    }
    Component {
        id: closeSession

        DialogSheet {
            acceptLook: ActionButton.Urgent
            acceptText: qsTr("Close the session")
            explanation: qsTr("No meeting can be opened afterwards, and nothing in the session changes any more. Whoever waits on a list is recorded as not reached.")
            title: qsTr("Close the session?")
            whyNot: root.console.disabledReason
            onAccepted: {
                root.console.closeSession();
                close();
            }
        }
    }
    Component {
        id: handOver

        HandOverSheet {
            console: root.console
        }
    }
    Component {
        id: takeChair

        ReasonSheet {
            acceptText: qsTr("Take the chair")
            explanation: qsTr("It is recorded with your reason and announced to everybody.")
            suggestions: [qsTr("The Chair has been called away"), qsTr("The Chair is back")]
            title: qsTr("Take the chair?")
            onGiven: reason => root.console.takeChair(reason)
        }
    }
    Component {
        id: outOfOrder

        ReasonSheet {
            acceptText: qsTr("Give the floor to %1").arg(root.speaker)
            explanation: qsTr("%1 is not the next on the list. Calling out of order is recorded with your reason.").arg(root.speaker)
            suggestions: [qsTr("A minister leaves early"), qsTr("The State concerned"), qsTr("The next speaker is not ready")]
            title: qsTr("Give the floor out of order?")
            onGiven: reason => root.console.giveFloor(root.request, reason)
        }
    }
    Component {
        id: remove

        ReasonSheet {
            acceptLook: ActionButton.Urgent
            acceptText: qsTr("Remove %1").arg(root.speaker)
            explanation: qsTr("%1 loses its place on the list and is told so.").arg(root.speaker)
            needed: false
            title: qsTr("Remove %1 from the list?").arg(root.speaker)
            onGiven: reason => root.console.removeRequest(root.request, reason)
        }
    }
    Component {
        id: deny

        ReasonSheet {
            acceptText: qsTr("Do not accord the floor")
            explanation: qsTr("%1 is told that the floor is not accorded, and why.").arg(root.speaker)
            suggestions: [qsTr("Not on the subject of the item"), qsTr("The time for the item is used up")]
            title: qsTr("Not accord the floor to %1?").arg(root.speaker)
            onGiven: reason => root.console.denyRequest(root.request, reason)
        }
    }
    Component {
        id: limit

        LimitSheet {
            console: root.console
            request: root.request
            speaker: root.speaker
        }
    }
    Component {
        id: callToOrder

        CallToOrderSheet {
            console: root.console
        }
    }
    Component {
        id: withdrawFloor

        ReasonSheet {
            acceptLook: ActionButton.Urgent
            acceptText: qsTr("Withdraw the floor")
            explanation: qsTr("The speaker was called to order. The speech ends now.")
            suggestions: [qsTr("Called to order before")]
            title: qsTr("Withdraw the floor?")
            onGiven: reason => root.console.withdrawFloor(reason)
        }
    }
    Component {
        id: session

        DialogSheet {
            explanation: root.console.header.sampleNote
            rejectText: qsTr("Close")
            title: root.console.header.sessionTitle
        }
    }
    Component {
        id: keys

        KeysSheet {}
    }
}
