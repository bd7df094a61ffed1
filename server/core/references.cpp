// SPDX-License-Identifier: MIT
#include "server/core/references.h"

#include <algorithm>

namespace rostrum::core {
namespace {

using Keys = std::vector<state::Key>;

state::Key item(std::uint32_t id) {
    return {v1::TABLE_AGENDA_ITEM, id};
}
state::Key panelPlace(std::uint32_t id) {
    return {v1::TABLE_PANEL_PLACE, id};
}
state::Key request(std::uint32_t id) {
    return {v1::TABLE_REQUEST, id};
}
state::Key speech(std::uint32_t id) {
    return {v1::TABLE_SPEECH, id};
}

Keys namedBy(const v1::Request& row) {
    Keys keys = {item(row.item())};
    for (const std::uint32_t addressee : row.addressees()) keys.push_back(panelPlace(addressee));
    return keys;
}
Keys namedBy(const v1::Floor& row) {
    return {speech(row.current()), speech(row.interrupted()), speech(row.officer())};
}
Keys namedBy(const v1::Speech& row) {
    return {item(row.item()), request(row.request()), panelPlace(row.panel_place())};
}
Keys namedBy(const v1::SpeechRecord& row) {
    Keys keys = namedBy(row.speech());
    keys.push_back(speech(row.speech().id()));
    return keys;
}
Keys namedBy(const v1::RequestRecord& row) {
    Keys keys = namedBy(row.request());
    keys.push_back(request(row.id()));
    return keys;
}
Keys namedBy(const v1::PanelPlace& row) {
    return {item(row.item())};
}
Keys namedBy(const v1::Ruling& row) {
    return {item(row.item()), request(row.request())};
}
Keys namedBy(const v1::CallToOrder& row) {
    return {item(row.item()), speech(row.speech())};
}
Keys namedBy(const v1::Session&) {
    return {};
}
Keys namedBy(const v1::Meeting&) {
    return {};
}
Keys namedBy(const v1::PresidingTerm&) {
    return {};
}
Keys namedBy(const v1::AgendaItem&) {
    return {};
}
Keys namedBy(const v1::Participant&) {
    return {};
}
Keys namedBy(const v1::HandoverOffer&) {
    return {};
}
Keys namedBy(const v1::Operating&) {
    return {};
}
Keys namedBy(const v1::Attendance&) {
    return {};
}
Keys namedBy(const v1::Person&) {
    return {};
}
Keys namedBy(const v1::Act&) {
    return {};
}
Keys namedBy(const v1::Badge&) {
    return {};
}
Keys namedBy(const v1::Correction&) {
    return {};
}
Keys namedBy(const v1::Undoable&) {
    return {};
}
/// Nothing follows from a suggestion (1.3): it stands in the way of no undo.
Keys namedBy(const v1::Suggestion&) {
    return {};
}

}  // namespace

std::vector<state::Key> rowsNamedBy(const v1::Row& row) {
    if (row.of_case() == v1::Row::OF_NOT_SET) return {};
    Keys keys = state::visitRow(row, [](const auto& typed) { return namedBy(typed); });
    keys.erase(std::remove_if(keys.begin(), keys.end(), [](state::Key key) { return key.id == 0; }), keys.end());
    return keys;
}

}  // namespace rostrum::core
