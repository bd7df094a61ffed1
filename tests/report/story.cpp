// SPDX-License-Identifier: MIT
#include "tests/report/story.h"

namespace rostrum::report {
namespace {

using namespace std::chrono_literals;

constexpr auto from_night_to_ten = 10h + 46min + 40s;

core::Founding foundation() {
    core::Founding founding = eg::founding();
    founding.session.set_title("Example session");
    founding.session.set_body("Committee on Examples");
    founding.session.set_place("Vienna");
    founding.session.set_language("English");
    founding.session.set_sample_note("Japan and the University of Example, and what they say.");
    for (v1::Meeting& meeting : founding.meetings) {
        const std::int64_t shift_ms = std::chrono::milliseconds(from_night_to_ten - 1h).count();
        meeting.set_planned_start_utc_ms(meeting.planned_start_utc_ms() + shift_ms);
        meeting.set_planned_end_utc_ms(meeting.planned_end_utc_ms() + shift_ms);
    }
    founding.meetings.pop_back();
    founding.items[0].set_sample(true);
    for (v1::Participant& participant : founding.participants) {
        participant.set_sample(participant.id() == eg::japan || participant.id() == eg::university);
    }
    for (v1::Person& person : founding.persons) {
        if (person.id() == eg::chair) person.set_organization("Algeria");
        if (person.id() == eg::vice_chair) person.set_organization("Brazil");
        if (person.role() == v1::ROLE_PANELLIST) person.set_title("Director, Cybercrime");
        if (person.role() == v1::ROLE_PANELLIST) person.set_organization("Example Institute");
    }
    return founding;
}

void speaks(eg::Meeting& m, eg::Id request, std::chrono::milliseconds time) {
    const eg::Id speech = m.gives(request);
    m.after(3s + time);
    m.accepts(m.presiding().person(), eg::endSpeech(speech));
    m.after(20s);
}

void panellistSpeaks(eg::Meeting& m, eg::Id panel_place, v1::Kind kind, std::chrono::milliseconds time) {
    const eg::Id speech = m.givesPanellist(panel_place, kind);
    m.after(3s + time);
    m.accepts(m.presiding().person(), eg::endSpeech(speech));
    m.after(20s);
}

void handsOver(eg::Meeting& m, eg::Id to) {
    m.accepts(m.presiding().person(), eg::offerHandover(to));
    m.after(12s);
    m.accepts(to, eg::acceptHandover(m.state().table<v1::HandoverOffer>().all().begin()->first));
}

void gather(eg::Meeting& m) {
    for (const eg::Id participant : {eg::france, eg::brazil, eg::kenya, eg::holy_see, eg::unicef, eg::university}) {
        m.desk(eg::checkIn(eg::delegateOf(participant)));
    }
    m.desk(eg::checkIn(eg::adviserOf(eg::france), v1::MODALITY_ONLINE));
    for (const eg::Id participant : {eg::japan, eg::ngo}) m.isBack(eg::delegateOf(participant));
}

void opening(eg::Meeting& m) {
    m.chair(eg::takeUpItem(1));
    m.chair(eg::speakFromTheChair());
    m.after(95s);
    m.chair(eg::finishSpeech(m.floor().officer()));
    m.chair(eg::concludeItem(1));
}

/// Presentations, and the floor until the lost speaker of Japan is back and has spoken.
void firstDayOfItem2(eg::Meeting& m) {
    m.chair(eg::takeUpItem(2));
    panellistSpeaks(m, 1, v1::KIND_PRESENTATION, 9min + 30s);
    panellistSpeaks(m, 2, v1::KIND_PRESENTATION, 8min);
    m.chair(eg::passOverPanellist(3));
    m.chair(eg::openFloor(2));
    const eg::Id group = m.asks(eg::kenya, {.capacity = v1::CAPACITY_FOR_A_GROUP, .group = eg::group_of_77});
    const eg::Id japan = m.asks(eg::japan, {.modality = v1::MODALITY_ONLINE});
    speaks(m, group, 4min);

    const eg::Id lost = m.gives(japan);
    m.after(40s);
    m.loses(eg::delegateOf(eg::japan));
    m.after(5s);
    m.chair(eg::passOn(lost));
    m.isBack(eg::delegateOf(eg::japan));
    speaks(m, japan, 1min);
}

/// A point of order and a call to order, replies, and the end of the list.
void secondDayOfItem2(eg::Meeting& m) {
    m.viceChair(eg::takeUpItem(2));
    const eg::Id france = m.asks(eg::france);
    m.asks(eg::holy_see);
    m.asks(eg::university);
    const eg::Id speech = m.gives(france);
    m.after(1min);
    const eg::Id point = m.raises(eg::brazil);
    m.viceChair(eg::hearPointOfOrder(point, speech));
    m.after(30s);
    v1::Command rule = eg::ruleOnPointOfOrder(point, v1::RULING_OUTCOME_NOT_UPHELD);
    rule.mutable_rule_on_point_of_order()->set_text("the speaker kept to the item");
    m.viceChair(rule);
    m.after(3min);
    m.viceChair(eg::callToOrder(speech));
    m.viceChair(eg::withdrawFloor(speech));
    speaks(m, m.asks(eg::ngo, {.kind = v1::KIND_QUESTION, .modality = v1::MODALITY_ONLINE}), 50s);
    panellistSpeaks(m, 2, v1::KIND_REPLY, 2min);
    m.viceChair(eg::closeList(2));
    m.viceChair(eg::concludeItem(2, v1::WAITING_NOT_REACHED));
}

/// The console of the Chair is lost, so that the Secretary operates; then a Vice-Chair takes the chair for an item.
void itemsOfAnAbsentChair(eg::Meeting& m) {
    m.chair(eg::takeUpItem(3));
    m.loses(eg::chair);
    m.after(2min);
    m.accepts(eg::secretary, eg::operateForPresidingOfficer());
    m.after(1min);
    m.viceChair(eg::takeChair("the Chair cannot be reached"));
    m.viceChair(eg::concludeItem(3));
    m.isBack(eg::chair);
    m.after(5min);
    m.chair(eg::takeChair("the Chair is back"));
    m.chair(eg::takeUpItem(4));
    m.chair(eg::concludeItem(4));
}

}  // namespace

eg::Meeting story() {
    eg::Meeting m(foundation());
    m.after(from_night_to_ten);
    m.chair(eg::openMeeting(1));
    gather(m);
    opening(m);
    firstDayOfItem2(m);
    m.chair(eg::adjournMeeting(v1::BASIS_NO_OBJECTION));
    m.after(23h);
    m.chair(eg::openMeeting(2));
    handsOver(m, eg::vice_chair);
    secondDayOfItem2(m);
    handsOver(m, eg::chair);
    itemsOfAnAbsentChair(m);
    m.chair(eg::adjournMeeting());
    m.chair(eg::closeSession());
    return m;
}

}  // namespace rostrum::report
