// SPDX-License-Identifier: MIT
#include "tests/qt/screens/stories.h"

#include "protocol/state/check.h"

#include <QMetaObject>
#include <QQuickItem>

namespace rostrum::qt {
namespace {

QObject& named(QQuickWindow& window, const char* name) {
    QObject* found = window.findChild<QObject*>(QLatin1String(name));
    CHECK(found != nullptr, "the window has what a hand reaches for");
    return *found;
}

std::function<void(QQuickWindow&)> asks(const QString& what) {
    return [what](QQuickWindow& window) {
        QMetaObject::invokeMethod(&named(window, "sheets"), "ask", Q_ARG(QString, what));
    };
}

std::function<void(QQuickWindow&)> asksAbout(const QString& what) {
    return [what](QQuickWindow& window) {
        QMetaObject::invokeMethod(
            &named(window, "sheets"), "askAbout", Q_ARG(QString, what), Q_ARG(int, 1),
            Q_ARG(QString, QStringLiteral("United Kingdom of Great Britain and Northern Ireland")));
    };
}

void presses(QQuickWindow& window, const char* button) {
    QMetaObject::invokeMethod(&named(window, button), "press");
}

// ---- joining ----

void joinsAs(ConsoleRoom& room, Transport::Trouble trouble, const char* detail) {
    room.link.transport.fails_with = trouble;
    room.link.transport.fails_saying = QString::fromLatin1(detail);
    room.joins(room.chair());
    room.pass(300ms);
}

void joinsWith(ConsoleRoom& room, const QString& session, const QString& badge) {
    Connection::Join join = room.link.joinOf(room.chair());
    if (!session.isEmpty()) join.session = session;
    if (!badge.isEmpty()) join.badge = badge;
    room.link.connection.join(join);
    room.pass(1s);
}

std::vector<Story> joining() {
    return {
        {"join", [](ConsoleRoom&) {}},
        {"join-connecting",
         [](ConsoleRoom& room) {
             room.link.transport.hangs = true;
             room.joins(room.chair());
         }},
        {"join-unreachable",
         [](ConsoleRoom& room) { joinsAs(room, Transport::Trouble::unreachable, "Connection refused"); }},
        {"join-no-such-host",
         [](ConsoleRoom& room) { joinsAs(room, Transport::Trouble::no_such_host, "Host not found"); }},
        {"join-certificate",
         [](ConsoleRoom& room) {
             joinsAs(room, Transport::Trouble::untrusted_certificate, "The certificate is self-signed, and untrusted");
         }},
        {"join-not-rostrum", [](ConsoleRoom& room) { joinsAs(room, Transport::Trouble::not_rostrum, "Bad response"); }},
        {"join-bad-badge", [](ConsoleRoom& room) { joinsWith(room, {}, "1-0000-0000-0000-0000"); }},
        {"join-no-such-session", [](ConsoleRoom& room) { joinsWith(room, "another", {}); }},
    };
}

// ---- the meeting ----

void chairJoins(ConsoleRoom& room) {
    room.joins(room.chair());
    room.pass(1s);
}

/// As in the picture of the target: the Vice-Chair presides, somebody speaks, a point of order waits.
void targetPicture(ConsoleRoom& room) {
    room.hearsSomebody();
    room.handsOver();
    room.joins(room.viceChair());
    room.pass(1s);
}

void lastsFor(ConsoleRoom& room, std::chrono::milliseconds time) {
    room.hearsSomebody();
    chairJoins(room);
    room.pass(time);
}

void pointOfOrderIsHeard(ConsoleRoom& room) {
    room.hearsSomebody();
    const eg::Id point = room.raises("Egypt");
    room.presides(eg::hearPointOfOrder(point, room.floor().current()));
    room.raises("Iran (Islamic Republic of)");
    chairJoins(room);
}

std::vector<Story> course() {
    return {
        {"not-open", chairJoins},
        {"no-item", [](ConsoleRoom& room) { room.opensMeeting(), chairJoins(room); }},
        {"presentations", [](ConsoleRoom& room) { room.takesUpItem4(), chairJoins(room); }},
        {"presentation",
         [](ConsoleRoom& room) {
             room.takesUpItem4();
             room.presides(eg::givePanellist(6, v1::KIND_PRESENTATION, room.sees()));
             chairJoins(room);
         }},
        {"floor-empty", [](ConsoleRoom& room) { room.opensFloor(), chairJoins(room); }},
        {"list", [](ConsoleRoom& room) { room.fillsList(), chairJoins(room); }},
        {"chair", [](ConsoleRoom& room) { targetPicture(room), room.raises("Egypt"), room.pass(12s); }},
        {"speaks", targetPicture},
        {"just-given", [](ConsoleRoom& room) { room.fillsList(), room.gives(room.sees().next), chairJoins(room); }},
        {"warned", [](ConsoleRoom& room) { lastsFor(room, 60s); }},
        {"time-is-up", [](ConsoleRoom& room) { lastsFor(room, 125s); }},
        {"paused",
         [](ConsoleRoom& room) {
             room.hearsSomebody();
             room.presides(eg::pauseSpeech(room.floor().current()));
             chairJoins(room);
         }},
        {"lost",
         [](ConsoleRoom& room) {
             room.hearsSomebody();
             chairJoins(room);
             room.seat(room.person("Article 19")).leaves();
             room.pass(12s);
         }},
        {"lost-for-long",
         [](ConsoleRoom& room) {
             room.hearsSomebody();
             chairJoins(room);
             room.seat(room.person("Article 19")).leaves();
             room.pass(75s);
         }},
        {"called-to-order",
         [](ConsoleRoom& room) {
             room.hearsSomebody();
             room.presides(eg::callToOrder(room.floor().current()));
             chairJoins(room);
         }},
        {"long-name",
         [](ConsoleRoom& room) {
             room.fillsList();
             for (const auto& [place, request] : room.state().list(4)) {
                 const auto name = room.participant("United Kingdom of Great Britain and Northern Ireland");
                 if (room.state().find<v1::Request>(request)->participant() == name) {
                     room.gives(request);
                     break;
                 }
             }
             chairJoins(room);
         }},
        {"speaks-from-the-chair",
         [](ConsoleRoom& room) { room.hearsSomebody(), room.presides(eg::speakFromTheChair()), chairJoins(room); }},
        {"point-of-order-heard", pointOfOrderIsHeard},
    };
}

// ---- and how it ends ----

std::vector<Story> endings() {
    return {
        {"closing",
         [](ConsoleRoom& room) { room.fillsList(), room.presides(eg::closeListAfter(4, 20)), chairJoins(room); }},
        {"closed", [](ConsoleRoom& room) { room.fillsList(), room.presides(eg::closeList(4)), chairJoins(room); }},
        {"suspended",
         [](ConsoleRoom& room) { room.hearsSomebody(), room.presides(eg::suspendMeeting()), chairJoins(room); }},
        {"adjourned",
         [](ConsoleRoom& room) { room.fillsList(), room.presides(eg::adjournMeeting()), chairJoins(room); }},
        {"ended",
         [](ConsoleRoom& room) {
             room.fillsList();
             room.presides(eg::adjournMeeting());
             chairJoins(room);
             room.presides(eg::closeSession());
             room.pass(1s);
         }},
    };
}

// ---- standing and connection ----

std::vector<Story> standings() {
    return {
        {"assists",
         [](ConsoleRoom& room) {
             room.hearsSomebody();
             room.joins(room.viceChair());
             room.pass(1s);
         }},
        {"suggested",
         [](ConsoleRoom& room) {
             room.hearsSomebody();
             chairJoins(room);
             room.does(room.viceChair(), eg::suggest(room.sees().next));
         }},
        {"chair-offered-to-me",
         [](ConsoleRoom& room) {
             room.hearsSomebody();
             room.presides(eg::offerHandover(room.viceChair()));
             room.joins(room.viceChair());
             room.pass(1s);
         }},
        {"chair-offered-by-me",
         [](ConsoleRoom& room) {
             room.hearsSomebody(), room.presides(eg::offerHandover(room.viceChair())), chairJoins(room);
         }},
        {"console-lost",
         [](ConsoleRoom& room) {
             room.hearsSomebody();
             room.joins(room.viceChair());
             room.seat(room.chair()).leaves();
             room.pass(75s);
         }},
        {"reconnecting",
         [](ConsoleRoom& room) {
             targetPicture(room);
             room.link.transport.hangs = true;
             room.link.transport.isCut();
             room.pass(6s);
         }},
        {"not-connected",
         [](ConsoleRoom& room) {
             targetPicture(room);
             room.link.transport.hangs = true;
             room.link.transport.isCut();
             room.pass(42s);
         }},
        {"under-way",
         [](ConsoleRoom& room) {
             targetPicture(room), room.link.transport.is_silent = true, room.console.endSpeech();
         }},
        {"not-done",
         [](ConsoleRoom& room) {
             targetPicture(room);
             room.console.callToOrder(true, "");
             room.console.rule(1, "");
             room.link.settle();
         }},
    };
}

// ---- what is asked ----

std::vector<Story> sheets() {
    const auto list = [](ConsoleRoom& room) { room.hearsSomebody(), chairJoins(room); };
    return {
        {"sheet-open-floor", [](ConsoleRoom& room) { room.takesUpItem4(), chairJoins(room); }, asks("openFloor")},
        {"sheet-change-rules", list, asks("changeRules")},
        {"sheet-close-list", list, asks("closeList")},
        {"sheet-reopen-list", list, asks("reopenList")},
        {"sheet-rule", pointOfOrderIsHeard, asks("rule")},
        {"sheet-conclude", list, asks("concludeItem")},
        {"sheet-suspend", list, asks("suspend")},
        {"sheet-adjourn", [](ConsoleRoom& room) { room.fillsList(), chairJoins(room); }, asks("adjourn")},
        {"sheet-close-session", list, asks("closeSession")},
        {"sheet-hand-over", list, asks("handOver")},
        {"sheet-take-chair", list, asks("takeChair")},
        {"sheet-out-of-order", list, asksAbout("outOfOrder")},
        {"sheet-remove", list, asksAbout("remove")},
        {"sheet-deny", list, asksAbout("deny")},
        {"sheet-limit", list, asksAbout("limit")},
        {"sheet-call-to-order", list, asks("callToOrder")},
        {"sheet-withdraw-floor", list, asks("withdrawFloor")},
        {"sheet-session", list, asks("session")},
        {"sheet-keys", list, asks("keys")},
        {"menu-floor", list, [](QQuickWindow& window) { presses(window, "more"); }},
        {"add-speaker", list,
         [](QQuickWindow& window) {
             presses(window, "add");
             named(window, "finder").setProperty("text", "an");
         }},
    };
}

// ---- other sizes ----

std::vector<Story> sizes() {
    const auto chair = [](ConsoleRoom& room) { targetPicture(room), room.raises("Egypt"), room.pass(12s); };
    return {
        {"size-1024x700", chair, {}, {1024, 700}},
        {"size-1366x768", chair, {}, {1366, 768}},
        {"size-1920x1080", chair, {}, {1920, 1080}},
        {"size-3840x2160", chair, {}, {3840, 2160}},
        {"size-join-1024x700", [](ConsoleRoom&) {}, {}, {1024, 700}},
    };
}

}  // namespace

const std::vector<Story>& stories() {
    static const std::vector<Story> all = [] {
        std::vector<Story> told;
        for (auto* chapter : {&joining, &course, &endings, &standings, &sheets, &sizes}) {
            for (Story& story : chapter()) told.push_back(std::move(story));
        }
        return told;
    }();
    return all;
}

}  // namespace rostrum::qt
