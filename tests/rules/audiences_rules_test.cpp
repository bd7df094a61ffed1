// SPDX-License-Identifier: MIT
#include "server/core/audiences.h"

#include <gtest/gtest.h>

#include <set>
#include <vector>

namespace rostrum::core {
namespace {

std::set<v1::Table> tablesOf(v1::Audience audience) {
    std::set<v1::Table> tables;
    for (int i = 0; i < v1::Table_ARRAYSIZE; ++i) {
        if (v1::Table_IsValid(i) && sees(audience, static_cast<v1::Table>(i))) tables.insert(static_cast<v1::Table>(i));
    }
    return tables;
}

const std::set<v1::Table> public_tables = {v1::TABLE_SESSION,     v1::TABLE_MEETING,      v1::TABLE_PRESIDING_TERM,
                                           v1::TABLE_AGENDA_ITEM, v1::TABLE_PANEL_PLACE,  v1::TABLE_PARTICIPANT,
                                           v1::TABLE_REQUEST,     v1::TABLE_FLOOR,        v1::TABLE_SPEECH,
                                           v1::TABLE_RULING,      v1::TABLE_CALL_TO_ORDER};

std::set<v1::Table> with(std::set<v1::Table> tables, const std::set<v1::Table>& more) {
    tables.insert(more.begin(), more.end());
    return tables;
}

const std::set<v1::Table> staff_tables = with(
    public_tables, {v1::TABLE_HANDOVER_OFFER, v1::TABLE_OPERATING, v1::TABLE_SPEECH_RECORD, v1::TABLE_REQUEST_RECORD,
                    v1::TABLE_ATTENDANCE, v1::TABLE_PERSON, v1::TABLE_ACT, v1::TABLE_SUGGESTION});

TEST(WhoSeesWhat, DisplaysDelegatesAndBoothsSeeThePublicTables) {
    EXPECT_EQ(tablesOf(v1::AUDIENCE_PUBLIC), public_tables);
    EXPECT_EQ(tablesOf(v1::AUDIENCE_DELEGATE), public_tables);
    EXPECT_EQ(tablesOf(v1::AUDIENCE_BOOTH), public_tables);
}

TEST(WhoSeesWhat, TheBenchSeesTheTablesOfStaffToo) {
    EXPECT_EQ(tablesOf(v1::AUDIENCE_BENCH), staff_tables);
}

TEST(WhoSeesWhat, TheDeskAloneSeesBadgesAndCorrections) {
    EXPECT_EQ(tablesOf(v1::AUDIENCE_DESK), with(staff_tables, {v1::TABLE_BADGE, v1::TABLE_CORRECTION}));
}

TEST(WhoSeesWhat, NobodySeesWhatAnUndoNeeds) {
    for (int i = 0; i < v1::Audience_ARRAYSIZE; ++i) {
        EXPECT_FALSE(sees(static_cast<v1::Audience>(i), v1::TABLE_UNDOABLE));
    }
}

TEST(WhoSeesWhat, AnUnknownAudienceSeesNothing) {
    EXPECT_TRUE(tablesOf(v1::AUDIENCE_UNSPECIFIED).empty());
}

TEST(WhoSeesWhat, EachRoleHasItsAudience) {
    EXPECT_EQ(audienceOf(v1::ROLE_CHAIR), v1::AUDIENCE_BENCH);
    EXPECT_EQ(audienceOf(v1::ROLE_VICE_CHAIR), v1::AUDIENCE_BENCH);
    EXPECT_EQ(audienceOf(v1::ROLE_SECRETARIAT), v1::AUDIENCE_DESK);
    EXPECT_EQ(audienceOf(v1::ROLE_ADMINISTRATOR), v1::AUDIENCE_DESK);
    EXPECT_EQ(audienceOf(v1::ROLE_DELEGATE), v1::AUDIENCE_DELEGATE);
    EXPECT_EQ(audienceOf(v1::ROLE_PANELLIST), v1::AUDIENCE_DELEGATE);
    EXPECT_EQ(audienceOf(v1::ROLE_BOOTH), v1::AUDIENCE_BOOTH);
    EXPECT_EQ(audienceOf(v1::ROLE_DISPLAY), v1::AUDIENCE_PUBLIC);
    EXPECT_EQ(audienceOf(v1::ROLE_UNSPECIFIED), v1::AUDIENCE_UNSPECIFIED);
}

/// One row of each table with an owner, of participant 7 and person 70.
std::vector<v1::Row> ownedRows() {
    std::vector<v1::Row> rows(7);
    rows[0].mutable_handover_offer()->set_to(70);
    rows[1].mutable_operating()->set_person(70);
    rows[2].mutable_speech_record()->mutable_speech()->set_participant(7);
    rows[3].mutable_request_record()->mutable_request()->set_participant(7);
    rows[4].mutable_attendance()->set_person(70);
    rows[5].mutable_person()->set_id(70);
    rows[6].mutable_act()->set_person(70);
    return rows;
}

TEST(WhoSeesWhat, ARowOfStaffIsSeenByItsOwnerToo) {
    for (const v1::Row& row : ownedRows()) {
        EXPECT_TRUE(seesRow(v1::AUDIENCE_DELEGATE, {7, 70}, row)) << row.ShortDebugString();
        EXPECT_TRUE(hasOwners(static_cast<v1::Table>(row.of_case())));
    }
}

TEST(WhoSeesWhat, ARowOfStaffIsSeenByNobodyElse) {
    for (const v1::Row& row : ownedRows()) {
        EXPECT_FALSE(seesRow(v1::AUDIENCE_DELEGATE, {8, 80}, row)) << row.ShortDebugString();
        EXPECT_FALSE(seesRow(v1::AUDIENCE_PUBLIC, {0, 0}, row)) << row.ShortDebugString();
    }
}

TEST(WhoSeesWhat, AnActIsSeenByTheParticipantThatItConcerns) {
    v1::Row row;
    row.mutable_act()->set_person(5);
    row.mutable_act()->set_participant(7);

    EXPECT_TRUE(seesRow(v1::AUDIENCE_DELEGATE, {7, 70}, row));
}

TEST(WhoSeesWhat, ABadgeIsNotSeenByThePersonItEntitles) {
    v1::Row row;
    row.mutable_badge()->set_id(70);
    row.mutable_badge()->set_person(70);

    EXPECT_FALSE(seesRow(v1::AUDIENCE_DELEGATE, {7, 70}, row));
}

TEST(WhoSeesWhat, ASuggestionIsSeenByNobodyBesideStaff) {
    v1::Row row;
    row.mutable_suggestion()->set_id(70);

    EXPECT_FALSE(seesRow(v1::AUDIENCE_DELEGATE, {7, 70}, row));
}

}  // namespace
}  // namespace rostrum::core
