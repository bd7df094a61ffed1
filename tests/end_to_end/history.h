// SPDX-License-Identifier: MIT
#pragma once

/// What all clients together pressed and were answered, and whether the record agrees: nothing that was acknowledged is
/// missing, nothing was done twice, nothing was done that nobody asked for. It knows nothing of the server's state.
/// Used by the kill test alone; one thread.

#include "rostrum/v1/frames.pb.h"
#include "rostrum/v1/record.pb.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rostrum::end_to_end {

class History {
public:
    struct Counts {
        int accepted = 0;
        int refused = 0;
        int repeated = 0;      ///< accepted before, sent again, and answered in the same way
        int found_done = 0;    ///< in the record without an answer when the server was killed
        int found_undone = 0;  ///< the same, not in the record
    };

    /// `command` with its uuid. One that was pressed before is a repetition.
    void pressed(std::uint32_t person, const v1::Command& command);
    void answered(std::uint32_t person, const v1::Outcome& outcome);
    /// The next change of the record.
    void recorded(const v1::Change& change);
    /// The record was read to its end, and no server runs.
    void audit();

    /// A command that was accepted, chosen by `chance`; none: there is none yet.
    std::optional<v1::Command> anyAccepted(std::uint32_t person, std::uint64_t chance) const;

    const Counts& counts() const { return m_counts; }
    /// Sentences about what must not be. Empty: all is well.
    const std::vector<std::string>& wrongs() const { return m_wrongs; }

private:
    struct Press {
        v1::Command command;
        bool is_awaited = true;
        bool is_refused = false;
        std::uint32_t answered_seq = 0;
        std::uint32_t recorded_seq = 0;
    };
    using Id = std::pair<std::uint32_t, std::string>;  ///< person, uuid

    Press* find(const Id& id);
    void wrong(const Id& id, const std::string& what);

    std::map<Id, Press> m_presses;
    std::map<std::uint32_t, std::vector<std::string>> m_accepted;  ///< uuids by person
    Counts m_counts;
    std::vector<std::string> m_wrongs;
};

}  // namespace rostrum::end_to_end
