// SPDX-License-Identifier: MIT
#pragma once

/// Where a server keeps its things:
///
///     DIR/rostrum.toml                 settings (configuration.h)
///     DIR/server.key                   32 random bytes from which badges are derived; 0600
///     DIR/serving                      where the server that serves DIR now is asked; a crash may leave it behind
///     DIR/sessions/NAME/record.db      the record of one session
///
/// Used by every subcommand. Knows nothing of what is in a record.

#include "server/cli/exit_codes.h"

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace rostrum::cli {

struct Serving {
    std::string address;      ///< "ws://127.0.0.1:7040"
    std::string fingerprint;  ///< of the certificate that the server shows (net::readCertificate); empty: no TLS
};

class DataDirectory {
public:
    explicit DataDirectory(std::filesystem::path path) : m_path(std::move(path)) {}

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path configurationFile() const { return m_path / "rostrum.toml"; }
    std::filesystem::path keyFile() const { return m_path / "server.key"; }
    std::filesystem::path servingFile() const { return m_path / "serving"; }
    std::filesystem::path recordFile(const std::string& session) const;

    /// Names of the sessions, in order; whatever else lies beside them is none. Errors: not_found, there is none; the
    /// directory cannot be read.
    Result<std::vector<std::string>> sessions() const;
    /// The session asked for, or the only one if `name` is empty. Failures: there is none; there is none of that name;
    /// there are several.
    std::variant<std::string, Failure> session(const std::string& name) const;

    /// The server's key. Errors: not_found; it cannot be read; it is not 32 bytes.
    Result<std::string> key() const;
    /// Makes the key. Errors: it cannot be written.
    Status makeKey() const;

    /// How the server that serves this directory is asked; after a crash that of the last one. None: nobody serves it.
    std::optional<Serving> serving() const;
    /// Errors: it cannot be written.
    Status announce(const Serving& serving) const;

private:
    std::filesystem::path m_path;
};

/// "First Intersessional Consultation" -> "first-intersessional-consultation"; at most 60 letters, digits and hyphens,
/// "session" if nothing is left.
std::string sessionName(const std::string& title);
/// Whether it can be a session's name: letters, digits and hyphens.
bool isSessionName(const std::string& name);

/// The whole file. Errors: not_found; it cannot be read.
Result<std::string> readFile(const std::filesystem::path& path);
/// Writes a file that only its owner can read (0600), also where there was one that others could read. Errors: it
/// cannot be written, or belongs to somebody else.
Status writePrivateFile(const std::filesystem::path& path, const std::string& content);

}  // namespace rostrum::cli
