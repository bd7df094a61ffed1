// SPDX-License-Identifier: MIT
#include "tests/end_to_end/history.h"

namespace rostrum::end_to_end {

History::Press* History::find(const Id& id) {
    const auto at = m_presses.find(id);
    return at == m_presses.end() ? nullptr : &at->second;
}

void History::wrong(const Id& id, const std::string& what) {
    m_wrongs.push_back("command " + id.second + " of person " + std::to_string(id.first) + " " + what);
}

void History::pressed(std::uint32_t person, const v1::Command& command) {
    m_presses[{person, command.uuid()}].command = command;
    m_presses[{person, command.uuid()}].is_awaited = true;
}

void History::answered(std::uint32_t person, const v1::Outcome& outcome) {
    const Id id{person, outcome.uuid()};
    Press* press = find(id);
    if (press == nullptr) return wrong(id, "was answered, but never pressed");
    press->is_awaited = false;
    if (!outcome.has_seq()) {
        if (press->answered_seq != 0 || press->recorded_seq != 0)
            wrong(id, "was done, and is answered as if it were not");
        press->is_refused = true;
        ++m_counts.refused;
        return;
    }
    if (press->recorded_seq != 0 && outcome.seq() != press->recorded_seq) {
        wrong(id, "is entry " + std::to_string(press->recorded_seq) + ", and is answered with " +
                      std::to_string(outcome.seq()));
    }
    if (press->answered_seq == 0) {
        ++m_counts.accepted;
        m_accepted[person].push_back(outcome.uuid());
    } else if (press->answered_seq == outcome.seq()) {
        ++m_counts.repeated;
    } else {
        wrong(id, "is answered in two ways");
    }
    press->answered_seq = outcome.seq();
}

void History::recorded(const v1::Change& change) {
    if (change.origin() != v1::ORIGIN_COMMAND) return;
    const Id id{change.person(), change.command().uuid()};
    Press* press = find(id);
    if (press == nullptr) return wrong(id, "is in the record, but nobody pressed it");
    if (press->recorded_seq != 0) return wrong(id, "is in the record twice");
    if (press->command.SerializeAsString() != change.command().SerializeAsString()) {
        wrong(id, "is in the record with another content");
    }
    press->recorded_seq = change.seq();
}

void History::audit() {
    for (auto& [id, press] : m_presses) {
        if (press.answered_seq != press.recorded_seq && press.answered_seq != 0) {
            wrong(id, "was acknowledged as entry " + std::to_string(press.answered_seq) + ", the record holds it as " +
                          std::to_string(press.recorded_seq));
        }
        if (press.is_refused && press.recorded_seq != 0) wrong(id, "was refused, and is in the record");
        if (press.is_awaited && press.answered_seq == 0) {
            ++(press.recorded_seq != 0 ? m_counts.found_done : m_counts.found_undone);
        }
    }
}

std::optional<v1::Command> History::anyAccepted(std::uint32_t person, std::uint64_t chance) const {
    const auto at = m_accepted.find(person);
    if (at == m_accepted.end()) return std::nullopt;
    return m_presses.at({person, at->second[chance % at->second.size()]}).command;
}

}  // namespace rostrum::end_to_end
