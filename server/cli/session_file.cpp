// SPDX-License-Identifier: MIT
#include "server/cli/session_file.h"

#include "server/cli/local_time.h"
#include "server/cli/participants_file.h"
#include "server/cli/toml_reader.h"
#include "server/core/limits.h"

#include <fstream>
#include <map>
#include <sstream>

namespace rostrum::cli {
namespace {

std::optional<std::int64_t> momentAt(TomlTable& table, std::string_view key, const std::string& time_zone) {
    const auto at = table.neededLocalTime(key);
    if (!at || !isTimeZone(time_zone)) return std::nullopt;
    const LocalTime local{static_cast<int>(at->date.year),   static_cast<int>(at->date.month),
                          static_cast<int>(at->date.day),    static_cast<int>(at->time.hour),
                          static_cast<int>(at->time.minute), static_cast<int>(at->time.second)};
    const auto utc_ms = utcMs(local, time_zone);
    if (!utc_ms) table.problem(key, "there is no such day or hour in " + time_zone);
    return utc_ms;
}

v1::LimitRule readLimit(TomlTable& table) {
    v1::LimitRule rule;
    rule.set_kind(table.word("kind", v1::KIND_UNSPECIFIED));
    rule.set_category(table.word("category", v1::CATEGORY_UNSPECIFIED));
    rule.set_capacity(table.word("capacity", v1::CAPACITY_UNSPECIFIED));
    rule.set_limit_ms(table.duration("limit", 0));
    if (!table.has("limit")) table.problem("limit", "is missing: add limit = \"2:00\"");
    table.finish();
    return rule;
}

/// `defaults`: what stands where the table says nothing.
v1::ListRules readRules(TomlTable& table, const v1::ListRules& defaults) {
    v1::ListRules rules = defaults;
    if (table.has("categories")) {
        rules.clear_categories();
        for (const auto category : table.words<v1::Category>("categories")) rules.add_categories(category);
    }
    if (table.has("limits")) rules.clear_limits();
    for (TomlTable& limit : table.tables("limits")) *rules.add_limits() = readLimit(limit);
    rules.set_default_limit_ms(table.duration("default_limit", defaults.default_limit_ms()));
    rules.set_overrun_ms(table.duration("overrun", defaults.overrun_ms()));
    rules.set_lead_in_ms(table.duration("lead_in", defaults.lead_in_ms()));
    rules.set_presentation_limit_ms(table.duration("presentation_limit", defaults.presentation_limit_ms()));
    rules.set_reply_limit_ms(table.duration("reply_limit", defaults.reply_limit_ms()));
    rules.set_at_limit(table.word("at_limit", defaults.at_limit()));
    rules.set_when_absent(table.word("when_absent", defaults.when_absent()));
    rules.set_interventions_max(
        static_cast<std::uint32_t>(table.number("interventions_max", defaults.interventions_max(), 0, 1000)));
    rules.set_needs_approval(table.yes("needs_approval", defaults.needs_approval()));
    v1::OrderPolicy& policy = *rules.mutable_policy();
    for (const std::string& word : table.texts("order")) {
        if (word == "dignitaries and groups") {
            policy.set_dignitaries_first(true);
        } else if (word == "categories") {
            policy.set_by_category(true);
        } else if (word == "not yet spoken") {
            policy.set_not_yet_spoken_first(true);
        } else if (word == "room and online in turn") {
            policy.set_alternate_modality(true);
        } else {
            table.problem("order", "\"" + word +
                                       "\" is not known: write any of \"dignitaries and groups\", "
                                       "\"categories\", \"not yet spoken\" and \"room and online in turn\"");
        }
    }
    table.finish();
    return rules;
}

void readMeetings(TomlTable& file, core::Founding& founding) {
    for (TomlTable& table : file.tables("meeting")) {
        v1::Meeting& meeting = founding.meetings.emplace_back();
        meeting.set_id(static_cast<std::uint32_t>(founding.meetings.size()));
        meeting.set_number(static_cast<std::uint32_t>(table.number("number", meeting.id(), 1, 1000)));
        const auto start = momentAt(table, "start", founding.session.time_zone());
        const auto end = momentAt(table, "end", founding.session.time_zone());
        if (start && end && *end <= *start) table.problem("end", "is not after the start: correct one of them");
        meeting.set_planned_start_utc_ms(start.value_or(0));
        meeting.set_planned_end_utc_ms(end.value_or(0));
        table.finish();
    }
    if (founding.meetings.empty()) file.problem("meeting", "there is none: add [[meeting]] with start and end");
}

void readPanel(TomlTable& item_table, std::uint32_t item, core::Founding& founding) {
    std::uint32_t place = core::place_gap;
    for (TomlTable& table : item_table.tables("panel")) {
        v1::Person& person = founding.persons.emplace_back();
        person.set_id(static_cast<std::uint32_t>(founding.persons.size()));
        person.set_role(v1::ROLE_PANELLIST);
        person.set_name(table.neededText("name"));
        person.set_title(table.text("function"));
        person.set_organization(table.text("organization"));
        person.set_modality(table.word("modality", v1::MODALITY_ONLINE));
        v1::PanelPlace& panellist = founding.panel_places.emplace_back();
        panellist.set_id(static_cast<std::uint32_t>(founding.panel_places.size()));
        panellist.set_item(item);
        panellist.set_person(person.id());
        panellist.set_name(person.name());
        panellist.set_function(person.title());
        panellist.set_organization(person.organization());
        panellist.set_place(place);
        place += core::place_gap;
        table.finish();
    }
}

void readItems(TomlTable& file, core::Founding& founding) {
    std::map<std::string, std::uint32_t> by_number;
    for (TomlTable& table : file.tables("item")) {
        v1::AgendaItem item;
        item.set_id(static_cast<std::uint32_t>(founding.items.size() + 1));
        item.set_order(item.id());
        item.set_number(table.neededText("number"));
        item.set_title(table.neededText("title"));
        item.set_sample(table.yes("sample", false));
        if (!by_number.emplace(item.number(), item.id()).second) {
            table.problem("number", "\"" + item.number() + "\" stands twice: every item has its own number");
        }
        if (table.has("parent")) {
            const std::string parent = table.text("parent");
            if (!by_number.contains(parent)) {
                table.problem("parent", "\"" + parent + "\" is not the number of an item that stands above");
            } else {
                item.set_parent(by_number[parent]);
            }
        }
        *item.mutable_rules() = founding.session.defaults();
        if (auto rules = table.table("rules")) *item.mutable_rules() = readRules(*rules, founding.session.defaults());
        readPanel(table, item.id(), founding);
        founding.items.push_back(item);
        table.finish();
    }
    if (founding.items.empty()) file.problem("item", "there is none: add [[item]] with number and title");
}

void readPersons(TomlTable& file, core::Founding& founding) {
    std::uint32_t chairs = 0;
    for (TomlTable& table : file.tables("person")) {
        v1::Person& person = founding.persons.emplace_back();
        person.set_id(static_cast<std::uint32_t>(founding.persons.size()));
        person.set_role(table.word("role", v1::ROLE_UNSPECIFIED));
        const bool has_own_list = person.role() == v1::ROLE_DELEGATE || person.role() == v1::ROLE_PANELLIST;
        if (person.role() == v1::ROLE_UNSPECIFIED || has_own_list) {
            table.problem("role",
                          "write \"chair\", \"vice-chair\", \"secretariat\", \"booth\", \"display\" or "
                          "\"administrator\"; delegates stand in the participants' file, panellists under their item");
        }
        person.set_name(table.neededText("name"));
        person.set_title(table.text("title"));
        person.set_organization(table.text(person.role() == v1::ROLE_BOOTH ? "language" : "country"));
        person.set_secretary(table.yes("secretary", false));
        person.set_modality(table.word("modality", v1::MODALITY_IN_THE_ROOM));
        person.set_seat(table.text("seat"));
        person.set_sample(table.yes("sample", false));
        if (person.role() == v1::ROLE_CHAIR) ++chairs;
        table.finish();
    }
    if (chairs != 1) file.problem("person", "a session has exactly one person with role = \"chair\"");
}

void readSession(TomlTable& file, v1::Session& session) {
    session.set_id(1);
    session.set_title(file.neededText("title"));
    session.set_body(file.text("body"));
    session.set_place(file.text("place"));
    session.set_online(file.yes("online", true));
    session.set_time_zone(file.neededText("time_zone"));
    if (!session.time_zone().empty() && !isTimeZone(session.time_zone())) {
        file.problem("time_zone",
                     "\"" + session.time_zone() + "\" is not known: write an IANA name, \"Europe/Vienna\"");
    }
    session.set_language(file.text("language"));
    session.set_desk_may_conduct(file.yes("desk_may_conduct", true));
    session.set_sample_note(file.text("sample_note"));
    std::uint32_t next_group = 1;
    for (const std::string& name : file.texts("groups")) {
        v1::Group& group = *session.add_groups();
        group.set_id(next_group++);
        group.set_name(name);
    }
    for (const auto category : file.words<v1::Category>("points_of_order_by")) session.add_points_of_order_by(category);
    *session.mutable_defaults() = core::defaultListRules();
    if (auto rules = file.table("rules")) *session.mutable_defaults() = readRules(*rules, session.defaults());
}

void addParticipants(const std::filesystem::path& path, core::Founding& founding, Problems& problems) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) {
        problems.add(path.filename().string(),
                     "cannot be read: it is named by `participants` and must stand beside it");
        return;
    }
    std::ostringstream text;
    text << stream.rdbuf();
    ParticipantsFile file = readParticipants(text.str(), path.filename().string(), problems);
    founding.participants = std::move(file.participants);
    for (v1::Person& person : file.persons) {
        person.set_id(static_cast<std::uint32_t>(founding.persons.size() + 1));
        founding.persons.push_back(std::move(person));
    }
}

}  // namespace

core::Founding readSessionFile(const std::filesystem::path& path, Problems& problems) {
    core::Founding founding;
    const std::string name = path.filename().string();
    const std::optional<toml::table> parsed = parseToml(path.string(), name, problems);
    if (!parsed) return founding;
    TomlTable file(*parsed, name, problems);
    readSession(file, founding.session);
    readPersons(file, founding);
    readMeetings(file, founding);
    readItems(file, founding);
    const std::string participants = file.neededText("participants");
    file.finish();
    if (!participants.empty()) addParticipants(path.parent_path() / participants, founding, problems);
    return founding;
}

}  // namespace rostrum::cli
