// SPDX-License-Identifier: MIT
#include "chair-console/finder_model.h"

#include "protocol/qt/wording.h"
#include "protocol/state/check.h"

#include <unicode/translit.h>

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace rostrum::console {

using qt::Wording;

namespace {

/// How well a name fits; the better, the smaller.
enum Fit { begins, word_begins, contains, not_at_all };

Fit fitOf(const QString& name, const QString& query) {
    if (name.startsWith(query)) return begins;
    Fit fit = not_at_all;
    for (auto at = name.indexOf(query); at > 0; at = name.indexOf(query, at + 1)) {
        if (!name[at - 1].isLetterOrNumber()) return word_begins;
        fit = contains;
    }
    return fit;
}

bool isPlain(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

}  // namespace

/// Made when it is first needed: most names are plain, and reading the rules of all scripts takes 20 ms.
struct Folding::Rules {
    std::unique_ptr<icu::Transliterator> to_latin;

    Rules() {
        // Cyrillic as people type it, "rossiya"; by ISO 9, as Any-Latin alone has it, it would be "rossia".
        constexpr const char* steps = "Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower";
        UErrorCode error = U_ZERO_ERROR;
        to_latin.reset(icu::Transliterator::createInstance(steps, UTRANS_FORWARD, error));
        CHECK(U_SUCCESS(error), "ICU knows how scripts are written in Latin letters");
    }
};

Folding::Folding() = default;
Folding::~Folding() = default;

QString Folding::operator()(const QString& text) {
    if (isPlain(text)) return text.toLower();
    if (m_rules == nullptr) m_rules = std::make_unique<Rules>();
    icu::UnicodeString folded(reinterpret_cast<const char16_t*>(text.utf16()), static_cast<int32_t>(text.size()));
    m_rules->to_latin->transliterate(folded);
    return QString::fromUtf16(folded.getBuffer(), folded.length());
}

void FinderModel::show(const qt::Scene& scene, std::uint32_t item) {
    m_state = &scene.state;
    m_item = item;
    find();
}

void FinderModel::setQuery(const QString& query) {
    if (query == m_query) return;
    m_query = query;
    emit queryChanged();
    find();
}

/// Folds the names that are new or have changed.
void FinderModel::refresh() {
    if (m_refreshed_seq == m_state->seq()) return;
    m_refreshed_seq = m_state->seq();
    struct People {
        std::uint32_t seq = 0;
        std::vector<const v1::Person*> persons;
    };
    std::unordered_map<std::uint32_t, People> people;
    for (const auto& [id, stored] : m_state->table<v1::Person>().all()) {
        if (stored.row.participant() == 0) continue;
        People& of = people[stored.row.participant()];
        of.seq = std::max(of.seq, stored.seq);
        of.persons.push_back(&stored.row);
    }
    const auto& participants = m_state->table<v1::Participant>().all();
    std::erase_if(m_candidates, [&](const auto& entry) { return !participants.contains(entry.first); });
    for (const auto& [id, stored] : participants) {
        const People& of = people[id];
        Candidate& candidate = m_candidates[id];
        const std::uint32_t seq = std::max(stored.seq, of.seq);
        if (candidate.seq == seq) continue;
        candidate.seq = seq;
        candidate.name = m_fold(QString::fromStdString(stored.row.name()));
        candidate.people.clear();
        for (const v1::Person* person : of.persons) candidate.people << m_fold(QString::fromStdString(person->name()));
    }
}

void FinderModel::find() {
    const QString folded_query = m_fold(m_query.simplified());
    std::vector<Row> rows;
    if (m_state != nullptr && !folded_query.isEmpty()) {
        refresh();
        rows = best(folded_query);
        lookUpOnList(rows);
    }
    qt::RowsOf<FinderModel>::become(*this, std::move(rows));
}

std::vector<FinderModel::Row> FinderModel::best(const QString& folded_query) const {
    struct Found {
        int rank = 0;  ///< of two names that fit alike, the participant's goes before a person's
        const QString* name = nullptr;
        std::uint32_t participant = 0;
        std::uint32_t seq = 0;
    };
    std::vector<Found> found;
    for (const auto& [id, candidate] : m_candidates) {
        int rank = 2 * fitOf(candidate.name, folded_query);
        for (const QString& person : candidate.people) rank = std::min(rank, 2 * fitOf(person, folded_query) + 1);
        if (rank < 2 * not_at_all) found.push_back({rank, &candidate.name, id, candidate.seq});
    }
    const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(found.size(), found_max));
    std::partial_sort(found.begin(), end, found.end(), [](const Found& a, const Found& b) {
        return std::tie(a.rank, *a.name, a.participant) < std::tie(b.rank, *b.name, b.participant);
    });
    std::vector<Row> rows;
    for (auto at = found.begin(); at != end; ++at) rows.push_back({.participant = at->participant, .seq = at->seq});
    return rows;
}

/// Walks the list once, for all rows.
void FinderModel::lookUpOnList(std::vector<Row>& rows) const {
    std::unordered_map<std::uint32_t, Row*> waiting;  // by request
    for (Row& row : rows) {
        for (const std::uint32_t id : m_state->liveRequests(row.participant)) {
            const auto& request = *m_state->find<v1::Request>(id);
            if (request.item() != m_item || request.kind() == v1::KIND_POINT_OF_ORDER) continue;
            const bool is_pending = request.status() == v1::REQUEST_STATUS_PENDING;
            const bool is_waiting = request.status() == v1::REQUEST_STATUS_ACCEPTED;
            row.listed = std::max(row.listed, is_pending   ? Listed::Pending
                                              : is_waiting ? Listed::Waiting
                                                           : Listed::HasTheFloor);
            if (is_waiting) waiting[id] = &row;
        }
    }
    std::uint32_t position = 0;
    for (const auto& [place, id] : m_state->list(m_item)) {
        ++position;
        const auto at = waiting.find(id);
        if (at != waiting.end() && at->second->position == 0) at->second->position = position;
    }
}

int FinderModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> FinderModel::roleNames() const {
    return qt::roleNamesOf(QMetaEnum::fromType<Role>());
}

QVariant FinderModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto* found = m_state->find<v1::Participant>(row.participant);
    const v1::Participant& participant = found == nullptr ? v1::Participant::default_instance() : *found;
    const QString name = Wording::isolated(participant.name());
    const QString category = Wording::category(participant.category());
    const QString seat = Wording::isolated(participant.seat());
    switch (role) {
        case ParticipantId:
            return row.participant;
        case Qt::DisplayRole:
        case Name:
            return name;
        case CategoryWord:
            return category;
        case Seat:
            return seat;
        case ListedLine:
            return listedLine(row);
        case Composed:
        case Qt::AccessibleTextRole:
            return Wording::enumerated(
                {name, category, seat.isEmpty() ? QString() : tr("seat %1").arg(seat), listedLine(row)});
        default:
            return {};
    }
}

int FinderModel::participantAt(int row) const {
    return static_cast<int>(m_rows.at(static_cast<std::size_t>(row)).participant);
}

QString FinderModel::listedLine(const Row& row) const {
    switch (row.listed) {
        case Listed::No:
            return {};
        case Listed::Pending:
            return tr("listed already, to be confirmed");
        case Listed::Waiting:
            return tr("listed already, %1", "a position").arg(Wording::ordinal(row.position));
        case Listed::HasTheFloor:
            return tr("has the floor");
    }
    return {};
}

}  // namespace rostrum::console
