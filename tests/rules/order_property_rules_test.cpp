// SPDX-License-Identifier: MIT
//
// Rulebook 4.1 and 4.2 against a second, naive reading of them: over random requests, moves and policies the list is
// always what the oracle says.
#include "tests/support/eg.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>

namespace rostrum::eg {
namespace {

constexpr Id participants = 40;

/// A request as the oracle sees it.
struct Row {
    Id request = 0;
    int dignitary = 0;  ///< 0 none
    bool for_a_group = false;
    int category = 0;  ///< its index in the item's order
    bool has_spoken = false;
    bool is_online = false;
    bool moved = false;
};

/// 4.2, as a list of numbers compared from the left; the last is the alternation.
std::array<int, 4> rank(const v1::OrderPolicy& policy, const Row& row, int same_modality_ahead) {
    const int group_or_nobody = row.for_a_group ? 100 : 200;
    const int dignity = row.dignitary != 0 ? row.dignitary : group_or_nobody;
    return {policy.dignitaries_first() ? dignity : 0, policy.by_category() ? row.category : 0,
            policy.not_yet_spoken_first() && row.has_spoken ? 1 : 0,
            policy.alternate_modality() ? same_modality_ahead : 0};
}

/// Of the first `end` of the list, those of the same class and modality as `row`.
int ahead(const v1::OrderPolicy& policy, const std::vector<Row>& list, std::size_t end, const Row& row) {
    return static_cast<int>(
        std::count_if(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(end), [&](const Row& other) {
            return other.is_online == row.is_online && rank(policy, other, 0) == rank(policy, row, 0);
        }));
}

/// 4.1 "before the first unmoved request that the policy ranks strictly behind it, else last"
std::size_t whereNewGoes(const v1::OrderPolicy& policy, const std::vector<Row>& list, const Row& row) {
    const auto its = rank(policy, row, ahead(policy, list, list.size(), row));
    for (std::size_t at = 0; at < list.size(); ++at) {
        if (!list[at].moved && rank(policy, list[at], ahead(policy, list, at, list[at])) > its) return at;
    }
    return list.size();
}

v1::ListRules randomRules(std::mt19937& random) {
    v1::ListRules policy = rules();
    policy.mutable_policy()->set_dignitaries_first(random() % 2 == 0);
    policy.mutable_policy()->set_by_category(random() % 2 == 0);
    policy.mutable_policy()->set_not_yet_spoken_first(random() % 2 == 0);
    policy.mutable_policy()->set_alternate_modality(random() % 2 == 0);
    for (int category = v1::CATEGORY_MEMBER_STATE; category <= v1::CATEGORY_UN_ENTITY; ++category) {
        policy.add_categories(static_cast<v1::Category>(category));
    }
    std::shuffle(policy.mutable_categories()->begin(), policy.mutable_categories()->end(), random);
    return policy;
}

/// A session of many participants of mixed category and dignity.
core::Founding manyParticipants(std::mt19937& random) {
    core::Founding many = founding();
    many.participants.clear();
    many.persons.erase(std::remove_if(many.persons.begin(), many.persons.end(),
                                      [](const v1::Person& person) { return person.participant() != 0; }),
                       many.persons.end());
    for (Id id = 1; id <= participants; ++id) {
        v1::Participant& participant = many.participants.emplace_back();
        participant.set_id(id);
        participant.set_name("Participant " + std::to_string(id));
        participant.set_category(static_cast<v1::Category>(1 + random() % 4));
        v1::Person& person = many.persons.emplace_back();
        person.set_id(delegateOf(id));
        person.set_participant(id);
        person.set_name("Delegate " + std::to_string(id));
        person.set_role(v1::ROLE_DELEGATE);
        person.set_modality(v1::MODALITY_IN_THE_ROOM);
        if (random() % 4 == 0) person.set_dignitary(static_cast<v1::Dignitary>(1 + random() % 5));
    }
    return many;
}

/// A meeting in which anything may happen to the list, with the list that the oracle keeps beside the server's.
class RandomMeeting {
public:
    explicit RandomMeeting(std::uint32_t seed)
        : m_random(seed), m(manyParticipants(m_random)), m_rules(randomRules(m_random)) {
        m.chair(openMeeting(1));
        m.chair(takeUpItem(2));
        m.chair(openFloor(2, m_rules));
    }

