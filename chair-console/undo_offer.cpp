// SPDX-License-Identifier: MIT
#include "chair-console/undo_offer.h"

#include "chair-console/act_sentence.h"

namespace rostrum::console {
namespace {

/// 12.3: one's own; for whoever conducts, what the bench and the desk did. What a delegation did by itself it takes
/// back itself: it must not stand in the way of the presiding officer's own last act.
bool isOffered(const qt::Scene& scene, const Standing& standing, const v1::Act& act) {
    if (act.person() == scene.person) return true;
    const auto* by = scene.state.find<v1::Person>(act.person());
    const bool is_house = by != nullptr && (by->role() == v1::ROLE_CHAIR || by->role() == v1::ROLE_VICE_CHAIR ||
                                            by->role() == v1::ROLE_SECRETARIAT);
    return is_house && standing.conducts() && standing.meeting != nullptr;
}

/// Null: nothing can be undone.
const v1::Act* lastOffered(const qt::Scene& scene) {
    const Standing standing = standingIn(scene);
    const v1::Act* last = nullptr;
    if (standing.is == Standing::Is::nobody) return nullptr;
    for (const auto& [id, stored] : scene.state.table<v1::Act>().all()) {
        const v1::Act& act = stored.row;
        if (act.undone_by() != 0 || act.undo_until_meeting_ms() <= scene.meeting_ms) continue;
        if (last != nullptr && act.seq() < last->seq()) continue;
        if (isOffered(scene, standing, act)) last = &act;
    }
    return last;
}

}  // namespace

void UndoOffer::show(const qt::Scene& scene) {
    const v1::Act* act = lastOffered(scene);
    const int seq = act == nullptr ? 0 : static_cast<int>(act->seq());
    const QString text = act == nullptr ? QString() : tr("Undo: %1").arg(actSentence(*act, scene.state));
    const std::int64_t left_ms = act == nullptr ? 0 : act->undo_until_meeting_ms() - scene.meeting_ms;
    const int seconds_left = static_cast<int>((left_ms + 999) / 1'000);
    if (seq == m_seq && text == m_text && seconds_left == m_seconds_left) return;
    m_seq = seq;
    m_text = text;
    m_seconds_left = seconds_left;
    emit changed();
}

}  // namespace rostrum::console
