// SPDX-License-Identifier: MIT
#include "server/cli/rehearsal.h"

#include "protocol/state/state.h"
#include "server/net/machine_clocks.h"

#include <algorithm>

namespace rostrum::cli {
namespace {

constexpr std::int64_t before_the_meeting_ms = 3'600'000;

}  // namespace

Status makeRehearsal(host::EventLog& log) {
    state::State state;
    const Status read =
        log.read(1, [&](const v1::Change& change) { state.apply(change.seq(), change.rows(), change.removals()); });
    if (!read) return read.error();
    const v1::Session* session = state.find<v1::Session>(1);
    if (session == nullptr) return Error{"the record holds no session"};
    if (session->rehearsal()) return Done{};
    std::int64_t first_start_utc_ms = 0;
    for (const auto& [id, stored] : state.table<v1::Meeting>().all()) {
        if (stored.row.status() != v1::MEETING_STATUS_PLANNED) {
            return Error{"a meeting of \"" + session->title() +
                         "\" has been held: it cannot become a rehearsal. Make " +
                         "another session with `rostrum init`."};
        }
        const std::int64_t start_utc_ms = stored.row.planned_start_utc_ms();
        first_start_utc_ms = first_start_utc_ms == 0 ? start_utc_ms : std::min(first_start_utc_ms, start_utc_ms);
    }
    const host::Clocks clocks = net::readClocks();
    const auto last = log.lastClock();
    v1::Change change;
    change.set_seq(state.seq() + 1);
    change.set_origin(v1::ORIGIN_FOUNDATION);
    change.set_meeting_ms(last ? last->meeting_ms : 0);
    change.set_utc_ms(first_start_utc_ms - before_the_meeting_ms);
    v1::Session& rehearsal = *change.add_rows()->mutable_session();
    rehearsal = *session;
    rehearsal.set_rehearsal(true);
    log.submit({change},
               {std::string(clocks.boot_id), clocks.boottime_ms, change.meeting_ms(), change.utc_ms(), false});
    const auto durable = log.durable();
    if (!durable) return durable.error();
    return Done{};
}

}  // namespace rostrum::cli
