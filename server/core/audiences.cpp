// SPDX-License-Identifier: MIT
#include "server/core/audiences.h"

namespace rostrum::core {
namespace {

struct Seen {
    v1::Table table;
    bool by_public;
    bool by_delegate;
    bool by_booth;
    bool by_bench;
    bool by_desk;
    bool by_owner;
};

constexpr bool yes = true;
constexpr bool no_ = false;

// What is not in the matrix is seen by nobody; so is Undoable, which is the server's own.
constexpr Seen matrix[] = {
    //                         public delegate booth bench desk  owner
    {v1::TABLE_SESSION, yes, yes, yes, yes, yes, no_},        {v1::TABLE_MEETING, yes, yes, yes, yes, yes, no_},
    {v1::TABLE_PRESIDING_TERM, yes, yes, yes, yes, yes, no_}, {v1::TABLE_AGENDA_ITEM, yes, yes, yes, yes, yes, no_},
    {v1::TABLE_PANEL_PLACE, yes, yes, yes, yes, yes, no_},    {v1::TABLE_PARTICIPANT, yes, yes, yes, yes, yes, no_},
    {v1::TABLE_REQUEST, yes, yes, yes, yes, yes, no_},        {v1::TABLE_FLOOR, yes, yes, yes, yes, yes, no_},
    {v1::TABLE_SPEECH, yes, yes, yes, yes, yes, no_},         {v1::TABLE_RULING, yes, yes, yes, yes, yes, no_},
    {v1::TABLE_CALL_TO_ORDER, yes, yes, yes, yes, yes, no_},  {v1::TABLE_HANDOVER_OFFER, no_, no_, no_, yes, yes, yes},
    {v1::TABLE_OPERATING, no_, no_, no_, yes, yes, yes},      {v1::TABLE_SPEECH_RECORD, no_, no_, no_, yes, yes, yes},
    {v1::TABLE_REQUEST_RECORD, no_, no_, no_, yes, yes, yes}, {v1::TABLE_ATTENDANCE, no_, no_, no_, yes, yes, yes},
    {v1::TABLE_PERSON, no_, no_, no_, yes, yes, yes},         {v1::TABLE_ACT, no_, no_, no_, yes, yes, yes},
    {v1::TABLE_BADGE, no_, no_, no_, no_, yes, no_},          {v1::TABLE_CORRECTION, no_, no_, no_, no_, yes, no_},
    {v1::TABLE_SUGGESTION, no_, no_, no_, yes, yes, no_},     {v1::TABLE_UNDOABLE, no_, no_, no_, no_, no_, no_},
};

const Seen* find(v1::Table table) {
    for (const Seen& seen : matrix) {
        if (seen.table == table) return &seen;
    }
    return nullptr;
}

bool same(std::uint32_t a, std::uint32_t b) {
    return a != 0 && a == b;
}

}  // namespace

v1::Audience audienceOf(v1::Role role) {
    switch (role) {
        case v1::ROLE_CHAIR:
        case v1::ROLE_VICE_CHAIR:
            return v1::AUDIENCE_BENCH;
        case v1::ROLE_SECRETARIAT:
        case v1::ROLE_ADMINISTRATOR:
            return v1::AUDIENCE_DESK;
        case v1::ROLE_DELEGATE:
        case v1::ROLE_PANELLIST:
            return v1::AUDIENCE_DELEGATE;
        case v1::ROLE_BOOTH:
            return v1::AUDIENCE_BOOTH;
        case v1::ROLE_DISPLAY:
            return v1::AUDIENCE_PUBLIC;
        case v1::ROLE_UNSPECIFIED:
        case v1::Role_INT_MIN_SENTINEL_DO_NOT_USE_:
        case v1::Role_INT_MAX_SENTINEL_DO_NOT_USE_:
            break;
    }
    return v1::AUDIENCE_UNSPECIFIED;
}

bool sees(v1::Audience audience, v1::Table table) {
    const Seen* seen = find(table);
    if (seen == nullptr) return false;
    switch (audience) {
        case v1::AUDIENCE_PUBLIC:
            return seen->by_public;
        case v1::AUDIENCE_DELEGATE:
            return seen->by_delegate;
        case v1::AUDIENCE_BOOTH:
            return seen->by_booth;
        case v1::AUDIENCE_BENCH:
            return seen->by_bench;
        case v1::AUDIENCE_DESK:
            return seen->by_desk;
        case v1::AUDIENCE_UNSPECIFIED:
        case v1::Audience_INT_MIN_SENTINEL_DO_NOT_USE_:
        case v1::Audience_INT_MAX_SENTINEL_DO_NOT_USE_:
            break;
    }
    return false;
}

bool hasOwners(v1::Table table) {
    const Seen* seen = find(table);
    return seen != nullptr && seen->by_owner;
}

Owner ownerOf(const v1::Row& row) {
    switch (row.of_case()) {
        case v1::Row::kHandoverOffer:
            return {0, row.handover_offer().to()};
        case v1::Row::kOperating:
            return {0, row.operating().person()};
        case v1::Row::kSpeechRecord:
            return {row.speech_record().speech().participant(), row.speech_record().speech().person()};
        case v1::Row::kRequestRecord:
            return {row.request_record().request().participant(), row.request_record().request().person()};
        case v1::Row::kAttendance:
            return {row.attendance().participant(), row.attendance().person()};
        case v1::Row::kPerson:
            return {row.person().participant(), row.person().id()};
        case v1::Row::kAct:
            return {row.act().participant(), row.act().person()};
        case v1::Row::kSession:
        case v1::Row::kMeeting:
        case v1::Row::kPresidingTerm:
        case v1::Row::kAgendaItem:
        case v1::Row::kPanelPlace:
        case v1::Row::kParticipant:
        case v1::Row::kRequest:
        case v1::Row::kFloor:
        case v1::Row::kSpeech:
        case v1::Row::kRuling:
        case v1::Row::kCallToOrder:
        case v1::Row::kBadge:
        case v1::Row::kCorrection:
        case v1::Row::kUndoable:
        case v1::Row::kSuggestion:
        case v1::Row::OF_NOT_SET:
            break;
    }
    return {};
}

bool seesRow(v1::Audience audience, Owner viewer, const v1::Row& row) {
    if (sees(audience, static_cast<v1::Table>(row.of_case()))) return true;
    const Owner owner = ownerOf(row);
    return same(viewer.participant, owner.participant) || same(viewer.person, owner.person);
}

}  // namespace rostrum::core
