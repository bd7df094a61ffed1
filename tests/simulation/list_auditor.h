// SPDX-License-Identifier: MIT
#pragma once

/// A second, naive account of the lists: plain vectors of requests, where a name is added at the end, taken out, or put
/// where it was asked to go (3.2, 4.1, 4.4, 4.6, 5.7). It follows lists that are kept as received and looks the others
/// up again, knows no place numbers and shares no code with server/core. Used by the simulation. Not thread-safe.

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
    using List = std::vector<std::uint32_t>;  // requests, first to last

    bool predict(const v1::Change& change, const v1::Request& request, List& list) const;

    std::map<std::uint32_t, List> m_lists;  // by item
};

}  // namespace rostrum::simulation
