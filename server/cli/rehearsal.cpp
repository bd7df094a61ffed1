// SPDX-License-Identifier: MIT
#include "server/cli/rehearsal.h"

#include "protocol/state/state.h"
#include "server/net/machine_clocks.h"

#include <algorithm>
#include <variant>

namespace rostrum::cli {
namespace {

constexpr std::int64_t before_the_meeting_ms = 3'600'000;

/// The change that makes it one; one without rows: it is one already.
std::variant<v1::Change, Failure> changeToRehearsal(const host::EventLog& log) {
    state::State state;
    const Status read =
        log.read(1, [&](const v1::Change& change) { state.apply(change.seq(), change.rows(), change.removals()); });
    if (!read) return failureOf(read.error());
    const v1::Session* session = state.find<v1::Session>(1);
    if (session == nullptr) return Failure{exit_failed, "the record holds no session"};
    v1::Change change;
    if (session->rehearsal()) return change;
    std::int64_t first_start_utc_ms = 0;
    for (const auto& [id, stored] : state.table<v1::Meeting>().all()) {
        if (stored.row.status() != v1::MEETING_STATUS_PLANNED) {
            return Failure{exit_refused, "a meeting of \"" + session->title() +
                                             "\" has been held: it cannot become a rehearsal, and no session of this "
                                             "directory was made one. Make another session with `rostrum init`."};
        }
        const std::int64_t start_utc_ms = stored.row.planned_start_utc_ms();
        first_start_utc_ms = first_start_utc_ms == 0 ? start_utc_ms : std::min(first_start_utc_ms, start_utc_ms);
    }
    const auto last = log.lastClock();
    change.set_seq(state.seq() + 1);
    change.set_origin(v1::ORIGIN_FOUNDATION);
    change.set_meeting_ms(last ? last->meeting_ms : 0);
    change.set_utc_ms(first_start_utc_ms - before_the_meeting_ms);
    v1::Session& rehearsal = *change.add_rows()->mutable_session();
    rehearsal = *session;
    rehearsal.set_rehearsal(true);
    return change;
}

}  // namespace

std::optional<Failure> makeRehearsals(const std::vector<std::unique_ptr<host::EventLog>>& logs) {
    std::vector<v1::Change> changes;
    for (const auto& log : logs) {
        auto change = changeToRehearsal(*log);
        if (const auto* failure = std::get_if<Failure>(&change)) return *failure;
        changes.push_back(std::get<v1::Change>(std::move(change)));
    }
    const host::Clocks clocks = net::readClocks();
    for (std::size_t i = 0; i < logs.size(); ++i) {
        const v1::Change& change = changes[i];
        if (change.rows().empty()) continue;
        logs[i]->submit({change},
                        {std::string(clocks.boot_id), clocks.boottime_ms, change.meeting_ms(), change.utc_ms(), false});
        if (const auto durable = logs[i]->durable(); !durable) return failureOf(durable.error());
    }
    return std::nullopt;
}

}  // namespace rostrum::cli
