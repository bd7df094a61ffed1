// SPDX-License-Identifier: MIT
#pragma once

/// Where a server keeps its things:
///
///     DIR/rostrum.toml                 settings (configuration.h)
///     DIR/server.key                   32 random bytes from which badges are derived; 0600
///     DIR/serving                      the address of the server that serves DIR now; a crash may leave it behind
///     DIR/sessions/NAME/record.db      the record of one session
///
/// Used by every subcommand. Knows nothing of what is in a record.

#include "server/host/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace rostrum::cli {

class DataDirectory {
public:
    explicit DataDirectory(std::filesystem::path path) : m_path(std::move(path)) {}

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path configurationFile() const { return m_path / "rostrum.toml"; }
    std::filesystem::path servingFile() const { return m_path / "serving"; }
    std::filesystem::path recordFile(const std::string& session) const;

    /// Names of the sessions, in order.
    std::vector<std::string> sessions() const;
    /// The session asked for, or the only one if `name` is empty. Errors: there is none of that name; there are
    /// several.
    Result<std::string> session(const std::string& name) const;

    /// The server's key. Errors: it cannot be read; it is not 32 bytes.
    Result<std::string> key() const;
    /// The key, made if there is none yet.
    Result<std::string> keyMade() const;

    /// "ws://127.0.0.1:7040" while a server serves this directory; after a crash that of the last one.
    std::optional<std::string> servingAddress() const;

private:
    std::filesystem::path m_path;
};

/// "First Intersessional Consultation" -> "first-intersessional-consultation"; at most 60 letters, digits and hyphens,
/// "session" if nothing is left.
std::string sessionName(const std::string& title);
/// Whether it can be a session's name: letters, digits and hyphens.
bool isSessionName(const std::string& name);

/// The whole file; none if it cannot be read.
std::optional<std::string> readFile(const std::filesystem::path& path);
/// Writes a file that only its owner can read (0600). Errors: it cannot be written.
Status writePrivateFile(const std::filesystem::path& path, const std::string& content);

}  // namespace rostrum::cli
