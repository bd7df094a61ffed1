// SPDX-License-Identifier: MIT
#pragma once

/// People with badges and real connections to a server, all on one loop that runs only while the test awaits something.
/// Used by the end-to-end tests alone; one thread.

#include "server/cli/live_client.h"
#include "tests/end_to_end/session.h"
#include "tests/support/eg_commands.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rostrum::end_to_end {

/// Somebody at a client: what they see, what they were answered, why connections ended.
class Guest {
public:
    Guest(net::ClientSockets& sockets, net::Address address, const cli::BadgeLine& badge);

    const cli::BadgeLine& badge() const { return m_badge; }
    std::uint32_t person() const { return m_badge.person.id(); }
    std::uint32_t participant() const { return m_badge.person.participant(); }
    const client::Client& client() const { return m_live.client(); }
    const state::State& view() const { return m_live.client().view(); }
    bool isCurrent() const { return m_live.client().isCurrent(); }
    cli::LiveClient& live() { return m_live; }
    std::optional<std::uint64_t> dueInMs() const { return m_live.dueInMs(); }

    /// Presses a button: the id of the command. With `uuid` it is sent as one that was sent before.
    std::string press(v1::Command command, const std::string& uuid = "");
    /// The answer to the command; none: not yet.
    std::optional<v1::Outcome> answer(const std::string& uuid) const;

    std::function<void(const client::Answered&)> on_answer;
    std::vector<v1::Welcome> welcomes;
    std::vector<v1::Goodbye> goodbyes;  ///< one for each connection that ended, empty if the server said nothing

private:
    void onEvent(const client::Event& event);

    cli::BadgeLine m_badge;
    std::string m_next_uuid;
    std::map<std::string, v1::Outcome> m_answers;
    cli::LiveClient m_live;
};

class Room {
public:
    explicit Room(net::Address address);
    ~Room();
    Room(const Room&) = delete;
    Room& operator=(const Room&) = delete;

    /// They connect, again and again, whenever something is awaited.
    Guest& admit(const cli::BadgeLine& badge);

    /// Runs until it is so, asked after each round and at least once in `each_ms`; false if it is not in time.
    bool await(const std::function<bool()>& condition, std::uint64_t each_ms = 100);
    bool awaitEverybodyCurrent();
    /// Presses and awaits the answer; an empty one if none comes.
    v1::Outcome does(Guest& guest, v1::Command command);
    /// The same, and fails the test unless it is accepted; the seq.
    std::uint32_t must(Guest& guest, v1::Command command);

private:
    void moveAll();

    net::EventLoop m_loop;
    net::ClientSockets m_sockets;
    net::Address m_address;
    std::deque<Guest> m_guests;
};

/// The Chair opens the meeting and the floor on item 2.
void openFloor(Room& room, Guest& chair);
/// What somebody who looks at this view sees before giving the floor on item 2 (5.5).
eg::Sees sees(const state::State& view);

}  // namespace rostrum::end_to_end
