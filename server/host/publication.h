// SPDX-License-Identifier: MIT
#pragma once

/// What is told to connections: the names of the durable rows, in the order in which they were last touched, with
/// removals kept among them. Whoever holds the state of some seq is brought up to date by walking from the newest entry
/// back to it: a first join, a reconnect and a slow reader are one code path. Each row is encoded once for each
/// encoding, when it is first needed, and steps of a walk are shared by everybody who stands at the same place. It
/// holds no rows (State does) and knows no connection. Used inside server/host. Not thread-safe.

#include "protocol/state/state.h"
#include "rostrum/v1/record.pb.h"
#include "server/core/audiences.h"
#include "server/host/host.h"

#include <array>
#include <deque>
#include <limits>
#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

namespace rostrum::host {

/// Where a walk stands among the entries: it has passed those with this number and above. 0: it is done.
using Place = std::uint64_t;
inline constexpr Place newest_place = std::numeric_limits<Place>::max();

/// Rows and removals for one frame, encoded.
struct Told {
    std::string rows;      ///< pieces, joined
    std::string removals;  ///< pieces, joined
    Place next = 0;        ///< where the walk goes on
    std::string frame;     ///< with its header, as those are told who are told nothing else; made by the first of them
    bool isEmpty() const { return rows.empty() && removals.empty(); }
    std::size_t bytes() const { return rows.size() + removals.size(); }
};

/// Where the walk over somebody's own rows stands.
struct OwnPlace {
    Place by_participant = newest_place;
    Place by_person = newest_place;
    bool isDone() const { return by_participant == 0 && by_person == 0; }
};

/// Who is told.
struct Viewer {
    v1::Audience audience = v1::AUDIENCE_UNSPECIFIED;
    core::Owner owner;  ///< the own participant and person
};

class Publication {
public:
    /// `state` outlives the publication, and whenever something is told it stands where the last noted change left it.
    explicit Publication(const state::State& state);
    ~Publication();

    /// Takes in what a durable change has touched, in order of seq.
    void note(const v1::Change& change);

    /// The last change noted.
    std::uint32_t head() const { return m_head; }
    /// Whether a walk back to `seq` finds every removal since. If not, the viewer must start from nothing.
    bool reaches(std::uint32_t seq) const { return seq >= m_forgotten_seq; }

    /// The next part of a walk from `from` back to what is newer than `since`: entries of the tables that the whole
    /// audience sees. `since` 0 starts from nothing: removals are left out. At most update_bytes_max, or a single row.
    /// The answer is shared, and holds until the next note() or tellShared().
    Told& tellShared(v1::Audience audience, Encoding encoding, std::uint32_t since, Place from);

    /// The same for what the viewer sees as an owner and its audience does not. Moves `at` on.
    Told tellOwn(const Viewer& viewer, Encoding encoding, std::uint32_t since, OwnPlace& at);
    /// Whether tellOwn() would tell anything from the newest back.
    bool hasOwn(const Viewer& viewer, std::uint32_t since);

private:
    struct Entry;
    struct Slot {
        Place place = 0;
        std::unique_ptr<Entry> entry;  ///< null: it was touched again, and stands further on
    };
    struct StepName {
        v1::Audience audience;
        Encoding encoding;
        std::uint32_t since;
        Place from;
        auto operator<=>(const StepName&) const = default;
    };
    using OwnerName = std::uint64_t;  ///< a participant or a person
    /// Rows of this owner were touched.
    struct Touched {
        std::uint32_t seq;
        OwnerName name;
    };

    Entry*& current(state::Key key) { return m_current[static_cast<std::uint64_t>(key.table) << 32 | key.id]; }
    std::unique_ptr<Entry> takeOut(Place place);
    void putNewest(std::unique_ptr<Entry> entry);
    void putOwned(OwnerName name, const Entry& entry);
    void touch(state::Key key, core::Owner owner, std::uint32_t seq);
    void noteRemoval(state::Key key, std::uint32_t seq);
    void forgetOldRemovals();
    void dropEmptySlots();
    std::vector<Slot>::iterator slotBefore(Place place);
    bool sees(v1::Audience audience, v1::Table table) const;
    bool isForOwner(const Entry& entry, const Viewer& viewer);
    Entry* nextOwned(OwnerName name, const Viewer& viewer, std::uint32_t since, Place at);
    bool tell(Entry& entry, Encoding encoding, Told& told);
    const std::string& piece(Entry& entry, Encoding encoding);

    const state::State& m_state;
    std::uint32_t m_head = 0;
    std::uint32_t m_forgotten_seq = 0;  ///< of the newest removal that was forgotten
    Place m_last_place = 0;
    std::vector<Slot> m_slots;  ///< in order of their places
    std::size_t m_empty_slots = 0;
    std::unordered_map<std::uint64_t, Entry*> m_current;  ///< by table and id; null or none: never was, or forgotten
    std::deque<Place> m_removals;                         ///< oldest first; some are taken out since
    std::unordered_map<OwnerName, std::vector<Place>> m_owned;  ///< oldest first; some are taken out since
    std::deque<Touched> m_touched_lately;                       ///< oldest first
    std::uint32_t m_lately_after_seq = 0;                       ///< whoever was touched after it is among them
    std::array<std::array<bool, v1::Table_ARRAYSIZE>, v1::Audience_ARRAYSIZE> m_sees{};
    std::array<bool, v1::Audience_ARRAYSIZE> m_may_own_unseen{};
    std::map<StepName, Told> m_steps;  ///< of this head
    std::size_t m_steps_bytes = 0;
};

}  // namespace rostrum::host
