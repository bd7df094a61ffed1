// SPDX-License-Identifier: MIT
#include "server/cli/data_directory.h"

#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <sstream>

namespace rostrum::cli {
namespace {

constexpr std::size_t key_bytes = 32;
constexpr std::size_t session_name_length_max = 60;

}  // namespace

std::filesystem::path DataDirectory::recordFile(const std::string& session) const {
    return m_path / "sessions" / session / "record.db";
}

Result<std::vector<std::string>> DataDirectory::sessions() const {
    std::vector<std::string> names;
    std::error_code error;
    const std::filesystem::path folder = m_path / "sessions";
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        std::error_code cannot_tell;  // then opening it says why
        const bool is_there = std::filesystem::exists(recordFile(name), cannot_tell) || cannot_tell;
        if (isSessionName(name) && is_there) names.push_back(name);
    }
    if (error && error != std::errc::no_such_file_or_directory) {
        return Error{folder.string() + " cannot be read: " + error.message()};
    }
    if (names.empty()) {
        return Error{m_path.string() + " holds no session: make one with `rostrum init " + m_path.string() +
                         " --from session.toml`",
                     ErrorKind::not_found};
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::variant<std::string, Failure> DataDirectory::session(const std::string& name) const {
    const auto found = sessions();
    if (!found) return failureOf(found.error());
    const std::vector<std::string>& all = found.value();
    if (name.empty() && all.size() == 1) return all.front();
    if (std::find(all.begin(), all.end(), name) != all.end()) return name;
    std::string listed;
    for (const std::string& known : all) listed += (listed.empty() ? "" : ", ") + known;
    if (name.empty()) {
        return Failure{exit_usage, m_path.string() + " holds several sessions: add --session with one of " + listed};
    }
    return Failure{exit_not_found, m_path.string() + " holds no session \"" + name + "\": it holds " + listed};
}

Result<std::string> DataDirectory::key() const {
    const auto content = readFile(keyFile());
    if (!content && content.error().kind == ErrorKind::not_found) {
        return Error{keyFile().string() + " is missing: restore it from a backup; every badge is derived from it",
                     ErrorKind::not_found};
    }
    if (!content) return Error{content.error().message + "; run as the user who made it"};
    if (content.value().size() == key_bytes) return content.value();
    return Error{keyFile().string() + " is not a key of 32 bytes: restore it from a backup"};
}

Status DataDirectory::makeKey() const {
    std::string fresh(key_bytes, '\0');
    if (getrandom(fresh.data(), fresh.size(), 0) != static_cast<ssize_t>(key_bytes)) {
        return Error{"the system gives no random bytes for the server's key"};
    }
    return writePrivateFile(keyFile(), fresh);
}

std::optional<Serving> DataDirectory::serving() const {
    const auto content = readFile(servingFile());
    if (!content) return std::nullopt;
    std::istringstream lines(content.value());
    Serving serving;
    std::getline(lines, serving.address);
    std::getline(lines, serving.fingerprint);
    return serving;
}

Status DataDirectory::announce(const Serving& serving) const {
    return writePrivateFile(servingFile(), serving.address + "\n" + serving.fingerprint + "\n");
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

Result<std::string> readFile(const std::filesystem::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    std::string content;
    char buffer[65'536];
    ssize_t count = file < 0 ? -1 : 1;
    while (count > 0) {
        count = ::read(file, buffer, sizeof buffer);
        if (count > 0) content.append(buffer, static_cast<std::size_t>(count));
    }
    const int error = errno;
    if (file >= 0) ::close(file);
    if (count == 0) return content;
    if (error == ENOENT) return Error{path.string() + " does not exist", ErrorKind::not_found};
    return Error{path.string() + " cannot be read: " + std::strerror(error)};
}

Status writePrivateFile(const std::filesystem::path& path, const std::string& content) {
    int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool is_new = file >= 0;
    if (!is_new && errno == EEXIST) file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    struct stat about {};
    bool is_written = file >= 0 && ::fstat(file, &about) == 0;
    // One that was there before is made private before anything is in it. A terminal or a pipe is left as it is.
    if (is_written && S_ISREG(about.st_mode)) is_written = ::fchmod(file, 0600) == 0 && ::ftruncate(file, 0) == 0;
    for (std::size_t at = 0; is_written && at < content.size();) {
        const ssize_t count = ::write(file, content.data() + at, content.size() - at);
        is_written = count >= 0;
        if (is_written) at += static_cast<std::size_t>(count);
    }
    const int error = errno;
    if (file >= 0) ::close(file);
    if (is_written) return Done{};
    if (is_new) ::unlink(path.c_str());
    return Error{path.string() + " cannot be written: " + std::strerror(error)};
}

}  // namespace rostrum::cli
