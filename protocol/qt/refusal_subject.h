// SPDX-License-Identifier: MIT
#pragma once

/// Whom and what a refusal is about, from its details, else from the command that was refused. Only inside protocol/qt:
/// whoever words a refusal asks refusal_wording.h. On the thread of the user interface.

#include "protocol/state/state.h"
#include "rostrum/v1/commands.pb.h"
#include "rostrum/v1/refusals.pb.h"

#include <QCoreApplication>
#include <QString>

namespace rostrum::qt {

class RefusalSubject {
    Q_DECLARE_TR_FUNCTIONS(Refusals)

public:
    /// All three outlive it.
    RefusalSubject(const v1::Refusal& refusal, const v1::Command& command, const state::State& state)
        : m_refusal(refusal), m_command(command), m_state(state) {}

    /// The id that the command carries under this name; 0: it has none.
    std::uint32_t named(const char* field) const;
    /// The request in question, finished ones included; an empty one if there is none.
    const v1::Request& request() const;
    /// Else the one under consideration; 0: none.
    std::uint32_t itemId() const;
    QString itemNumber() const;

    /// A participant, panellist or person; "somebody", if nothing is known.
    QString who() const;
    /// Who was quicker, or presides: an officer by the office, a delegate by the delegation.
    QString by() const;
    /// Who has the floor now; "somebody", if nothing is known.
    QString hasTheFloor() const;
    /// In how many seconds, rounded up.
    QString retryAfter() const;
    int count() const { return static_cast<int>(m_refusal.details().count()); }

protected:
    const v1::Refusal& m_refusal;
    const v1::Command& m_command;
    const state::State& m_state;
};

}  // namespace rostrum::qt
