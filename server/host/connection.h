// SPDX-License-Identifier: MIT
#pragma once

/// One connection: who it is, how far it has been told, and the few answers that wait for it. What it is told is joined
/// from shared pieces at the moment of writing, so that a slow reader costs no memory and finds, when it reads again,
/// one update in place of many. It decides nothing and reads no frame. Used inside server/host. Not thread-safe.

#include "server/host/frame_text.h"
#include "server/host/presence.h"
#include "server/host/publication.h"
#include "server/host/token_bucket.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rostrum::host {

/// What a frame is made from at the moment of writing.
struct Telling {
    Publication& publication;
    const Presence& presence;
    core::Now now;
    std::uint32_t clock_rate = 1;
    std::int64_t boottime_ms = 0;
};

class Connection {
public:
    Connection(ConnectionId id, Encoding encoding, Rate frames, std::int64_t boottime_ms);

    // ---- who it is ----
    struct Guest {
        Viewer viewer;
        std::uint32_t generation = 0;  ///< of the badge
        v1::Modality modality = v1::MODALITY_UNSPECIFIED;
    };
    /// It said a good Hello. `told_seq`: how far its client is; 0: it starts from nothing. `welcome` lacks only the
    /// clocks.
    void join(const Guest& guest, v1::Welcome welcome, std::uint32_t told_seq);
    bool isJoined() const { return m_is_joined; }
    ConnectionId id() const { return m_id; }
    Encoding encoding() const { return m_encoding; }
    const Guest& guest() const { return m_guest; }
    std::uint32_t person() const { return m_guest.viewer.owner.person; }
    /// Bench and desk: they see who is connected, and they are told first.
    bool isStaff() const;

    // ---- what is heard ----
    /// A frame came; false: too many come.
    bool hear(std::int64_t boottime_ms);
    std::int64_t heardBoottimeMs() const { return m_heard_boottime_ms; }
    std::int64_t openedBoottimeMs() const { return m_opened_boottime_ms; }
    /// Whether it counts as one through which its person is here.
    bool isCounted() const { return m_is_counted; }
    void setCounted(bool counted) { m_is_counted = counted; }

    // ---- what is told ----
    /// False: too many wait already.
    bool answer(const v1::Outcome& outcome);
    void answer(const v1::Ping& ping, std::int64_t received_meeting_ms);
    /// For staff: who is connected, up to this version.
    void tellPresence(Presence::Version version) { m_presence_wanted = version; }
    /// It has not been told anything for a while.
    void tick() { m_wants_tick = true; }
    std::int64_t writtenBoottimeMs() const { return m_written_boottime_ms; }

    /// The outlet takes frames again.
    void unblock() { m_is_blocked = false; }
    bool isBlocked() const { return m_is_blocked; }
    /// Writes frames until there is nothing more to tell or the outlet takes no more.
    void write(const Telling& telling, Outlet& outlet);

private:
    /// On the way from what it was told to what is durable: first what its audience sees, then its own.
    struct Walk {
        std::uint32_t since = 0;
        std::uint32_t target = 0;
        Place shared = newest_place;
        OwnPlace own;
    };
    struct Pinged {
        std::int64_t sent_client_ms = 0;
        std::int64_t received_meeting_ms = 0;
    };

    bool isBehind(const Publication& publication) const;
    bool hasNews(const Telling& telling) const;
    bool hasAnswers() const;
    void writeFrame(const Telling& telling, Outlet& outlet);
    const std::string* addUpdate(FrameText& frame, const Telling& telling);
    void setOut(const Publication& publication);
    void addWelcome(FrameText& frame, const Telling& telling);
    void addAnswers(FrameText& frame);
    void addPongs(FrameText& frame, const Telling& telling);
    void addPresence(FrameText& frame, const Presence& presence);
    void addTick(FrameText& frame, const Telling& telling);

    ConnectionId m_id;
    Encoding m_encoding;
    bool m_is_joined = false;
    bool m_is_counted = false;
    bool m_is_blocked = false;
    bool m_wants_tick = false;
    bool m_is_awaited = false;  ///< its client shows nothing until it is told that there is no more
    Guest m_guest;
    TokenBucket m_frames;
    std::int64_t m_opened_boottime_ms;
    std::int64_t m_heard_boottime_ms;
    std::int64_t m_written_boottime_ms;
    std::unique_ptr<v1::Welcome> m_welcome;  ///< not written yet
    std::uint32_t m_told_seq = 0;
    std::uint32_t m_named_seq = 0;  ///< up to where its client knows that it was told
    std::optional<Walk> m_walk;
    std::vector<std::string> m_answers;  ///< encoded
    std::vector<Pinged> m_pings;
    Presence::Version m_presence_told = 0;
    Presence::Version m_presence_wanted = 0;
};

}  // namespace rostrum::host