    void step() {
        switch (m_random() % 6) {
            case 0:
                return m_list.size() < 2 ? ask() : move();
            case 1:
                return m_list.empty() ? ask() : speak();
            case 2:
                return m_list.empty() ? ask() : withdraw();
            default:
                return ask();
        }
    }

    std::vector<Id> expected() const {
        std::vector<Id> ids;
        for (const Row& row : m_list) ids.push_back(row.request);
        return ids;
    }
    std::vector<Id> actual() const {
        std::vector<Id> ids;
        for (const auto& [place, id] : m.state().list(2)) ids.push_back(id);
        return ids;
    }

private:
    std::size_t any() { return m_random() % m_list.size(); }
    void take(std::size_t at) { m_list.erase(m_list.begin() + static_cast<std::ptrdiff_t>(at)); }

    void ask() {
        const Id participant = 1 + static_cast<Id>(m_random() % participants);
        const bool for_a_group = m_random() % 3 == 0;
        const auto& live = m.state().liveRequests(participant);
        if (!live.empty()) return;
        Row row;
        row.is_online = m_random() % 2 == 0;
        row.for_a_group = for_a_group;
        row.dignitary = m.row<v1::Person>(delegateOf(participant)).dignitary();
        const auto& order = m_rules.categories();
        const auto category = m.row<v1::Participant>(participant).category();
        row.category = static_cast<int>(std::find(order.begin(), order.end(), category) - order.begin());
        row.has_spoken = m_spoken[participant];
        row.request = m.asks(participant, {.capacity = for_a_group ? v1::CAPACITY_FOR_A_GROUP : v1::CAPACITY_NATIONAL,
                                           .group = for_a_group ? group_of_77 : 0,
                                           .modality = row.is_online ? v1::MODALITY_ONLINE : v1::MODALITY_IN_THE_ROOM});
        const std::size_t at = whereNewGoes(m_rules.policy(), m_list, row);
        m_list.insert(m_list.begin() + static_cast<std::ptrdiff_t>(at), row);
    }

    void move() {
        Row row = m_list[any()];
        const Row before = m_list[any()];
        if (row.request == before.request) return;
        m.desk(moveRequest(row.request, before.request));
        row.moved = true;
        const auto is = [](Id request) { return [=](const Row& other) { return other.request == request; }; };
        m_list.erase(std::find_if(m_list.begin(), m_list.end(), is(row.request)));
        m_list.insert(std::find_if(m_list.begin(), m_list.end(), is(before.request)), row);
    }

    void speak() {
        const std::size_t at = any();
        const Id request = m_list[at].request;
        const Id participant = m.row<v1::Request>(request).participant();
        m.chair(endSpeech(m.gives(request)));
        m_spoken[participant] = true;
        take(at);
    }

    void withdraw() {
        const std::size_t at = any();
        m.desk(withdrawRequest(m_list[at].request));
        take(at);
    }

    std::mt19937 m_random;
    Meeting m;
    v1::ListRules m_rules;
    std::vector<Row> m_list;
    std::array<bool, participants + 1> m_spoken{};
};

// 4.1, 4.2, whole: whatever is asked, moved, withdrawn and said, in whatever order, under whatever policy. A
// participant with a live request does not speak, so nobody's rank changes while waiting.
TEST(TheOrder, IsWhatANaiveReadingOfTheRulesSays) {
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        RandomMeeting run(seed);
        for (int step = 0; step < 80; ++step) {
            run.step();
            ASSERT_EQ(run.actual(), run.expected()) << "seed " << seed << ", step " << step;
        }
    }
}

}  // namespace
}  // namespace rostrum::eg
