// SPDX-License-Identifier: MIT
#include "tests/report/told.h"

namespace rostrum::report {
namespace {

/// Participants of one category, each attending the first meeting by one person of its own.
class Delegations {
public:
    void come(std::uint32_t count, v1::Category category, v1::Modality modality = v1::MODALITY_IN_THE_ROOM) {
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::uint32_t id = ++m_last;
            v1::Participant participant = eg::participant(id, "Participant " + std::to_string(id));
            participant.set_category(category);
            *m_rows.Add() = eg::row(participant);
            attends(id, id, modality);
        }
    }
    /// One more person of the participant.
    void attends(std::uint32_t participant, std::uint32_t person, v1::Modality modality, std::uint32_t meeting = 1) {
        v1::Attendance attendance;
        attendance.set_id(meeting * 1'000'000 + person);
        attendance.set_meeting(meeting);
        attendance.set_participant(participant);
        attendance.set_person(person);
        attendance.set_modality(modality);
        *m_rows.Add() = eg::row(attendance);
    }
    std::string section() const { return report::section(told(with(eg::Meeting(session()), m_rows)), "## Attendance"); }

private:
    static core::Founding session() {
        core::Founding founding = eg::founding();
        founding.participants.clear();
        std::erase_if(founding.persons, [](const v1::Person& person) { return person.participant() != 0; });
        return founding;
    }

