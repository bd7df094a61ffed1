// SPDX-License-Identifier: MIT
#include "tests/simulation/settings.h"

namespace rostrum::simulation {
namespace {

using C = v1::Command;

Faults drawFaults(Random& random) {
    Faults faults;
    faults.latency_ms_max = random.pick(std::initializer_list<std::uint32_t>{1, 20, 200, 1'500});
    // One seed in four has no faults at all: what is wrong there is a rule, not a race.
    if (random.chance(25)) return faults;
    const auto sometimes = [&](std::uint32_t most) { return random.chance(50) ? random.between(1, most) : 0; };
    faults.cut = sometimes(6);
    faults.half_open = sometimes(3);
    faults.slow = sometimes(5);
    faults.leave = sometimes(4);
    faults.crash = sometimes(4);
    faults.reboot = sometimes(60);
    faults.clock_step = sometimes(3);
    faults.full_disk = sometimes(2);
    faults.vandal = sometimes(4);
    return faults;
}

/// Weights that keep a meeting going; each seed then likes some commands more, and some not at all.
constexpr std::pair<C::OfCase, std::uint32_t> liked[] = {
    {C::kOpenMeeting, 40},
    {C::kSuspendMeeting, 2},
    {C::kResumeMeeting, 30},
    {C::kAdjournMeeting, 2},
    {C::kCloseSession, 1},
    {C::kOfferHandover, 3},
    {C::kAcceptHandover, 30},
    {C::kWithdrawHandover, 4},
    {C::kTakeChair, 2},
    {C::kOperateForPresidingOfficer, 60},
    {C::kStopOperating, 60},
    {C::kSpeakFromTheChair, 4},
    {C::kTakeUpItem, 30},
    {C::kBeginSegment, 5},
    {C::kConcludeItem, 2},
    {C::kOpenFloor, 20},
    {C::kCloseList, 5},
    {C::kReopenList, 6},
    {C::kChangeListRules, 3},
    {C::kMovePanellist, 3},
    {C::kPassOverPanellist, 3},
    {C::kWishToReply, 5},
    {C::kRequestFloor, 60},
    {C::kAddRequest, 10},
    {C::kApproveRequest, 20},
    {C::kDenyRequest, 4},
    {C::kWithdrawRequest, 6},
    {C::kLetOthersGoFirst, 6},
    {C::kMoveRequest, 6},
    {C::kSetRequestLimit, 4},
    {C::kSuggestSpeaker, 6},
    {C::kGiveFloor, 50},
    {C::kPauseSpeech, 8},
    {C::kResumeSpeech, 12},
    {C::kExtendSpeech, 4},
    {C::kEndSpeech, 12},
    {C::kFinishSpeech, 20},
    {C::kMarkAbsent, 5},
    {C::kPassOn, 25},
    {C::kCallSpeakerToOrder, 4},
    {C::kWithdrawFloor, 15},
    {C::kRaisePointOfOrder, 8},
    {C::kHearPointOfOrder, 40},
    {C::kRuleOnPointOfOrder, 40},
    {C::kCheckIn, 8},
    {C::kRegisterParticipant, 3},
    {C::kRegisterPerson, 3},
    {C::kConfirmParticipant, 8},
    {C::kCorrectParticipant, 4},
    {C::kUndo, 10},
    {C::kReissueBadge, 1},
    {C::kStepClock, 20},
};

v1::OrderPolicy drawPolicy(Random& random) {
    v1::OrderPolicy policy;
    if (random.chance(60)) return policy;  // as received
    policy.set_dignitaries_first(random.chance(40));
    policy.set_by_category(random.chance(40));
    policy.set_not_yet_spoken_first(random.chance(40));
    policy.set_alternate_modality(random.chance(40));
    return policy;
}

}  // namespace

v1::ListRules drawListRules(Random& random) {
    v1::ListRules rules;
    if (random.chance(30)) {
        rules.add_categories(v1::CATEGORY_MEMBER_STATE);
        rules.add_categories(v1::CATEGORY_OBSERVER_STATE);
    }
    if (random.chance(40)) {
        auto& limit = *rules.add_limits();
        limit.set_capacity(v1::CAPACITY_FOR_A_GROUP);
        limit.set_limit_ms(300'000);
    }
    if (random.chance(40)) {
        auto& limit = *rules.add_limits();
        limit.set_category(v1::CATEGORY_NGO_IN_CONSULTATIVE_STATUS);
        limit.set_limit_ms(20'000);
    }
    rules.set_default_limit_ms(random.pick(std::initializer_list<std::uint32_t>{5'000, 60'000, 180'000}));
    *rules.mutable_policy() = drawPolicy(random);
    rules.set_at_limit(static_cast<v1::AtLimit>(random.between(v1::AT_LIMIT_SHOW, v1::AT_LIMIT_END)));
    rules.set_overrun_ms(random.chance(50) ? 10'000 : 2'000);
    rules.set_lead_in_ms(random.chance(30) ? 0 : 3'000);
    rules.set_when_absent(
        static_cast<v1::WhenAbsent>(random.between(v1::WHEN_ABSENT_END_OF_LIST, v1::WHEN_ABSENT_LOSES_PLACE)));
    rules.set_interventions_max(random.chance(30) ? random.between(1, 2) : 0);
    rules.set_needs_approval(random.chance(25));
    rules.set_presentation_limit_ms(random.chance(50) ? 600'000 : 15'000);
    rules.set_reply_limit_ms(180'000);
    return rules;
}

Settings drawSettings(Random& random) {
    Settings settings;
    v1::Session& session = settings.session;
    session.set_id(1);
    session.set_title("Simulated session");
    session.set_place("Vienna");
    session.set_time_zone("Europe/Vienna");
    session.set_status(v1::SESSION_STATUS_OPEN);
    session.set_online(true);
    session.set_desk_may_conduct(random.chance(70));
    session.set_rehearsal(random.chance(15));
    for (const char* name : {"Group of 77", "European Union"}) {
        auto& group = *session.add_groups();
        group.set_id(static_cast<std::uint32_t>(session.groups_size()));
        group.set_name(name);
    }
    if (random.chance(30)) session.add_points_of_order_by(v1::CATEGORY_OBSERVER_STATE);
    *session.mutable_defaults() = drawListRules(random);

    settings.steps = random.between(150, 340);
    settings.step_ms_max = random.pick(std::initializer_list<std::uint32_t>{300, 1'500, 6'000});
    settings.commands = random.between(60, 95);
    settings.senseless = random.pick(std::initializer_list<std::uint32_t>{2, 10, 40});
    settings.meetings = random.between(1, 3);
    // JSON costs ten times what Protobuf does: few seeds have it, and then much of it.
    settings.json = random.chance(25) ? 35 : 0;
    settings.faults = drawFaults(random);
    for (const auto& [command, weight] : liked) {
        const std::uint32_t draw = random.below(10);
        settings.weights[command] = draw == 0 ? 0 : draw == 1 ? weight * 5 : weight;
    }
    // Without these there is no meeting to simulate.
    settings.weights[C::kOpenMeeting] = 40;
    settings.weights[C::kTakeUpItem] = 30;
    settings.weights[C::kGiveFloor] = 50;
    return settings;
}

}  // namespace rostrum::simulation
