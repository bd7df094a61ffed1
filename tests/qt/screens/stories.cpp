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

void joinsAs(Room& room, Transport::Trouble trouble, const char* detail) {
    room.chaired.link.transport.fails_with = trouble;
    room.chaired.link.transport.fails_saying = QString::fromLatin1(detail);
    room.joins(static_cast<int>(room.chair()));
    room.pass(300);
}

void joinsWith(Room& room, const QString& session, const QString& badge) {
    Connection::Join join = room.chaired.link.joinOf(room.chair());
    if (!session.isEmpty()) join.session = session;
    if (!badge.isEmpty()) join.badge = badge;
    room.chaired.link.connection.join(join);
    room.pass(1'000);
}

std::vector<Story> joining() {
    return {
        {"join", [](Room&) {}},
        {"join-connecting",
         [](Room& room) {
             room.chaired.link.transport.hangs = true;
             room.joins(static_cast<int>(room.chair()));
         }},
        {"join-unreachable", [](Room& room) { joinsAs(room, Transport::Trouble::unreachable, "Connection refused"); }},
        {"join-no-such-host", [](Room& room) { joinsAs(room, Transport::Trouble::no_such_host, "Host not found"); }},
        {"join-certificate",
         [](Room& room) {
             joinsAs(room, Transport::Trouble::untrusted_certificate, "The certificate is self-signed, and untrusted");
         }},
        {"join-not-rostrum", [](Room& room) { joinsAs(room, Transport::Trouble::not_rostrum, "Bad response"); }},
        {"join-bad-badge", [](Room& room) { joinsWith(room, {}, "1-0000-0000-0000-0000"); }},
        {"join-no-such-session", [](Room& room) { joinsWith(room, "another", {}); }},
    };
}

// ---- the meeting ----

void chairJoins(Room& room) {
    room.joins(static_cast<int>(room.chair()));
    room.pass(1'000);
}

/// As in the picture of the target: the Vice-Chair presides, somebody speaks, a point of order waits.
void targetPicture(Room& room) {
    room.hearsSomebody();
    room.handsOver();
    room.joins(static_cast<int>(room.viceChair()));
    room.pass(1'000);
}

void lastsFor(Room& room, std::chrono::milliseconds time) {
    room.hearsSomebody();
    chairJoins(room);
    room.chaired.link.pass(time);
}

void pointOfOrderIsHeard(Room& room) {
    room.hearsSomebody();
    const eg::Id point = room.raises("Egypt");
    room.presides(eg::hearPointOfOrder(point, room.floor().current()));
    room.raises("Iran (Islamic Republic of)");
    chairJoins(room);
}

std::vector<Story> course() {
    return {
        {"not-open", chairJoins},
        {"no-item", [](Room& room) { room.opensMeeting(), chairJoins(room); }},
        {"presentations", [](Room& room) { room.takesUpItem4(), chairJoins(room); }},
        {"presentation",
         [](Room& room) {
             room.takesUpItem4();
             room.presides(eg::givePanellist(6, v1::KIND_PRESENTATION, room.sees()));
             chairJoins(room);
         }},
        {"floor-empty", [](Room& room) { room.opensFloor(), chairJoins(room); }},
        {"list", [](Room& room) { room.fillsList(), chairJoins(room); }},
        {"chair", [](Room& room) { targetPicture(room), room.raises("Egypt"), room.pass(12'000); }},
        {"speaks", targetPicture},
        {"just-given", [](Room& room) { room.fillsList(), room.gives(room.sees().next), chairJoins(room); }},
        {"warned", [](Room& room) { lastsFor(room, 60s); }},
        {"time-is-up", [](Room& room) { lastsFor(room, 125s); }},
        {"paused",
         [](Room& room) {
             room.hearsSomebody();
             room.presides(eg::pauseSpeech(room.floor().current()));
             chairJoins(room);
         }},
        {"lost",
         [](Room& room) {
             room.hearsSomebody();
             chairJoins(room);
             room.chaired.seat(room.person("Article 19")).leaves();
             room.pass(12'000);
         }},
        {"lost-for-long",
         [](Room& room) {
             room.hearsSomebody();
             chairJoins(room);
             room.chaired.seat(room.person("Article 19")).leaves();
             room.pass(75'000);
         }},
        {"called-to-order",
         [](Room& room) {
             room.hearsSomebody();
             room.presides(eg::callToOrder(room.floor().current()));
             chairJoins(room);
         }},
        {"long-name",
         [](Room& room) {
             room.fillsList();
             for (const auto& [place, request] : room.chaired.state().list(4)) {
                 const auto name = room.participant("United Kingdom of Great Britain and Northern Ireland");
                 if (room.chaired.state().find<v1::Request>(request)->participant() == name) {
                     room.gives(request);
                     break;
                 }
             }
             chairJoins(room);
         }},
        {"speaks-from-the-chair",
         [](Room& room) { room.hearsSomebody(), room.presides(eg::speakFromTheChair()), chairJoins(room); }},
        {"point-of-order-heard", pointOfOrderIsHeard},
    };
}

// ---- and how it ends ----

std::vector<Story> endings() {
    return {
        {"closing", [](Room& room) { room.fillsList(), room.presides(eg::closeListAfter(4, 20)), chairJoins(room); }},
        {"closed", [](Room& room) { room.fillsList(), room.presides(eg::closeList(4)), chairJoins(room); }},
        {"suspended", [](Room& room) { room.hearsSomebody(), room.presides(eg::suspendMeeting()), chairJoins(room); }},
        {"adjourned", [](Room& room) { room.fillsList(), room.presides(eg::adjournMeeting()), chairJoins(room); }},
        {"ended",
         [](Room& room) {
             room.fillsList();
             room.presides(eg::adjournMeeting());
             chairJoins(room);
             room.presides(eg::closeSession());
             room.pass(1'000);
         }},
    };
}

// ---- standing and connection ----

std::vector<Story> standings() {
    return {
        {"assists",
         [](Room& room) {
             room.hearsSomebody();
             room.joins(static_cast<int>(room.viceChair()));
             room.pass(1'000);
         }},
        {"suggested",
         [](Room& room) {
             room.hearsSomebody();
             chairJoins(room);
             room.chaired.does(room.viceChair(), eg::suggest(room.sees().next));
         }},
        {"chair-offered-to-me",
         [](Room& room) {
             room.hearsSomebody();
             room.presides(eg::offerHandover(room.viceChair()));
             room.joins(static_cast<int>(room.viceChair()));
             room.pass(1'000);
         }},
        {"chair-offered-by-me",
         [](Room& room) {
             room.hearsSomebody(), room.presides(eg::offerHandover(room.viceChair())), chairJoins(room);
         }},
        {"console-lost",
         [](Room& room) {
             room.hearsSomebody();
             room.joins(static_cast<int>(room.viceChair()));
             room.chaired.seat(room.chair()).leaves();
             room.pass(75'000);
         }},
        {"reconnecting",
         [](Room& room) {
             targetPicture(room);
             room.chaired.link.transport.hangs = true;
             room.chaired.link.transport.isCut();
             room.pass(6'000);
         }},
        {"not-connected",
         [](Room& room) {
             targetPicture(room);
             room.chaired.link.transport.hangs = true;
             room.chaired.link.transport.isCut();
             room.pass(42'000);
         }},
        {"under-way", [](Room& room) { targetPicture(room), room.setSilent(true), room.console()->endSpeech(); }},
        {"not-done",
         [](Room& room) {
             targetPicture(room);
             room.console()->callToOrder(true, "");
             room.console()->rule(1, "");
             room.settle();
         }},
    };
}

// ---- what is asked ----

std::vector<Story> sheets() {
    const auto list = [](Room& room) { room.hearsSomebody(), chairJoins(room); };
    return {
        {"sheet-open-floor", [](Room& room) { room.takesUpItem4(), chairJoins(room); }, asks("openFloor")},
        {"sheet-change-rules", list, asks("changeRules")},
        {"sheet-close-list", list, asks("closeList")},
        {"sheet-reopen-list", list, asks("reopenList")},
        {"sheet-rule", pointOfOrderIsHeard, asks("rule")},
        {"sheet-conclude", list, asks("concludeItem")},
        {"sheet-suspend", list, asks("suspend")},
        {"sheet-adjourn", [](Room& room) { room.fillsList(), chairJoins(room); }, asks("adjourn")},
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
    const auto chair = [](Room& room) { targetPicture(room), room.raises("Egypt"), room.pass(12'000); };
    return {
        {"size-1024x700", chair, {}, {1024, 700}},
        {"size-1366x768", chair, {}, {1366, 768}},
        {"size-1920x1080", chair, {}, {1920, 1080}},
        {"size-3840x2160", chair, {}, {3840, 2160}},
        {"size-join-1024x700", [](Room&) {}, {}, {1024, 700}},
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
