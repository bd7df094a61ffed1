// SPDX-License-Identifier: MIT
#pragma once

/// The words of a report for the values of the protocol, as documents of the United Nations use them. A value that this
/// program does not know has words too, so that nothing is left out. Only inside server/report. Pure; any thread.

#include "rostrum/v1/rows.pb.h"
#include "server/report/numbers_in_words.h"

#include <array>
#include <string>

namespace rostrum::report {

/// In the order in which a report counts them: States first; those without a category last (9.1).
inline constexpr std::array categories_in_order{
    v1::CATEGORY_MEMBER_STATE,
    v1::CATEGORY_NON_MEMBER_STATE,
    v1::CATEGORY_OBSERVER_STATE,
    v1::CATEGORY_UN_ENTITY,
    v1::CATEGORY_INTERGOVERNMENTAL_ORGANIZATION,
    v1::CATEGORY_NATIONAL_HUMAN_RIGHTS_INSTITUTION,
    v1::CATEGORY_NGO_IN_CONSULTATIVE_STATUS,
    v1::CATEGORY_OTHER_STAKEHOLDER,
    v1::CATEGORY_UNSPECIFIED,
};
bool isState(v1::Category category);
/// "Member State", "Member States"
Noun nounOf(v1::Category category);

/// "statement", "statements"
Noun nounOf(v1::Kind kind);

/// "in the room", "online", and "" for none.
std::string wordsOf(v1::Modality modality);

/// "Chair", "Vice-Chair", else "presiding officer".
std::string wordsOf(v1::Role role);

/// On what a decision rests (1.3), as the end of a sentence: " without objection". "" for none.
std::string phraseOf(v1::Basis basis);

/// What the presiding officer did with a point of order (6.2): "upheld it".
std::string phraseOf(v1::RulingOutcome outcome);

/// For what a speaker was called to order (5.10): "for exceeding the time limit".
std::string phraseOf(v1::OrderGround ground);

/// How a speech ended, where that needs saying: "ended at the time limit". "" where it does not.
std::string phraseOf(v1::SpeechEnd end);

}  // namespace rostrum::report
