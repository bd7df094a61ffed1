// SPDX-License-Identifier: MIT
#include "server/cli/session_file.h"

#include "server/cli/data_directory.h"
#include "server/cli/local_time.h"
#include "server/cli/participants_file.h"
#include "server/cli/toml_reader.h"
#include "server/core/limits.h"

#include <map>
#include <set>
#include <utility>

namespace rostrum::cli {
namespace {

constexpr std::uint32_t least_limit_ms = 1'000;

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
    rule.set_limit_ms(table.duration("limit", 0, least_limit_ms, core::limit_ms_max));
    if (!table.has("limit")) table.problem("limit", "is missing: add limit = \"2:00\"");
    table.finish();
    return rule;
}

void tellTooMany(TomlTable& table, std::string_view key, int count, std::uint32_t most) {
    if (static_cast<std::uint32_t>(count) > most) table.problem(key, "holds more than " + std::to_string(most));
}

/// `defaults`: what stands where the table says nothing.
v1::ListRules readRules(TomlTable& table, const v1::ListRules& defaults) {
    v1::ListRules rules = defaults;
    if (table.has("categories")) {
        rules.clear_categories();
        for (const auto category : table.words<v1::Category>("categories")) rules.add_categories(category);
        tellTooMany(table, "categories", rules.categories_size(), core::categories_max);
    }
    if (table.has("limits")) rules.clear_limits();
    for (TomlTable& limit : table.tables("limits")) *rules.add_limits() = readLimit(limit);
    tellTooMany(table, "limits", rules.limits_size(), core::limit_rules_max);
    const auto limit_ms = [&](const char* key, std::uint32_t fallback_ms) {
        return table.duration(key, fallback_ms, least_limit_ms, core::limit_ms_max);
    };
    rules.set_default_limit_ms(limit_ms("default_limit", defaults.default_limit_ms()));
    rules.set_overrun_ms(table.duration("overrun", defaults.overrun_ms(), 0, core::limit_ms_max));
    rules.set_lead_in_ms(table.duration("lead_in", defaults.lead_in_ms(), 0, core::lead_in_ms_max));
    rules.set_presentation_limit_ms(limit_ms("presentation_limit", defaults.presentation_limit_ms()));
    rules.set_reply_limit_ms(limit_ms("reply_limit", defaults.reply_limit_ms()));
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
    std::set<std::uint32_t> numbers;
    for (TomlTable& table : file.tables("meeting")) {
        v1::Meeting& meeting = founding.meetings.emplace_back();
        meeting.set_id(static_cast<std::uint32_t>(founding.meetings.size()));
        meeting.set_number(static_cast<std::uint32_t>(table.number("number", meeting.id(), 1, 1000)));
        if (!numbers.insert(meeting.number()).second) {
            table.problem("number",
                          std::to_string(meeting.number()) + " stands twice: every meeting has its own number");
        }
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
        person.set_title(table.shownText("function"));
        person.set_organization(table.shownText("organization"));
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
        if (!by_number.emplace(item.number(), item.id()).second && !item.number().empty()) {
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

/// Unspecified: it was told what is wrong.
v1::Role readRole(TomlTable& table) {
    constexpr const char* remedy =
        "write \"chair\", \"vice-chair\", \"secretariat\", \"booth\", \"display\" or \"administrator\"; delegates "
        "stand in the participants' file, panellists under their item";
    const std::string word = table.text("role");
    const v1::Role role = valueOf<v1::Role>(word).value_or(v1::ROLE_UNSPECIFIED);
    const bool has_own_list = role == v1::ROLE_DELEGATE || role == v1::ROLE_PANELLIST;
    if (role != v1::ROLE_UNSPECIFIED && !has_own_list) return role;
    table.problem("role", word.empty() ? std::string("is missing: ") + remedy : "\"" + word + "\": " + remedy);
    return v1::ROLE_UNSPECIFIED;
}

void readPersons(TomlTable& file, core::Founding& founding) {
    bool has_chair = false;
    bool is_every_role_known = true;
    for (TomlTable& table : file.tables("person")) {
        v1::Person& person = founding.persons.emplace_back();
        person.set_id(static_cast<std::uint32_t>(founding.persons.size()));
        person.set_role(readRole(table));
        is_every_role_known = is_every_role_known && person.role() != v1::ROLE_UNSPECIFIED;
        if (person.role() == v1::ROLE_CHAIR && std::exchange(has_chair, true)) {
            table.problem("role", "is a second chair: a session has exactly one; others are \"vice-chair\"");
        }
        person.set_name(table.neededText("name"));
        person.set_title(table.shownText("title"));
        person.set_organization(table.shownText(person.role() == v1::ROLE_BOOTH ? "language" : "country"));
        person.set_secretary(table.yes("secretary", false));
        if (person.secretary() && person.role() != v1::ROLE_SECRETARIAT) {
            table.problem("secretary", "goes with the role \"secretariat\" alone");
        }
        person.set_modality(table.word("modality", v1::MODALITY_IN_THE_ROOM));
        person.set_seat(table.shownText("seat"));
        person.set_sample(table.yes("sample", false));
        table.finish();
    }
    if (!has_chair && is_every_role_known) {
        file.problem("person", "a session has exactly one person with role = \"chair\": add it");
    }
}

void readSession(TomlTable& file, v1::Session& session) {
    session.set_id(1);
    session.set_title(file.neededText("title"));
    session.set_body(file.shownText("body"));
    session.set_place(file.shownText("place"));
    session.set_online(file.yes("online", true));
    session.set_time_zone(file.neededText("time_zone"));
    if (!session.time_zone().empty() && !isTimeZone(session.time_zone())) {
        file.problem("time_zone",
                     "\"" + session.time_zone() + "\" is not known: write an IANA name, \"Europe/Vienna\"");
    }
    session.set_language(file.shownText("language"));
    session.set_desk_may_conduct(file.yes("desk_may_conduct", true));
    session.set_sample_note(file.shownText("sample_note", core::text_bytes_max));
    std::uint32_t next_group = 1;
    for (const std::string& name : file.shownTexts("groups")) {
        v1::Group& group = *session.add_groups();
        group.set_id(next_group++);
        group.set_name(name);
    }
    for (const auto category : file.words<v1::Category>("points_of_order_by")) session.add_points_of_order_by(category);
    *session.mutable_defaults() = core::defaultListRules();
    if (auto rules = file.table("rules")) *session.mutable_defaults() = readRules(*rules, session.defaults());
    if (session.ByteSizeLong() > core::row_bytes_max / 2) {
        file.problem(file.has("groups") ? "groups" : "sample_note",
                     "with the session's other texts and rules more than 4 KB: shorten it");
    }
}

void addParticipants(const std::filesystem::path& path, core::Founding& founding, Problems& problems) {
    const auto text = readFile(path);
    if (!text) return problems.add(text.error().message + ": `participants` names it; it stands beside session.toml");
    ParticipantsFile file = readParticipants(text.value(), path.filename().string(), problems);
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
    const auto text = readFile(path);
    if (!text) problems.add(text.error().message);
    const auto parsed = text ? parseToml(text.value(), name, problems) : std::nullopt;
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
