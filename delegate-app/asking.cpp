// SPDX-License-Identifier: MIT
#include "delegate-app/asking.h"

#include "delegate-app/own_requests.h"
#include "protocol/qt/wording.h"
#include "protocol/state/entitlement.h"
#include "protocol/state/speech_limit.h"

#include <QVariantMap>

#include <algorithm>

namespace rostrum::delegate {
namespace {

using qt::Wording;

constexpr const char* official_languages[] = {"ar", "zh", "en", "fr", "ru", "es"};

QVariantMap option(const QString& text, const QVariant& value) {
    return {{"text", text}, {"value", value}};
}

/// "Statement · 3:00": with the limit that it would have now.
QVariantMap kindOption(v1::Kind kind, const v1::AgendaItem* item, v1::Category category) {
    const std::uint32_t limit_ms =
        item == nullptr ? 0 : state::limitMs(item->rules(), kind, category, v1::CAPACITY_NATIONAL);
    const QString word = Wording::kind(kind);
    if (limit_ms == 0) return option(word, kind);
    return option(Asking::tr("%1 · %2", "a kind, its limit").arg(word, Wording::clock(limit_ms)), kind);
}

QVariantList groupsOf(const v1::Session& session) {
    QVariantList groups;
    for (const v1::Group& group : session.groups()) {
        groups.append(option(Wording::isolated(group.name()), static_cast<int>(group.id())));
    }
    return groups;
}

QString notOpen(const state::State& state, const v1::AgendaItem& item) {
    if (item.opens_utc_ms() == 0) return Asking::tr("The floor is not open yet.");
    return Asking::tr("The floor opens at %1.").arg(Wording::time(state, item.opens_utc_ms()));
}

QString closed(const state::State& state, const v1::AgendaItem& item) {
    return Asking::tr("The list for item %1 closed at %2.")
        .arg(Wording::itemNumber(state, item.id()), Wording::time(state, item.closed_utc_ms()));
}

QString notInvited(const v1::AgendaItem& item) {
    QStringList invited;
    for (const int category : item.rules().categories()) {
        invited.push_back(Wording::category(static_cast<v1::Category>(category)));
    }
    return Asking::tr("The floor is open only to: %1.").arg(Wording::enumerated(invited));
}

/// Whatever is asked for: why the list takes no name of this participant now.
QString whyNotOnList(const qt::Scene& scene, const v1::AgendaItem* item, const v1::Participant& participant) {
    if (item == nullptr) return Asking::tr("No item is under consideration.");
    if (item->list() == v1::LIST_STATUS_NOT_OPEN) return notOpen(scene.state, *item);
    if (item->list() == v1::LIST_STATUS_CLOSED) return closed(scene.state, *item);
    if (participant.category() == v1::CATEGORY_UNSPECIFIED) {
        return Asking::tr("The Secretariat has to register your category first.");
    }
    if (!state::isInvited(item->rules(), participant.category())) return notInvited(*item);
    if (participant.accreditation_pending()) return Asking::tr("Your accreditation is not confirmed yet.");
    return {};
}

/// 3.3: what waits counts as well, questions do not.
QString usedUp(const qt::Scene& scene, const v1::AgendaItem& item, const std::vector<const v1::Request*>& waiting) {
    const std::uint32_t most = item.rules().interventions_max();
    if (most == 0) return {};
    const auto counted = std::count_if(waiting.begin(), waiting.end(),
                                       [](const v1::Request* request) { return request->kind() != v1::KIND_QUESTION; });
    const auto made = scene.state.interventions(item.id(), scene.participant) + static_cast<std::uint32_t>(counted);
    if (made < most) return {};
    return Asking::tr("Each may take the floor %n times on this item.", "counted", static_cast<int>(most));
}

QString listWord(const state::State& state, const v1::AgendaItem& item) {
    if (item.list() != v1::LIST_STATUS_CLOSING) return Wording::listStatus(item.list());
    if (item.closes_utc_ms() != 0) {
        return Asking::tr("Closes at %1").arg(Wording::time(state, item.closes_utc_ms()));
    }
    return Asking::tr("Closes after speaker %1").arg(item.closes_after_nth());
}

Asking::Shown shownIn(const qt::Scene& scene) {
    Asking::Shown shown;
    const auto* session = scene.state.find<v1::Session>(1);
    const auto* participant = scene.state.find<v1::Participant>(scene.participant);
    if (session == nullptr || participant == nullptr) return shown;
    const v1::AgendaItem* item = itemToAskOn(scene.state);
    for (const v1::Kind kind : {v1::KIND_STATEMENT, v1::KIND_QUESTION, v1::KIND_REPLY}) {
        shown.kinds.append(kindOption(kind, item, participant->category()));
    }
    shown.groups = groupsOf(*session);
    for (const v1::Capacity capacity : {v1::CAPACITY_NATIONAL, v1::CAPACITY_FOR_A_GROUP, v1::CAPACITY_PERSONAL}) {
        const bool is_there = capacity != v1::CAPACITY_FOR_A_GROUP || !shown.groups.isEmpty();
        if (is_there) shown.capacities.append(option(Wording::capacity(capacity), capacity));
    }
    for (const char* language : official_languages) {
        shown.languages.append(option(Wording::language(language), QString(language)));
    }
    for (const v1::Modality modality : {v1::MODALITY_IN_THE_ROOM, v1::MODALITY_ONLINE}) {
        if (session->online()) shown.modalities.append(option(Wording::modality(modality), modality));
    }
    shown.why_not = whyNotOnList(scene, item, *participant);
    if (item == nullptr) return shown;
    shown.item = item->id();
    shown.list_word = listWord(scene.state, *item);
    shown.is_open = item->list() == v1::LIST_STATUS_OPEN || item->list() == v1::LIST_STATUS_CLOSING;
    const auto waiting = waitingRequests(scene);
    shown.used_up = usedUp(scene, *item, waiting);
    for (const v1::Request* request : waiting) {
        shown.asked.push_back({request->kind(), request->capacity(), static_cast<int>(request->group())});
    }
    return shown;
}

}  // namespace

/// Whoever looks begins with what its badge says.
void Asking::beginWith(const qt::Scene& scene) {
    m_person = scene.person;
    m_chosen = {};
    const auto* person = scene.state.find<v1::Person>(scene.person);
    m_modality = person == nullptr ? v1::MODALITY_ONLINE : person->modality();
    const auto* session = scene.state.find<v1::Session>(1);
    const QString held_in = session == nullptr ? QString() : Wording::language(session->language());
    m_language = "en";
    for (const char* language : official_languages) {
        if (Wording::language(language) == held_in) m_language = language;
    }
}

void Asking::show(const qt::Scene& scene) {
    const bool is_new = scene.person != m_person;
    if (is_new) beginWith(scene);
    Shown shown = shownIn(scene);
    if (m_chosen.group == 0 && !shown.groups.isEmpty()) m_chosen.group = shown.groups.first().toMap()["value"].toInt();
    if (shown == m_shown && !is_new) return;
    m_shown = std::move(shown);
    emit changed();
}

QString Asking::whyNot() const {
    if (!m_shown.why_not.isEmpty()) return m_shown.why_not;
    if (kind() != v1::KIND_QUESTION && !m_shown.used_up.isEmpty()) return m_shown.used_up;
    const Sort chosen{kind(), capacity(), group()};
    if (std::find(m_shown.asked.begin(), m_shown.asked.end(), chosen) == m_shown.asked.end()) return {};
    return tr("You have asked for this already. Another kind or capacity can be asked for.");
}

v1::RequestFloor Asking::request() const {
    v1::RequestFloor request;
    request.set_item(m_shown.item);
    request.set_kind(static_cast<v1::Kind>(kind()));
    request.set_capacity(static_cast<v1::Capacity>(capacity()));
    request.set_group(static_cast<std::uint32_t>(group()));
    request.set_language(m_language.toStdString());
    request.set_modality(static_cast<v1::Modality>(m_modality));
    request.set_inlet(v1::INLET_APP);
    return request;
}

// ---- choosing ----

void Asking::setKind(int kind) {
    m_chosen.kind = kind;
    emit changed();
}

void Asking::setCapacity(int capacity) {
    m_chosen.capacity = capacity;
    emit changed();
}

void Asking::setGroup(int group) {
    m_chosen.group = group;
    emit changed();
}

void Asking::setLanguage(const QString& language) {
    m_language = language;
    emit changed();
}

void Asking::setModality(int modality) {
    m_modality = modality;
    emit changed();
}

}  // namespace rostrum::delegate
