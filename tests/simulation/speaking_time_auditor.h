// SPDX-License-Identifier: MIT
#pragma once

/// An independent account of speaking time: it sees only when each clock was let run and held, adds up the running
/// intervals, and finds where the record says something else (5.3, 5.4). It shares no code with server/core or
/// protocol/state. Used by the simulation. Not thread-safe.

#include "rostrum/v1/record.pb.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rostrum::simulation {

class SpeakingTimeAuditor {
public:
    /// Takes the next change of the record; says what is wrong in it.
    [[nodiscard]] std::vector<std::string> note(const v1::Change& change);

private:
    struct Account {
        std::int64_t lead_in_left_ms = 0;
        std::int64_t spoken_ms = 0;
        std::optional<std::int64_t> running_since_meeting_ms;
        std::uint32_t request = 0;
        std::int64_t limit_and_overrun_ms = 0;
        std::int64_t lost_meeting_ms = 0;
        bool lost = false;
        bool operator==(const Account&) const = default;
    };
    using Accounts = std::map<std::uint32_t, Account>;  // by speech

    static void settle(Account& account, std::int64_t meeting_ms);
    static std::int64_t spokenAt(Account account, std::int64_t meeting_ms);
    std::int64_t momentOf(const v1::Change& change, const Account& account, const v1::SpeechRecord* record) const;
    void noteSpeech(const v1::Change& change, const v1::Speech& speech);
    void noteEnd(const v1::Change& change, const v1::SpeechRecord& record);
    void takeBack(const v1::Change& undo);
    void expect(const v1::Change& change, std::uint32_t speech, std::int64_t expected_ms, std::int64_t recorded_ms);

    Accounts m_accounts;
    std::map<std::uint32_t, Accounts> m_before;                ///< what stood before a change, by seq; the last few
    std::map<std::uint32_t, std::int64_t> m_spent_by_request;  ///< of speakers who were passed on (5.7)
    std::vector<std::string> m_wrong;
};

}  // namespace rostrum::simulation
