// SPDX-License-Identifier: MIT
// Words about items, panels and lists (rulebook 2).
#include "tests/scenarios/words.h"

namespace rostrum::scenarios {
namespace {

constexpr std::pair<const char*, v1::Category> category_names[] = {
    {"Member States", v1::CATEGORY_MEMBER_STATE},
    {"observer States", v1::CATEGORY_OBSERVER_STATE},
    {"UN entities", v1::CATEGORY_UN_ENTITY},
    {"NGOs", v1::CATEGORY_NGO_IN_CONSULTATIVE_STATUS},
    {"other stakeholders", v1::CATEGORY_OTHER_STAKEHOLDER},
};

/// The rest of the clause, if it begins so.
std::optional<std::string> after(const std::string& beginning, const std::string& clause) {
    if (clause.rfind(beginning, 0) != 0) return {};
    return clause.substr(beginning.size());
}

/// "5:00 for a group", "2:00 for other stakeholders"; "2:30": for everybody else.
void addLimit(v1::ListRules& rules, const std::string& text) {
    const std::size_t gap = text.find(" for ");
    const std::uint32_t limit_ms = duration(text.substr(0, gap));
    if (gap == std::string::npos) return rules.set_default_limit_ms(limit_ms);
    const std::string whom = text.substr(gap + 5);
    auto& limit = *rules.add_limits();
    limit.set_limit_ms(limit_ms);
    if (whom == "a group") return limit.set_capacity(v1::CAPACITY_FOR_A_GROUP);
    if (whom == "a question") return limit.set_kind(v1::KIND_QUESTION);
    limit.set_category(named(category_names, whom));
}

void setAbsent(v1::ListRules& rules, const std::string& text) {
    static constexpr std::pair<const char*, v1::WhenAbsent> names[] = {
        {"to the end of the list", v1::WHEN_ABSENT_END_OF_LIST},
        {"to the end of the category", v1::WHEN_ABSENT_END_OF_CATEGORY},
        {"loses the place", v1::WHEN_ABSENT_LOSES_PLACE},
    };
    rules.set_when_absent(named(names, text));
}

void setAtLimit(v1::ListRules& rules, const std::string& text) {
    static constexpr std::pair<const char*, v1::AtLimit> names[] = {
        {"show only", v1::AT_LIMIT_SHOW},
        {"alarm", v1::AT_LIMIT_ALARM},
        {"end the speech", v1::AT_LIMIT_END},
    };
    rules.set_at_limit(named(names, text));
}

void setRule(v1::ListRules& rules, const std::string& clause) {
    auto& policy = *rules.mutable_policy();
    if (clause == "dignitaries first") return policy.set_dignitaries_first(true);
    if (clause == "by category") return policy.set_by_category(true);
    if (clause == "not yet spoken first") return policy.set_not_yet_spoken_first(true);
    if (clause == "alternating") return policy.set_alternate_modality(true);
    if (clause == "as received") return policy.Clear();
    if (clause == "with approval") return rules.set_needs_approval(true);
    if (const auto limit = after("limit ", clause)) return addLimit(rules, *limit);
    if (const auto category = after("inviting ", clause)) return rules.add_categories(named(category_names, *category));
    if (const auto where = after("who is absent goes ", clause)) return setAbsent(rules, *where);
    if (const auto what = after("who is absent ", clause)) return setAbsent(rules, *what);
    if (const auto what = after("at the limit ", clause)) return setAtLimit(rules, *what);
    if (const auto time = after("overrun ", clause)) return rules.set_overrun_ms(duration(*time));
    if (const auto time = after("lead-in ", clause)) return rules.set_lead_in_ms(duration(*time));
    if (const auto count = after("interventions ", clause)) {
        return rules.set_interventions_max(static_cast<std::uint32_t>(std::stoul(*count)));
    }
    throw NotUnderstood{"the rule \"" + clause + "\""};
}

/// The item's rules with the clauses applied: what a console sends.
v1::ListRules rulesWith(const State& state, std::uint32_t item, const std::string& clauses) {
    v1::ListRules rules = state.find<v1::AgendaItem>(item)->rules();
    for (const std::string& clause : divided(clauses)) setRule(rules, clause);
    return rules;
}

void takesUpItem(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_take_up_item()->set_item(itemNumbered(stage.state(), phrase.object));
    stage.send(phrase.actor, command);
}

void beginsTheReplies(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_begin_segment()->set_item(itemNow(stage.state()));
    command.mutable_begin_segment()->set_segment(v1::SEGMENT_REPLIES);
    stage.send(phrase.actor, command);
}

void concludesItem(Stage& stage, const Phrase& phrase) {
    static constexpr std::pair<const char*, v1::Waiting> names[] = {
        {"", v1::WAITING_UNSPECIFIED},
        {"keeping those who wait", v1::WAITING_KEEP},
        {"those who wait are not reached", v1::WAITING_NOT_REACHED},
    };
    v1::Command command;
    command.mutable_conclude_item()->set_item(itemNumbered(stage.state(), phrase.object));
    command.mutable_conclude_item()->set_waiting(named(names, phrase.details));
    stage.send(phrase.actor, command);
}

/// "3", or "3 at 10:05:00".
void opensTheFloor(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    auto& open = *command.mutable_open_floor();
    const std::size_t gap = phrase.object.find(" at ");
    open.set_item(itemNumbered(stage.state(), phrase.object.substr(0, gap)));
    if (gap != std::string::npos) open.set_opens_utc_ms(momentOf(phrase.object.substr(gap + 4)));
    if (!phrase.details.empty()) *open.mutable_rules() = rulesWith(stage.state(), open.item(), phrase.details);
    stage.send(phrase.actor, command);
}

void closesTheList(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_close_list()->set_item(itemNow(stage.state()));
    command.mutable_close_list()->set_basis(basisNamed(phrase.details));
    stage.send(phrase.actor, command);
}

void closesTheListAt(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_close_list()->set_item(itemNow(stage.state()));
    command.mutable_close_list()->set_basis(basisNamed(phrase.details));
    command.mutable_close_list()->set_closes_utc_ms(momentOf(phrase.object));
    stage.send(phrase.actor, command);
}

void closesTheListAfter(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_close_list()->set_item(itemNow(stage.state()));
    command.mutable_close_list()->set_basis(basisNamed(phrase.details));
    command.mutable_close_list()->set_closes_after_nth(static_cast<std::uint32_t>(std::stoul(phrase.object)));
    stage.send(phrase.actor, command);
}

void reopensTheList(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_reopen_list()->set_item(itemNow(stage.state()));
    command.mutable_reopen_list()->set_reason(phrase.details);
    stage.send(phrase.actor, command);
}

void changesTheRules(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    auto& change = *command.mutable_change_list_rules();
    change.set_item(itemNow(stage.state()));
    change.set_basis(v1::BASIS_ANNOUNCED);
    *change.mutable_rules() = rulesWith(stage.state(), change.item(), phrase.details);
    stage.send(phrase.actor, command);
}

/// "Prof Silva before Dr Berg".
void movesPanellist(Stage& stage, const Phrase& phrase) {
    const std::size_t gap = phrase.object.find(" before ");
    if (gap == std::string::npos) throw NotUnderstood{"before whom"};
    v1::Command command;
    command.mutable_move_panellist()->set_panel_place(panelPlaceOf(stage.state(), phrase.object.substr(0, gap)));
    command.mutable_move_panellist()->set_before(panelPlaceOf(stage.state(), phrase.object.substr(gap + 8)));
    stage.send(phrase.actor, command);
}

void passesOverPanellist(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_pass_over_panellist()->set_panel_place(panelPlaceOf(stage.state(), phrase.object));
    command.mutable_pass_over_panellist()->set_passed_over(true);
    stage.send(phrase.actor, command);
}

void passesOverNoMore(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    command.mutable_pass_over_panellist()->set_panel_place(panelPlaceOf(stage.state(), phrase.object));
    stage.send(phrase.actor, command);
}

void wishesToReply(Stage& stage, const Phrase& phrase) {
    v1::Command command;
    const std::string name = stage.state().find<v1::Person>(phrase.actor)->name();
    command.mutable_wish_to_reply()->set_panel_place(panelPlaceOf(stage.state(), name));
    command.mutable_wish_to_reply()->set_wishes(true);
    stage.send(phrase.actor, command);
}

}  // namespace

const std::vector<Word> item_words = {
    {"takes up item", takesUpItem},
    {"begins the replies", beginsTheReplies},
    {"concludes item", concludesItem},
    {"opens the floor on item", opensTheFloor},
    {"closes the list", closesTheList},
    {"closes the list at", closesTheListAt},
    {"closes the list after speaker", closesTheListAfter},
    {"reopens the list", reopensTheList},
    {"changes the rules", changesTheRules},
    {"moves panellist", movesPanellist},
    {"passes over", passesOverPanellist},
    {"no longer passes over", passesOverNoMore},
    {"wishes to reply", wishesToReply},
};

}  // namespace rostrum::scenarios
