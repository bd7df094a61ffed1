// SPDX-License-Identifier: MIT
#include "server/cli/init_command.h"

#include "server/cli/configuration.h"
#include "server/cli/data_directory.h"
#include "server/cli/exit_codes.h"
#include "server/cli/random_name.h"
#include "server/cli/session_file.h"
#include "server/cli/words.h"
#include "server/net/machine_clocks.h"
#include "server/store/sqlite_event_log.h"

#include <fmt/core.h>

#include <cstdio>

namespace rostrum::cli {
namespace {

int tell(const Problems& problems) {
    for (const std::string& line : problems.lines()) fmt::print(stderr, "{}\n", line);
    fmt::print(stderr, "Nothing was created: {} to mend.\n",
               problems.lines().size() == 1 ? "one thing is" : fmt::format("{} things are", problems.lines().size()));
    return exit_configuration;
}

int fail(const std::string& message, int exit_code = exit_failed) {
    fmt::print(stderr, "{}\nNothing was created.\n", message);
    return exit_code;
}

/// Writes the record with the founding change as its only entry.
Status writeRecord(const std::filesystem::path& path, const v1::Change& founding) {
    auto log = store::SqliteEventLog::create(path, randomName(), {});
    if (!log) return log.error();
    const host::Clocks clocks = net::readClocks();
    const host::ClockReading reading{std::string(clocks.boot_id), clocks.boottime_ms, founding.meeting_ms(),
                                     founding.utc_ms(), false};
    log.value()->submit({founding}, reading);
    const auto durable = log.value()->durable();
    if (!durable) return durable.error();
    return Done{};
}

}  // namespace

int runInit(const InitOptions& options) {
    Problems problems;
    const std::filesystem::path from(options.from);
    if (!std::filesystem::exists(from)) {
        return fail(from.string() + " does not exist: name the session's file", exit_not_found);
    }
    core::Founding founding = readSessionFile(from, problems);
    if (!options.name.empty() && !isSessionName(options.name)) {
        problems.add("--name", "\"" + options.name + "\": write letters, digits and hyphens only");
    }
    if (!problems.none()) return tell(problems);
    const auto found = core::found(founding, {1, net::readClocks().utc_ms});
    if (const auto* errors = std::get_if<core::FoundingErrors>(&found)) {
        for (const std::string& error : *errors) problems.add(from.filename().string(), error);
        return tell(problems);
    }

    const DataDirectory directory(options.directory);
    const std::string name = options.name.empty() ? sessionName(founding.session.title()) : options.name;
    const std::filesystem::path record = directory.recordFile(name);
    if (std::filesystem::exists(record.parent_path())) {
        return fail(record.parent_path().string() + " is there already: choose another --name, or move it away");
    }
    std::error_code error;
    std::filesystem::create_directories(record.parent_path().parent_path(), error);
    if (error) return fail(directory.path().string() + " cannot be made: " + error.message());
    if (const auto key = directory.keyMade(); !key) return fail(key.error().message);
    if (!std::filesystem::exists(directory.configurationFile())) {
        const Status written = writePrivateFile(directory.configurationFile(), defaultConfigurationFile());
        if (!written) return fail(written.error().message);
    }
    // Under another name until it is whole, so that a crash leaves no half session.
    const std::filesystem::path unfinished = record.parent_path().string() + ".unfinished";
    std::filesystem::remove_all(unfinished, error);
    std::filesystem::create_directories(unfinished, error);
    const Status written = writeRecord(unfinished / "record.db", std::get<v1::Change>(found));
    if (written) std::filesystem::rename(unfinished, record.parent_path(), error);
    if (!written || error) {
        std::filesystem::remove_all(unfinished);
        return fail(written ? error.message() : written.error().message);
    }
    fmt::print("Session {} is ready in {}: {}, {}, {}, {}.\n", name, directory.path().string(),
               counted(founding.participants.size(), "participant", "participants"),
               counted(founding.persons.size(), "badge", "badges"),
               counted(founding.meetings.size(), "meeting", "meetings"),
               counted(founding.items.size(), "agenda item", "agenda items"));
    fmt::print("Next: `rostrum badges {0} > badges.csv` and `rostrum serve {0}`.\n", directory.path().string());
    return exit_done;
}

}  // namespace rostrum::cli
