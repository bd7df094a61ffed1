// SPDX-License-Identifier: MIT
#include "chair-console/points_of_order_model.h"

#include "protocol/qt/wording.h"
#include "protocol/state/speaking_clock.h"
#include "protocol/state/suggestions.h"

#include <algorithm>

namespace rostrum::console {

using qt::Wording;

namespace {

const v1::Speech* speechOf(const state::State& state, std::uint32_t id) {
    return state.find<v1::Speech>(id);
}

/// The speech that a point of order interrupts, or would; null: nobody's.
const v1::Speech* interrupted(const state::State& state) {
    const auto* floor = state.find<v1::Floor>(1);
    if (floor == nullptr) return nullptr;
    const v1::Speech* current = speechOf(state, floor->current());
    const bool is_heard = current != nullptr && current->kind() == v1::KIND_POINT_OF_ORDER;
    return is_heard ? speechOf(state, floor->interrupted()) : current;
}

/// The point of order being heard; 0: none.
std::uint32_t heard(const state::State& state) {
    const auto* floor = state.find<v1::Floor>(1);
    const v1::Speech* current = floor == nullptr ? nullptr : speechOf(state, floor->current());
    return current != nullptr && current->kind() == v1::KIND_POINT_OF_ORDER ? current->request() : 0;
}

}  // namespace

void PointsOfOrderModel::show(const qt::Scene& scene) {
    m_state = &scene.state;
    const v1::Speech* speech = interrupted(scene.state);
    const auto suggestions = state::suggestionsThatHold(scene.state);
    std::vector<Row> rows;
    const auto nameSeq = [&](std::uint32_t request) {
        const auto* found = scene.state.find<v1::Request>(request);
        return found == nullptr ? 0 : scene.state.table<v1::Participant>().seqOf(found->participant());
    };
    const auto add = [&](std::uint32_t id, bool is_heard) {
        const std::uint32_t behind = rows.empty() ? 0 : rows.back().request;
        const auto* request = scene.state.find<v1::Request>(id);
        const std::int64_t ago_ms = request == nullptr ? 0 : scene.utc_ms - request->received_utc_ms();
        Row& row = rows.emplace_back();
        row.request = id;
        row.request_seq = scene.state.table<v1::Request>().seqOf(id);
        row.behind = behind;
        row.names_seq = std::max(nameSeq(id), nameSeq(behind));
        row.ago_s = std::max<std::int64_t>(0, ago_ms) / 1'000;
        row.suggested_by = state::whoSuggestsRequest(suggestions, id);
        row.is_heard = is_heard;
        if (speech == nullptr) return;
        row.interrupts = true;
        row.speech_shown_s = state::shownSeconds(state::speakingClock(*speech, scene.meeting_ms));
    };
    if (const std::uint32_t request = heard(scene.state)) add(request, true);
    for (const auto& [place, request] : scene.state.pointsOfOrder()) add(request, false);
    qt::RowsOf<PointsOfOrderModel>::become(*this, std::move(rows));
}

int PointsOfOrderModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> PointsOfOrderModel::roleNames() const {
    return qt::roleNamesOf(QMetaEnum::fromType<Role>());
}

QVariant PointsOfOrderModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case RequestId:
            return row.request;
        case Qt::DisplayRole:
        case Name:
            return name(row.request);
        case Where:
            return where(row);
        case Ago:
            return ago(row);
        case IsHeard:
            return row.is_heard;
        case Suggested:
            return Wording::suggestedBy(*m_state, row.suggested_by);
        case Effect:
            return effect(row);
        case Composed:
        case Qt::AccessibleTextRole:
            return composed(row);
        default:
            return {};
    }
}

QString PointsOfOrderModel::name(std::uint32_t request_id) const {
    const auto* request = m_state->find<v1::Request>(request_id);
    return request == nullptr ? QString() : Wording::participant(*m_state, request->participant());
}

QString PointsOfOrderModel::where(const Row& row) const {
    const auto* request = m_state->find<v1::Request>(row.request);
    if (request == nullptr) return {};
    if (request->modality() == v1::MODALITY_ONLINE) return tr("online");
    const auto* participant = m_state->find<v1::Participant>(request->participant());
    const auto* person = m_state->find<v1::Person>(request->person());
    std::string seat = participant == nullptr ? std::string() : participant->seat();
    if (seat.empty() && person != nullptr) seat = person->seat();
    return seat.empty() ? tr("in the room") : tr("seat %1").arg(Wording::isolated(seat));
}

QString PointsOfOrderModel::ago(const Row& row) const {
    return tr("%1 ago", "a duration").arg(Wording::duration(row.ago_s * 1'000));
}

// 6.2: the running speech pauses, and resumes afterwards with its remaining time.
QString PointsOfOrderModel::effect(const Row& row) const {
    const QString clock = QString::fromStdString(state::formatClock(row.speech_shown_s));
    if (row.is_heard) {
        return row.interrupts ? tr("The speech goes on at %1 after the ruling.").arg(clock)
                              : tr("It is to be ruled on.");
    }
    if (row.behind != 0) return tr("It is heard after that of %1.").arg(name(row.behind));
    return row.interrupts ? tr("The speech pauses at %1 and goes on afterwards.").arg(clock)
                          : tr("No speech is interrupted.");
}

QString PointsOfOrderModel::composed(const Row& row) const {
    return Wording::enumerated({row.is_heard ? tr("Point of order, being heard") : tr("Point of order"),
                                name(row.request), where(row), ago(row),
                                Wording::suggestedBy(*m_state, row.suggested_by), effect(row)});
}

}  // namespace rostrum::console
