// SPDX-License-Identifier: MIT
#include "tests/scenarios/words.h"

#include "tests/scenarios/cast.h"
#include "tests/scenarios/view.h"
#include "tests/support/invariants.h"

#include <cstdio>
#include <initializer_list>

namespace rostrum::scenarios {
namespace {

bool beginsWith(const std::string& text, std::string_view beginning) {
    return text.rfind(beginning, 0) == 0;
}

/// Of words that begin alike, the longest is meant: "Vice-Chair takes the chair" begins with no other name.
struct Actor {
    std::uint32_t person = 0;
    std::size_t length = 0;
};

Actor actorOf(const State& state, const std::string& line) {
    Actor actor;
    const auto consider = [&](const std::string& name, std::uint32_t person) {
        if (name.size() > actor.length && beginsWith(line, name + " ")) actor = {person, name.size()};
    };
    for (const auto& [id, stored] : state.table<v1::Person>().all()) consider(stored.row.name(), id);
    for (const auto& [id, stored] : state.table<v1::Participant>().all()) {
        if (beginsWith(line, stored.row.name())) consider(stored.row.name(), personNamed(state, stored.row.name()));
    }
    if (actor.person == 0) throw NotUnderstood{"who does this: \"" + line + "\""};
    return actor;
}

Word wordOf(const std::string& predicate) {
    Word found{"", nullptr};
    for (const auto* words : {&presiding_words, &item_words, &request_words, &floor_words}) {
        for (const Word& word : *words) {
            if (word.words.size() > found.words.size() && beginsWith(predicate, word.words)) found = word;
        }
    }
    if (found.say == nullptr) throw NotUnderstood{"\"" + predicate + "\""};
    return found;
}

/// What comes after the time, if the line begins with one. Lets the time pass.
std::string afterTime(Stage& stage, const std::string& line) {
    if (line.size() < 8 || line[2] != ':' || line[5] != ':') return line;
    const std::int64_t moment = momentOf(line.substr(0, 8));
    if (moment < stage.now().utc_ms) throw NotUnderstood{"time does not go back to " + line.substr(0, 8)};
    stage.passTimeUntil(moment);
    return line.size() > 9 ? line.substr(9) : std::string();
}

void playLine(Stage& stage, const std::string& line) {
    const std::string sentence = afterTime(stage, line);
    if (sentence.empty()) return;
    const Actor actor = actorOf(stage.state(), sentence);
    const std::string predicate = sentence.substr(actor.length + 1);
    const Word word = wordOf(predicate);
    std::string rest = predicate.substr(word.words.size());
    Phrase phrase{actor.person, "", ""};
    const std::size_t colon = rest.find(": ");
    if (colon != std::string::npos) {
        phrase.details = rest.substr(colon + 2);
        rest.erase(colon);
    }
    phrase.object = rest.empty() ? rest : rest.substr(1);
    word.say(stage, phrase);
}

}  // namespace

std::string play(Stage& stage, const std::string& line) {
    try {
        playLine(stage, line);
    } catch (const NotUnderstood& not_understood) {
        stage.print("not understood: " + not_understood.what);
    }
    return stage.takePaper();
}

std::uint32_t personNamed(const State& state, const std::string& name) {
    for (const auto& [id, stored] : state.table<v1::Person>().all()) {
        if (stored.row.name() == name) return id;
    }
    const std::uint32_t participant = participantNamed(state, name);
    for (const auto& [id, stored] : state.table<v1::Person>().all()) {
        if (stored.row.participant() == participant) return id;
    }
    throw NotUnderstood{"nobody acts for " + name};
}

std::uint32_t participantNamed(const State& state, const std::string& name) {
    for (const auto& [id, stored] : state.table<v1::Participant>().all()) {
        if (stored.row.name() == name) return id;
    }
    throw NotUnderstood{"there is no " + name};
}

std::uint32_t itemNumbered(const State& state, const std::string& number) {
    for (const auto& [id, stored] : state.table<v1::AgendaItem>().all()) {
        if (stored.row.number() == number) return id;
    }
    throw NotUnderstood{"there is no item " + number};
}

std::uint32_t panelPlaceOf(const State& state, const std::string& name) {
    for (const auto& [id, stored] : state.table<v1::PanelPlace>().all()) {
        if (stored.row.name() == name) return id;
    }
    throw NotUnderstood{name + " is in no panel"};
}

std::uint32_t requestNamed(const State& state, const std::string& name) {
    std::uint32_t found_final = 0;
    for (const auto& [id, stored] : state.table<v1::Request>().all()) {
        const std::string known = nameOf(state, stored.row);
        if (known != name && !beginsWith(known, name + " [")) continue;
        if (!support::isFinal(stored.row.status())) return id;
        found_final = id;
    }
    if (found_final == 0) throw NotUnderstood{"there is no request of " + name};
    return found_final;
}

std::uint32_t itemNow(const State& state) {
    for (const auto& [id, stored] : state.table<v1::AgendaItem>().all()) {
        if (stored.row.status() == v1::ITEM_STATUS_UNDER_CONSIDERATION) return id;
    }
    throw NotUnderstood{"no item is under consideration"};
}

std::uint32_t speechNow(const State& state) {
    const auto* floor = state.find<v1::Floor>(1);
    return floor == nullptr ? 0 : floor->current();
}

std::uint32_t duration(const std::string& text) {
    unsigned minutes = 0;
    unsigned seconds = 0;
    if (std::sscanf(text.c_str(), "%u:%2u", &minutes, &seconds) != 2) throw NotUnderstood{"the duration " + text};
    return (minutes * 60 + seconds) * 1'000;
}

std::int64_t momentOf(const std::string& text) {
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    if (std::sscanf(text.c_str(), "%2d:%2d:%2d", &hours, &minutes, &seconds) != 3)
        throw NotUnderstood{"the time " + text};
    return day_utc_ms + ((hours * 60 + minutes) * 60 + seconds) * 1'000;
}

std::vector<std::string> divided(const std::string& details) {
    std::vector<std::string> parts;
    for (std::size_t from = 0; from < details.size();) {
        const std::size_t comma = details.find(", ", from);
        const std::size_t until = comma == std::string::npos ? details.size() : comma;
        parts.push_back(details.substr(from, until - from));
        from = until + 2;
    }
    return parts;
}

v1::Basis basisNamed(const std::string& name) {
    static constexpr std::pair<const char*, v1::Basis> names[] = {
        {"", v1::BASIS_ANNOUNCED}, {"announced", v1::BASIS_ANNOUNCED},       {"no objection", v1::BASIS_NO_OBJECTION},
        {"vote", v1::BASIS_VOTE},  {"without basis", v1::BASIS_UNSPECIFIED},
    };
    return named(names, name);
}

}  // namespace rostrum::scenarios
