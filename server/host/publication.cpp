// SPDX-License-Identifier: MIT
#include "server/host/publication.h"

#include "protocol/state/check.h"
#include "server/host/frame_text.h"

#include <algorithm>

namespace rostrum::host {

enum class Is {
    row,
    removal,
    owner_removal,  ///< of a row that is another owner's now: only for the one whose it was
};

struct Publication::Entry {
    state::Key key;
    core::Owner owner;
    Is is = Is::row;
    std::uint32_t seq = 0;
    Place place = 0;
    std::array<std::string, 2> pieces;  ///< by encoding; empty: not needed so far
};

namespace {

constexpr std::uint64_t person_names = 1ull << 32;
constexpr std::size_t touched_lately_max = 16;

/// The server's own; millions of them come and go.
bool isToldToNobody(v1::Table table) {
    return table == v1::TABLE_UNDOABLE;
}

std::uint64_t participantName(std::uint32_t participant) {
    return participant;
}
std::uint64_t personName(std::uint32_t person) {
    return person_names | person;
}

bool isSame(core::Owner a, core::Owner b) {
    return a.participant == b.participant && a.person == b.person;
}

bool isNobody(core::Owner owner) {
    return isSame(owner, {});
}

/// The viewer is the owner, or acts for it.
bool owns(core::Owner viewer, core::Owner owner) {
    const auto isOne = [](std::uint32_t a, std::uint32_t b) { return a != 0 && a == b; };
    return isOne(viewer.participant, owner.participant) || isOne(viewer.person, owner.person);
}

}  // namespace

Publication::Publication(const state::State& state) : m_state(state) {
    for (std::size_t audience = 0; audience < m_sees.size(); ++audience) {
        for (std::size_t table = 0; table < m_sees[audience].size(); ++table) {
            const auto of = static_cast<v1::Table>(table);
            m_sees[audience][table] = core::sees(static_cast<v1::Audience>(audience), of);
            if (core::hasOwners(of) && !m_sees[audience][table]) m_may_own_unseen[audience] = true;
        }
    }
}

Publication::~Publication() = default;

// ---- what changes ----

void Publication::note(const v1::Change& change) {
    m_steps.clear();
    m_steps_bytes = 0;
    m_head = change.seq();
    for (const v1::Row& row : change.rows()) {
        const state::Key key = state::keyOf(row);
        if (isToldToNobody(key.table)) continue;
        touch(key, core::hasOwners(key.table) ? core::ownerOf(row) : core::Owner(), change.seq());
    }
    for (const v1::Removal& removal : change.removals()) {
        if (!isToldToNobody(removal.table())) noteRemoval({removal.table(), removal.id()}, change.seq());
    }
    forgetOldRemovals();
    if (m_empty_slots > m_slots.size() / 2 + 1'000) dropEmptySlots();
}

void Publication::touch(state::Key key, core::Owner owner, std::uint32_t seq) {
    Entry*& now = current(key);
    std::unique_ptr<Entry> entry = now == nullptr ? std::make_unique<Entry>() : takeOut(now->place);
    if (!isNobody(entry->owner) && !isSame(entry->owner, owner)) {
        auto past = std::make_unique<Entry>();
        past->key = key;
        past->owner = entry->owner;
        past->is = Is::owner_removal;
        past->seq = seq;
        putNewest(std::move(past));
    }
    *entry = {key, owner, Is::row, seq, 0, {}};
    now = entry.get();
    putNewest(std::move(entry));
}

void Publication::noteRemoval(state::Key key, std::uint32_t seq) {
    Entry*& now = current(key);
    if (now == nullptr || now->is == Is::removal) return;
    std::unique_ptr<Entry> entry = takeOut(now->place);
    *entry = {key, entry->owner, Is::removal, seq, 0, {}};
    putNewest(std::move(entry));
}

std::unique_ptr<Publication::Entry> Publication::takeOut(Place place) {
    const auto slot = slotBefore(place + 1);
    CHECK(slot->place == place && slot->entry, "an entry stands where it says");
    ++m_empty_slots;
    return std::move(slot->entry);
}

void Publication::putNewest(std::unique_ptr<Entry> entry) {
    entry->place = ++m_last_place;
    if (entry->is != Is::row) m_removals.push_back(entry->place);
    if (entry->owner.participant != 0) putOwned(participantName(entry->owner.participant), *entry);
    if (entry->owner.person != 0) putOwned(personName(entry->owner.person), *entry);
    m_slots.push_back({entry->place, std::move(entry)});
}

void Publication::putOwned(OwnerName name, const Entry& entry) {
    m_owned[name].push_back(entry.place);
    m_touched_lately.push_back({entry.seq, name});
    if (m_touched_lately.size() <= touched_lately_max) return;
    m_lately_after_seq = m_touched_lately.front().seq;
    m_touched_lately.pop_front();
}

void Publication::forgetOldRemovals() {
    while (m_removals.size() > removals_kept_max) {
        const auto slot = slotBefore(m_removals.front() + 1);
        m_removals.pop_front();
        if (slot == m_slots.end() || !slot->entry || slot->entry->is == Is::row) continue;
        m_forgotten_seq = slot->entry->seq;
        if (slot->entry->is == Is::removal) current(slot->entry->key) = nullptr;
        slot->entry.reset();
        ++m_empty_slots;
    }
}

void Publication::dropEmptySlots() {
    std::erase_if(m_slots, [](const Slot& slot) { return !slot.entry; });
    m_empty_slots = 0;
    const auto isThere = [&](Place place) {
        const auto slot = slotBefore(place + 1);
        return slot != m_slots.end() && slot->place == place;
    };
    std::erase_if(m_removals, [&](Place place) { return !isThere(place); });
    for (auto at = m_owned.begin(); at != m_owned.end();) {
        std::erase_if(at->second, [&](Place place) { return !isThere(place); });
        at = at->second.empty() ? m_owned.erase(at) : std::next(at);
    }
}

// ---- what is told ----

/// The last slot with a place before `place`; end if there is none.
std::vector<Publication::Slot>::iterator Publication::slotBefore(Place place) {
    const auto after = std::lower_bound(m_slots.begin(), m_slots.end(), place,
                                        [](const Slot& slot, Place than) { return slot.place < than; });
    return after == m_slots.begin() ? m_slots.end() : std::prev(after);
}

bool Publication::sees(v1::Audience audience, v1::Table table) const {
    return m_sees[static_cast<std::size_t>(audience)][static_cast<std::size_t>(table)];
}

Told& Publication::tellShared(v1::Audience audience, Encoding encoding, std::uint32_t since, Place from) {
    const StepName name{audience, encoding, since, from};
    if (const auto known = m_steps.find(name); known != m_steps.end()) return known->second;
    if (m_steps_bytes > cached_update_bytes_max) {
        m_steps.clear();
        m_steps_bytes = 0;
    }
    Told& told = m_steps[name];
    for (auto slot = slotBefore(from); slot != m_slots.end();
         slot = slot == m_slots.begin() ? m_slots.end() : slot - 1) {
        if (!slot->entry) continue;
        Entry& entry = *slot->entry;
        if (entry.seq <= since) break;
        if (entry.is == Is::owner_removal || !sees(audience, entry.key.table)) continue;
        if (entry.is == Is::removal && since == 0) continue;
        if (!tell(entry, encoding, told)) {
            told.next = entry.place + 1;
            break;
        }
    }
    m_steps_bytes += sizeof(StepName) + sizeof(Told) + 2 * told.bytes();
    return told;
}

Told Publication::tellOwn(const Viewer& viewer, Encoding encoding, std::uint32_t since, OwnPlace& at) {
    Told told;
    const OwnerName names[] = {participantName(viewer.owner.participant), personName(viewer.owner.person)};
    Place* const places[] = {&at.by_participant, &at.by_person};
    for (std::size_t walk = 0; walk < 2; ++walk) {
        while (Entry* entry = nextOwned(names[walk], viewer, since, *places[walk])) {
            *places[walk] = entry->place + 1;
            if (!tell(*entry, encoding, told)) return told;
            *places[walk] = entry->place;
        }
        *places[walk] = 0;
    }
    return told;
}

bool Publication::hasOwn(const Viewer& viewer, std::uint32_t since) {
    const OwnerName participant = participantName(viewer.owner.participant);
    const OwnerName person = personName(viewer.owner.person);
    // Asked for everybody at each change, and for nearly nobody is there something: a glance at the last few says so.
    const auto isTheirs = [&](const Touched& touched) {
        return touched.seq > since && (touched.name == participant || touched.name == person);
    };
    if (since >= m_lately_after_seq && std::none_of(m_touched_lately.rbegin(), m_touched_lately.rend(), isTheirs)) {
        return false;
    }
    return nextOwned(participant, viewer, since, newest_place) != nullptr ||
           nextOwned(person, viewer, since, newest_place) != nullptr;
}

/// The newest entry before `at` that the viewer sees as this owner; null: there is none.
Publication::Entry* Publication::nextOwned(OwnerName name, const Viewer& viewer, std::uint32_t since, Place at) {
    if (at == 0 || !m_may_own_unseen[static_cast<std::size_t>(viewer.audience)]) return nullptr;
    const auto owned = m_owned.find(name);
    if (owned == m_owned.end()) return nullptr;
    const std::vector<Place>& places = owned->second;
    const bool is_by_person = (name & person_names) != 0;
    for (auto place = std::lower_bound(places.begin(), places.end(), at); place != places.begin();) {
        --place;
        const auto slot = slotBefore(*place + 1);
        if (slot == m_slots.end() || slot->place != *place || !slot->entry) continue;
        Entry& entry = *slot->entry;
        if (entry.seq <= since) return nullptr;
        if (entry.is != Is::row && since == 0) continue;
        // What is the participant's too, that walk has told.
        if (is_by_person && owns({viewer.owner.participant, 0}, entry.owner)) continue;
        if (isForOwner(entry, viewer)) return &entry;
    }
    return nullptr;
}

/// Adds the entry to `told`; false: it would become too large for a frame.
bool Publication::tell(Entry& entry, Encoding encoding, Told& told) {
    const std::string& text = piece(entry, encoding);
    if (!told.isEmpty() && told.bytes() + text.size() > update_bytes_max) return false;
    joinPiece(entry.is == Is::row ? told.rows : told.removals, text, encoding);
    return true;
}

/// The viewer sees this as the owner, and not as one of its audience.
bool Publication::isForOwner(const Entry& entry, const Viewer& viewer) {
    if (!owns(viewer.owner, entry.owner) || sees(viewer.audience, entry.key.table)) return false;
    if (entry.is != Is::owner_removal) return true;
    // The row may have become the viewer's own again since.
    const Entry* now = current(entry.key);
    return now == nullptr || now->is != Is::row || !owns(viewer.owner, now->owner);
}

const std::string& Publication::piece(Entry& entry, Encoding encoding) {
    std::string& text = entry.pieces[encoding == Encoding::proto ? 0 : 1];
    if (!text.empty()) return text;
    if (entry.is == Is::row) {
        text = encodePiece(Field::rows, m_state.row(entry.key), encoding);
    } else {
        v1::Removal removal;
        removal.set_table(entry.key.table);
        removal.set_id(entry.key.id);
        text = encodePiece(Field::removals, removal, encoding);
    }
    return text;
}

}  // namespace rostrum::host
