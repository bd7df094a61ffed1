// SPDX-License-Identifier: MIT
#include "server/core/founding.h"

#include "server/core/desk_acts.h"
#include "server/core/draft.h"
#include "server/core/limits.h"
#include "server/core/shape.h"

#include <set>

namespace rostrum::core {
namespace {

std::string quoted(const std::string& name) {
    return "\"" + name + "\"";
}

/// `rules` where they say something, `otherwise` where they do not. A lead-in or overrun of 0 says "none" in rules that
/// say anything at all.
v1::ListRules completed(const v1::ListRules& rules, const v1::ListRules& otherwise) {
    if (rules.ByteSizeLong() == 0) return otherwise;
    v1::ListRules all = rules;
    if (all.default_limit_ms() == 0) all.set_default_limit_ms(otherwise.default_limit_ms());
    if (all.at_limit() == v1::AT_LIMIT_UNSPECIFIED) all.set_at_limit(otherwise.at_limit());
    if (all.when_absent() == v1::WHEN_ABSENT_UNSPECIFIED) all.set_when_absent(otherwise.when_absent());
    if (all.presentation_limit_ms() == 0) all.set_presentation_limit_ms(otherwise.presentation_limit_ms());
    if (all.reply_limit_ms() == 0) all.set_reply_limit_ms(otherwise.reply_limit_ms());
    all.mutable_policy();
    return all;
}

/// Reads the founding from end to end and writes down what is wrong.
class Inspection {
public:
    explicit Inspection(const Founding& founding) : m_founding(founding) {}

    FoundingErrors errors() {
        inspectIds("meeting", m_founding.meetings);
        inspectIds("agenda item", m_founding.items);
        inspectIds("panel place", m_founding.panel_places);
        inspectIds("participant", m_founding.participants);
        inspectIds("person", m_founding.persons);
        inspectSession();
        for (const v1::Meeting& meeting : m_founding.meetings) inspect(meeting);
        for (const v1::AgendaItem& item : m_founding.items) inspect(item);
        for (const v1::PanelPlace& place : m_founding.panel_places) inspect(place);
        for (const v1::Participant& participant : m_founding.participants) inspect(participant);
        for (const v1::Person& person : m_founding.persons) inspect(person);
        return std::move(m_errors);
    }

private:
    void wrong(std::string sentence) { m_errors.push_back(std::move(sentence)); }

    template <class T>
    void inspectIds(const std::string& what, const std::vector<T>& rows) {
        std::set<std::uint32_t> ids;
        for (const T& row : rows) {
            if (row.id() == 0) wrong("A " + what + " has no id: give it one from 1.");
            if (row.id() != 0 && !ids.insert(row.id()).second) {
                wrong("Two rows have the id of " + what + " " + std::to_string(row.id()) + ": give one another id.");
            }
            if (row.ByteSizeLong() > row_bytes_max) {
                wrong("The " + what + " " + std::to_string(row.id()) + " is larger than 8 KB: shorten its texts.");
            }
        }
    }
    template <class T>
    static bool has(const std::vector<T>& rows, std::uint32_t id) {
        for (const T& row : rows) {
            if (row.id() == id) return true;
        }
        return false;
    }
    void inspectName(const std::string& what, const std::string& name) {
        if (name.empty()) wrong("A " + what + " has no name: give it one.");
        if (!isUtf8(name)) wrong("The name of a " + what + " is not UTF-8: save the text as UTF-8.");
        if (isUtf8(name) && holdsControls(name)) {
            wrong("The name of a " + what + " holds a control character, such as a line end: remove it.");
        }
        if (name.size() > name_bytes_max) {
            wrong("The name of a " + what + " is longer than " + std::to_string(name_bytes_max) +
                  " bytes: shorten it.");
        }
    }
    void inspectRules(const std::string& whose, const v1::ListRules& rules) {
        if (const auto field = wrongFieldOf(rules))
            wrong(whose + " has rules whose " + *field + " cannot be: correct it.");
    }
    void inspectSession() {
        const v1::Session& session = m_founding.session;
        inspectName("session", session.title());
        if (session.time_zone().empty()) wrong("The session has no time zone: name one, such as Europe/Vienna.");
        inspectRules("The session", completed(session.defaults(), defaultListRules()));
        std::set<std::uint32_t> ids;
        for (const v1::Group& group : session.groups()) {
            inspectName("group", group.name());
            if (group.id() == 0 || !ids.insert(group.id()).second) {
                wrong("The group " + quoted(group.name()) + " needs an id of its own, from 1.");
            }
        }
        if (session.ByteSizeLong() > row_bytes_max / 2) wrong("The session is larger than 4 KB: shorten its groups.");
        std::size_t chairs = 0;
        for (const v1::Person& person : m_founding.persons) chairs += person.role() == v1::ROLE_CHAIR ? 1 : 0;
        if (chairs != 1) {
            wrong("The session has " + std::to_string(chairs) +
                  " persons with the role of Chair: name exactly one (1.2).");
        }
    }
    void inspect(const v1::Meeting& meeting) {
        if (meeting.id() >= meeting_id_end) wrong("A meeting's id is too large: number the meetings from 1.");
        if (meeting.number() == 0 || !m_numbers.insert(meeting.number()).second) {
            wrong("Meeting " + std::to_string(meeting.id()) + " needs a number of its own, from 1 (1.1).");
        }
        if (meeting.planned_end_utc_ms() < meeting.planned_start_utc_ms()) {
            wrong("Meeting " + std::to_string(meeting.number()) +
                  " is planned to end before it starts: correct its times.");
        }
    }
    void inspect(const v1::AgendaItem& item) {
        if (item.number().empty() || !m_item_numbers.insert(item.number()).second) {
            wrong("The agenda item " + quoted(item.title()) + " needs a number of its own (1.1).");
        }
        inspectName("agenda item", item.title());
        if (item.has_rules()) inspectRules("Agenda item " + item.number(), completed(item.rules(), defaultListRules()));
        if (item.parent() != 0 && !has(m_founding.items, item.parent())) {
            wrong("Agenda item " + item.number() +
                  " is under an item that is not on the agenda: add it, or take it away.");
        }
    }
    void inspect(const v1::PanelPlace& place) {
        const std::string what = "Panel place " + std::to_string(place.id());
        if (!has(m_founding.items, place.item())) wrong(what + " is of an item that is not on the agenda.");
        if (!has(m_founding.persons, place.person())) wrong(what + " is of a person who is not there: add the person.");
    }
    void inspect(const v1::Participant& participant) {
        inspectName("participant", participant.name());
        if (!m_names.insert(foldedCase(participant.name())).second) {
            wrong("Two participants are named " + quoted(participant.name()) + ": a name stands for one participant.");
        }
        m_participants.insert(participant.id());
    }
    void inspect(const v1::Person& person) {
        if (person.id() >= person_id_end) wrong("A person's id is too large: number the persons from 1.");
        inspectName("person", person.name());
        if (person.role() == v1::ROLE_UNSPECIFIED || !v1::Role_IsValid(person.role())) {
            wrong("The person " + quoted(person.name()) + " has no role: give one of the eight.");
        }
        const bool is_delegate = person.role() == v1::ROLE_DELEGATE;
        if (is_delegate && !m_participants.contains(person.participant())) {
            wrong("The delegate " + quoted(person.name()) + " acts for no participant: name one that is there (3.1).");
        }
        if (!is_delegate && person.participant() != 0) {
            wrong("The person " + quoted(person.name()) + " is no delegate and acts for no participant: leave it out.");
        }
        if (person.secretary() && person.role() != v1::ROLE_SECRETARIAT) {
            wrong("The Secretary " + quoted(person.name()) + " is not of the Secretariat: give that role (1.2).");
        }
    }

