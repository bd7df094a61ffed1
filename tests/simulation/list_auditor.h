// SPDX-License-Identifier: MIT
#pragma once

/// A second, naive account of the lists and of the points of order: plain vectors of requests, where a name is added at
/// the end, taken out, or put where it was asked to go (3.2, 4.1, 4.4, 4.6, 5.7, 6.1). Who is taken out leaves its name
/// where it stood, crossed out, so that an undo has only to write it again (12.3). Where a policy puts a new name is
/// looked up; everything else is foretold. It knows no place numbers and shares no code with server/core. Used by the
/// simulation. Not thread-safe.

#include "protocol/state/state.h"
#include "rostrum/v1/record.pb.h"

#include <map>
#include <string>
#include <vector>

namespace rostrum::simulation {

class ListAuditor {
public:
    /// Takes the next change of the record; says what is wrong. `after` is the state with it.
    [[nodiscard]] std::vector<std::string> note(const v1::Change& change, const state::State& after);

private:
    struct Name {
        std::uint32_t request = 0;
        std::uint32_t crossed_out_at = 0;  ///< seq of the change that did; 0: it stands
    };
    using List = std::vector<Name>;  // first to last

    void noteRow(const v1::Change& change, const v1::Request& request, const state::State& after);
    void put(const v1::Change& change, const v1::Request& request, List& list, const state::State& after);
    void undo(const v1::Change& change);
    void crossOut(std::uint32_t request, std::uint32_t seq);

    std::map<std::uint32_t, List> m_lists;  // by item
};

}  // namespace rostrum::simulation
