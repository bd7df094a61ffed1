// SPDX-License-Identifier: MIT
#pragma once

/// Sample changes for tests of the record: small, valid, and different from each other. `change(3)` is the third.

#include "rostrum/v1/record.pb.h"

#include <cstdint>
#include <string>
#include <vector>

namespace rostrum::eg {

/// Something the server did by itself: one row is written, one removed.
inline v1::Change change(std::uint32_t seq) {
    v1::Change change;
    change.set_seq(seq);
    change.set_origin(v1::ORIGIN_DEADLINE);
    change.set_meeting_ms(1'000 * static_cast<std::int64_t>(seq));
    change.set_utc_ms(1'648'108'800'000 + change.meeting_ms());
    v1::Participant& participant = *change.add_rows()->mutable_participant();
    participant.set_id(seq);
    participant.set_name("Sample organization " + std::to_string(seq));
    participant.set_category(v1::CATEGORY_OTHER_STAKEHOLDER);
    v1::Removal& removal = *change.add_removals();
    removal.set_table(v1::TABLE_SPEECH);
    removal.set_id(seq);
    return change;
}

/// The `person` asked for it with the command id `uuid`.
inline v1::Change commanded(std::uint32_t seq, std::uint32_t person, const std::string& uuid) {
    v1::Change commanded = change(seq);
    commanded.set_origin(v1::ORIGIN_COMMAND);
    commanded.set_person(person);
    commanded.mutable_command()->set_uuid(uuid);
    commanded.mutable_command()->mutable_check_in()->set_person(seq);
    commanded.mutable_command()->mutable_check_in()->set_modality(v1::MODALITY_IN_THE_ROOM);
    return commanded;
}

/// `change(first)` to `change(last)`, both included.
inline std::vector<v1::Change> changes(std::uint32_t first, std::uint32_t last) {
    std::vector<v1::Change> sequence;
    for (std::uint32_t seq = first; seq <= last; ++seq) sequence.push_back(change(seq));
    return sequence;
}

}  // namespace rostrum::eg
