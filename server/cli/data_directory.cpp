// SPDX-License-Identifier: MIT
#include "server/cli/data_directory.h"

#include <fcntl.h>
#include <sys/random.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

namespace rostrum::cli {
namespace {

constexpr std::size_t key_bytes = 32;
constexpr std::size_t session_name_length_max = 60;

}  // namespace

std::filesystem::path DataDirectory::recordFile(const std::string& session) const {
    return m_path / "sessions" / session / "record.db";
}

std::vector<std::string> DataDirectory::sessions() const {
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(m_path / "sessions", error)) {
        if (std::filesystem::exists(entry.path() / "record.db")) names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

Result<std::string> DataDirectory::session(const std::string& name) const {
    const std::vector<std::string> all = sessions();
    if (all.empty()) {
        return Error{m_path.string() + " holds no session: make one with `rostrum init " + m_path.string() +
                     " --from session.toml`"};
    }
    if (name.empty() && all.size() == 1) return all.front();
    if (std::find(all.begin(), all.end(), name) != all.end()) return name;
    std::string listed;
    for (const std::string& known : all) listed += (listed.empty() ? "" : ", ") + known;
    if (name.empty()) return Error{m_path.string() + " holds several sessions: add --session with one of " + listed};
    return Error{m_path.string() + " holds no session \"" + name + "\": it holds " + listed};
}

Result<std::string> DataDirectory::key() const {
    const auto content = readFile(m_path / "server.key");
    if (!content) return Error{(m_path / "server.key").string() + " cannot be read: run as the user who made it"};
    if (content->size() == key_bytes) return *content;
    return Error{(m_path / "server.key").string() + " is not a key of 32 bytes: restore it from a backup"};
}

Result<std::string> DataDirectory::keyMade() const {
    if (std::filesystem::exists(m_path / "server.key")) return key();
    std::string fresh(key_bytes, '\0');
    if (getrandom(fresh.data(), fresh.size(), 0) != static_cast<ssize_t>(key_bytes)) {
        return Error{"the system gives no random bytes for the server's key"};
    }
    const Status written = writePrivateFile(m_path / "server.key", fresh);
    if (!written) return written.error();
    return fresh;
}

std::optional<std::string> DataDirectory::servingAddress() const {
    auto content = readFile(servingFile());
    if (content) content->erase(content->find_last_not_of('\n') + 1);
    return content;
}

std::string sessionName(const std::string& title) {
    std::string name;
    for (const char letter : title) {
        const auto c = static_cast<unsigned char>(letter);
        if (std::isalnum(c) != 0) {
            name += static_cast<char>(std::tolower(c));
        } else if (!name.empty() && name.back() != '-') {
            name += '-';
        }
    }
    name = name.substr(0, session_name_length_max);
    while (!name.empty() && name.back() == '-') name.pop_back();
    return name.empty() ? "session" : name;
}

bool isSessionName(const std::string& name) {
    return !name.empty() && name.size() <= session_name_length_max &&
           std::all_of(name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) != 0 || c == '-'; });
}

std::optional<std::string> readFile(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return std::nullopt;
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

Status writePrivateFile(const std::filesystem::path& path, const std::string& content) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const bool is_written =
        file >= 0 && ::write(file, content.data(), content.size()) == static_cast<ssize_t>(content.size());
    const int error = errno;
    if (file >= 0) ::close(file);
    if (is_written) return Done{};
    return Error{path.string() + " cannot be written: " + std::strerror(error)};
}

}  // namespace rostrum::cli
