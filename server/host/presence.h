// SPDX-License-Identifier: MIT
#pragma once

/// Who is connected. Not in the record: it is what the moment is. The rules get it as inputs (core::notePresence), the
/// staff as v1::Presence, in the order of the changes so that a reader who was away catches up. It counts connections
/// and knows no rule. Used inside server/host. Not thread-safe.

#include "server/core/audiences.h"
#include "server/host/host.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace rostrum::host {

class Presence {
public:
    /// A connection of the person was joined, or is heard again.
    void arrive(core::Owner who, v1::Modality modality);
    /// One that had arrived was closed, or is silent.
    void leave(std::uint32_t person, v1::Modality modality);

    bool isHere(std::uint32_t person) const;
    /// Online if one of the person's connections is; else that of the one that arrived last; unspecified: the person
    /// was never here.
    v1::Modality modality(std::uint32_t person) const;
    /// Everybody connected, by person.
    std::vector<std::uint32_t> everybodyHere() const;
    /// Persons who came, also online beside a connection in the room, or went since the last call, by person. They may
    /// have come back since.
    std::set<std::uint32_t> takeChanged();

    /// Counts the changes. Whoever was told up to a version needs those after it.
    using Version = std::uint64_t;
    Version version() const { return m_version; }
    /// The next change after `told`; none: that was the last. A person who changed several times is told once.
    struct News {
        Version version = 0;
        v1::Presence presence;
    };
    std::optional<News> newsAfter(Version told) const;

private:
    struct Here {
        std::uint32_t participant = 0;
        std::uint32_t connections = 0;
        std::uint32_t online = 0;                          ///< of those
        v1::Modality modality = v1::MODALITY_UNSPECIFIED;  ///< of the one that arrived last
        Version changed = 0;
    };
    void noteChange(std::uint32_t person, Here& here);

    std::map<std::uint32_t, Here> m_persons;  ///< whoever was ever here
    std::map<Version, std::uint32_t> m_by_version;
    std::set<std::uint32_t> m_changed;
    Version m_version = 0;
};

}  // namespace rostrum::host
