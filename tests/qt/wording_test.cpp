// SPDX-License-Identifier: MIT
#include "protocol/qt/wording.h"

#include "tests/qt/eg_model.h"
#include "tests/support/eg.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace rostrum {
namespace {

using eg::plain;
using qt::Wording;

constexpr std::int64_t march_25th_utc_ms = 1'648'205'000'000;  // 2022-03-25T10:43:20Z

/// For each value of an enum but the unspecified one: it has a word, and the unspecified one has none.
template <class E>
void expectAWordForEach(const google::protobuf::EnumDescriptor* values, QString (*word)(E)) {
    for (int i = 0; i < values->value_count(); ++i) {
        const int number = values->value(i)->number();
        EXPECT_EQ(word(static_cast<E>(number)).isEmpty(), number == 0) << values->value(i)->name();
    }
}

TEST(Wording, EveryValueHasAWordAndTheUnspecifiedOneHasNone) {
    expectAWordForEach(v1::Category_descriptor(), Wording::category);
    expectAWordForEach(v1::Kind_descriptor(), Wording::kind);
    expectAWordForEach(v1::Capacity_descriptor(), Wording::capacity);
    expectAWordForEach(v1::Modality_descriptor(), Wording::modality);
    expectAWordForEach(v1::Role_descriptor(), Wording::role);
    expectAWordForEach(v1::ItemStatus_descriptor(), Wording::itemStatus);
    expectAWordForEach(v1::ListStatus_descriptor(), Wording::listStatus);
    expectAWordForEach(v1::Basis_descriptor(), Wording::basis);
    expectAWordForEach(v1::RulingOutcome_descriptor(), Wording::rulingOutcome);
    expectAWordForEach(v1::RequestStatus_descriptor(), Wording::requestStatus);
    expectAWordForEach(v1::Segment_descriptor(), Wording::segment);
}

// 3.4: the protocol's words are RFC 8855's; screens use the field's.
TEST(Wording, ScreensSayNotAccordedAndNotDenied) {
    EXPECT_EQ(Wording::requestStatus(v1::REQUEST_STATUS_DENIED), "Not accorded");
    EXPECT_EQ(Wording::requestStatus(v1::REQUEST_STATUS_REVOKED), "Stopped");
    EXPECT_EQ(Wording::requestStatus(v1::REQUEST_STATUS_CANCELLED), "Withdrawn");
    EXPECT_EQ(Wording::requestStatus(v1::REQUEST_STATUS_RELEASED), "Has spoken");
}

TEST(Wording, ANameIsIsolatedSoThatItKeepsItsDirection) {
    EXPECT_EQ(Wording::isolated(QString("مصر")), QString(QChar(0x2068)) + "مصر" + QChar(0x2069));
    EXPECT_EQ(Wording::isolated(std::string()), "");
    const eg::Meeting m = eg::session();
    EXPECT_TRUE(Wording::participant(m.state(), eg::france).startsWith(QChar(0x2068)));
}

TEST(Wording, WhoSpeaksIsNamedFromWhateverTheRowNames) {
    eg::Meeting m = eg::floorOpen();
    const auto speaker = [&](eg::Id speech) { return plain(Wording::speaker(m.state(), m.row<v1::Speech>(speech))); };
    EXPECT_EQ(speaker(m.gives(m.asks(eg::ngo))), "Access Now");
    EXPECT_EQ(speaker(m.givesPanellist(2, v1::KIND_PRESENTATION)), "Bruno Blanc");
    m.chair(eg::speakFromTheChair());
    EXPECT_EQ(speaker(m.floor().officer()), "the Chair");
}

TEST(Wording, WhoDidSomethingIsNamedAsTheRoomKnowsThem) {
    const eg::Meeting m = eg::meeting();
    const auto actor = [&](eg::Id person) { return plain(Wording::actor(m.state(), person)); };
    EXPECT_EQ(actor(0), "the system");
    EXPECT_EQ(actor(eg::chair), "the Chair");
    EXPECT_EQ(actor(eg::vice_chair), "the Vice-Chair (Eric Vice)");
    EXPECT_EQ(actor(eg::desk), "the Secretariat (Dora Desk)");
    EXPECT_EQ(actor(eg::adviserOf(eg::kenya)), "Kenya");
    EXPECT_EQ(actor(eg::panellist_anna), "Anna Adler");
}

// A delegate is not sent the persons of others, but who presides is public.
TEST(Wording, ADelegateReadsThatTheChairDidIt) {
    v1::PresidingTerm term;
    term.set_id(1);
    term.set_person(eg::chair);
    term.set_role(v1::ROLE_CHAIR);
    state::State state;
    state::State::Rows rows;
    *rows.Add()->mutable_presiding_term() = term;
    state.apply(1, rows, {});
    EXPECT_EQ(Wording::actor(state, eg::chair), "the Chair");
    EXPECT_EQ(Wording::actor(state, eg::desk), "somebody else");
}

TEST(Wording, WhoSpeaksForAGroupSaysSo) {
    const eg::Meeting m = eg::session();
    EXPECT_EQ(plain(Wording::onBehalfOf(m.state(), v1::CAPACITY_FOR_A_GROUP, eg::european_union)),
              "on behalf of the European Union");
    EXPECT_EQ(Wording::onBehalfOf(m.state(), v1::CAPACITY_NATIONAL, 0), "");
}

TEST(Wording, APersonIsNamedWithTheTitle) {
    EXPECT_EQ(plain(Wording::person("Ms. A. Sample", "Adviser")), "Ms. A. Sample, Adviser");
    EXPECT_EQ(plain(Wording::person("Ms. A. Sample", "")), "Ms. A. Sample");
    EXPECT_EQ(plain(Wording::person("", "Adviser")), "Adviser");
    EXPECT_EQ(Wording::person("", ""), "");
}

TEST(Wording, ALanguageOfTheUnitedNationsIsNamedInTheUsersLanguage) {
    EXPECT_EQ(Wording::language("French"), "French");
    EXPECT_EQ(Wording::language("ar"), "Arabic");
    EXPECT_EQ(plain(Wording::language("Kiswahili")), "Kiswahili");
    EXPECT_EQ(Wording::language(""), "");
}

TEST(Wording, AnItemIsNamedByItsNumber) {
    const eg::Meeting m = eg::session();
    EXPECT_EQ(plain(Wording::item(m.state(), 4)), "Item 3 (a)");
    EXPECT_EQ(plain(Wording::itemNumber(m.state(), 2)), "2");
    EXPECT_EQ(Wording::item(m.state(), 99), "");
}

// 1.1: in the session's time zone, wherever the reader sits.
TEST(Wording, TimesAreThoseOfTheSessionsZone) {
    QLocale::setDefault(QLocale::English);
    const eg::Meeting m = eg::session();
    EXPECT_EQ(Wording::time(m.state(), march_25th_utc_ms), "11:43");
    EXPECT_EQ(Wording::timeToTheSecond(m.state(), march_25th_utc_ms), "11:43:20");
    EXPECT_EQ(Wording::date(m.state(), march_25th_utc_ms), "Fri 25 March 2022");
    const state::State no_session;
    EXPECT_EQ(Wording::time(no_session, march_25th_utc_ms), "10:43");
}

TEST(Wording, DaysAndMonthsAreInTheUsersLanguageAndDigitsAreAsOnTheClock) {
    const eg::Meeting m = eg::session();
    QLocale::setDefault(QLocale::French);
    EXPECT_EQ(Wording::date(m.state(), march_25th_utc_ms), "ven. 25 mars 2022");
    QLocale::setDefault(QLocale::Arabic);
    EXPECT_TRUE(Wording::date(m.state(), march_25th_utc_ms).contains("25"));
    EXPECT_EQ(Wording::time(m.state(), march_25th_utc_ms), "11:43");
    QLocale::setDefault(QLocale::English);
}

TEST(Wording, DurationsReadAsPeopleSayThem) {
    EXPECT_EQ(Wording::clock(180'000), "3:00");
    EXPECT_EQ(Wording::clock(3'723'000), "1:02:03");
    EXPECT_EQ(Wording::duration(12'900), "12 s");
    EXPECT_EQ(Wording::duration(4 * 60'000 + 59'000), "4 min");
    EXPECT_EQ(Wording::duration(3'600'000), "1 h");
    EXPECT_EQ(Wording::duration(112 * 60'000), "1 h 52 min");
}

TEST(Wording, OrdinalsEndAsInEnglish) {
    const std::pair<std::uint32_t, const char*> ordinals[] = {
        {1, "1st"},   {2, "2nd"},   {3, "3rd"},     {4, "4th"},     {11, "11th"},   {12, "12th"},
        {13, "13th"}, {21, "21st"}, {102, "102nd"}, {111, "111th"}, {123, "123rd"}, {5'000, "5000th"},
    };
    for (const auto& [number, words] : ordinals) EXPECT_EQ(Wording::ordinal(number), words);
}

TEST(Wording, ARowIsReadPartByPartWithoutItsEmptyParts) {
    EXPECT_EQ(Wording::enumerated({"2 of 14", "", "Access Now", QString(), "statement"}),
              "2 of 14, Access Now, statement");
    EXPECT_EQ(Wording::enumerated({}), "");
}

}  // namespace
}  // namespace rostrum
