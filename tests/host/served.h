// SPDX-License-Identifier: MIT
#pragma once

/// The small language of the tests in this folder: the session of eg::founding(), served in memory in virtual time.
/// Seats are real clients; peers send and read frames by hand. Nothing is lost on the way unless a test cuts it. Not
/// thread-safe.
///
///     Served served;
///     Seat chair(served, eg::chair);
///     chair.does(eg::openMeeting(1));
///     EXPECT_THAT(chair.seesWrongly(), IsEmpty());

#include "protocol/client/client.h"
#include "server/host/badges.h"
#include "server/host/host.h"
#include "server/store/memory_event_log.h"
#include "tests/support/eg.h"
#include "tests/support/memory_link.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rostrum::host {

using namespace std::chrono_literals;
using eg::Id;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Seat;

class Served {
public:
    static inline const std::string key = std::string(server_key_bytes, 'k');
    static inline const std::string session = "consultation";

    explicit Served(const core::Founding& founding = eg::founding());

    // ---- time and the process ----
    /// Time passes, in steps of at most a second, and whatever is due happens.
    void pass(std::chrono::milliseconds time);
    /// Turns, and what follows from them, until nothing moves any more.
    void settle();
    /// One turn of the host alone; its frames wait in the link.
    Status turn();
    /// The process is killed, and starts again after a while; links break.
    void restart(std::chrono::milliseconds after = 0ms, store::Undecided fate = store::Undecided::lost);
    /// So is its machine: another boot, BOOTTIME from 0.
    void reboot(std::chrono::milliseconds after);
    Clocks clocks{"boot-1", 500'000, 1'700'000'000'000};
    Options options;

    // ---- looking ----
    Host& host() { return *m_host; }
    store::MemoryEventLog& log() { return *m_log; }
    support::MemoryLink& link() { return m_link; }
    const state::State& state() const { return m_host->state(); }
    template <class T>
    T row(Id id) const {
        const T* found = state().find<T>(id);
        EXPECT_NE(found, nullptr) << T::descriptor()->name() << ' ' << id << " is not there";
        return found == nullptr ? T() : *found;
    }
    std::string badge(Id person) const;
    std::string uuid();
    std::int64_t nowMs() const { return clocks.boottime_ms; }

private:
    friend class Seat;
    void start();

    support::MemoryLink m_link;
    std::unique_ptr<store::MemoryEventLog> m_log;
    std::unique_ptr<Host> m_host;
    std::vector<Seat*> m_seats;
    std::uint32_t m_uuids = 0;
    std::uint32_t m_starts = 0;
};

/// A person at a console with the real client.
class Seat {
public:
    enum class Comes { at_once, later };
    Seat(Served& served, Id person, Encoding encoding = Encoding::proto, Comes comes = Comes::at_once);
    ~Seat();
    Seat(const Seat&) = delete;
    Seat& operator=(const Seat&) = delete;

    /// Presses a button and waits for the answer.
    v1::Outcome presses(const v1::Command& command);
    /// It is accepted; returns its seq. The test fails if not.
    std::uint32_t does(const v1::Command& command);
    /// It is refused with this code.
    void isRefused(const v1::Command& command, v1::RefusalCode code);
    /// Presses and goes on; the answer is found in answers.
    void pressesOnly(const v1::Command& command) { client.send(command, m_served.nowMs()); }
    /// A request for the floor of item 2; the new request.
    Id asksForFloor(const eg::Ask& ask = {});
    /// Gives the floor with a fresh view; the new speech.
    Id givesFloor(Id request);

    /// Its cable is pulled. It connects anew by itself, unless it leaves.
    void isCut();
    /// Its connection breaks when the nth frame from now on would cross it, whichever way; that one is lost.
    /// `unnoticed`: the server is not told.
    enum class Break { noticed, unnoticed };
    void breaksAtFrame(std::size_t nth, Break how);
    bool hasBroken() const { return m_frames_to_break == 0; }
    /// It goes away and stays away.
    void leaves();
    /// It connects when the served session is settled next.
    void comes() { is_away = false; }
    /// How many frames it reads at a time; 0: none, and they pile up behind it.
    void setReading(std::size_t frames_unread_max);
    /// Does one round of what it has to do; true: something moved. Reads at most `frames_max`.
    bool moves(std::size_t frames_max = 1'000);

    /// The rows in which its view differs from what its audience, and it as an owner, may see. Empty: there is none.
    std::vector<std::string> seesWrongly() const;
    bool isJoined() const { return client.welcome().has_value() && m_connection.has_value(); }
    std::optional<ConnectionId> connection() const { return m_connection; }

    client::Client client;
    Id person;
    bool is_away = false;
    std::vector<client::Answered> answers;
    std::vector<client::Left> lefts;
    std::size_t updates = 0;
    std::size_t resets = 0;

private:
    void hangsUp(Break how = Break::noticed);
    bool breaksNow();
    void takesEvents();

    Served& m_served;
    Encoding m_encoding;
    std::size_t m_frames_unread_max = 1'000;
    std::optional<std::size_t> m_frames_to_break;
    Break m_break = Break::noticed;
    std::optional<ConnectionId> m_connection;
};

/// Somebody who speaks in frames, or in nonsense.
class Peer {
public:
    explicit Peer(Served& served, Encoding encoding = Encoding::proto, std::size_t frames_unread_max = 1'000);
    /// Joined with a good Hello.
    static Peer joined(Served& served, Id person, Encoding encoding = Encoding::proto);

    void sends(std::string_view bytes);
    void sends(const v1::ClientFrame& frame);
    void sends(const v1::Hello& hello);
    void sends(const v1::Command& command);
    void asksWhetherDone(const std::string& uuid);
    void pings(std::int64_t sent_client_ms = 1);
    v1::Hello helloOf(Id person) const;

    /// The next frame, decoded; none waits.
    std::optional<v1::ServerFrame> reads();
    /// All that waits, each frame by itself; the session takes a turn first.
    std::vector<v1::ServerFrame> hears();
    /// The same, merged into one.
    v1::ServerFrame hearsAll();
    /// With which it was sent away; unspecified: it was not.
    v1::GoodbyeReason goodbye();
    bool isClosed() const { return m_served.link().isClosed(connection); }

    ConnectionId connection;

private:
    Served& m_served;
    Encoding m_encoding;
};

/// The codes of refused outcomes and "done" for the others, in order.
std::vector<std::string> inWords(const google::protobuf::RepeatedPtrField<v1::Outcome>& outcomes);

}  // namespace rostrum::host
