// SPDX-License-Identifier: MIT
#include "tests/qt/screens/stories.h"

#include "protocol/state/check.h"

#include <QMetaObject>

namespace rostrum::qt {
namespace {

std::function<void(QQuickWindow&)> opens(const char* sheet) {
    return [sheet](QQuickWindow& window) {
        QObject* found = window.findChild<QObject*>(QLatin1String(sheet));
        CHECK(found != nullptr, "the window has the sheet");
        QMetaObject::invokeMethod(found, "open");
    };
}

void joins(DelegateRoom& room, const char* name) {
    room.joins(room.person(name));
    room.pass(1s);
}

// ---- asking and waiting ----

std::vector<DelegateStory> asking() {
    return {
        {"join", [](DelegateRoom&) {}},
        {"not-begun", [](DelegateRoom& room) { joins(room, "India"); }},
        {"no-item", [](DelegateRoom& room) { room.opensMeeting(), joins(room, "India"); }},
        {"not-open", [](DelegateRoom& room) { room.takesUpItem4(), joins(room, "India"); }},
        {"idle", [](DelegateRoom& room) { room.hearsSomebody(), joins(room, "France"); }},
        {"sending",
         [](DelegateRoom& room) {
             room.hearsSomebody();
             joins(room, "France");
             room.link.transport.is_silent = true;
             room.app.requestFloor();
         }},
        {"waiting", [](DelegateRoom& room) { room.hearsSomebody(), joins(room, "Austria"); }},
        {"next", [](DelegateRoom& room) { room.hearsSomebody(), joins(room, "India"); }},
        {"next-online",
         [](DelegateRoom& room) {
             room.hearsSomebody();
             room.gives(room.sees().next);
             joins(room, "Access Now");
         }},
        {"long-name",
         [](DelegateRoom& room) {
             room.hearsSomebody();
             joins(room, "United Kingdom of Great Britain and Northern Ireland");
         }},
        {"arabic-name", [](DelegateRoom& room) { room.hearsSomebody(), joins(room, "منظمة تجريبية"); }},
        {"to-be-approved",
         [](DelegateRoom& room) {
             room.hearsSomebody();
             v1::ListRules rules = room.state().find<v1::AgendaItem>(4)->rules();
             rules.set_needs_approval(true);
             room.presides(eg::changeListRules(4, rules));
             room.asksFor("France");
             joins(room, "France");
         }},
        {"closed",
         [](DelegateRoom& room) {
             room.hearsSomebody();
             room.presides(eg::closeList(4));
             joins(room, "France");
         }},
        {"closed-observer",
         [](DelegateRoom& room) {
             room.hearsSomebody();
             room.presides(eg::closeList(4));
             joins(room, "Sample organization 3");
         }},
        {"refused",
         [](DelegateRoom& room) {
             room.hearsSomebody();
             joins(room, "India");
             room.app.raisePointOfOrder();
             room.app.raisePointOfOrder();
             room.link.settle();
             room.app.raisePointOfOrder();
             room.link.settle();
         }},
    };
}

// ---- on the floor ----

void getsTheFloor(DelegateRoom& room, std::chrono::milliseconds after) {
    room.fillsList();
    room.gives(room.sees().next);
    joins(room, "India");
    room.pass(after);
}

std::vector<DelegateStory> speaking() {
    return {
        {"speaking", [](DelegateRoom& room) { getsTheFloor(room, 20s); }},
        {"speaking-warned", [](DelegateRoom& room) { getsTheFloor(room, 140s); }},
        {"speaking-over", [](DelegateRoom& room) { getsTheFloor(room, 199s); }},
        {"speaking-paused",
         [](DelegateRoom& room) {
             getsTheFloor(room, 20s);
             room.presides(eg::pauseSpeech(room.floor().current()));
             room.pass(1s);
         }},
        {"speaking-interrupted",
         [](DelegateRoom& room) {
             getsTheFloor(room, 20s);
             room.presides(eg::hearPointOfOrder(room.raises("Egypt"), room.floor().current()));
             room.pass(1s);
         }},
        {"speaking-not-connected",
         [](DelegateRoom& room) {
             getsTheFloor(room, 20s);
             room.link.transport.hangs = true;
             room.link.transport.isCut();
             room.pass(20s);
         }},
        {"point-of-order-waits",
         [](DelegateRoom& room) {
             room.hearsSomebody();
             room.raises("Egypt");
             joins(room, "Egypt");
         }},
        {"point-of-order-heard",
         [](DelegateRoom& room) {
             room.hearsSomebody();
             room.presides(eg::hearPointOfOrder(room.raises("Egypt"), room.floor().current()));
             joins(room, "Egypt");
         }},
    };
}

// ---- panellists, the connection, what is asked ----

std::vector<DelegateStory> others() {
    const auto idle = [](DelegateRoom& room) { room.hearsSomebody(), joins(room, "France"); };
    return {
        {"panellist",
         [](DelegateRoom& room) {
             room.takesUpItem4();
             room.joins(room.state().find<v1::PanelPlace>(6)->person());
             room.pass(1s);
         }},
        {"suspended",
         [](DelegateRoom& room) { room.hearsSomebody(), room.presides(eg::suspendMeeting()), joins(room, "India"); }},
        {"reconnecting",
         [](DelegateRoom& room) {
             room.hearsSomebody();
             joins(room, "Austria");
             room.link.transport.hangs = true;
             room.link.transport.isCut();
             room.pass(6s);
         }},
        {"not-connected",
         [](DelegateRoom& room) {
             room.hearsSomebody();
             joins(room, "Austria");
             room.link.transport.hangs = true;
             room.link.transport.isCut();
             room.pass(42s);
         }},
        {"sheet-point-of-order", idle, opens("pointOfOrderSheet")},
        {"sheet-about", idle, opens("aboutSheet")},
        {"sheet-keys", idle, opens("keysSheet")},
        {"size-360x640", [](DelegateRoom& room) { room.hearsSomebody(), joins(room, "Austria"); }, {}, {360, 640}},
        {"size-360x640-speaking", [](DelegateRoom& room) { getsTheFloor(room, 20s); }, {}, {360, 640}},
        {"size-1366x768", [](DelegateRoom& room) { room.hearsSomebody(), joins(room, "Austria"); }, {}, {1366, 768}},
        {"size-1920x1080-speaking", [](DelegateRoom& room) { getsTheFloor(room, 20s); }, {}, {1920, 1080}},
    };
}

}  // namespace

const std::vector<DelegateStory>& delegateStories() {
    static const std::vector<DelegateStory> all = [] {
        std::vector<DelegateStory> told;
        for (auto* chapter : {&asking, &speaking, &others}) {
            for (DelegateStory& story : chapter()) told.push_back(std::move(story));
        }
        return told;
    }();
    return all;
}

}  // namespace rostrum::qt