    eg::Rows m_rows;
    std::uint32_t m_last = 0;
};

// 13.1 "who attended by category, numbers under ten in words"
TEST(ReportOfAttendance, CountsParticipantsByCategoryWithNumbersUnderTenInWords) {
    Delegations all;
    all.come(82, v1::CATEGORY_MEMBER_STATE);
    all.come(2, v1::CATEGORY_OBSERVER_STATE);
    all.come(1, v1::CATEGORY_UN_ENTITY);
    all.come(3, v1::CATEGORY_INTERGOVERNMENTAL_ORGANIZATION);
    all.come(30, v1::CATEGORY_NGO_IN_CONSULTATIVE_STATUS);
    all.come(51, v1::CATEGORY_OTHER_STAKEHOLDER);

    EXPECT_THAT(all.section(),
                HasSubstr("The session was attended by 82 Member States, two non-member observer States and 85 other "
                          "participants: one entity of the United Nations system, three intergovernmental "
                          "organizations, 30 non-governmental organizations in consultative status with the Economic "
                          "and Social Council and 51 other stakeholders."));
    EXPECT_THAT(all.section(), HasSubstr("Of 169 participants, represented by 169 persons, 169 attended in the room."));
}

TEST(ReportOfAttendance, OneCategoryBesideStatesNeedsNoSum) {
    Delegations all;
    all.come(1, v1::CATEGORY_MEMBER_STATE);
    all.come(1, v1::CATEGORY_NON_MEMBER_STATE);
    all.come(2, v1::CATEGORY_NATIONAL_HUMAN_RIGHTS_INSTITUTION);

    EXPECT_THAT(all.section(), HasSubstr("attended by one Member State, one State not a member and two national human "
                                         "rights institutions."));
}

TEST(ReportOfAttendance, WithoutStatesTheOthersAreAll) {
    Delegations all;
    all.come(2, v1::CATEGORY_UN_ENTITY);
    all.come(9, v1::CATEGORY_OTHER_STAKEHOLDER);

    EXPECT_THAT(all.section(), HasSubstr("attended by 11 participants: two entities of the United Nations system and "
                                         "nine other stakeholders."));
}

// 9.1 "Every participant has a category; those without one are shown to the desk until there are none."
TEST(ReportOfAttendance, WhoHasNoCategoryYetIsCountedAsSuch) {
    Delegations all;
    all.come(1, v1::CATEGORY_MEMBER_STATE);
    all.come(2, v1::CATEGORY_UNSPECIFIED);

    EXPECT_THAT(all.section(), HasSubstr("one Member State and two participants without a recorded category."));
}

TEST(ReportOfAttendance, NamesStandByCategoryAndByWaySortedAsInAnIndex) {
    Delegations all;
    all.come(10, v1::CATEGORY_MEMBER_STATE);
    all.come(1, v1::CATEGORY_MEMBER_STATE, v1::MODALITY_ONLINE);

    EXPECT_THAT(all.section(), HasSubstr("- **Member States, in the room** (10): Participant 1; Participant 2;"));
    EXPECT_THAT(all.section(), HasSubstr("Participant 9; Participant 10\n"));
    EXPECT_THAT(all.section(), HasSubstr("- **Member States, online** (1): Participant 11"));
}

TEST(ReportOfAttendance, AccentsDoNotMoveANameToTheEnd) {
    eg::Meeting m = eg::meeting();
    for (const auto& [participant, name] :
         {std::pair{eg::france, "Zambia"}, {eg::brazil, "Côte d’Ivoire"}, {eg::kenya, "Cuba"}}) {
        m.desk(eg::correctParticipant(participant, name, v1::CATEGORY_MEMBER_STATE));
        m.desk(eg::checkIn(eg::delegateOf(participant)));
    }

    EXPECT_THAT(told(m), HasSubstr("in the room** (3): Côte d’Ivoire; Cuba; Zambia"));
}

// 9.1 "Attendance counts delegations and organizations by category, and people beside it."
TEST(ReportOfAttendance, AParticipantCountsOnceForAllItsPeopleAndMeetings) {
    Delegations all;
    all.come(2, v1::CATEGORY_MEMBER_STATE);
    all.attends(1, 101, v1::MODALITY_IN_THE_ROOM);
    all.attends(1, 101, v1::MODALITY_IN_THE_ROOM, 2);

    EXPECT_THAT(all.section(), HasSubstr("attended by two Member States."));
    EXPECT_THAT(all.section(), HasSubstr("Of two participants, represented by three persons, two attended in the "
                                         "room."));
}

TEST(ReportOfAttendance, WhoWasInTheRoomAndOnlineIsNamedForBoth) {
    Delegations all;
    all.come(3, v1::CATEGORY_MEMBER_STATE);
    all.come(1, v1::CATEGORY_MEMBER_STATE, v1::MODALITY_ONLINE);
    all.attends(2, 102, v1::MODALITY_ONLINE);

    EXPECT_THAT(all.section(), HasSubstr("Of four participants, represented by five persons, two attended in the room, "
                                         "one attended online and one attended in the room and online."));
    EXPECT_THAT(all.section(), HasSubstr("- **Member States, in the room and online** (1): Participant 2"));
}

// 9.1 "Panellists, officers, Secretariat and booths are persons without a participant and are never counted."
TEST(ReportOfAttendance, PersonsWithoutAParticipantAreNotCounted) {
    eg::Meeting m = eg::meeting();
    m.desk(eg::checkIn(eg::chair));
    m.desk(eg::checkIn(eg::panellist_anna));
    m.desk(eg::checkIn(eg::delegateOf(eg::france)));

    const std::string attendance = section(told(m), "## Attendance");

    EXPECT_THAT(attendance, HasSubstr("attended by one Member State."));
    EXPECT_THAT(attendance, HasSubstr("represented by one person"));
    EXPECT_THAT(attendance, Not(HasSubstr("Anna")));
}

TEST(ReportOfAttendance, WhoIsRegisteredAndNeverCameDidNotAttend) {
    eg::Meeting m = eg::meeting();
    m.desk(eg::checkIn(eg::delegateOf(eg::france)));

    EXPECT_THAT(section(told(m), "## Attendance"), Not(HasSubstr("Brazil")));
}

TEST(ReportOfAttendance, AWalkInNotYetConfirmedIsMarked) {
    eg::Meeting m = eg::meeting();
    m.desk(eg::registerParticipant("Youth Forum", v1::CATEGORY_OTHER_STAKEHOLDER));
    const auto participant = m.state().table<v1::Participant>().nextId() - 1;
    m.desk(eg::registerPerson(participant, "Yan"));
    m.desk(eg::checkIn(m.state().table<v1::Person>().nextId() - 1));

    EXPECT_THAT(told(m), HasSubstr("Youth Forum, accreditation not confirmed"));
}

TEST(ReportOfAttendance, SampleParticipantsAreMarkedOnceIfAllAreAndEachIfNot) {
    core::Founding founding = eg::founding();
    for (v1::Participant& participant : founding.participants) {
        participant.set_sample(participant.id() == eg::france || participant.category() == v1::CATEGORY_UN_ENTITY);
    }
    founding.participants[1].set_sample(true);
    eg::Meeting m(founding);
    m.chair(eg::openMeeting(1));
    for (const eg::Id participant : {eg::france, eg::brazil}) m.desk(eg::checkIn(eg::delegateOf(participant)));
    const std::string all_sample = told(m);
    for (const eg::Id participant : {eg::kenya, eg::unicef}) m.desk(eg::checkIn(eg::delegateOf(participant)));

    EXPECT_THAT(all_sample, HasSubstr("**Member States, in the room** (2, all sample): Brazil; France"));
    EXPECT_THAT(told(m), HasSubstr("in the room** (3): Brazil (sample); France (sample); Kenya\n"));
    EXPECT_THAT(told(m), HasSubstr("in the room** (1): UNICEF (sample)"));
}

}  // namespace
}  // namespace rostrum::report
