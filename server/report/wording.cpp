// SPDX-License-Identifier: MIT
#include "server/report/wording.h"

namespace rostrum::report {

bool isState(v1::Category category) {
    return category == v1::CATEGORY_MEMBER_STATE || category == v1::CATEGORY_NON_MEMBER_STATE ||
           category == v1::CATEGORY_OBSERVER_STATE;
}

Noun nounOf(v1::Category category) {
    switch (category) {
        case v1::CATEGORY_MEMBER_STATE:
            return {"Member State", "Member States"};
        case v1::CATEGORY_NON_MEMBER_STATE:
            return {"State not a member", "States not members"};
        case v1::CATEGORY_OBSERVER_STATE:
            return {"non-member observer State", "non-member observer States"};
        case v1::CATEGORY_UN_ENTITY:
            return {"entity of the United Nations system", "entities of the United Nations system"};
        case v1::CATEGORY_INTERGOVERNMENTAL_ORGANIZATION:
            return {"intergovernmental organization", "intergovernmental organizations"};
        case v1::CATEGORY_NATIONAL_HUMAN_RIGHTS_INSTITUTION:
            return {"national human rights institution", "national human rights institutions"};
        case v1::CATEGORY_NGO_IN_CONSULTATIVE_STATUS:
            return {"non-governmental organization in consultative status with the Economic and Social Council",
                    "non-governmental organizations in consultative status with the Economic and Social Council"};
        case v1::CATEGORY_OTHER_STAKEHOLDER:
            return {"other stakeholder", "other stakeholders"};
        default:
            return {"participant without a recorded category", "participants without a recorded category"};
    }
}

Noun nounOf(v1::Kind kind) {
    switch (kind) {
        case v1::KIND_STATEMENT:
            return {"statement", "statements"};
        case v1::KIND_QUESTION:
            return {"question", "questions"};
        case v1::KIND_REPLY:
            return {"reply", "replies"};
        case v1::KIND_PRESENTATION:
            return {"presentation", "presentations"};
        case v1::KIND_POINT_OF_ORDER:
            return {"point of order", "points of order"};
        case v1::KIND_FROM_THE_CHAIR:
            return {"from the chair", "from the chair"};
        default:
            return {"intervention", "interventions"};
    }
}

std::string wordsOf(v1::Modality modality) {
    if (modality == v1::MODALITY_IN_THE_ROOM) return "in the room";
    return modality == v1::MODALITY_ONLINE ? "online" : "";
}

std::string wordsOf(v1::Role role) {
    if (role == v1::ROLE_CHAIR) return "Chair";
    return role == v1::ROLE_VICE_CHAIR ? "Vice-Chair" : "presiding officer";
}

std::string phraseOf(v1::Basis basis) {
    switch (basis) {
        case v1::BASIS_ANNOUNCED:
            return " by announcement of the presiding officer";
        case v1::BASIS_NO_OBJECTION:
            return " without objection";
        case v1::BASIS_VOTE:
            return " by a vote";
        default:
            return "";
    }
}

std::string phraseOf(v1::RulingOutcome outcome) {
    switch (outcome) {
        case v1::RULING_OUTCOME_UPHELD:
            return "upheld it";
        case v1::RULING_OUTCOME_NOT_UPHELD:
            return "did not uphold it";
        case v1::RULING_OUTCOME_NOTED:
            return "noted it";
        case v1::RULING_OUTCOME_TREATED_AS_MOTION:
            return "treated it as a motion";
        default:
            return "ruled on it";
    }
}

std::string phraseOf(v1::OrderGround ground) {
    switch (ground) {
        case v1::ORDER_GROUND_TIME:
            return "for exceeding the time limit";
        case v1::ORDER_GROUND_RELEVANCE:
            return "for remarks not relevant to the subject under discussion";
        default:
            return "";
    }
}

std::string phraseOf(v1::SpeechEnd end) {
    switch (end) {
        case v1::SPEECH_END_TIME_LIMIT:
            return "ended at the time limit";
        case v1::SPEECH_END_CALLED_TO_ORDER:
            return "the floor was withdrawn";
        case v1::SPEECH_END_PASSED_ON:
            return "interrupted by a lost connection";
        default:
            return "";
    }
}

}  // namespace rostrum::report
