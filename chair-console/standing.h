// SPDX-License-Identifier: MIT
#pragma once

/// How whoever looks stands to the meeting: presides, assists, operates for a lost console, conducts as the desk; and
/// with that which acts this console may offer (the server alone decides). Beside it what several states ask about the
/// meeting: a speech that can go on, the open offer. Used by the console's states. Pure.

#include "protocol/qt/scene.h"
#include "protocol/state/current.h"

#include <QString>

namespace rostrum::console {

struct Standing {
    enum class Is {
        nobody,      ///< not welcomed yet, or a role without a console
        presiding,   ///< the presiding officer
        assisting,   ///< the Chair or a Vice-Chair who does not preside: prepares and suggests
        operating,   ///< for a presiding officer whose console is lost (1.2)
        conducting,  ///< the desk under desk_may_conduct (1.3)
        preparing,   ///< the desk without it
    };
    Is is = Is::nobody;
    const v1::Meeting* meeting = nullptr;     ///< in progress or suspended; else null
    const v1::PresidingTerm* term = nullptr;  ///< the running one; else null

    /// Its acts count as the presiding officer's: giving the floor, rulings, lists. Only while a meeting is in
    /// progress.
    bool conducts() const { return is == Is::presiding || is == Is::operating || is == Is::conducting; }
    /// Removes requests and sets their limits: who conducts, and the desk. Every console adds, approves and moves
    /// (1.3).
    bool keepsList() const { return conducts() || is == Is::preparing; }
    bool isSuspended() const { return meeting != nullptr && meeting->status() == v1::MEETING_STATUS_SUSPENDED; }
};

[[nodiscard]] Standing standingIn(const qt::Scene& scene);

/// The planned meeting that whoever looks can open now: the next one by its number (1.2, 1.3). Null: none.
[[nodiscard]] const v1::Meeting* meetingToOpen(const qt::Scene& scene);

/// Resuming lets it go on: paused by hand, or its lost speaker is back (5.7).
[[nodiscard]] bool canBeResumed(const v1::Speech& speech);
/// Its speaker is away, the clock has paused, and the place would be kept (5.7).
[[nodiscard]] bool canBePassedOn(const v1::Speech& speech);

/// The one offer of the chair that is not answered yet; null: none.
[[nodiscard]] const v1::HandoverOffer* openOffer(const state::State& state);

/// Whoever looks is told who is connected, and this person is not among them.
[[nodiscard]] bool isMissing(const qt::Scene& scene, std::uint32_t person);

/// "Vice-Chair · Brazil"; with the name where the country is not known. For whoever presides or may.
[[nodiscard]] QString officerTitle(v1::Role role, const std::string& country, const std::string& name);

}  // namespace rostrum::console
