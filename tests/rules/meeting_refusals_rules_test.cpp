// SPDX-License-Identifier: MIT
//
// Every refusal of the commands of chapter 1: meetings, and who presides.
#include "tests/rules/refusal_table.h"

#include <gtest/gtest.h>

namespace rostrum::eg {
namespace {

TEST(EveryRefusal, OfOpeningAndClosingIsTheAnswer) {
    expectTable({
        {v1::NOT_PERMITTED, closed, delegate, openMeeting(nothing)},
        {v1::CONDUCT_NOT_ALLOWED, strict, desk, openMeeting(nothing)},
        {v1::SESSION_CLOSED, closed, chair, openMeeting(nothing)},
        {v1::MEETING_IN_PROGRESS, meeting, chair, openMeeting(nothing)},
        {v1::NO_SUCH_MEETING, session, chair, openMeeting(nothing)},
        {v1::MEETING_NOT_PLANNED, adjourned, chair, openMeeting(1)},

        {v1::NOT_PERMITTED, meeting, vice_chair, closeSession()},
        {v1::CONDUCT_NOT_ALLOWED, strict, desk, closeSession()},
        {v1::SESSION_CLOSED, closed, chair, closeSession()},
        {v1::MEETING_IN_PROGRESS, meeting, chair, closeSession()},
    });
}

TEST(EveryRefusal, OfSuspendingResumingAndAdjourningIsTheAnswer) {
    expectTable({
        {v1::NOT_PERMITTED, closed, delegate, suspendMeeting()},
        {v1::CONDUCT_NOT_ALLOWED, strict, desk, suspendMeeting()},
        {v1::SESSION_CLOSED, closed, chair, suspendMeeting()},
        {v1::NO_MEETING_IN_PROGRESS, session, chair, suspendMeeting()},
        {v1::MEETING_SUSPENDED, suspended, vice_chair, suspendMeeting()},
        {v1::NOT_PRESIDING, meeting, vice_chair, suspendMeeting(v1::BASIS_UNSPECIFIED)},
        {v1::BASIS_MISSING, meeting, chair, suspendMeeting(v1::BASIS_UNSPECIFIED)},

        {v1::NOT_PERMITTED, closed, delegate, resumeMeeting()},
        {v1::CONDUCT_NOT_ALLOWED, strict, desk, resumeMeeting()},
        {v1::SESSION_CLOSED, closed, chair, resumeMeeting()},
        {v1::NO_MEETING_IN_PROGRESS, session, chair, resumeMeeting()},
        {v1::MEETING_NOT_SUSPENDED, meeting, vice_chair, resumeMeeting()},
        {v1::NOT_PRESIDING, suspended, vice_chair, resumeMeeting()},

        {v1::NOT_PERMITTED, closed, delegate, adjournMeeting()},
        {v1::CONDUCT_NOT_ALLOWED, strict, desk, adjournMeeting()},
        {v1::SESSION_CLOSED, closed, chair, adjournMeeting()},
        {v1::NO_MEETING_IN_PROGRESS, session, chair, adjournMeeting()},
        {v1::NOT_PRESIDING, meeting, vice_chair, adjournMeeting(v1::BASIS_UNSPECIFIED)},
        {v1::BASIS_MISSING, speaking, chair, adjournMeeting(v1::BASIS_UNSPECIFIED)},
        {v1::SPEECH_ON_FLOOR, speaking, chair, adjournMeeting()},
    });
}

TEST(EveryRefusal, OfHandingTheChairOverIsTheAnswer) {
    expectTable({
        {v1::NOT_PERMITTED, closed, delegate, offerHandover(nothing)},
        {v1::CONDUCT_NOT_ALLOWED, strict, desk, offerHandover(nothing)},
        {v1::SESSION_CLOSED, closed, chair, offerHandover(nothing)},
        {v1::NO_MEETING_IN_PROGRESS, session, chair, offerHandover(nothing)},
        {v1::NO_SUCH_PERSON, meeting, vice_chair, offerHandover(nothing)},
        {v1::NOT_PRESIDING, meeting, vice_chair, offerHandover(desk)},
        {v1::ALREADY_PRESIDING, offered, chair, offerHandover(chair)},
        {v1::NOT_AN_OFFICER, offered, chair, offerHandover(desk)},
        {v1::NOT_DESIGNATED, operated, vice_chair, offerHandover(vice_chair)},
        {v1::HANDOVER_OFFERED, offered, chair, offerHandover(second_vice_chair)},

        {v1::NOT_PERMITTED, closed, desk, acceptHandover(nothing)},
        {v1::SESSION_CLOSED, closed, vice_chair, acceptHandover(nothing)},
        {v1::NO_MEETING_IN_PROGRESS, session, vice_chair, acceptHandover(nothing)},
        {v1::NO_SUCH_OFFER, meeting, vice_chair, acceptHandover(nothing)},
        {v1::NOT_DESIGNATED, offered, second_vice_chair, acceptHandover(1)},

        {v1::NOT_PERMITTED, closed, delegate, withdrawHandover(nothing)},
        {v1::CONDUCT_NOT_ALLOWED, strict, desk, withdrawHandover(nothing)},
        {v1::SESSION_CLOSED, closed, chair, withdrawHandover(nothing)},
        {v1::NO_MEETING_IN_PROGRESS, session, chair, withdrawHandover(nothing)},
        {v1::NO_SUCH_OFFER, meeting, chair, withdrawHandover(nothing)},
        {v1::NOT_DESIGNATED, offered, second_vice_chair, withdrawHandover(1)},

        {v1::NOT_PERMITTED, closed, desk, takeChair("")},
        {v1::SESSION_CLOSED, closed, vice_chair, takeChair("")},
        {v1::NO_MEETING_IN_PROGRESS, session, vice_chair, takeChair("")},
        {v1::ALREADY_PRESIDING, meeting, chair, takeChair("")},
        {v1::CHAIR_NOT_TAKEN, handedOver, chair, takeChair("")},
        {v1::CONSOLE_NOT_LOST, handedOver, second_vice_chair, takeChair("")},
        {v1::REASON_MISSING, meeting, vice_chair, takeChair("")},
    });
}

TEST(EveryRefusal, OfOperatingAndSpeakingFromTheChairIsTheAnswer) {
    expectTable({
        {v1::NOT_PERMITTED, closed, chair, operateForPresidingOfficer()},
        {v1::NOT_SECRETARY, closed, desk, operateForPresidingOfficer()},
        {v1::SESSION_CLOSED, closed, vice_chair, operateForPresidingOfficer()},
        {v1::NO_MEETING_IN_PROGRESS, session, vice_chair, operateForPresidingOfficer()},
        {v1::ALREADY_PRESIDING, handedOver, vice_chair, operateForPresidingOfficer()},
        {v1::CONSOLE_NOT_LOST, meeting, vice_chair, operateForPresidingOfficer()},
        {v1::ALREADY_OPERATING, operated, second_vice_chair, operateForPresidingOfficer()},

        {v1::NOT_PERMITTED, closed, chair, stopOperating()},
        {v1::SESSION_CLOSED, closed, vice_chair, stopOperating()},
        {v1::NO_MEETING_IN_PROGRESS, session, vice_chair, stopOperating()},
        {v1::NOT_OPERATING, operated, second_vice_chair, stopOperating()},

        {v1::NOT_PERMITTED, closed, delegate, speakFromTheChair()},
        {v1::CONDUCT_NOT_ALLOWED, strict, desk, speakFromTheChair()},
        {v1::SESSION_CLOSED, closed, chair, speakFromTheChair()},
        {v1::NO_MEETING_IN_PROGRESS, session, chair, speakFromTheChair()},
        {v1::MEETING_SUSPENDED, suspended, vice_chair, speakFromTheChair()},
        {v1::NOT_PRESIDING, officerSpeaks, vice_chair, speakFromTheChair()},
        {v1::HAS_THE_FLOOR, officerSpeaks, chair, speakFromTheChair()},
    });
}

}  // namespace
}  // namespace rostrum::eg
