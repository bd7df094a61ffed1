// SPDX-License-Identifier: MIT
// Words about the floor, speaking time, points of order and undoing (rulebook 5, 6, 12.3).
#include "tests/scenarios/words.h"

#include "tests/scenarios/view.h"

namespace rostrum::scenarios {
namespace {

/// The list of the item under consideration; empty: there is no such item.
state::Order listOn(const State& screen) {
    for (const auto& [id, stored] : screen.table<v1::AgendaItem>().all()) {
        if (stored.row.status() == v1::ITEM_STATUS_UNDER_CONSIDERATION) return screen.list(id);
    }
    return {};
}

/// What the giver sees (5.5).
v1::Seen seenOn(const State& screen) {
    const state::Order list = listOn(screen);
    v1::Seen seen;
    seen.set_current(speechNow(screen));
    if (!list.empty()) seen.set_next(list.begin()->second);
    return seen;
}

/// The request on that list that is called so; 0: there is none.
std::uint32_t waiting(const State& screen, const std::string& name) {
    for (const auto& [place, id] : listOn(screen)) {
        const std::string known = nameOf(screen, *screen.find<v1::Request>(id));
        if (known == name || known.rfind(name + " [", 0) == 0) return id;
    }
    return 0;
}

/// "Brazil", or a panellist by name.
void suggests(Stage& stage, const Phrase& phrase) {
    const State& screen = stage.screenOf(phrase.actor);
    v1::Command command;
    if (const std::uint32_t request = waiting(screen, phrase.object)) {
        command.mutable_suggest_speaker()->set_request(request);
    } else {
        command.mutable_suggest_speaker()->set_panel_place(panelPlaceOf(screen, phrase.object));
    }
    stage.send(phrase.actor, command);
}
void takesTheSuggestionBack(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_suggest_speaker();
    stage.send(phrase.actor, command);
}

void givesTheFloor(Stage& stage, const Phrase& phrase) {
    const State& screen = stage.screenOf(phrase.actor);
    v1::Command command;
    auto& give = *command.mutable_give_floor();
    *give.mutable_seen() = seenOn(screen);
    give.set_reason(phrase.details);
    if (const std::uint32_t request = waiting(screen, phrase.object)) {
        give.set_request(request);
    } else {
        give.set_participant(participantNamed(screen, phrase.object));
    }
    stage.send(phrase.actor, command);
}

void giveToPanellist(Stage& stage, const Phrase& phrase, v1::Kind kind) {
    const State& screen = stage.screenOf(phrase.actor);
    v1::Command command;
    auto& give = *command.mutable_give_floor();
    *give.mutable_seen() = seenOn(screen);
    give.set_reason(phrase.details);
    give.set_panel_place(panelPlaceOf(screen, phrase.object));
    give.set_kind(kind);
    stage.send(phrase.actor, command);
}

void invitesThePresentation(Stage& stage, const Phrase& phrase) {
    giveToPanellist(stage, phrase, v1::KIND_PRESENTATION);
}
void invitesTheReply(Stage& stage, const Phrase& phrase) {
    giveToPanellist(stage, phrase, v1::KIND_REPLY);
}

void pausesTheSpeaker(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_pause_speech()->set_speech(speechNow(stage.screenOf(phrase.actor)));
    stage.send(phrase.actor, command);
}

void letsTheSpeakerGoOn(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_resume_speech()->set_speech(speechNow(stage.screenOf(phrase.actor)));
    stage.send(phrase.actor, command);
}

void extendsTheSpeech(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_extend_speech()->set_speech(speechNow(stage.screenOf(phrase.actor)));
    command.mutable_extend_speech()->set_by_ms(duration(phrase.object));
    stage.send(phrase.actor, command);
}

void endsTheSpeech(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_end_speech()->set_speech(speechNow(stage.screenOf(phrase.actor)));
    stage.send(phrase.actor, command);
}

/// The own speech: what the presiding officer says from the chair, else the one on the floor.
void finishes(Stage& stage, const Phrase& phrase) {
    const auto* floor = stage.state().find<v1::Floor>(1);
    const auto* from_the_chair = stage.state().find<v1::Speech>(floor == nullptr ? 0 : floor->officer());
    const bool is_own = from_the_chair != nullptr && from_the_chair->officer() == phrase.actor;
    v1::Command command;
    command.mutable_finish_speech()->set_speech(is_own ? from_the_chair->id() : speechNow(stage.state()));
    stage.send(phrase.actor, command);
}

void marksTheSpeakerAbsent(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_mark_absent()->set_speech(speechNow(stage.screenOf(phrase.actor)));
    stage.send(phrase.actor, command);
}

void passesOn(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_pass_on()->set_speech(speechNow(stage.screenOf(phrase.actor)));
    stage.send(phrase.actor, command);
}

void callsToOrder(Stage& stage, const Phrase& phrase) {
    static constexpr std::pair<const char*, v1::OrderGround> names[] = {
        {"time", v1::ORDER_GROUND_TIME},
        {"relevance", v1::ORDER_GROUND_RELEVANCE},
    };
    v1::Command command;
    command.mutable_call_speaker_to_order()->set_speech(speechNow(stage.screenOf(phrase.actor)));
    command.mutable_call_speaker_to_order()->set_ground(named(names, phrase.details));
    stage.send(phrase.actor, command);
}

void withdrawsTheFloor(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_withdraw_floor()->set_speech(speechNow(stage.screenOf(phrase.actor)));
    command.mutable_withdraw_floor()->set_reason(phrase.details);
    stage.send(phrase.actor, command);
}

void raisesAPointOfOrder(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    auto& raise = *command.mutable_raise_point_of_order();
    raise.set_modality(stage.state().find<v1::Person>(phrase.actor)->modality());
    raise.set_language("English");
    raise.set_inlet(v1::INLET_APP);
    stage.send(phrase.actor, command);
}

void hearsThePointOfOrder(Stage& stage, const Phrase& phrase) {
    const State& screen = stage.screenOf(phrase.actor);
    v1::Command command;
    command.mutable_hear_point_of_order()->set_request(requestNamed(screen, phrase.object + " (point of order)"));
    command.mutable_hear_point_of_order()->set_current(speechNow(screen));
    stage.send(phrase.actor, command);
}

/// On the point of order of: "Ghana: upheld, the text".
void rules(Stage& stage, const Phrase& phrase) {
    static constexpr std::pair<const char*, v1::RulingOutcome> names[] = {
        {"upheld", v1::RULING_OUTCOME_UPHELD},
        {"not upheld", v1::RULING_OUTCOME_NOT_UPHELD},
        {"noted", v1::RULING_OUTCOME_NOTED},
        {"withdrawn", v1::RULING_OUTCOME_WITHDRAWN},
    };
    const std::size_t comma = phrase.details.find(", ");
    v1::Command command;
    auto& rule = *command.mutable_rule_on_point_of_order();
    rule.set_request(requestNamed(stage.state(), phrase.object + " (point of order)"));
    rule.set_outcome(named(names, phrase.details.substr(0, comma)));
    if (comma != std::string::npos) rule.set_text(phrase.details.substr(comma + 2));
    stage.send(phrase.actor, command);
}

/// The last act of that name: "undoes GiveFloor".
void undoes(Stage& stage, const Phrase& phrase) {
    std::uint32_t seq = 0;
    for (const auto& [id, stored] : stage.state().table<v1::Act>().all()) {
        if (stored.row.what() == phrase.object) seq = std::max(seq, stored.row.seq());
    }
    if (seq == 0) throw NotUnderstood{"nobody did " + phrase.object};
    v1::Command command;
    command.mutable_undo()->set_seq(seq);
    stage.send(phrase.actor, command);
}

}  // namespace

const std::vector<Word> floor_words = {
    {"suggests", suggests},
    {"takes the suggestion back", takesTheSuggestionBack},
    {"gives the floor to", givesTheFloor},
    {"invites the presentation of", invitesThePresentation},
    {"invites the reply of", invitesTheReply},
    {"pauses the speaker", pausesTheSpeaker},
    {"lets the speaker go on", letsTheSpeakerGoOn},
    {"extends the speech by", extendsTheSpeech},
    {"ends the speech", endsTheSpeech},
    {"finishes", finishes},
    {"marks the speaker absent", marksTheSpeakerAbsent},
    {"passes on", passesOn},
    {"calls the speaker to order", callsToOrder},
    {"withdraws the floor", withdrawsTheFloor},
    {"raises a point of order", raisesAPointOfOrder},
    {"hears the point of order of", hearsThePointOfOrder},
    {"rules on the point of order of", rules},
    {"undoes", undoes},
};

}  // namespace rostrum::scenarios
