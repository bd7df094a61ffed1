// SPDX-License-Identifier: MIT
// Words about the meeting and who presides (rulebook 1), and about connections.
#include "tests/scenarios/words.h"

namespace rostrum::scenarios {
namespace {

void opensMeeting(Stage& stage, const Phrase& phrase) {
    std::uint32_t meeting_id = 0;
    for (const auto& [id, stored] : stage.state().table<v1::Meeting>().all()) {
        if (std::to_string(stored.row.number()) == phrase.object) meeting_id = id;
    }
    v1::Command command;
    command.mutable_open_meeting()->set_meeting(meeting_id);
    stage.send(phrase.actor, command);
}

void suspendsMeeting(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_suspend_meeting()->set_basis(basisNamed(phrase.details));
    stage.send(phrase.actor, command);
}

void resumesMeeting(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_resume_meeting();
    stage.send(phrase.actor, command);
}

void adjournsMeeting(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_adjourn_meeting()->set_basis(basisNamed(phrase.details));
    stage.send(phrase.actor, command);
}

void closesSession(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_close_session();
    stage.send(phrase.actor, command);
}

void offersTheChair(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_offer_handover()->set_to(personNamed(stage.state(), phrase.object));
    stage.send(phrase.actor, command);
}

std::uint32_t openOffer(const Stage& stage) {
    const auto& offers = stage.state().table<v1::HandoverOffer>().all();
    return offers.empty() ? 0 : offers.begin()->first;
}

void acceptsTheChair(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_accept_handover()->set_offer(openOffer(stage));
    stage.send(phrase.actor, command);
}

void withdrawsTheOffer(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_withdraw_handover()->set_offer(openOffer(stage));
    stage.send(phrase.actor, command);
}

void takesTheChair(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_take_chair()->set_reason(phrase.details);
    stage.send(phrase.actor, command);
}

void operates(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_operate_for_presiding_officer();
    stage.send(phrase.actor, command);
}

void stopsOperating(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_stop_operating();
    stage.send(phrase.actor, command);
}

void speaksFromTheChair(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_speak_from_the_chair();
    stage.send(phrase.actor, command);
}

void losesConnection(Stage& stage, const Phrase& phrase) {
    stage.notePresence(phrase.actor, core::Connection::lost);
}
void isConnected(Stage& stage, const Phrase& phrase) {
    stage.notePresence(phrase.actor, core::Connection::back);
}
void looksAtTheScreen(Stage& stage, const Phrase& phrase) {
    stage.look(phrase.actor);
}

}  // namespace

const std::vector<Word> presiding_words = {
    {"opens meeting", opensMeeting},
    {"suspends the meeting", suspendsMeeting},
    {"resumes the meeting", resumesMeeting},
    {"adjourns the meeting", adjournsMeeting},
    {"closes the session", closesSession},
    {"offers the chair to", offersTheChair},
    {"accepts the chair", acceptsTheChair},
    {"declines the chair", withdrawsTheOffer},
    {"takes the offer back", withdrawsTheOffer},
    {"takes the chair", takesTheChair},
    {"operates for the presiding officer", operates},
    {"stops operating", stopsOperating},
    {"speaks from the chair", speaksFromTheChair},
    {"loses connection", losesConnection},
    {"is connected", isConnected},
    {"looks at the screen", looksAtTheScreen},
};

}  // namespace rostrum::scenarios
