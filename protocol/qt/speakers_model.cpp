// SPDX-License-Identifier: MIT
#include "protocol/qt/speakers_model.h"

#include "protocol/qt/wording.h"
#include "protocol/state/speech_limit.h"
#include "protocol/state/suggestions.h"

#include <QLocale>

#include <algorithm>
#include <unordered_set>

namespace rostrum::qt {
namespace {

constexpr std::int64_t minute_ms = 60'000;

/// Who can be reached, for each row of a list. Only staff is told who is connected.
class Connected {
public:
    explicit Connected(const Scene& scene) : m_presence(scene.presence) {}

    /// Only who would speak online can be offline.
    bool misses(const v1::Request& request) {
        if (m_presence.empty() || request.modality() != v1::MODALITY_ONLINE) return false;
        if (request.person() == 0) return !participants().contains(request.participant());
        const auto at = m_presence.find(request.person());
        return at == m_presence.end() || at->second.connections() == 0;
    }

private:
    /// Those with somebody connected; looked at where the desk asked, and it is not said who will speak.
    const std::unordered_set<std::uint32_t>& participants() {
        if (m_participants.empty()) {
            for (const auto& [person, presence] : m_presence) {
                if (presence.connections() > 0) m_participants.insert(presence.participant());
            }
        }
        return m_participants;
    }

    const std::map<std::uint32_t, v1::Presence>& m_presence;
    std::unordered_set<std::uint32_t> m_participants;
};

QString lowered(const QString& word) {
    return QLocale().toLower(word);
}

}  // namespace

void SpeakersModel::show(const Scene& scene, std::uint32_t item) {
    show(scene, item, state::projectList(scene.state, item, scene.meeting_ms, scene.utc_ms));
}

void SpeakersModel::show(const Scene& scene, std::uint32_t item, const std::optional<state::Projection>& projection) {
    m_state = &scene.state;
    m_person = scene.person;
    const auto& list = scene.state.list(item);
    const auto& pending = scene.state.pending(item);
    const auto suggestions = state::suggestionsThatHold(scene.state);
    Connected connected(scene);
    std::vector<Row> rows;
    rows.reserve(list.size() + pending.size());
    const auto& requests = scene.state.table<v1::Request>().all();
    const auto add = [&](std::uint32_t id, std::uint32_t position) {
        const auto& [request, request_seq] = requests.at(id);
        Row& row = rows.emplace_back();
        row.request = id;
        row.position = position;
        row.request_seq = request_seq;
        row.participant_seq = scene.state.table<v1::Participant>().seqOf(request.participant());
        const bool is_projected = projection && position != 0;
        row.limit_ms =
            is_projected ? projection->starts[position - 1].limit_ms : state::speechLimitMs(scene.state, request);
        row.suggested_by = state::whoSuggestsRequest(suggestions, id);
        row.is_offline = connected.misses(request);
        row.is_mine = scene.participant != 0 && request.participant() == scene.participant;
        if (is_projected) row.about_minute = projection->starts[position - 1].utc_ms / minute_ms;
    };
    for (const auto& [place, id] : list) add(id, static_cast<std::uint32_t>(rows.size()) + 1);
    for (const auto& [place, id] : pending) add(id, 0);

    const bool is_other_count = list.size() != m_waiting;
    m_waiting = list.size();
    RowsOf<SpeakersModel>::become(*this, std::move(rows));
    // "2 of 14" is said in every row.
    if (is_other_count && !m_rows.empty()) emit dataChanged(index(0), index(count() - 1), {Composed});
}

int SpeakersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> SpeakersModel::roleNames() const {
    return roleNamesOf(QMetaEnum::fromType<Role>());
}

QVariant SpeakersModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    // A row that is just leaving may name a request that is gone.
    const auto* found = m_state->find<v1::Request>(row.request);
    const v1::Request& request = found == nullptr ? v1::Request::default_instance() : *found;
    switch (role) {
        case RequestId:
            return row.request;
        case Position:
            return row.position;
        case Qt::DisplayRole:
        case Name:
            return Wording::participant(*m_state, request.participant());
        case SpeakerLine:
            return speakerLine(request);
        case OnBehalfOf:
            return Wording::onBehalfOf(*m_state, request.capacity(), request.group());
        case CategoryWord:
            return Wording::category(participantOf(request).category());
        case Where:
            return where(request);
        case Readiness:
            return readiness(row, request);
        case ReadinessState:
            return row.is_offline ? 3 : row.position == 0 ? 2 : 0;
        case KindWord:
            return Wording::kind(request.kind());
        case Language:
            return Wording::language(request.language());
        case Limit:
            return row.limit_ms == 0 ? tr("no limit") : Wording::clock(row.limit_ms);
        case About:
            return about(row);
        case IsNext:
            return row.position == 1;
        case IsMoved:
            return request.moved();
        case IsPending:
            return row.position == 0;
        case IsSuggested:
            return !row.suggested_by.empty();
        case IsSuggestedByMe:
            return std::find(row.suggested_by.begin(), row.suggested_by.end(), m_person) != row.suggested_by.end();
        case IsMine:
            return row.is_mine;
        case Composed:
        case Qt::AccessibleTextRole:
            return composed(row, request);
        default:
            return {};
    }
}

