// SPDX-License-Identifier: MIT
#include "chair-console/list_state.h"

#include "protocol/qt/wording.h"

#include <QVariantMap>

#include <algorithm>

namespace rostrum::console {
namespace {

using qt::Wording;

bool hasPanel(const state::State& state, std::uint32_t item) {
    const auto& places = state.table<v1::PanelPlace>().all();
    return std::any_of(places.begin(), places.end(),
                       [&](const auto& entry) { return entry.second.row.item() == item; });
}

QString segmentOf(const v1::AgendaItem& item) {
    switch (item.segment()) {
        case v1::SEGMENT_PRESENTATIONS:
            return QStringLiteral("presentations");
        case v1::SEGMENT_FLOOR:
            return QStringLiteral("floor");
        case v1::SEGMENT_REPLIES:
            return QStringLiteral("replies");
        default:
            return {};
    }
}

QString statusOf(const v1::AgendaItem& item) {
    switch (item.list()) {
        case v1::LIST_STATUS_OPEN:
            return QStringLiteral("open");
        case v1::LIST_STATUS_CLOSING:
            return QStringLiteral("closing");
        case v1::LIST_STATUS_CLOSED:
            return QStringLiteral("closed");
        default:
            return QStringLiteral("notOpen");
    }
}

/// 2.4: the announced opening and closing with their time, or the speaker after whom the list closes.
QString statusLine(const state::State& state, const v1::AgendaItem& item) {
    switch (item.list()) {
        case v1::LIST_STATUS_CLOSING:
            return item.closes_after_nth() == 0
                       ? ListState::tr("Closes at %1").arg(Wording::time(state, item.closes_utc_ms()))
                       : ListState::tr("Closes after the %1 speaker").arg(Wording::ordinal(item.closes_after_nth()));
        case v1::LIST_STATUS_CLOSED:
            return ListState::tr("Closed at %1").arg(Wording::time(state, item.closed_utc_ms()));
        case v1::LIST_STATUS_NOT_OPEN:
            if (item.opens_utc_ms() == 0) break;
            return ListState::tr("Opens at %1").arg(Wording::time(state, item.opens_utc_ms()));
        default:
            break;
    }
    return Wording::listStatus(item.list());
}

QString emptyLine(const v1::AgendaItem& item) {
    switch (item.list()) {
        case v1::LIST_STATUS_OPEN:
        case v1::LIST_STATUS_CLOSING:
            return item.spoken() == 0 ? ListState::tr("Nobody has asked for the floor yet.")
                                      : ListState::tr("Nobody is waiting.");
        case v1::LIST_STATUS_CLOSED:
            return ListState::tr("Nobody is waiting, and the list is closed.");
        default:
            return ListState::tr("The floor is not open yet.");
    }
}

/// Of the item's requests; while it is not concluded its finished ones are still among the others.
struct Counts {
    std::size_t withdrawn = 0;
    std::size_t moved = 0;  ///< by hand, of those that wait
};

Counts countRequests(const state::State& state, std::uint32_t item) {
    Counts counts;
    for (const auto& [id, stored] : state.table<v1::Request>().all()) {
        const v1::Request& request = stored.row;
        if (request.item() != item || request.kind() == v1::KIND_POINT_OF_ORDER) continue;
        counts.withdrawn += request.status() == v1::REQUEST_STATUS_CANCELLED ? 1 : 0;
        counts.moved += request.status() == v1::REQUEST_STATUS_ACCEPTED && request.moved() ? 1 : 0;
    }
    return counts;
}

/// 4.2, in the order of precedence of its policies; then 4.1, what was moved by hand.
QString orderLine(const v1::AgendaItem& item, std::size_t moved) {
    const v1::OrderPolicy& policy = item.rules().policy();
    QStringList parts;
    if (policy.dignitaries_first()) parts.append(ListState::tr("groups first", "after: Order"));
    if (policy.by_category()) parts.append(ListState::tr("by category", "after: Order"));
    if (policy.not_yet_spoken_first()) parts.append(ListState::tr("who has not spoken first", "after: Order"));
    if (policy.alternate_modality()) parts.append(ListState::tr("room and online in turn", "after: Order"));
    parts.append(ListState::tr("as received", "after: Order"));
    QString order = parts.takeFirst();
    for (const QString& part : parts) order = ListState::tr("%1, then %2", "the order of the list").arg(order, part);
    return moved == 0 ? ListState::tr("Order: %1").arg(order)
                      : ListState::tr("Order: %1 · moved by hand: %2").arg(order).arg(moved);
}

/// Those after whom the next could still begin in time; the last must have ended.
std::size_t countThatFit(const state::Projection& projection, std::int64_t planned_end_utc_ms) {
    std::size_t fit = 0;
    while (fit < projection.starts.size()) {
        const bool is_last = fit + 1 == projection.starts.size();
        const std::int64_t over_utc_ms = is_last ? projection.end_utc_ms : projection.starts[fit + 1].utc_ms;
        if (over_utc_ms > planned_end_utc_ms) break;
        ++fit;
    }
    return fit;
}

/// Against the end that the meeting is planned to have (5.9).
QString fitLine(const state::State& state, const state::Projection& projection, std::int64_t planned_end_utc_ms) {
    const std::size_t waiting = projection.starts.size();
    const std::int64_t spare_ms = planned_end_utc_ms - projection.end_utc_ms;
    if (spare_ms >= 0) return ListState::tr("All fit, %1 to spare").arg(Wording::duration(spare_ms));
    const QString end = Wording::time(state, planned_end_utc_ms);
    if (waiting == 0) return ListState::tr("The speech on the floor lasts beyond %1").arg(end);
    const std::size_t fit = countThatFit(projection, planned_end_utc_ms);
    return ListState::tr("%1 of %2 fit before %3").arg(fit).arg(waiting).arg(end);
}

void showFit(const qt::Scene& scene, const std::optional<state::Projection>& projection, ListState::Shown& shown) {
    const Standing standing = standingIn(scene);
    if (standing.meeting == nullptr || standing.isSuspended()) return;
    const std::int64_t planned_end_utc_ms = standing.meeting->planned_end_utc_ms();
    if (planned_end_utc_ms != 0) shown.fit_planned = Wording::time(scene.state, planned_end_utc_ms);
    if (!projection || (projection->starts.empty() && state::currentSpeech(scene.state) == nullptr)) return;
    shown.fit_ends = Wording::time(scene.state, projection->end_utc_ms);
    if (planned_end_utc_ms == 0) return;
    shown.fits = projection->end_utc_ms <= planned_end_utc_ms;
    shown.fit_line = fitLine(scene.state, *projection, planned_end_utc_ms);
}

/// 2.3: those invited in the order of the rules, then the others; all are invited where the rules name none.
QVariantList categoriesOf(const v1::ListRules& rules) {
    QVariantList categories;
    const auto add = [&](int category, bool invited) {
        categories.append(QVariantMap{
            {QStringLiteral("category"), category},
            {QStringLiteral("label"), Wording::category(static_cast<v1::Category>(category))},
            {QStringLiteral("invited"), invited},
        });
    };
    const auto& invited = rules.categories();
    for (const int category : invited) add(category, true);
    for (int category = v1::CATEGORY_MEMBER_STATE; category <= v1::Category_MAX; ++category) {
        const bool is_named = std::find(invited.begin(), invited.end(), category) != invited.end();
        if (v1::Category_IsValid(category) && !is_named) add(category, invited.empty());
    }
    return categories;
}

QString labelOf(const v1::LimitRule& rule) {
    QStringList words{Wording::kind(rule.kind()), Wording::category(rule.category()),
                      Wording::capacity(rule.capacity())};
    words.removeAll(QString());
    if (words.isEmpty()) return ListState::tr("Everybody");
    QString label = words.takeFirst();
    for (const QString& word : words) label = ListState::tr("%1 · %2", "for whom a limit holds").arg(label, word);
    return label;
}

QVariantList limitsOf(const v1::ListRules& rules) {
    QVariantList limits;
    for (const v1::LimitRule& rule : rules.limits()) {
        limits.append(QVariantMap{
            {QStringLiteral("category"), static_cast<int>(rule.category())},
            {QStringLiteral("kind"), static_cast<int>(rule.kind())},
            {QStringLiteral("capacity"), static_cast<int>(rule.capacity())},
            {QStringLiteral("label"), labelOf(rule)},
            {QStringLiteral("seconds"), static_cast<int>(rule.limit_ms() / 1'000)},
        });
    }
    return limits;
}

void showRules(const v1::ListRules& rules, ListState::Shown& shown) {
    shown.categories = categoriesOf(rules);
    shown.limits = limitsOf(rules);
    shown.limit_seconds = static_cast<int>(rules.default_limit_ms() / 1'000);
    shown.groups_first = rules.policy().dignitaries_first();
    shown.by_category = rules.policy().by_category();
    shown.not_yet_spoken_first = rules.policy().not_yet_spoken_first();
    shown.alternating = rules.policy().alternate_modality();
}

void showItem(const qt::Scene& scene, const v1::AgendaItem& item, ListState::Shown& shown) {
    const state::State& state = scene.state;
    shown.item_id = static_cast<int>(item.id());
    shown.item_title = ListState::tr("%1 · %2", "the number of an item, its title")
                           .arg(Wording::item(state, item.id()), Wording::isolated(item.title()));
    shown.has_panel = hasPanel(state, item.id());
    shown.segment = segmentOf(item);
    shown.status = statusOf(item);
    shown.status_line = statusLine(state, item);
    shown.waiting = static_cast<int>(state.list(item.id()).size());
    const std::size_t pending = state.pending(item.id()).size();
    shown.waiting_line = pending == 0
                             ? ListState::tr("Waiting %1").arg(shown.waiting)
                             : ListState::tr("Waiting %1 · to be confirmed %2").arg(shown.waiting).arg(pending);
    shown.spoken_line = ListState::tr("Spoken %1").arg(item.spoken());
    const Counts counts = countRequests(state, item.id());
    if (counts.withdrawn != 0) shown.withdrawn_line = ListState::tr("Withdrawn %1").arg(counts.withdrawn);
    shown.order_line = orderLine(item, counts.moved);
    if (shown.waiting == 0 && pending == 0) shown.empty_line = emptyLine(item);
}

}  // namespace

void ListState::show(const qt::Scene& scene) {
    const v1::AgendaItem* item = state::itemUnderConsideration(scene.state);
    show(scene, state::projectList(scene.state, item == nullptr ? 0 : item->id(), scene.meeting_ms, scene.utc_ms));
}

void ListState::show(const qt::Scene& scene, const std::optional<state::Projection>& projection) {
    Shown shown;
    const auto* session = scene.state.find<v1::Session>(1);
    if (const v1::AgendaItem* item = state::itemUnderConsideration(scene.state)) {
        showRules(item->rules(), shown);
        showItem(scene, *item, shown);
        showFit(scene, projection, shown);
    } else if (session != nullptr) {
        showRules(session->defaults(), shown);
        shown.status = QStringLiteral("notOpen");
        shown.empty_line = tr("No item is under consideration.");
    }
    if (shown == m_shown) return;
    m_shown = std::move(shown);
    emit changed();
}

}  // namespace rostrum::console
