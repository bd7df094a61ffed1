// SPDX-License-Identifier: MIT
// Words about requests, the order of a list and what the desk does (rulebook 3, 4, 9).
#include "tests/scenarios/words.h"

namespace rostrum::scenarios {
namespace {

constexpr std::pair<const char*, v1::Category> category_names[] = {
    {"Member State", v1::CATEGORY_MEMBER_STATE},
    {"observer State", v1::CATEGORY_OBSERVER_STATE},
    {"NGO", v1::CATEGORY_NGO_IN_CONSULTATIVE_STATUS},
    {"other stakeholder", v1::CATEGORY_OTHER_STAKEHOLDER},
};

void setDetail(v1::RequestFloor& request, const State& state, const std::string& detail) {
    if (detail == "question") return request.set_kind(v1::KIND_QUESTION);
    if (detail == "reply") return request.set_kind(v1::KIND_REPLY);
    if (detail == "online") return request.set_modality(v1::MODALITY_ONLINE);
    if (detail == "in the room") return request.set_modality(v1::MODALITY_IN_THE_ROOM);
    if (detail == "its minister") return request.set_dignitary(v1::DIGNITARY_MINISTER);
    if (detail == "personal") return request.set_capacity(v1::CAPACITY_PERSONAL);
    for (const v1::Group& group : state.find<v1::Session>(1)->groups()) {
        if (detail != "for the " + group.name()) continue;
        request.set_capacity(v1::CAPACITY_FOR_A_GROUP);
        return request.set_group(group.id());
    }
    throw NotUnderstood{"the request \"" + detail + "\""};
}

/// "on item 2"; else the item under consideration.
std::uint32_t itemMeant(const State& state, const std::string& object) {
    return object.rfind("on item ", 0) == 0 ? itemNumbered(state, object.substr(8)) : itemNow(state);
}

/// A statement in English, from where the person is, unless the details say otherwise.
v1::RequestFloor requestWith(const State& state, std::uint32_t item, v1::Modality modality,
                             const std::string& details) {
    v1::RequestFloor request;
    request.set_item(item);
    request.set_kind(v1::KIND_STATEMENT);
    request.set_capacity(v1::CAPACITY_NATIONAL);
    request.set_language("English");
    request.set_modality(modality);
    request.set_inlet(v1::INLET_APP);
    for (const std::string& detail : divided(details)) setDetail(request, state, detail);
    return request;
}

void asksForTheFloor(Stage& stage, const Phrase& phrase) {
    const v1::Modality modality = stage.state().find<v1::Person>(phrase.actor)->modality();
    v1::Command command;
    *command.mutable_request_floor() =
        requestWith(stage.state(), itemMeant(stage.state(), phrase.object), modality, phrase.details);
    stage.send(phrase.actor, command);
}

/// "Brazil to the list".
void adds(Stage& stage, const Phrase& phrase) {
    const std::string name = phrase.object.substr(0, phrase.object.find(" to the list"));
    v1::Command command;
    command.mutable_add_request()->set_participant(participantNamed(stage.state(), name));
    *command.mutable_add_request()->mutable_request() =
        requestWith(stage.state(), itemNow(stage.state()), v1::MODALITY_IN_THE_ROOM, phrase.details);
    stage.send(phrase.actor, command);
}

/// "Art Watch to the list: NGO".
void addsWalkIn(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    auto& walk_in = *command.mutable_add_request()->mutable_walk_in();
    walk_in.set_name(phrase.object.substr(0, phrase.object.find(" to the list")));
    if (!phrase.details.empty()) walk_in.set_category(named(category_names, phrase.details));
    *command.mutable_add_request()->mutable_request() =
        requestWith(stage.state(), itemNow(stage.state()), v1::MODALITY_IN_THE_ROOM, "");
    stage.send(phrase.actor, command);
}

void approves(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_approve_request()->set_request(requestNamed(stage.state(), phrase.object));
    stage.send(phrase.actor, command);
}

void denies(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_deny_request()->set_request(requestNamed(stage.state(), phrase.object));
    command.mutable_deny_request()->set_reason(phrase.details);
    stage.send(phrase.actor, command);
}

void withdraws(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_withdraw_request()->set_request(requestNamed(stage.state(), phrase.object));
    command.mutable_withdraw_request()->set_reason(phrase.details);
    stage.send(phrase.actor, command);
}

std::string ownName(const Stage& stage, const Phrase& phrase) {
    const auto* person = stage.state().find<v1::Person>(phrase.actor);
    return stage.state().find<v1::Participant>(person->participant())->name();
}

/// To the end, or "behind Brazil".
void letsOthersGoFirst(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    auto& behind = *command.mutable_let_others_go_first();
    behind.set_request(requestNamed(stage.state(), ownName(stage, phrase)));
    if (phrase.object.rfind("behind ", 0) == 0) behind.set_behind(requestNamed(stage.state(), phrase.object.substr(7)));
    stage.send(phrase.actor, command);
}

/// "Brazil before China", "Brazil to the end".
void moves(Stage& stage, const Phrase& phrase) {
    const std::size_t before = phrase.object.find(" before ");
    const std::size_t to_end = phrase.object.find(" to the end");
    if (before == std::string::npos && to_end == std::string::npos) throw NotUnderstood{"where to"};
    v1::Command command;
    auto& move = *command.mutable_move_request();
    move.set_request(requestNamed(stage.state(), phrase.object.substr(0, std::min(before, to_end))));
    if (before != std::string::npos) move.set_before(requestNamed(stage.state(), phrase.object.substr(before + 8)));
    move.set_reason(phrase.details);
    stage.send(phrase.actor, command);
}

/// "of Brazil to 5:00".
void setsTheLimit(Stage& stage, const Phrase& phrase) {
    const std::size_t gap = phrase.object.rfind(" to ");
    if (gap == std::string::npos) throw NotUnderstood{"to what limit"};
    v1::Command command;
    command.mutable_set_request_limit()->set_request(requestNamed(stage.state(), phrase.object.substr(0, gap)));
    command.mutable_set_request_limit()->set_limit_ms(duration(phrase.object.substr(gap + 4)));
    stage.send(phrase.actor, command);
}

void checksIn(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_check_in()->set_person(personNamed(stage.state(), phrase.object));
    command.mutable_check_in()->set_modality(v1::MODALITY_IN_THE_ROOM);
    stage.send(phrase.actor, command);
}

void confirms(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_confirm_participant()->set_participant(participantNamed(stage.state(), phrase.object));
    stage.send(phrase.actor, command);
}

/// "the category of Art Watch to NGO: reason".
void corrects(Stage& stage, const Phrase& phrase) {
    const std::size_t gap = phrase.object.rfind(" to ");
    if (gap == std::string::npos) throw NotUnderstood{"to what category"};
    v1::Command command;
    auto& correct = *command.mutable_correct_participant();
    correct.set_participant(participantNamed(stage.state(), phrase.object.substr(0, gap)));
    correct.set_category(named(category_names, phrase.object.substr(gap + 4)));
    correct.set_reason(phrase.details);
    stage.send(phrase.actor, command);
}

}  // namespace

const std::vector<Word> request_words = {
    {"asks for the floor", asksForTheFloor},
    {"adds", adds},
    {"adds the walk-in", addsWalkIn},
    {"approves", approves},
    {"denies", denies},
    {"withdraws the request of", withdraws},
    {"lets others go first", letsOthersGoFirst},
    {"moves", moves},
    {"sets the limit of", setsTheLimit},
    {"checks in", checksIn},
    {"confirms", confirms},
    {"corrects the category of", corrects},
};

}  // namespace rostrum::scenarios
