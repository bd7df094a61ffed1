// SPDX-License-Identifier: MIT
#pragma once

/// The field's own words for the values of the protocol, in the user's language (server/RULES.md).
/// Screens never use RFC 8855's words: "stopped", not "revoked". Names of people and delegations are isolated (U+2068 …
/// U+2069), so that they keep their own direction in any sentence. Digits are the same as on the clock in every
/// language. Used by both apps. Pure but for the installed translator; on the thread of the user interface.

#include "protocol/state/state.h"
#include "rostrum/v1/frames.pb.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace rostrum::qt {

class Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)

public:
    /// "", where the value is unspecified.
    static QString category(v1::Category category);  ///< "Member State"
    static QString kind(v1::Kind kind);              ///< "Statement"
    static QString capacity(v1::Capacity capacity);  ///< "National capacity"
    static QString modality(v1::Modality modality);  ///< "In the room", "Online"
    static QString role(v1::Role role);              ///< "the Vice-Chair", for the middle of a sentence
    static QString itemStatus(v1::ItemStatus status);
    static QString listStatus(v1::ListStatus status);
    static QString basis(v1::Basis basis);
    static QString rulingOutcome(v1::RulingOutcome outcome);
    static QString requestStatus(v1::RequestStatus status);
    static QString segment(v1::Segment segment);
    /// "French", from the English word or the code that the protocol carries; another language as it stands there.
    static QString language(const std::string& language);

    /// A name in its own direction, whatever stands around it; empty stays empty.
    static QString isolated(const std::string& name);
    static QString isolated(const QString& name);
    /// "Access Now", "INTERPOL" for a panel place, "the Vice-Chair" for an officer; from whatever the row names.
    static QString participant(const state::State& state, std::uint32_t id);
    static QString panellist(const state::State& state, std::uint32_t place);
    static QString speaker(const state::State& state, const v1::Speech& speech);
    /// Who did something: "the Chair", "the Secretariat (Ms. Example)", "France" for its delegates. 0: "the system".
    static QString actor(const state::State& state, std::uint32_t person);
    /// "suggested by the Vice-Chair (Ms. Example)"; "" for nobody.
    static QString suggestedBy(const state::State& state, const std::vector<std::uint32_t>& persons);
    /// "on behalf of the Group of 77"; "" for who does not speak for a group.
    static QString onBehalfOf(const state::State& state, v1::Capacity capacity, std::uint32_t group);
    /// "Item 3", "Item 4 (a)"; and the number alone, isolated, for the middle of a sentence.
    static QString item(const state::State& state, std::uint32_t item);
    static QString itemNumber(const state::State& state, std::uint32_t item);
    /// "Ms. A. Sample, Adviser"; either may be empty.
    static QString person(const std::string& name, const std::string& title);

    /// In the session's time zone: "11:42", "11:42:07", "Fri 25 March 2022".
    static QString time(const state::State& state, std::int64_t utc_ms);
    static QString timeToTheSecond(const state::State& state, std::int64_t utc_ms);
    static QString date(const state::State& state, std::int64_t utc_ms);
    /// "3:00", "1:02:03"; for a duration without a clock: "12 s", "4 min", "1 h 52 min".
    static QString clock(std::int64_t ms);
    static QString duration(std::int64_t ms);
    /// "1st", "2nd"; as the language has it.
    static QString ordinal(std::uint32_t number);
    /// The parts of a row, read one after the other: "2 of 14, Access Now, statement". Empty ones are left out.
    static QString enumerated(const QStringList& parts);
};

}  // namespace rostrum::qt
