// SPDX-License-Identifier: MIT
#include "server/report/names.h"
#include "server/report/sections.h"
#include "server/report/wording.h"

#include <map>

namespace rostrum::report {
namespace {

constexpr Noun participant_noun{"participant", "participants"};
constexpr Noun other_noun{"other participant", "other participants"};
constexpr Noun person_noun{"person", "persons"};

enum class Attended { in_the_room, online, both_ways };

std::string wordsOf(Attended attended) {
    switch (attended) {
        case Attended::in_the_room:
            return "in the room";
        case Attended::online:
            return "online";
        case Attended::both_ways:
            return "in the room and online";
    }
    return "";
}

/// Who attended at least one meeting.
struct Attendance {
    std::map<std::uint32_t, Attended> participants;
    Ids persons;  ///< of participants
};

/// Persons without a participant, the officers, panellists and the Secretariat, are never counted by category (9.1).
Attendance attendanceOf(const state::State& state) {
    Attendance attendance;
    for (const auto& [id, stored] : state.table<v1::Attendance>().all()) {
        const v1::Attendance& row = stored.row;
        if (row.participant() == 0) continue;
        attendance.persons.insert(row.person());
        const Attended way = row.modality() == v1::MODALITY_ONLINE ? Attended::online : Attended::in_the_room;
        const auto [at, is_first] = attendance.participants.emplace(row.participant(), way);
        if (!is_first && at->second != way) at->second = Attended::both_ways;
    }
    return attendance;
}

v1::Category categoryOf(const state::State& state, std::uint32_t participant) {
    const auto* row = state.find<v1::Participant>(participant);
    return row == nullptr ? v1::CATEGORY_UNSPECIFIED : row->category();
}

/// "82 Member States, two non-member observer States and 85 other participants: one …, three … and 51 …".
std::string byCategory(const state::State& state, const Attendance& attendance) {
    std::map<v1::Category, std::size_t> counts;
    for (const auto& [id, way] : attendance.participants) ++counts[categoryOf(state, id)];
    std::vector<std::string> states;
    std::vector<std::string> others;
    std::size_t others_count = 0;
    for (const v1::Category category : categories_in_order) {
        const auto count = counts.find(category);
        if (count == counts.end()) continue;
        (isState(category) ? states : others).push_back(counted(count->second, nounOf(category)));
        if (!isState(category)) others_count += count->second;
    }
    if (others.size() > 1) {
        const std::string sum = counted(others_count, states.empty() ? participant_noun : other_noun);
        others = {sum + ": " + joined(others)};
    }
    states.insert(states.end(), others.begin(), others.end());
    return joined(states);
}

std::string waysSentence(const Attendance& attendance) {
    std::map<Attended, std::size_t> counts;
    for (const auto& [id, way] : attendance.participants) ++counts[way];
    std::vector<std::string> ways;
    for (const auto& [way, count] : counts) ways.push_back(inWords(count) + " attended " + wordsOf(way));
    return "Of " + counted(attendance.participants.size(), participant_noun) + ", represented by " +
           counted(attendance.persons.size(), person_noun) + ", " + joined(ways) + ".";
}

Name nameOf(const state::State& state, std::uint32_t id) {
    Name name = participant(state, id);
    const auto* row = state.find<v1::Participant>(id);
    if (row != nullptr && row->accreditation_pending()) name.raw += ", accreditation not confirmed";
    return name;
}

Bullets names(const state::State& state, const Attendance& attendance) {
    Bullets bullets;
    for (const v1::Category category : categories_in_order) {
        for (const Attended way : {Attended::in_the_room, Attended::online, Attended::both_ways}) {
            std::vector<Name> names;
            for (const auto& [id, attended] : attendance.participants) {
                if (attended == way && categoryOf(state, id) == category) names.push_back(nameOf(state, id));
            }
            if (names.empty()) continue;
            const std::string label = capitalized(nounOf(category).many) + ", " + wordsOf(way);
            bullets.lines.push_back(listed(label, sorted(std::move(names))));
        }
    }
    return bullets;
}

}  // namespace

Blocks attendanceSection(const Source& source) {
    const Attendance attendance = attendanceOf(source.state);
    Blocks blocks{Heading{2, "Attendance"}};
    append(blocks, sampleReminder(source));
    if (attendance.participants.empty()) {
        blocks.push_back(Paragraph{"No attendance was recorded."});
        return blocks;
    }
    blocks.push_back(Paragraph{"The session was attended by " + byCategory(source.state, attendance) + "."});
    blocks.push_back(Paragraph{waysSentence(attendance)});
    blocks.push_back(names(source.state, attendance));
    return blocks;
}

}  // namespace rostrum::report
