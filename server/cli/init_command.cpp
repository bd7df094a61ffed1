// SPDX-License-Identifier: MIT
#include "server/cli/init_command.h"

#include "server/cli/configuration.h"
#include "server/cli/data_directory.h"
#include "server/cli/exit_codes.h"
#include "server/cli/output.h"
#include "server/cli/random_name.h"
#include "server/cli/session_file.h"
#include "server/cli/words.h"
#include "server/net/machine_clocks.h"
#include "server/store/sqlite_event_log.h"

#include <fmt/core.h>

#include <algorithm>
#include <vector>

namespace rostrum::cli {
namespace {

int tell(const Problems& problems) {
    for (const std::string& line : problems.lines()) complain(line);
    complain(fmt::format(
        "Nothing was created: {} to mend.",
        problems.lines().size() == 1 ? "one thing is" : fmt::format("{} things are", problems.lines().size())));
    return exit_configuration;
}

int tell(const Failure& failure) {
    complain(failure.message + "\nNothing was created.");
    return failure.exit_code;
}

/// Writes the record with the founding change as its only entry.
Status writeRecord(const std::filesystem::path& path, const v1::Change& founding) {
    auto log = store::SqliteEventLog::create(path, randomName(), {.ballast_bytes = 0, .vfs = ""});
    if (!log) return log.error();
    const host::Clocks clocks = net::readClocks();
    const host::ClockReading reading{std::string(clocks.boot_id), clocks.boottime_ms, founding.meeting_ms(),
                                     founding.utc_ms(), false};
    log.value()->submit({founding}, reading);
    const auto durable = log.value()->durable();
    if (!durable) return durable.error();
    return Done{};
}

/// A session in the making: what was made goes again, the latest first, unless it is finished.
class Making {
public:
    Making(const DataDirectory& directory, const std::filesystem::path& session_folder)
        : m_directory(directory), m_folder(session_folder), m_unfinished(session_folder.string() + ".unfinished") {}
    Making(const Making&) = delete;
    Making& operator=(const Making&) = delete;
    ~Making() {
        std::error_code ignored;
        std::filesystem::remove_all(m_unfinished, ignored);
        std::for_each(m_made.rbegin(), m_made.rend(),
                      [&](const auto& made) { std::filesystem::remove(made, ignored); });
    }

    /// The record stands under another name until all the rest is there, so that a crash leaves no half session.
    Status make(const v1::Change& founding) {
        std::error_code error;
        std::filesystem::remove_all(m_unfinished, error);  // of a crash
        if (Status made = makeFolder(m_unfinished); !made) return made;
        if (Status written = writeRecord(m_unfinished / "record.db", founding); !written) return written;
        if (Status made = makeKey(); !made) return made;
        if (Status made = makeConfiguration(); !made) return made;
        std::filesystem::rename(m_unfinished, m_folder, error);
        if (error) return Error{m_folder.string() + " cannot be made: " + error.message()};
        m_made.clear();
        return Done{};
    }

private:
    /// With those above it that are missing.
    Status makeFolder(const std::filesystem::path& folder) {
        std::error_code error;
        if (std::filesystem::is_directory(folder, error)) return Done{};
        if (folder.has_parent_path()) {
            if (Status made = makeFolder(folder.parent_path()); !made) return made;
        }
        if (std::filesystem::create_directory(folder, error)) m_made.push_back(folder);
        if (error) return Error{folder.string() + " cannot be made: " + error.message()};
        return Done{};
    }
    /// The badges of sessions that are there are derived from the key: no other one can take its place.
    Status makeKey() {
        const auto key = m_directory.key();
        if (key) return Done{};
        const auto sessions = m_directory.sessions();
        const bool is_first = !sessions && sessions.error().kind == ErrorKind::not_found;
        if (!is_first || key.error().kind != ErrorKind::not_found) return key.error();
        Status made = m_directory.makeKey();
        if (made) m_made.push_back(m_directory.keyFile());
        return made;
    }
    Status makeConfiguration() {
        const std::filesystem::path file = m_directory.configurationFile();
        std::error_code error;
        if (std::filesystem::exists(file, error) || error) return Done{};
        Status written = writePrivateFile(file, defaultConfigurationFile());
        if (written) m_made.push_back(file);
        return written;
    }

    const DataDirectory& m_directory;
    std::filesystem::path m_folder;
    std::filesystem::path m_unfinished;
    std::vector<std::filesystem::path> m_made;
};

int tellWhatIsReady(const DataDirectory& directory, const std::string& name, const core::Founding& founding) {
    const auto sessions = directory.sessions();
    const std::string which = sessions && sessions.value().size() > 1 ? " --session " + name : "";
    return print(fmt::format(
        "Session {} is ready in {}: {}, {}, {}, {}.\n"
        "Next: `rostrum badges {}{} --output badges.csv` and `rostrum serve {}`.\n",
        name, directory.path().string(), counted(founding.participants.size(), "participant", "participants"),
        counted(founding.persons.size(), "badge", "badges"), counted(founding.meetings.size(), "meeting", "meetings"),
        counted(founding.items.size(), "agenda item", "agenda items"), directory.path().string(), which,
        directory.path().string()));
}

}  // namespace

int runInit(const InitOptions& options) {
    Problems problems;
    const std::filesystem::path from(options.from);
    std::error_code error;
    if (!std::filesystem::exists(from, error) && !error) {
        return tell(Failure{exit_not_found, from.string() + " does not exist: name the session's file"});
    }
    const core::Founding founding = readSessionFile(from, problems);
    if (!options.name.empty() && !isSessionName(options.name)) {
        problems.add("--name", "\"" + options.name + "\": write at most 60 letters, digits and hyphens");
    }
    if (!problems.none()) return tell(problems);
    const auto found = core::found(founding, {1, net::readClocks().utc_ms});
    if (const auto* errors = std::get_if<core::FoundingErrors>(&found)) {
        for (const std::string& wrong : *errors) problems.add(from.filename().string(), wrong);
        return tell(problems);
    }
    const DataDirectory directory(options.directory);
    const std::string name = options.name.empty() ? sessionName(founding.session.title()) : options.name;
    const std::filesystem::path folder = directory.recordFile(name).parent_path();
    if (std::filesystem::exists(folder, error)) {
        return tell(
            Failure{exit_failed, folder.string() + " is there already: choose another --name, or move it away"});
    }
    const Status made = Making(directory, folder).make(std::get<v1::Change>(found));
    if (!made) return tell(Failure{exit_failed, made.error().message});
    return tellWhatIsReady(directory, name, founding);
}

}  // namespace rostrum::cli