    const Founding& m_founding;
    FoundingErrors m_errors;
    std::set<std::uint32_t> m_numbers;
    std::set<std::string> m_item_numbers;
    std::set<std::string> m_names;
    std::set<std::uint32_t> m_participants;
};

const v1::Person& personOf(const Founding& founding, std::uint32_t id) {
    for (const v1::Person& person : founding.persons) {
        if (person.id() == id) return person;
    }
    return v1::Person::default_instance();
}

void writeAgenda(Draft& draft, const Founding& founding, const v1::ListRules& defaults) {
    for (const v1::AgendaItem& given : founding.items) {
        v1::AgendaItem& item = draft.put<v1::AgendaItem>(given.id());
        item = given;
        item.set_status(v1::ITEM_STATUS_NOT_STARTED);
        item.set_list(v1::LIST_STATUS_NOT_OPEN);
        *item.mutable_rules() = completed(given.rules(), defaults);
    }
    std::map<std::uint32_t, std::uint32_t> last_place;
    for (const v1::PanelPlace& given : founding.panel_places) {
        const v1::Person& person = personOf(founding, given.person());
        v1::PanelPlace& place = draft.put<v1::PanelPlace>(given.id());
        place = given;
        place.set_status(v1::PANEL_STATUS_WAITING);
        place.set_place(last_place[given.item()] += place_gap);
        if (place.name().empty()) place.set_name(person.name());
        if (place.function().empty()) place.set_function(person.title());
        if (place.organization().empty()) place.set_organization(person.organization());
    }
}

}  // namespace

v1::ListRules defaultListRules() {
    v1::ListRules rules;
    rules.set_default_limit_ms(limit_ms_default);
    rules.mutable_policy();
    rules.set_at_limit(v1::AT_LIMIT_SHOW);
    rules.set_overrun_ms(overrun_ms_default);
    rules.set_lead_in_ms(lead_in_ms_default);
    rules.set_when_absent(v1::WHEN_ABSENT_END_OF_LIST);
    rules.set_presentation_limit_ms(presentation_limit_ms_default);
    rules.set_reply_limit_ms(reply_limit_ms_default);
    return rules;
}

std::variant<v1::Change, FoundingErrors> found(const Founding& founding, Now now) {
    FoundingErrors errors = Inspection(founding).errors();
    if (!errors.empty()) return errors;

    const State nothing;
    Draft draft(nothing, now, v1::ORIGIN_FOUNDATION, 0, 0);
    draft.act().set_what("Foundation");
    v1::Session& session = draft.put<v1::Session>(1);
    session = founding.session;
    session.set_id(1);
    session.set_status(v1::SESSION_STATUS_OPEN);
    *session.mutable_defaults() = completed(founding.session.defaults(), defaultListRules());
    for (const v1::Meeting& given : founding.meetings) {
        v1::Meeting& meeting = draft.put<v1::Meeting>(given.id());
        meeting = given;
        meeting.set_status(v1::MEETING_STATUS_PLANNED);
    }
    writeAgenda(draft, founding, session.defaults());
    for (const v1::Participant& given : founding.participants) draft.put<v1::Participant>(given.id()) = given;
    for (const v1::Person& given : founding.persons) {
        draft.put<v1::Person>(given.id()) = given;
        v1::Badge& badge = draft.put<v1::Badge>(given.id());
        badge.set_person(given.id());
        badge.set_generation(1);
    }
    draft.put<v1::Floor>(1);
    return draft.finish();
}

}  // namespace rostrum::core
