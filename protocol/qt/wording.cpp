// SPDX-License-Identifier: MIT
#include "protocol/qt/wording.h"

#include "protocol/state/speaking_clock.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <iterator>

namespace rostrum::qt {
namespace {

constexpr QChar first_strong_isolate(0x2068);
constexpr QChar pop_directional_isolate(0x2069);

const v1::Session& sessionOf(const state::State& state) {
    const auto* session = state.find<v1::Session>(1);
    return session == nullptr ? v1::Session::default_instance() : *session;
}

QDateTime inSessionsZone(const state::State& state, std::int64_t utc_ms) {
    const QTimeZone zone(QByteArray::fromStdString(sessionOf(state).time_zone()));
    return QDateTime::fromMSecsSinceEpoch(utc_ms, zone.isValid() ? zone : QTimeZone::utc());
}

/// Delegates do not see the persons of others; who presided, everybody sees.
v1::Role roleOf(const state::State& state, std::uint32_t person) {
    if (const auto* who = state.find<v1::Person>(person)) return who->role();
    for (const auto& [id, stored] : state.table<v1::PresidingTerm>().all()) {
        if (stored.row.person() == person) return stored.row.role();
    }
    return v1::ROLE_UNSPECIFIED;
}

struct Language {
    const char* word;
    const char* code;
};
/// The official languages of the United Nations.
constexpr Language languages[] = {
    {QT_TRANSLATE_NOOP("Wording", "Arabic"), "ar"},  {QT_TRANSLATE_NOOP("Wording", "Chinese"), "zh"},
    {QT_TRANSLATE_NOOP("Wording", "English"), "en"}, {QT_TRANSLATE_NOOP("Wording", "French"), "fr"},
    {QT_TRANSLATE_NOOP("Wording", "Russian"), "ru"}, {QT_TRANSLATE_NOOP("Wording", "Spanish"), "es"},
};

}  // namespace

QString Wording::category(v1::Category category) {
    switch (category) {
        case v1::CATEGORY_MEMBER_STATE:
            return tr("Member State");
        case v1::CATEGORY_NON_MEMBER_STATE:
            return tr("State not a member");
        case v1::CATEGORY_OBSERVER_STATE:
            return tr("Observer State");
        case v1::CATEGORY_UN_ENTITY:
            return tr("UN entity");
        case v1::CATEGORY_INTERGOVERNMENTAL_ORGANIZATION:
            return tr("Intergovernmental organization");
        case v1::CATEGORY_NATIONAL_HUMAN_RIGHTS_INSTITUTION:
            return tr("National human rights institution");
        case v1::CATEGORY_NGO_IN_CONSULTATIVE_STATUS:
            return tr("NGO in consultative status");
        case v1::CATEGORY_OTHER_STAKEHOLDER:
            return tr("Other stakeholder");
        default:
            return {};
    }
}

QString Wording::kind(v1::Kind kind) {
    switch (kind) {
        case v1::KIND_STATEMENT:
            return tr("Statement");
        case v1::KIND_QUESTION:
            return tr("Question");
        case v1::KIND_REPLY:
            return tr("Reply");
        case v1::KIND_PRESENTATION:
            return tr("Presentation");
        case v1::KIND_POINT_OF_ORDER:
            return tr("Point of order");
        case v1::KIND_FROM_THE_CHAIR:
            return tr("From the chair");
        default:
            return {};
    }
}

QString Wording::capacity(v1::Capacity capacity) {
    switch (capacity) {
        case v1::CAPACITY_NATIONAL:
            return tr("National capacity");
        case v1::CAPACITY_FOR_A_GROUP:
            return tr("On behalf of a group");
        case v1::CAPACITY_PERSONAL:
            return tr("Personal capacity");
        default:
            return {};
    }
}

QString Wording::modality(v1::Modality modality) {
    switch (modality) {
        case v1::MODALITY_IN_THE_ROOM:
            return tr("In the room");
        case v1::MODALITY_ONLINE:
            return tr("Online");
        default:
            return {};
    }
}

QString Wording::role(v1::Role role) {
    switch (role) {
        case v1::ROLE_CHAIR:
            return tr("the Chair");
        case v1::ROLE_VICE_CHAIR:
            return tr("the Vice-Chair");
        case v1::ROLE_SECRETARIAT:
            return tr("the Secretariat");
        case v1::ROLE_DELEGATE:
            return tr("the delegate");
        case v1::ROLE_PANELLIST:
            return tr("the panellist");
        case v1::ROLE_BOOTH:
            return tr("the booth");
        case v1::ROLE_DISPLAY:
            return tr("the display");
        case v1::ROLE_ADMINISTRATOR:
            return tr("the administrator");
        default:
            return {};
    }
}

QString Wording::itemStatus(v1::ItemStatus status) {
    switch (status) {
        case v1::ITEM_STATUS_NOT_STARTED:
            return tr("Not started");
        case v1::ITEM_STATUS_UNDER_CONSIDERATION:
            return tr("Under consideration");
        case v1::ITEM_STATUS_TO_BE_CONTINUED:
            return tr("To be continued");
        case v1::ITEM_STATUS_DEFERRED:
            return tr("Deferred");
        case v1::ITEM_STATUS_CONCLUDED:
            return tr("Concluded");
        default:
            return {};
    }
}

QString Wording::listStatus(v1::ListStatus status) {
    switch (status) {
        case v1::LIST_STATUS_NOT_OPEN:
            return tr("Not open");
        case v1::LIST_STATUS_OPEN:
            return tr("Open for requests");
        case v1::LIST_STATUS_CLOSING:
            return tr("Closing");
        case v1::LIST_STATUS_CLOSED:
            return tr("Closed");
        default:
            return {};
    }
}

QString Wording::basis(v1::Basis basis) {
    switch (basis) {
        case v1::BASIS_ANNOUNCED:
            return tr("Announced");
        case v1::BASIS_NO_OBJECTION:
            return tr("No objection");
        case v1::BASIS_VOTE:
            return tr("Vote");
        default:
            return {};
    }
}

QString Wording::rulingOutcome(v1::RulingOutcome outcome) {
    switch (outcome) {
        case v1::RULING_OUTCOME_UPHELD:
            return tr("Upheld");
        case v1::RULING_OUTCOME_NOT_UPHELD:
            return tr("Not upheld");
        case v1::RULING_OUTCOME_NOTED:
            return tr("Noted");
        case v1::RULING_OUTCOME_TREATED_AS_MOTION:
            return tr("Treated as a motion");
        case v1::RULING_OUTCOME_WITHDRAWN:
            return tr("Withdrawn", "a point of order");
        default:
            return {};
    }
}

QString Wording::requestStatus(v1::RequestStatus status) {
    switch (status) {
        case v1::REQUEST_STATUS_PENDING:
            return tr("To be confirmed");
        case v1::REQUEST_STATUS_ACCEPTED:
            return tr("On the list");
        case v1::REQUEST_STATUS_GRANTED:
            return tr("Has the floor");
        case v1::REQUEST_STATUS_RELEASED:
            return tr("Has spoken");
        case v1::REQUEST_STATUS_REVOKED:
            return tr("Stopped");
        case v1::REQUEST_STATUS_DENIED:
            return tr("Not accorded");
        case v1::REQUEST_STATUS_CANCELLED:
            return tr("Withdrawn");
        case v1::REQUEST_STATUS_NOT_REACHED:
            return tr("Not reached");
        default:
            return {};
    }
}

QString Wording::segment(v1::Segment segment) {
    switch (segment) {
        case v1::SEGMENT_PRESENTATIONS:
            return tr("Presentations");
        case v1::SEGMENT_FLOOR:
            return tr("Floor");
        case v1::SEGMENT_REPLIES:
            return tr("Replies");
        default:
            return {};
    }
}

QString Wording::language(const std::string& language) {
    const auto at = std::find_if(std::begin(languages), std::end(languages),
                                 [&](const Language& one) { return language == one.word || language == one.code; });
    return at == std::end(languages) ? isolated(language) : tr(at->word);
}

QString Wording::isolated(const std::string& name) {
    return isolated(QString::fromStdString(name));
}

QString Wording::isolated(const QString& name) {
    return name.isEmpty() ? QString() : first_strong_isolate + name + pop_directional_isolate;
}

QString Wording::participant(const state::State& state, std::uint32_t id) {
    const auto* participant = state.find<v1::Participant>(id);
    return participant == nullptr ? QString() : isolated(participant->name());
}

QString Wording::panellist(const state::State& state, std::uint32_t place) {
    const auto* panellist = state.find<v1::PanelPlace>(place);
    if (panellist == nullptr) return {};
    return isolated(panellist->organization().empty() ? panellist->name() : panellist->organization());
}

QString Wording::speaker(const state::State& state, const v1::Speech& speech) {
    if (speech.panel_place() != 0) return panellist(state, speech.panel_place());
    return speech.officer() != 0 ? role(roleOf(state, speech.officer())) : participant(state, speech.participant());
}

QString Wording::actor(const state::State& state, std::uint32_t person) {
    if (person == 0) return tr("the system");
    const auto* who = state.find<v1::Person>(person);
    const v1::Role its_role = roleOf(state, person);
    if (who == nullptr) return its_role == v1::ROLE_UNSPECIFIED ? tr("somebody else") : role(its_role);
    if (who->participant() != 0) return participant(state, who->participant());
    if (its_role == v1::ROLE_PANELLIST) return isolated(who->name());
    // There is one Chair, but there may be several of everybody else.
    return its_role == v1::ROLE_CHAIR ? role(its_role) : tr("%1 (%2)").arg(role(its_role), isolated(who->name()));
}

QString Wording::suggestedBy(const state::State& state, const std::vector<std::uint32_t>& persons) {
    QStringList names;
    for (const std::uint32_t person : persons) names << actor(state, person);
    return names.empty() ? QString() : tr("suggested by %1").arg(enumerated(names));
}

QString Wording::onBehalfOf(const state::State& state, v1::Capacity capacity, std::uint32_t group) {
    if (capacity != v1::CAPACITY_FOR_A_GROUP) return {};
    const auto& groups = sessionOf(state).groups();
    const auto at = std::find_if(groups.begin(), groups.end(), [&](const auto& one) { return one.id() == group; });
    return at == groups.end() ? QString() : tr("on behalf of the %1").arg(isolated(at->name()));
}

QString Wording::item(const state::State& state, std::uint32_t item) {
    const QString number = itemNumber(state, item);
    return number.isEmpty() ? QString() : tr("Item %1").arg(number);
}

QString Wording::itemNumber(const state::State& state, std::uint32_t item) {
    const auto* agenda_item = state.find<v1::AgendaItem>(item);
    return agenda_item == nullptr ? QString() : isolated(agenda_item->number());
}

QString Wording::person(const std::string& name, const std::string& title) {
    if (name.empty() || title.empty()) return isolated(name.empty() ? title : name);
    return tr("%1, %2", "a person and the title").arg(isolated(name), isolated(title));
}

QString Wording::time(const state::State& state, std::int64_t utc_ms) {
    return inSessionsZone(state, utc_ms).toString(QStringLiteral("HH:mm"));
}

QString Wording::timeToTheSecond(const state::State& state, std::int64_t utc_ms) {
    return inSessionsZone(state, utc_ms).toString(QStringLiteral("HH:mm:ss"));
}

QString Wording::date(const state::State& state, std::int64_t utc_ms) {
    const QDate date = inSessionsZone(state, utc_ms).date();
    const QLocale locale;
    return tr("%1 %2 %3 %4", "a date: day of the week, day, month, year")
        .arg(locale.dayName(date.dayOfWeek(), QLocale::ShortFormat), QString::number(date.day()),
             locale.monthName(date.month()), QString::number(date.year()));
}

QString Wording::clock(std::int64_t ms) {
    return QString::fromStdString(state::formatClock(ms / 1'000));
}

QString Wording::duration(std::int64_t ms) {
    const std::int64_t minutes = ms / 60'000;
    if (minutes == 0) return tr("%1 s", "seconds").arg(ms / 1'000);
    if (minutes < 60) return tr("%1 min").arg(minutes);
    if (minutes % 60 == 0) return tr("%1 h", "hours").arg(minutes / 60);
    return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

// The endings of English. Where a language has another rule, its translator gives the same ending several times; the
// first is apart for those in which it alone differs (1er, 2e, 21e).
QString Wording::ordinal(std::uint32_t number) {
    if (number == 1) return tr("1st");
    const bool is_teen = number / 10 % 10 == 1;
    switch (is_teen ? 0 : number % 10) {
        case 1:
            return tr("%1st", "21st, 31st, 101st …").arg(number);
        case 2:
            return tr("%1nd", "2nd, 22nd …").arg(number);
        case 3:
            return tr("%1rd", "3rd, 23rd …").arg(number);
        default:
            return tr("%1th", "4th to 20th, 24th …").arg(number);
    }
}

QString Wording::enumerated(const QStringList& parts) {
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(tr(", ", "between the parts of a row that is read aloud"));
}

}  // namespace rostrum::qt
