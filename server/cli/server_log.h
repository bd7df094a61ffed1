// SPDX-License-Identifier: MIT
#pragma once

/// The log of a server, on standard error: an act a line, why connections ended, when the disk is full. No secret is in
/// it, and nobody's name above the level debug: persons are numbers. What strangers can cause is let through at a
/// bounded rate. Used by `serve` alone; one thread.

#include "server/host/event_log.h"
#include "server/host/logbook.h"
#include "server/host/token_bucket.h"

#include <map>
#include <string>

namespace rostrum::cli {

class ServerLog final : public host::Logbook {
public:
    /// `level`: debug, info, warning or error.
    explicit ServerLog(const std::string& level);
    ~ServerLog() override;

    void joined(const Party& party, const v1::Hello& hello) override;
    void refused(const Party& party, v1::GoodbyeReason reason) override;
    void ended(const Party& party, v1::GoodbyeReason reason) override;
    void left(const Party& party) override;
    void happened(const std::string& session, const v1::Change& change) override;

    /// A socket that no session knew of.
    void turnedAway(const std::string& why);
    /// Looks whether there is room on the disk, and writes down when that changes.
    void lookAtRoom(const std::string& session, const host::EventLog& log);

private:
    /// False: such lines came too often of late, and this one is left out.
    bool mayTell();

    host::TokenBucket m_lines;
    std::uint32_t m_left_out = 0;
    std::map<std::string, bool> m_has_room;  ///< by session
};

}  // namespace rostrum::cli
