// SPDX-License-Identifier: MIT
#include "server/core/decide.h"

#include "protocol/state/state.h"
#include "tests/fuzz/command_from_bytes.h"
#include "tests/fuzz/targets.h"
#include "tests/simulation/settings.h"
#include "tests/support/invariants.h"

#include <array>

namespace rostrum::fuzz {
namespace {

constexpr std::uint32_t steps_max = 120;
constexpr std::uint32_t changes_in_a_moment_max = 200;
constexpr std::int64_t opening_utc_ms = 1'648'116'000'000;

/// A session that is told one change after another, and looked at after each.
class Meeting {
public:
    explicit Meeting(std::uint64_t seed) {
        simulation::Random random(seed);
        const v1::Change first = simulation::foundation(simulation::drawSettings(random), opening_utc_ms);
        m_state.apply(first.seq(), first.rows(), first.removals());
    }

    const state::State& state() const { return m_state; }
    const core::Now& now() const { return m_now; }
    const Broken& broken() const { return m_broken; }

    /// Lets time pass, with everything that it does by itself.
    void pass(std::int64_t ms) {
        m_now.meeting_ms += ms;
        m_now.utc_ms += ms;
        for (std::uint32_t i = 0; const auto change = core::advance(m_state, m_now); ++i) {
            if (i == changes_in_a_moment_max) return m_broken.push_back("advance() comes to an end");
            take(*change);
        }
    }

    void command(const v1::Command& command, std::uint32_t person) {
        const core::Decision decision = core::decide(m_state, command, person, m_now);
        if (const auto* change = std::get_if<v1::Change>(&decision)) return take(*change);
        if (std::get<v1::Refusal>(decision).code() == v1::REFUSAL_CODE_UNSPECIFIED) {
            m_broken.push_back("a refusal says why: " + command.ShortDebugString());
        }
    }

    void presence(std::uint32_t person, core::Connection connection, v1::Modality modality) {
        if (const auto change = core::notePresence(m_state, person, connection, modality, m_now)) take(*change);
    }

private:
    void take(const v1::Change& change) {
        const state::State before = m_state;
        m_state.apply(change.seq(), change.rows(), change.removals());
        for (const auto& violations : {support::violations(before, change, m_state), support::violations(m_state)}) {
            for (const auto& sentence : violations) m_broken.push_back(sentence + " — " + support::describe(change));
        }
    }

    state::State m_state;
    core::Now m_now{0, opening_utc_ms};
    Broken m_broken;
};

void step(Meeting& meeting, Bytes& bytes, std::uint32_t count) {
    static constexpr std::array<std::int64_t, 8> pauses_ms{0, 1, 700, 3'000, 10'000, 45'000, 61'000, 7'200'000};
    meeting.pass(pauses_ms[bytes.below(256) % pauses_ms.size()]);
    const std::uint32_t person = 1 + bytes.below(32);
    const std::uint8_t kind = bytes.byte();
    if (kind >= 240) {
        meeting.presence(person, kind % 2 == 0 ? core::Connection::lost : core::Connection::back,
                         kind % 4 < 2 ? v1::MODALITY_ONLINE : v1::MODALITY_IN_THE_ROOM);
    } else {
        meeting.command(commandFrom(bytes, meeting.state(), meeting.now().utc_ms, count), person);
    }
}

}  // namespace

Broken decideAnything(std::string_view input) {
    Bytes bytes(input);
    Meeting meeting(bytes.byte());
    for (std::uint32_t i = 0; i < steps_max && !bytes.atEnd() && meeting.broken().empty(); ++i) step(meeting, bytes, i);
    return meeting.broken();
}

}  // namespace rostrum::fuzz
