// SPDX-License-Identifier: MIT
#include "protocol/state/speaking_clock.h"
#include "server/core/limits.h"
#include "server/core/standing.h"
#include "tests/support/eg.h"

#include <sstream>

namespace rostrum::eg {
namespace {

std::string nameOf(const core::State& state, const v1::Speech& speech) {
    if (speech.officer() != 0) return "the presiding officer";
    if (const auto* place = state.find<v1::PanelPlace>(speech.panel_place())) return place->name();
    const auto* participant = state.find<v1::Participant>(speech.participant());
    return participant == nullptr ? "somebody unknown" : participant->name();
}

}  // namespace

std::string Meeting::speaking() const {
    const Id speech = floor().officer() != 0 ? floor().officer() : floor().current();
    return speech == 0 ? "" : nameOf(m_state, row<v1::Speech>(speech));
}

std::vector<std::string> Meeting::list(Id item) const {
    std::vector<std::string> names;
    for (const auto& [place, request] : m_state.list(item)) {
        names.push_back(row<v1::Participant>(row<v1::Request>(request).participant()).name());
    }
    return names;
}

Sees Meeting::sees(Id item) const {
    const auto& list = m_state.list(item);
    return {floor().current(), list.empty() ? 0 : list.begin()->second};
}

v1::PresidingTerm Meeting::presiding() const {
    const v1::PresidingTerm* term = core::presidingTerm(m_state);
    return term == nullptr ? v1::PresidingTerm() : *term;
}

v1::Act Meeting::lastAct() const {
    return row<v1::Act>(m_state.seq() % core::acts_kept + 1);
}

std::uint32_t Meeting::usedMs(Id speech) const {
    return static_cast<std::uint32_t>(state::speakingClock(row<v1::Speech>(speech), m_now.meeting_ms).used_ms);
}

v1::SpeechRecord Meeting::lastSpeech() const {
    const auto& all = m_state.table<v1::SpeechRecord>().all();
    return all.empty() ? v1::SpeechRecord() : all.rbegin()->second.row;
}

std::string Meeting::inWords() const {
    std::ostringstream words;
    words << "at " << m_now.meeting_ms << " ms, seq " << m_state.seq() << ": ";
    const v1::Meeting* meeting = state::meetingInProgress(m_state);
    if (meeting == nullptr) {
        words << "no meeting is in progress";
    } else {
        words << "meeting " << meeting->number() << " " << v1::MeetingStatus_Name(meeting->status()) << ", "
              << presiding().name() << " presides";
    }
    if (const auto* item = core::itemUnderConsideration(m_state)) {
        words << "; item " << item->number() << ", " << v1::ListStatus_Name(item->list()) << ":";
        for (const std::string& name : list(item->id())) words << " " << name;
    }
    for (const auto& [id, stored] : m_state.table<v1::Speech>().all()) {
        words << "\n  " << nameOf(m_state, stored.row) << " on the floor: " << stored.row.ShortDebugString();
    }
    return words.str();
}

}  // namespace rostrum::eg
