// SPDX-License-Identifier: MIT
#include "server/cli/session_documents.h"

#include "server/cli/badges_file.h"
#include "server/cli/words.h"
#include "server/host/badges.h"
#include "server/report/report.h"
#include "server/store/verify.h"

namespace rostrum::cli {

std::string badgesOf(const state::State& state, const std::string& session, const std::string& server_key) {
    std::vector<BadgeLine> lines;
    for (const auto& [id, stored] : state.table<v1::Badge>().all()) {
        const v1::Badge& badge = stored.row;
        const v1::Person* person = state.find<v1::Person>(badge.person());
        if (badge.revoked() || person == nullptr) continue;
        BadgeLine& line = lines.emplace_back();
        line.person = *person;
        line.secret = host::badgeSecret(server_key, session, person->id(), badge.generation());
        if (const auto* participant = state.find<v1::Participant>(person->participant())) {
            line.participant = participant->name();
        }
    }
    return writeBadges(lines);
}

std::string reportOf(const state::State& state, const host::Head& head) {
    return report::writeMarkdown(state, {head.seq, store::hex(head.hash)});
}

std::string soundText(const host::SoundRecord& record) {
    std::string text = "The record is sound: " + counted(record.head.seq, "entry", "entries") + ", head hash " +
                       store::hex(record.head.hash) + ".\n";
    if (!record.erased.empty()) {
        text += "Personal data was erased in " + counted(record.erased.size(), "entry", "entries") + ".\n";
    }
    return text;
}

}  // namespace rostrum::cli
