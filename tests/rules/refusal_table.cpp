// SPDX-License-Identifier: MIT
#include "tests/rules/refusal_table.h"

#include <gtest/gtest.h>

#include <map>

namespace rostrum::eg {

RefusalTable operator+(RefusalTable rows, const RefusalTable& more) {
    rows.insert(rows.end(), more.begin(), more.end());
    return rows;
}

void expectTable(const RefusalTable& table) {
    std::map<int, v1::RefusalCode> last;
    for (const RefusalRow& row : table) {
        SCOPED_TRACE(row.command.ShortDebugString());
        Meeting m = row.given();
        m.refuses(row.who, row.command, row.code);

        const auto shapeless = core::decide(m.state(), row.command, row.who, m.now());
        EXPECT_EQ(std::get<v1::Refusal>(shapeless).code(), v1::MALFORMED) << "without a uuid";

        v1::RefusalCode& before = last[row.command.of_case()];
        EXPECT_LT(before, row.code) << "is written after " << v1::RefusalCode_Name(before);
        before = row.code;
    }
}

Meeting closed() {
    Meeting m = session();
    m.chair(closeSession());
    return m;
}

Meeting strict() {
    core::Founding founding = eg::founding();
    founding.session.set_desk_may_conduct(false);
    return Meeting(founding);
}

Meeting suspended() {
    Meeting m = floorOpen();
    m.chair(suspendMeeting());
    return m;
}

Meeting adjourned() {
    Meeting m = meeting();
    m.chair(adjournMeeting());
    return m;
}

Meeting allAdjourned() {
    Meeting m = adjourned();
    for (const Id id : {2u, 3u}) {
        m.chair(openMeeting(id));
        m.chair(adjournMeeting());
    }
    return m;
}

Meeting offered() {
    Meeting m = meeting();
    m.chair(offerHandover(vice_chair));
    return m;
}

Meeting handedOver() {
    Meeting m = offered();
    m.viceChair(acceptHandover());
    return m;
}

Meeting operated() {
    Meeting m = meeting();
    m.loses(chair);
    m.after(1min);
    m.viceChair(operateForPresidingOfficer());
    return m;
}

Meeting officerSpeaks() {
    Meeting m = meeting();
    m.chair(speakFromTheChair());
    return m;
}

Meeting speaking() {
    Meeting m = floorOpen();
    m.gives(m.asks(france));
    return m;
}

Meeting waiting() {
    Meeting m = floorOpen();
    m.asks(france);
    return m;
}

Meeting spoken() {
    Meeting m = speaking();
    m.chair(endSpeech(m.floor().current()));
    return m;
}

Meeting listClosed() {
    Meeting m = floorOpen();
    m.chair(closeList(2));
    return m;
}

Meeting concluded() {
    Meeting m = floorOpen();
    m.chair(concludeItem(2));
    return m;
}

Meeting presenting() {
    Meeting m = itemTakenUp();
    m.givesPanellist(1, v1::KIND_PRESENTATION);
    return m;
}

Meeting presented() {
    Meeting m = presenting();
    m.chair(endSpeech(m.floor().current()));
    return m;
}

Meeting passedOver() {
    Meeting m = itemTakenUp();
    m.chair(passOverPanellist(1));
    return m;
}

Meeting checkedIn() {
    Meeting m = meeting();
    m.desk(checkIn(delegateOf(france)));
    return m;
}

}  // namespace rostrum::eg
