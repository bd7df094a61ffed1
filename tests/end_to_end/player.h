// SPDX-License-Identifier: MIT
#pragma once

/// Somebody who keeps pressing whatever the own role may press, sensibly or not, as long as the server answers. Used by
/// the kill test alone; one thread.

#include "tests/end_to_end/history.h"
#include "tests/end_to_end/room.h"

#include <random>

namespace rostrum::end_to_end {

class Player {
public:
    Player(Guest& guest, History& history, std::mt19937_64& chance);
    Player(const Player&) = delete;
    Player& operator=(const Player&) = delete;

    /// Presses, unless two answers are awaited already or the view is not current.
    void play();
    /// Sends a command again that was accepted long ago.
    void doubt();
    int answers() const { return m_answers; }

private:
    void press(v1::Command command, const std::string& uuid = "");
    std::uint64_t below(std::uint64_t end) { return m_chance() % end; }
    v1::Command chairs();
    v1::Command desks();
    v1::Command delegates();

    Guest& m_guest;
    History& m_history;
    std::mt19937_64& m_chance;
    int m_answers = 0;
    std::uint32_t m_last_seq = 0;
};

}  // namespace rostrum::end_to_end
