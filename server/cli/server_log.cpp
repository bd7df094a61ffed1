// SPDX-License-Identifier: MIT
#include "server/cli/server_log.h"

#include "server/core/shape.h"
#include "server/net/machine_clocks.h"

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <algorithm>

namespace rostrum::cli {
namespace {

constexpr host::Rate lines_of_strangers{.burst = 100, .per_s = 10};
constexpr std::size_t text_bytes_max = 100;

/// What somebody else wrote, fit for a line.
std::string quoted(const std::string& text) {
    const bool is_shown = core::isUtf8(text) && !core::holdsControls(text) && text.size() <= text_bytes_max;
    return is_shown ? "\"" + text + "\"" : "(" + std::to_string(text.size()) + " bytes)";
}

std::string nameOf(const host::Logbook::Party& party) {
    std::string name = party.session.empty() ? "" : "session=" + party.session + " ";
    name += "connection=" + std::to_string(party.connection);
    if (party.person != 0) name += " person=" + std::to_string(party.person);
    return name;
}

/// Of a change without an act of its own.
std::string whatOf(const v1::Change& change) {
    if (change.origin() != v1::ORIGIN_COMMAND) return v1::Origin_Name(change.origin());
    const auto* of = v1::Command::descriptor()->FindOneofByName("of");
    const auto* field = change.command().GetReflection()->GetOneofFieldDescriptor(change.command(), of);
    return field == nullptr ? "" : field->message_type()->name();
}

}  // namespace

ServerLog::ServerLog(const std::string& level) : m_lines(lines_of_strangers) {
    auto log = spdlog::stderr_color_mt("rostrum");
    log->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
    log->set_level(spdlog::level::from_str(level));
    spdlog::set_default_logger(std::move(log));
}

ServerLog::~ServerLog() {
    spdlog::drop("rostrum");
}

bool ServerLog::mayTell() {
    if (!m_lines.take(net::readClocks().boottime_ms)) {
        ++m_left_out;
        return false;
    }
    if (m_left_out != 0) spdlog::warn("{} lines about connections were left out: too many", m_left_out);
    m_left_out = 0;
    return true;
}

void ServerLog::joined(const Party& party, const v1::Hello& hello) {
    spdlog::debug("{} joined with {} {}", nameOf(party), quoted(hello.client_name()), quoted(hello.client_version()));
}

void ServerLog::refused(const Party& party, v1::GoodbyeReason reason) {
    if (mayTell()) spdlog::warn("{} was not let in: {}", nameOf(party), v1::GoodbyeReason_Name(reason));
}

void ServerLog::ended(const Party& party, v1::GoodbyeReason reason) {
    // Everybody at once, or somebody who is back already: nothing is wrong.
    const bool is_usual = reason == v1::RESTARTING || reason == v1::REPLACED;
    if (!is_usual && !mayTell()) return;
    spdlog::log(is_usual ? spdlog::level::debug : spdlog::level::warn, "{} was ended: {}", nameOf(party),
                v1::GoodbyeReason_Name(reason));
}

void ServerLog::left(const Party& party) {
    spdlog::debug("{} left", nameOf(party));
}

void ServerLog::happened(const std::string& session, const v1::Change& change) {
    const auto row = std::find_if(change.rows().begin(), change.rows().end(), [](auto& one) { return one.has_act(); });
    const std::string what = row == change.rows().end() ? whatOf(change) : row->act().what();
    spdlog::info("session={} seq={} {} person={}", session, change.seq(), what, change.person());
}

void ServerLog::turnedAway(const std::string& why) {
    const bool is_shown = core::isUtf8(why) && !core::holdsControls(why);
    if (mayTell()) spdlog::warn("a connection was ended: {}", is_shown ? why : "its header cannot be shown");
}

void ServerLog::lookAtRoom(const std::string& session, const host::EventLog& log) {
    const bool has_room = log.hasRoom();
    const auto [known, is_first] = m_has_room.emplace(session, true);
    if (known->second == has_room) return;
    known->second = has_room;
    if (has_room) {
        spdlog::info("session={} RECORD_FULL ended: the disk has room again, and everybody may act", session);
    } else {
        spdlog::error(
            "session={} RECORD_FULL began: the disk is full, the reserve was given up, and only who presides may act; "
            "make room",
            session);
    }
}

}  // namespace rostrum::cli
