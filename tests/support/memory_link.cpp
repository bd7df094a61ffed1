// SPDX-License-Identifier: MIT
#include "tests/support/memory_link.h"

#include "protocol/state/check.h"

namespace rostrum::support {

host::ConnectionId MemoryLink::connect(std::size_t frames_max) {
    m_ends[++m_last].frames_max = frames_max;
    return m_last;
}

std::optional<std::string> MemoryLink::read(host::ConnectionId connection) {
    std::deque<std::string>& frames = m_ends[connection].frames;
    if (frames.empty()) return std::nullopt;
    std::string frame = std::move(frames.front());
    frames.pop_front();
    return frame;
}

void MemoryLink::setCapacity(host::ConnectionId connection, std::size_t frames_max) {
    m_ends[connection].frames_max = frames_max;
}

void MemoryLink::cut(host::ConnectionId connection) {
    m_ends[connection].frames.clear();
    m_ends[connection].is_cut = true;
}

std::vector<host::ConnectionId> MemoryLink::takeWritable() {
    std::vector<host::ConnectionId> writable;
    for (auto& [id, end] : m_ends) {
        if (!end.was_refused || end.is_closed || end.frames.size() >= end.frames_max) continue;
        end.was_refused = false;
        writable.push_back(id);
    }
    return writable;
}

std::vector<host::ConnectionId> MemoryLink::takeClosed() {
    return std::exchange(m_closed, {});
}

bool MemoryLink::isClosed(host::ConnectionId connection) const {
    return m_ends.at(connection).is_closed;
}

std::size_t MemoryLink::unread(host::ConnectionId connection) const {
    return m_ends.at(connection).frames.size();
}

bool MemoryLink::isWritable(host::ConnectionId connection) {
    End& end = m_ends[connection];
    end.is_asked = end.is_cut || end.frames.size() < end.frames_max;
    end.was_refused = !end.is_asked;
    return end.is_asked;
}

void MemoryLink::write(host::ConnectionId connection, std::string_view frame) {
    End& end = m_ends[connection];
    CHECK(!end.is_closed, "nothing is written to a connection that was closed");
    CHECK(std::exchange(end.is_asked, false), "a frame is written only right after isWritable() said yes");
    m_bytes_written += frame.size();
    m_written.push_back(connection);
    if (!end.is_cut) end.frames.emplace_back(frame);
}

void MemoryLink::close(host::ConnectionId connection) {
    End& end = m_ends[connection];
    CHECK(!std::exchange(end.is_closed, true), "a connection is closed once");
    m_closed.push_back(connection);
}

}  // namespace rostrum::support
