// SPDX-License-Identifier: MIT
#pragma once

/// A session to try the program with: its files, made by `rostrum init` in a directory of its own, its badges, and the
/// server that serves it. Used by the end-to-end tests alone; one thread.

#include "server/cli/badges_file.h"
#include "server/net/client_socket.h"
#include "tests/end_to_end/program.h"
#include "tests/support/temporary_directory.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rostrum::end_to_end {

/// session.toml of a session in UTC with a Chair, a Vice-Chair, a Secretary, an administrator and a display, a meeting
/// and two items without panels. Everybody is named by their role. Limits are 30 min without a lead-in, so that no
/// speech ends by itself and every clock counts at once.
std::string sessionText();
/// participants.csv: "Delegation 1" and so on, by turns in the room and online.
std::string participantsText(int delegations);

class Session {
public:
    explicit Session(int delegations);
    /// Of the consultation in tests/data.
    static std::unique_ptr<Session> ofTheConsultation();

    const std::filesystem::path& folder() const { return m_folder.path(); }
    /// The server's data directory.
    std::filesystem::path data() const { return m_folder.path() / "data"; }
    std::filesystem::path badgesFile() const { return m_folder.path() / "badges.csv"; }
    /// Writes rostrum.toml anew.
    void configure(const std::string& toml) const { std::ofstream(data() / "rostrum.toml") << toml; }
    /// The only session's record.
    std::filesystem::path record() const;
    const std::vector<cli::BadgeLine>& badges() const { return m_badges; }
    /// By the person's name or the participant's.
    const cli::BadgeLine& badge(const std::string& name) const;

private:
    Session() = default;
    void make(const std::filesystem::path& session_file);

    support::TemporaryDirectory m_folder;
    std::vector<cli::BadgeLine> m_badges;
};

/// A port on which nobody listens and that the kernel gives to no outgoing connection, so that a server that ends and
/// starts again finds it free.
std::uint16_t freePort();

/// Of `rostrum serve` on this machine. `port` 0: any free one.
Arguments serveArguments(const Session& session, std::uint16_t port, const Arguments& more = {});

/// `rostrum serve`, running.
class Server {
public:
    /// Waits until it serves.
    Server(const Session& session, std::uint16_t port, const Arguments& more = {});

    Program& program() { return m_program; }
    /// Waits until it serves again, and counts how often that happened.
    bool servesAgain();
    /// "ws://127.0.0.1:20417", or wss.
    const std::string& url() const { return m_url; }
    net::Address address() const { return net::parseAddress(m_url).value(); }

private:
    Program m_program;
    std::string m_url;
};

}  // namespace rostrum::end_to_end
