// SPDX-License-Identifier: MIT
#include "server/host/presence.h"

#include "protocol/state/check.h"

#include <utility>

namespace rostrum::host {

void Presence::arrive(core::Owner who, v1::Modality modality) {
    Here& here = m_persons[who.person];
    here.participant = who.participant;
    here.modality = modality;
    const bool comes_online = modality == v1::MODALITY_ONLINE && ++here.online == 1;
    if (++here.connections == 1 || comes_online) m_changed.insert(who.person);
    noteChange(who.person, here);
}

void Presence::leave(std::uint32_t person, v1::Modality modality) {
    const auto at = m_persons.find(person);
    CHECK(at != m_persons.end() && at->second.connections > 0, "only who is here can leave");
    if (modality == v1::MODALITY_ONLINE) --at->second.online;
    if (--at->second.connections == 0) m_changed.insert(person);
    noteChange(person, at->second);
}

void Presence::noteChange(std::uint32_t person, Here& here) {
    m_by_version.erase(here.changed);
    here.changed = ++m_version;
    m_by_version.emplace(here.changed, person);
}

bool Presence::isHere(std::uint32_t person) const {
    const auto at = m_persons.find(person);
    return at != m_persons.end() && at->second.connections > 0;
}

v1::Modality Presence::modality(std::uint32_t person) const {
    const auto at = m_persons.find(person);
    if (at == m_persons.end()) return v1::MODALITY_UNSPECIFIED;
    return at->second.online > 0 ? v1::MODALITY_ONLINE : at->second.modality;
}

std::vector<std::uint32_t> Presence::everybodyHere() const {
    std::vector<std::uint32_t> persons;
    for (const auto& [person, here] : m_persons) {
        if (here.connections > 0) persons.push_back(person);
    }
    return persons;
}

std::set<std::uint32_t> Presence::takeChanged() {
    return std::exchange(m_changed, {});
}

std::optional<Presence::News> Presence::newsAfter(Version told) const {
    const auto at = m_by_version.upper_bound(told);
    if (at == m_by_version.end()) return std::nullopt;
    const Here& here = m_persons.at(at->second);
    News news;
    news.version = at->first;
    news.presence.set_person(at->second);
    news.presence.set_participant(here.participant);
    news.presence.set_connections(here.connections);
    news.presence.set_modality(here.modality);
    return news;
}

}  // namespace rostrum::host
