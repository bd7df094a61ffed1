// SPDX-License-Identifier: MIT
#pragma once

/// One connection after another to a session, seen from the client: joins, keeps the view up to date, resumes after a
/// cut, sends commands until they are answered, and keeps the meeting clock. It has no socket and no clock: its owner
/// moves whole WebSocket messages and passes local_ms, a clock of the machine that only goes forward (not below 0), to
/// every call. Used by protocol/qt, the command line's `watch` and `replay`, and tests. Not thread-safe.
///
/// What the owner does:
///   - connects when connectAt() says so, with subprotocol(encoding), and calls opened() or, if that fails, closed();
///   - hands each message to received(), and calls closed() when the connection is gone;
///   - after every call sends all of nextFrame(), takes all of nextEvent(), closes the connection if wantsClosed();
///   - calls wake() at nextWake().

#include "protocol/client/clock_offset.h"
#include "protocol/client/frame_codec.h"
#include "protocol/client/pending_commands.h"
#include "protocol/client/reconnect.h"
#include "protocol/state/state.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace rostrum::client {

struct Options {
    std::string session;       ///< its name on the server; may be empty if there is one only
    std::string badge_secret;  ///< may be empty if there is a token
    std::string token;         ///< kept from an earlier run; may be empty
    std::string client_name;
    std::string client_version;
    v1::Modality modality = v1::MODALITY_UNSPECIFIED;  ///< unspecified: as the person is registered
    Encoding encoding = Encoding::proto;
    std::function<std::string()> make_uuid;  ///< RFC 4122, 36 characters, never the same
    std::function<double()> jitter;          ///< uniform in [0, 1); down to -1 where nobody is to wait, in tests
};

/// The server welcomed this client; the view follows.
struct Joined {
    v1::Welcome welcome;
};
/// The view changed: these rows were written or removed, each named once. `reset`: everything may have changed.
struct Updated {
    bool reset = false;
    std::vector<state::Key> touched;
};
/// A command of this client was answered, once for each send(). The view already holds what it did.
struct Answered {
    v1::Command command;
    v1::Outcome outcome;
};
/// Staff: presence() changed.
struct PresenceChanged {};
/// The connection is gone, or an attempt at one failed. `goodbye` says why, if the server did; `for_good`: no other
/// attempt will be made until useBadge().
struct Left {
    v1::Goodbye goodbye;
    bool for_good = false;
};
using Event = std::variant<Joined, Updated, Answered, PresenceChanged, Left>;

class Client {
public:
    static constexpr std::int64_t ping_every_ms = 2'000;
    static constexpr std::int64_t live_ms_max = 5'000;
    static constexpr std::int64_t silence_ms_max = 6'000;  ///< three pings without an answer: the connection is dead

    explicit Client(Options options);

    // ---- the connection, as the owner sees it ----

    void opened(std::int64_t local_ms);
    /// One whole WebSocket message. One that is no frame, or breaks the protocol, makes the client leave and join anew
    /// from 0.
    void received(std::string_view message, std::int64_t local_ms);
    void closed(std::int64_t local_ms);
    void wake(std::int64_t local_ms);

    /// The next message to send on the open connection; none: nothing to send now. What was not taken when a connection
    /// closes is not lost: pending commands are sent again.
    std::optional<std::string> nextFrame();
    std::optional<Event> nextEvent();
    /// The owner should close the connection now.
    bool wantsClosed() const { return m_wants_closed; }
    /// When to open a connection, in local_ms (0: at once); none while one is open, or when the client has left for
    /// good.
    std::optional<std::int64_t> connectAt() const;
    /// When to call wake() at the latest; none: not before something else happens.
    std::optional<std::int64_t> nextWake(std::int64_t local_ms) const;

    // ---- what its user does ----

    /// Sends a command, at once or when joined again, under a new uuid, which it returns. Its answer comes as Answered.
    std::string send(v1::Command command, std::int64_t local_ms);
    bool isPending(const std::string& uuid) const { return m_pending.contains(uuid); }
    std::size_t pendingCount() const { return m_pending.size(); }
    /// Another proof of who this is, after a REVOKED or BAD_BADGE: the client tries again.
    void useBadge(std::string badge_secret);

    // ---- what its user sees ----

    /// The state as last told whole: never half of a catch-up. Empty before the first one.
    const state::State& view() const { return m_view; }
    /// The view is what the server has told so far on this connection. False while catching up and while cut off.
    bool isCurrent() const { return m_is_current; }
    /// A message came in the last 5 s and the view was current then. False: clock and list are shown as not live.
    bool isLive(std::int64_t local_ms) const;
    /// Since when the view has been as it is while cut off: the local_ms at which it was last live; none if it never
    /// was.
    std::optional<std::int64_t> lastLive() const { return m_live_local_ms; }
    /// Who this client is; none before the first Welcome. Holds the token to keep for the next run.
    const std::optional<v1::Welcome>& welcome() const { return m_welcome; }
    /// Staff: who is connected, by person.
    const std::map<std::uint32_t, v1::Presence>& presence() const { return m_presence; }
    /// The meeting clock, for speaking clocks; none before the first Welcome. Never runs backwards within a lineage.
    std::optional<std::int64_t> meetingNow(std::int64_t local_ms) const { return m_clock.meetingMs(local_ms); }
    /// Universal time as the server has it, for announced times; none before the first Welcome.
    std::optional<std::int64_t> utcNow(std::int64_t local_ms) const;
    const ClockOffset& clock() const { return m_clock; }

private:
    enum class Connection { closed, saying_hello, joined };
    enum class Proof { badge_secret, token };

    void sayHello();
    void ping(std::int64_t local_ms);
    void push(const v1::ClientFrame& frame);
    void onWelcome(const v1::Welcome& welcome, std::int64_t local_ms);
    void onUpdate(v1::ServerFrame& frame);
    void showGathered(std::uint32_t seq);
    void deliverOutcomes();
    void onPongs(const v1::ServerFrame& frame, std::int64_t local_ms);
    void onTick(const v1::Tick& tick, std::int64_t local_ms);
    void onPresence(const v1::ServerFrame& frame);
    bool isForGood() const;
    void dropConnection();
    void toldTime(std::int64_t meeting_ms, std::int64_t utc_ms, std::int64_t local_ms);
    void startAnew();

    Options m_options;
    Connection m_connection = Connection::closed;
    Proof m_proof = Proof::badge_secret;
    bool m_wants_closed = false;
    bool m_for_good = false;
    Reconnect m_reconnect;
    std::optional<v1::Goodbye> m_goodbye;

    std::deque<std::string> m_frames;
    std::deque<Event> m_events;
    PendingCommands m_pending;
    std::vector<v1::Outcome> m_outcomes;  ///< that wait for the rest of a catch-up

    std::optional<v1::Welcome> m_welcome;
    v1::Cursor m_cursor;  ///< of m_view
    state::State m_view;
    std::vector<v1::ServerFrame> m_gathered;  ///< updates of a catch-up that is not whole yet, in the order of receipt
    bool m_gathering_reset = false;
    bool m_is_current = false;
    std::map<std::uint32_t, v1::Presence> m_presence;

    ClockOffset m_clock;
    std::int64_t m_utc_minus_meeting_ms = 0;
    std::int64_t m_opened_local_ms = 0;
    std::int64_t m_joined_local_ms = 0;
    std::int64_t m_heard_local_ms = 0;
    std::int64_t m_pinged_local_ms = 0;
    std::optional<std::int64_t> m_live_local_ms;
};

}  // namespace rostrum::client
