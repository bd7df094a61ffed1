// SPDX-License-Identifier: MIT
#include "server/host/connection.h"

#include <utility>

namespace rostrum::host {
namespace {

constexpr std::size_t pong_bytes_max = 256;

void addPart(FrameText& frame, const v1::UpdateHeader& header, const Told& part) {
    frame.add(Field::updates, header);
    frame.add(Field::rows, part.rows);
    frame.add(Field::removals, part.removals);
}

}  // namespace

Connection::Connection(ConnectionId id, Encoding encoding, Rate frames, std::int64_t boottime_ms)
    : m_id(id),
      m_encoding(encoding),
      m_frames(frames),
      m_opened_boottime_ms(boottime_ms),
      m_heard_boottime_ms(boottime_ms),
      m_written_boottime_ms(boottime_ms) {}

void Connection::join(const Guest& guest, v1::Welcome welcome, std::uint32_t told_seq) {
    m_is_joined = true;
    m_guest = guest;
    m_welcome = std::make_unique<v1::Welcome>(std::move(welcome));
    m_told_seq = told_seq;
    m_is_awaited = true;
}

bool Connection::isStaff() const {
    return m_guest.viewer.audience == v1::AUDIENCE_BENCH || m_guest.viewer.audience == v1::AUDIENCE_DESK;
}

bool Connection::hear(std::int64_t boottime_ms) {
    m_heard_boottime_ms = boottime_ms;
    return m_frames.take(boottime_ms);
}

bool Connection::answer(const v1::Outcome& outcome) {
    if (m_answers.size() >= answers_waiting_max) return false;
    m_answers.push_back(encodePiece(Field::outcomes, outcome, m_encoding));
    return true;
}

void Connection::answer(const v1::Ping& ping, std::int64_t received_meeting_ms) {
    if (m_pings.size() >= pongs_waiting_max) m_pings.erase(m_pings.begin());
    m_pings.push_back({ping.sent_client_ms(), received_meeting_ms});
}

void Connection::write(const Telling& telling, Outlet& outlet) {
    while (m_is_joined && !m_is_blocked && hasNews(telling)) {
        if (outlet.isWritable(m_id)) {
            writeFrame(telling, outlet);
        } else {
            m_is_blocked = true;
        }
    }
}

bool Connection::isBehind(const Publication& publication) const {
    return m_is_awaited || m_walk || m_told_seq < publication.head();
}

/// Something waits that is for this connection alone.
bool Connection::hasAnswers() const {
    return m_welcome || !m_answers.empty() || !m_pings.empty() || m_presence_told < m_presence_wanted;
}

bool Connection::hasNews(const Telling& telling) const {
    return hasAnswers() || m_wants_tick || isBehind(telling.publication);
}

void Connection::writeFrame(const Telling& telling, Outlet& outlet) {
    FrameText frame(m_encoding);
    const std::string* shared_frame = nullptr;
    if (m_welcome) {
        addWelcome(frame, telling);
    } else {
        if (isBehind(telling.publication)) shared_frame = addUpdate(frame, telling);
        addPongs(frame, telling);
        // A tick says that all was told; an answer never comes before the update that it speaks of.
        if (!isBehind(telling.publication) && shared_frame == nullptr) {
            // Who pings is never left in silence, and would not hear of changes that it sees nothing of.
            const bool is_due = !frame.isEmpty() && m_named_seq != m_told_seq;
            if (std::exchange(m_wants_tick, false) || is_due) addTick(frame, telling);
            addAnswers(frame);
        }
        addPresence(frame, telling.presence);
    }
    if (shared_frame == nullptr && frame.isEmpty()) return;
    outlet.write(m_id, shared_frame != nullptr ? *shared_frame : frame.take());
    m_written_boottime_ms = telling.boottime_ms;
}

// ---- updates ----

/// Begins a walk; or begins again from nothing, when removals were forgotten of which this client does not know.
void Connection::setOut(const Publication& publication) {
    if (m_walk && (m_walk->since == 0 || publication.reaches(m_walk->since))) return;
    const bool is_reached = !m_walk && publication.reaches(m_told_seq);
    m_walk = Walk();
    m_walk->since = is_reached ? m_told_seq : 0;
    m_walk->target = publication.head();
}

/// Adds the next part of what this client was not told; nothing, if it may see none of it. Where everybody at the same
/// place is told the same, and nothing else waits, the answer is their shared frame instead.
const std::string* Connection::addUpdate(FrameText& frame, const Telling& telling) {
    Publication& publication = telling.publication;
    setOut(publication);
    Walk& walk = *m_walk;
    v1::UpdateHeader header;
    header.set_seq(walk.target);
    header.set_reset(walk.since == 0 && walk.shared == newest_place);

    Told* shared = nullptr;
    Told own;
    if (walk.shared != 0) {
        shared = &publication.tellShared(m_guest.viewer.audience, m_encoding, walk.since, walk.shared);
        walk.shared = shared->next;
        if (walk.shared == 0 && !publication.hasOwn(m_guest.viewer, walk.since)) walk.own = {0, 0};
    } else {
        own = publication.tellOwn(m_guest.viewer, m_encoding, walk.since, walk.own);
    }
    const Told& part = shared != nullptr ? *shared : own;
    const bool is_done = walk.shared == 0 && walk.own.isDone();
    header.set_more(!is_done || walk.target < publication.head());
    const bool is_whole =
        shared != nullptr && header.more() == (shared->next != 0) && walk.target == publication.head();
    if (is_done) {
        m_told_seq = walk.target;
        m_walk.reset();
    }
    if (part.isEmpty() && !header.more() && !m_is_awaited && m_answers.empty()) return nullptr;
    m_is_awaited = header.more();
    if (!header.more()) m_named_seq = header.seq();
    if (!is_whole || hasAnswers()) {
        addPart(frame, header, part);
        return nullptr;
    }
    if (shared->frame.empty()) {
        addPart(frame, header, *shared);
        shared->frame = frame.take();
    }
    return &shared->frame;
}

// ---- the rest of a frame ----

void Connection::addWelcome(FrameText& frame, const Telling& telling) {
    m_welcome->set_server_meeting_ms(telling.now.meeting_ms);
    m_welcome->set_server_utc_ms(telling.now.utc_ms);
    m_welcome->set_clock_rate(telling.clock_rate);
    frame.add(Field::welcomes, *m_welcome);
    m_welcome.reset();
}

void Connection::addAnswers(FrameText& frame) {
    std::size_t taken = 0;
    while (taken < m_answers.size() && frame.fits(m_answers[taken].size())) {
        frame.add(Field::outcomes, m_answers[taken]);
        ++taken;
    }
    m_answers.erase(m_answers.begin(), m_answers.begin() + static_cast<std::ptrdiff_t>(taken));
}

void Connection::addPongs(FrameText& frame, const Telling& telling) {
    while (!m_pings.empty() && frame.fits(pong_bytes_max)) {
        v1::Pong pong;
        pong.set_sent_client_ms(m_pings.front().sent_client_ms);
        pong.set_received_meeting_ms(m_pings.front().received_meeting_ms);
        pong.set_sent_meeting_ms(telling.now.meeting_ms);
        pong.set_sent_utc_ms(telling.now.utc_ms);
        frame.add(Field::pongs, pong);
        m_pings.erase(m_pings.begin());
    }
}

void Connection::addPresence(FrameText& frame, const Presence& presence) {
    while (m_presence_told < m_presence_wanted) {
        const auto news = presence.newsAfter(m_presence_told);
        if (!news || news->version > m_presence_wanted) {
            m_presence_told = m_presence_wanted;
            return;
        }
        const std::string piece = encodePiece(Field::presence, news->presence, m_encoding);
        if (!frame.fits(piece.size())) return;
        frame.add(Field::presence, piece);
        m_presence_told = news->version;
    }
}

void Connection::addTick(FrameText& frame, const Telling& telling) {
    v1::Tick tick;
    tick.set_seq(telling.publication.head());
    tick.set_meeting_ms(telling.now.meeting_ms);
    tick.set_utc_ms(telling.now.utc_ms);
    tick.set_clock_rate(telling.clock_rate);
    frame.add(Field::ticks, tick);
    m_named_seq = tick.seq();
}

}  // namespace rostrum::host