int SpeakersModel::rowOf(int request) const {
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const Row& row) { return row.request == static_cast<std::uint32_t>(request); });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int SpeakersModel::requestAt(int row) const {
    return row < 0 || row >= count() ? 0 : static_cast<int>(m_rows[static_cast<std::size_t>(row)].request);
}

const v1::Participant& SpeakersModel::participantOf(const v1::Request& request) const {
    const auto* participant = m_state->find<v1::Participant>(request.participant());
    return participant == nullptr ? v1::Participant::default_instance() : *participant;
}

QString SpeakersModel::speakerLine(const v1::Request& request) const {
    const auto* person = m_state->find<v1::Person>(request.person());
    if (request.speaker_name().empty() && person != nullptr) return Wording::person(person->name(), person->title());
    return Wording::person(request.speaker_name(), request.speaker_title());
}

QString SpeakersModel::seat(const v1::Request& request) const {
    const auto* person = m_state->find<v1::Person>(request.person());
    const std::string& of_participant = participantOf(request).seat();
    return Wording::isolated(of_participant.empty() && person != nullptr ? person->seat() : of_participant);
}

QString SpeakersModel::where(const v1::Request& request) const {
    const bool has_seat = request.modality() == v1::MODALITY_IN_THE_ROOM && !seat(request).isEmpty();
    return has_seat ? tr("Room · seat %1").arg(seat(request)) : Wording::modality(request.modality());
}

QString SpeakersModel::readiness(const Row& row, const v1::Request& request) const {
    if (row.is_offline) return tr("offline");
    if (row.position != 0) return {};
    return participantOf(request).accreditation_pending() ? tr("not accredited yet") : tr("to be approved");
}

QString SpeakersModel::about(const Row& row) const {
    return row.about_minute == 0 ? QString() : Wording::time(*m_state, row.about_minute * minute_ms);
}

QString SpeakersModel::composed(const Row& row, const v1::Request& request) const {
    const bool has_seat = request.modality() == v1::MODALITY_IN_THE_ROOM && !seat(request).isEmpty();
    return Wording::enumerated({
        row.position == 0 ? QString() : tr("%1 of %2", "a place on the list").arg(row.position).arg(m_waiting),
        Wording::participant(*m_state, request.participant()),
        Wording::onBehalfOf(*m_state, request.capacity(), request.group()),
        lowered(Wording::kind(request.kind())),
        lowered(Wording::modality(request.modality())),
        has_seat ? tr("seat %1").arg(seat(request)) : QString(),
        readiness(row, request),
        Wording::suggestedBy(*m_state, row.suggested_by),
        row.about_minute == 0 ? QString() : tr("about %1", "a time").arg(about(row)),
    });
}

}  // namespace rostrum::qt
