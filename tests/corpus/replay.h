// SPDX-License-Identifier: MIT
#pragma once

/// Plays a queue log in a room: each line is done by the one whose act it is, through that one's client. Used by the
/// corpus test. Not thread-safe.

#include "tests/corpus/queue_log.h"
#include "tests/corpus/room.h"

namespace rostrum::corpus {

class Replay {
public:
    explicit Replay(Room& room) : m_room(room) {}

    /// Fails the running test when an answer is not the one that the line stands for, or a printed list is not the list
    /// of every client.
    void play(const Line& line);

    /// What has happened, as the answers told it.
    const Count& count() const { return m_count; }

private:
    void request(const Line& line);
    void withdraw(const Line& line);
    void call(const Line& line);
    void check(const Line& line);
    /// Who asks again has finished: the log has no word for it.
    void finishIfSpeaking(const std::string& name);
    void expectDone(const std::string& who, const v1::Command& command, const std::string& line);

    /// On the item's list, as the client of `who` shows it; 0: not on it.
    std::uint32_t listed(const std::string& who, const std::string& name) const;
    std::vector<std::string> list(const std::string& who) const;
    std::uint32_t speechOf(const std::string& who, const std::string& name) const;

    Room& m_room;
    Count m_count;
};

/// What has become of everything that was asked for, from the rows that the desk sees.
struct Accounts {
    std::uint32_t asked = 0;   ///< by the participant or by the desk
    std::uint32_t spoken = 0;  ///< of those: spoken, or speaking at the end
    std::uint32_t withdrawn = 0;
    std::vector<std::string> waiting;
    std::uint32_t unlisted = 0;      ///< called without having asked
    std::uint32_t out_of_order = 0;  ///< speeches marked so in the record, unlisted ones included
    bool operator==(const Accounts&) const = default;
};
std::ostream& operator<<(std::ostream& out, const Accounts& accounts);

Accounts accountsOf(const Room& room);

}  // namespace rostrum::corpus
