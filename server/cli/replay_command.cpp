// SPDX-License-Identifier: MIT
#include "server/cli/replay_command.h"

#include "server/cli/data_directory.h"
#include "server/cli/exit_codes.h"
#include "server/cli/local_time.h"
#include "server/cli/output.h"
#include "server/cli/player.h"
#include "server/cli/script_check.h"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace rostrum::cli {
namespace {

/// A bar on a terminal; elsewhere a line for every tenth.
class ProgressBar {
public:
    explicit ProgressBar(std::string time_zone) : m_time_zone(std::move(time_zone)) {}

    void show(const Progress& progress) {
        const std::size_t tenth = progress.of == 0 ? 10 : progress.done * 10 / progress.of;
        if (!m_is_terminal) {
            if (tenth != m_tenth) complain(fmt::format("{} of {} lines played", progress.done, progress.of));
            m_tenth = tenth;
            return;
        }
        constexpr std::size_t columns = 30;
        const std::size_t filled = progress.of == 0 ? columns : progress.done * columns / progress.of;
        const std::string time = progress.line == nullptr ? "" : formatTimeOfDay(progress.line->utc_ms, m_time_zone);
        const std::string what = progress.line == nullptr ? "" : progress.line->who + ": " + progress.line->words;
        const std::string bar = fmt::format("\r[{}{}] {}/{}  {}  {:.48}\x1b[K", std::string(filled, '#'),
                                            std::string(columns - filled, '.'), progress.done, progress.of, time, what);
        std::fputs(bar.c_str(), stderr);
        if (progress.done == progress.of) complain("");
        std::fflush(stderr);
    }

private:
    std::string m_time_zone;
    const bool m_is_terminal = isatty(STDERR_FILENO) != 0;
    std::size_t m_tenth = 0;
};

int tell(const Problems& problems) {
    for (const std::string& line : problems.lines()) complain(line);
    return exit_configuration;
}

}  // namespace

int runReplay(const ReplayOptions& options) {
    auto address = net::parseAddress(options.server);
    if (!address) {
        complain("--server: " + address.error().message);
        return exit_usage;
    }
    if (!isTimeZone(options.time_zone)) {
        complain("--time-zone: \"" + options.time_zone + "\" is not known: write an IANA name, Europe/Vienna");
        return exit_usage;
    }
    const auto script = readFile(options.script);
    const auto badges = readFile(options.badges);
    for (const auto* file : {&script, &badges}) {
        if (*file) continue;
        complain(file->error().message);
        return exit_not_found;
    }
    Problems problems;
    const std::string script_name = std::filesystem::path(options.script).filename().string();
    std::vector<ScriptLine> lines = readScript(script.value(), script_name, options.time_zone, problems);
    std::vector<BadgeLine> all =
        readBadges(badges.value(), std::filesystem::path(options.badges).filename().string(), problems);
    if (!all.empty()) checkScript(lines, all, script_name, problems);
    if (!problems.none()) return tell(problems);
    if (all.empty() || lines.empty()) {
        complain("There is nothing to play: the script or the list of badges is empty.");
        return exit_configuration;
    }
    ProgressBar bar(options.time_zone);
    const std::size_t line_count = lines.size();
    const std::size_t badge_count = all.size();
    const auto shown_count = static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), showsOnBoard));
    const std::uint64_t pace_ms = std::uint64_t{options.spread_over_s} * 1000 / std::max<std::size_t>(1, shown_count);
    net::EventLoop loop;
    Player player(loop, {address.value(), options.session, options.trusted_certificate}, std::move(all),
                  std::move(lines), pace_ms, [&](const Progress& progress) { bar.show(progress); });
    if (const auto failure = player.play()) {
        complain("\n" + options.script + ": " + failure->message);
        return failure->exit_code;
    }
    return print(fmt::format("{} lines played over {} connections; every answer was as the script expects.\n",
                             line_count, badge_count));
}

}  // namespace rostrum::cli
