// SPDX-License-Identifier: MIT
//
// Every refusal that the delegate app can be given, in words: the meeting went on in the moment before a button was
// pressed. And what the button says from then on: "A button that cannot be used says why in words" (ui).
#include "tests/qt/delegated.h"
#include "tests/support/golden_file.h"
#include "tests/support/refusals.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <ostream>
#include <sstream>

namespace rostrum::delegate {
namespace {

using testing::MatchesRegex;

using Act = std::function<void(Delegated&)>;

struct Refused {
    const char* refusal;  ///< as tests/data/refusals.txt has it
    Act before;           ///< the app joins, and the meeting comes to this point
    Act overtakes;        ///< happens at the server, and the app has not been told
    Act presses;
    const char* says;
    const char* why_not;  ///< of the main button, or of the point of order where it is about one; empty: none needed
};

void PrintTo(const Refused& refused, std::ostream* out) {
    *out << refused.refusal;
}

// ---- before ----

Act joinsAs(eg::Id participant, const std::string& point = "floorOpen") {
    return [=](Delegated& d) { d.begins(participant, point); };
}

void waits(Delegated& d) {
    d.begins(eg::france);
    d.asksHere();
    d.asks(eg::kenya);
}

void waitsAsTheDeskAdded(Delegated& d) {
    d.begins(eg::france);
    d.does(eg::desk, eg::addRequest(eg::france));
    d.does(eg::delegateOf(eg::kenya), eg::requestFloor());
}

void speaks(Delegated& d) {
    waits(d);
    d.gives(static_cast<eg::Id>(d.app.turn()->requestId()));
}

void joinsThePanel(Delegated& d) {
    d.comesTo("presentations");
    d.joins(eg::panellist_anna);
}

Act joinsAsWalkIn(v1::Category category) {
    return [=](Delegated& d) {
        d.comesTo("floorOpen");
        d.does(eg::desk, eg::registerParticipant("Atlantis", category));
        const eg::Id participant = d.state().table<v1::Participant>().nextId() - 1;
        d.does(eg::desk, eg::registerPerson(participant, "Ari"));
        d.joins(d.state().table<v1::Person>().nextId() - 1);
    };
}

// ---- what overtakes ----

/// Somebody does it elsewhere; this app is told later.
Act does(eg::Id person, const v1::Command& command) {
    return [=](Delegated& d) { d.seat(person).does(command); };
}

Act all(const std::vector<Act>& acts) {
    return [=](Delegated& d) {
        for (const Act& act : acts) act(d);
    };
}

/// The last change is undone by who made it.
Act undoneBy(eg::Id person, std::uint32_t changes_since = 0) {
    return [=](Delegated& d) { d.seat(person).does(eg::undo(d.state().seq() - changes_since)); };
}

Act changesRules(const std::function<void(v1::ListRules&)>& change) {
    return [=](Delegated& d) {
        v1::ListRules rules = d.row<v1::AgendaItem>(2).rules();
        change(rules);
        d.seat(eg::chair).does(eg::changeListRules(2, rules));
    };
}

void isGivenTheFloor(Delegated& d) {
    const auto request = static_cast<eg::Id>(d.app.turn()->requestId());
    d.seat(eg::chair).does(eg::giveFloor(request, {d.row<v1::Floor>(1).current(), request}));
}

void speechEnds(Delegated& d) {
    d.seat(eg::chair).does(eg::endSpeech(d.row<v1::Floor>(1).current()));
}

constexpr const char* session_is_closed = "Not possible any more: the session is closed.";
const Act adjourned = does(eg::chair, eg::adjournMeeting());
const Act session_closed = all({adjourned, does(eg::chair, eg::closeSession())});

// ---- presses ----

void asks(Delegated& d) {
    d.app.requestFloor();
}
void withdraws(Delegated& d) {
    d.app.withdraw(d.app.turn()->requestId());
}
void letsOthersGoFirst(Delegated& d) {
    d.app.letOthersGoFirst(d.app.turn()->requestId());
}
void finishes(Delegated& d) {
    d.app.finishSpeech();
}
void raises(Delegated& d) {
    d.app.raisePointOfOrder();
}
void wishesToReply(Delegated& d) {
    d.app.wishToReply(true);
}

std::vector<Refused> refusedRequests() {
    const Act member = joinsAs(eg::france);
    return {
        {"RequestFloor ALREADY_ON_LIST", member, does(eg::adviserOf(eg::france), eg::requestFloor()), asks,
         "Not done: you are on the list already, 1st.",
         "You have asked for this already. Another kind or capacity can be asked for."},
        {"RequestFloor CATEGORY_NOT_INVITED", joinsAs(eg::university),
         changesRules([](auto& rules) { rules.add_categories(v1::CATEGORY_MEMBER_STATE); }), asks,
         "Not done: the floor on item 2 is open only to: Member State.", "The floor is open only to: Member State."},
        {"RequestFloor INTERVENTIONS_USED", member,
         all({changesRules([](auto& rules) { rules.set_interventions_max(1); }),
              does(eg::adviserOf(eg::france), eg::requestFloor({.capacity = v1::CAPACITY_PERSONAL}))}),
         asks, "Not done: on item 2 no more than 1 can be made or asked for. Questions do not count.",
         "Each may take the floor 1 times on this item."},
        {"RequestFloor ITEM_CONCLUDED", member, does(eg::chair, eg::concludeItem(2)), asks,
         "Not done: item 2 is concluded.", "No item is under consideration."},
        {"RequestFloor LIST_CLOSED", member, does(eg::chair, eg::closeList(2)), asks,
         "Not done: the list for item 2 closed at ..:..\\. The presiding officer can reopen it.",
         "The list for item 2 closed at ..:..\\."},
        {"RequestFloor SESSION_CLOSED", member, session_closed, asks, "Not done: the session is closed.",
         session_is_closed},
    };
}

std::vector<Refused> refusedOfWaiting() {
    const Act withdrawn = [](Delegated& d) {
        d.seat(eg::adviserOf(eg::france)).does(eg::withdrawRequest(static_cast<eg::Id>(d.app.turn()->requestId())));
    };
    const Act added_in_error = undoneBy(eg::desk, 1);
    return {
        {"WithdrawRequest REQUEST_FINAL", waits, withdrawn, withdraws,
         "Not done: the request of France has been withdrawn.", ""},
        {"WithdrawRequest REQUEST_NOT_WAITING", waits, isGivenTheFloor, withdraws, "Not done: France has the floor.",
         ""},
        {"WithdrawRequest NO_SUCH_REQUEST", waitsAsTheDeskAdded, added_in_error, withdraws,
         "Not done: this request is not there any more. Look at the list again.", ""},
        {"WithdrawRequest SESSION_CLOSED", waits, session_closed, withdraws, "Not done: the session is closed.",
         session_is_closed},
        {"LetOthersGoFirst REQUEST_FINAL", waits, withdrawn, letsOthersGoFirst,
         "Not done: the request of France has been withdrawn.", ""},
        {"LetOthersGoFirst REQUEST_NOT_WAITING", waits, isGivenTheFloor, letsOthersGoFirst,
         "Not done: France has the floor.", ""},
        {"LetOthersGoFirst NO_SUCH_REQUEST", waitsAsTheDeskAdded, added_in_error, letsOthersGoFirst,
         "Not done: this request is not there any more. Look at the list again.", ""},
        {"LetOthersGoFirst SESSION_CLOSED", waits, session_closed, letsOthersGoFirst,
         "Not done: the session is closed.", session_is_closed},
    };
}

std::vector<Refused> refusedOnTheFloor() {
    return {
        {"FinishSpeech NO_SUCH_SPEECH", speaks, speechEnds, finishes,
         "Not done: the Chair has ended this speech already.", ""},
        {"FinishSpeech NO_MEETING_IN_PROGRESS", speaks, all({speechEnds, adjourned}), finishes,
         "Not done: no meeting is in progress. Wait until one is opened.", ""},
        {"FinishSpeech SESSION_CLOSED", speaks, all({speechEnds, session_closed}), finishes,
         "Not done: the session is closed.", session_is_closed},
        {"WishToReply ITEM_CONCLUDED", joinsThePanel, does(eg::chair, eg::concludeItem(2)), wishesToReply,
         "Not done: item 2 is concluded.", ""},
        {"WishToReply SESSION_CLOSED", joinsThePanel, session_closed, wishesToReply, "Not done: the session is closed.",
         session_is_closed},
    };
}

std::vector<Refused> refusedPointsOfOrder() {
    const Act member = joinsAs(eg::france);
    return {
        {"RaisePointOfOrder ALREADY_ON_LIST", member, does(eg::adviserOf(eg::france), eg::raisePointOfOrder()), raises,
         "Not done: your point of order waits already.", "Your point of order waits already."},
        {"RaisePointOfOrder MEETING_SUSPENDED", member, does(eg::chair, eg::suspendMeeting()), raises,
         "Not done: the meeting is suspended. It has to be resumed first.", "The meeting is suspended."},
        {"RaisePointOfOrder NO_MEETING_IN_PROGRESS", member, adjourned, raises,
         "Not done: no meeting is in progress. Wait until one is opened.", "No meeting is in progress."},
        {"RaisePointOfOrder SESSION_CLOSED", member, session_closed, raises, "Not done: the session is closed.",
         session_is_closed},
    };
}

/// What stands at the button, or at that of the point of order.
std::string whyNot(DelegateApp& app, bool of_point_of_order) {
    if (!app.disabledReason().isEmpty()) return words(app.disabledReason());
    if (!of_point_of_order) return words(app.asking()->whyNot());
    return app.pointOfOrder()->mayRaise() ? words(app.pointOfOrder()->whyNot()) : "(not offered)";
}

class ARefusedDelegate : public testing::TestWithParam<Refused>, public Delegated {
protected:
    ARefusedDelegate() {
        QObject::connect(&link.connection, &qt::Connection::answered, [this](const client::Answered& answered) {
            refusal = core::nameOf(answered.command.of_case()) + " " +
                      v1::RefusalCode_Name(answered.outcome.refusal().code());
        });
    }
    std::string whyNot() { return delegate::whyNot(app, refusal.starts_with("RaisePointOfOrder")); }
    std::string refusal;
};

TEST_P(ARefusedDelegate, IsToldWhyAndSeesIt) {
    GetParam().before(*this);
    GetParam().overtakes(*this);
    GetParam().presses(*this);
    settle();

    EXPECT_EQ(refusal, GetParam().refusal);
    EXPECT_THAT(words(app.notice()), MatchesRegex(GetParam().says));
    EXPECT_EQ(said.empty() ? "" : said.back(), words(app.notice())) << "and hears it";
    EXPECT_THAT(whyNot(), MatchesRegex(GetParam().why_not));
}

template <class Case>
std::string nameOf(const testing::TestParamInfo<Case>& info) {
    std::string name = info.param.refusal;
    std::replace(name.begin(), name.end(), ' ', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Asking, ARefusedDelegate, testing::ValuesIn(refusedRequests()), nameOf<Refused>);
INSTANTIATE_TEST_SUITE_P(Waiting, ARefusedDelegate, testing::ValuesIn(refusedOfWaiting()), nameOf<Refused>);
INSTANTIATE_TEST_SUITE_P(Speaking, ARefusedDelegate, testing::ValuesIn(refusedOnTheFloor()), nameOf<Refused>);
INSTANTIATE_TEST_SUITE_P(PointOfOrder, ARefusedDelegate, testing::ValuesIn(refusedPointsOfOrder()), nameOf<Refused>);

// ---- what is known before anything is pressed ----

struct Foreseen {
    const char* refusal;
    Act before;
    v1::Command command;  ///< sent past the app
    const char* why_not;
};

void PrintTo(const Foreseen& foreseen, std::ostream* out) {
    *out << foreseen.refusal;
}

/// 2.3, 9.1, 3.6, 6.1
std::vector<Foreseen> foreseen() {
    const Act without_category = joinsAsWalkIn(v1::CATEGORY_UNSPECIFIED);
    const Act unconfirmed = joinsAsWalkIn(v1::CATEGORY_MEMBER_STATE);
    return {
        {"RequestFloor LIST_NOT_OPEN", joinsAs(eg::france, "presentations"), eg::requestFloor(),
         "The floor is not open yet."},
        {"RequestFloor CATEGORY_MISSING", without_category, eg::requestFloor(),
         "The Secretariat has to register your category first."},
        {"RequestFloor NOT_ACCREDITED", unconfirmed, eg::requestFloor(), "Your accreditation is not confirmed yet."},
        {"RaisePointOfOrder CATEGORY_MISSING", without_category, eg::raisePointOfOrder(), "\\(not offered\\)"},
        {"RaisePointOfOrder NOT_ACCREDITED", unconfirmed, eg::raisePointOfOrder(),
         "Your accreditation is not confirmed yet."},
        {"RaisePointOfOrder MAY_NOT_RAISE", joinsAs(eg::university), eg::raisePointOfOrder(), "\\(not offered\\)"},
    };
}

class AForeseenRefusal : public testing::TestWithParam<Foreseen>, public Delegated {};

TEST_P(AForeseenRefusal, IsSaidByTheButtonAsTheServerDecides) {
    const auto& [refusal, before, command, why_not] = GetParam();
    before(*this);
    EXPECT_THAT(whyNot(app, command.has_raise_point_of_order()), MatchesRegex(why_not));
    const std::string code =
        v1::RefusalCode_Name(seat(link.connection.scene().person).presses(command).refusal().code());

    EXPECT_EQ(core::nameOf(command.of_case()) + " " + code, refusal);
}

INSTANTIATE_TEST_SUITE_P(Every, AForeseenRefusal, testing::ValuesIn(foreseen()), nameOf<Foreseen>);

// ---- nothing is left out ----

constexpr const char* for_others = "the app is for delegates and panellists, who may";
constexpr const char* of_another = "the app offers what is its own";
constexpr const char* founded = "items, groups and panels are there from the beginning of a session to its end";
constexpr const char* of_the_desk = "withdrawing on behalf of the presiding officer is for the desk";

/// What the app cannot be told, with the reason.
const std::map<std::string, std::string> never{
    {"FinishSpeech NOT_PERMITTED", for_others},
    {"FinishSpeech NOT_SPEAKING", of_another},
    {"LetOthersGoFirst NOT_ON_THIS_LIST", "it is for requests, and behind everybody of the same list"},
    {"LetOthersGoFirst NOT_PERMITTED", for_others},
    {"LetOthersGoFirst NOT_YOURS", of_another},
    {"LetOthersGoFirst ONLY_BACKWARDS", "it goes behind everybody"},
    {"RaisePointOfOrder NOT_PERMITTED", for_others},
    {"RequestFloor NOT_PERMITTED", for_others},
    {"RequestFloor NO_SUCH_GROUP", founded},
    {"RequestFloor NO_SUCH_ITEM", founded},
    {"RequestFloor NO_SUCH_PANEL_PLACE", founded},
    {"WishToReply NOT_PERMITTED", for_others},
    {"WishToReply NOT_YOURS", of_another},
    {"WishToReply NO_SUCH_PANEL_PLACE", founded},
    {"WithdrawRequest NOT_PERMITTED", for_others},
    {"WithdrawRequest NOT_PRESIDING", of_the_desk},
    {"WithdrawRequest NOT_YOURS", of_another},
    {"WithdrawRequest NO_MEETING_IN_PROGRESS", of_the_desk},
};

TEST(RefusedDelegates, AreShownWithEveryRefusalThatTheRulesHaveForThem) {
    support::Refusals here;
    for (const auto& some : {refusedRequests(), refusedOfWaiting(), refusedOnTheFloor(), refusedPointsOfOrder()}) {
        for (const Refused& one : some) here.insert(one.refusal);
    }
    for (const Foreseen& one : foreseen()) here.insert(one.refusal);
    for (const auto& [refusal, reason] : never) here.insert(refusal);

    support::Refusals of_the_rules;
    std::istringstream lines(support::contentOf(ROSTRUM_TEST_DATA "/refusals.txt"));
    for (std::string line; std::getline(lines, line);) {
        const std::string command = line.substr(0, line.find(' '));
        for (const char* own : {"RequestFloor", "WithdrawRequest", "LetOthersGoFirst", "FinishSpeech",
                                "RaisePointOfOrder", "WishToReply"}) {
            if (command == own) of_the_rules.insert(line);
        }
    }
    EXPECT_EQ(here, of_the_rules);
}

}  // namespace
}  // namespace rostrum::delegate
