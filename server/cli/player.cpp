// SPDX-License-Identifier: MIT
#include "server/cli/player.h"

#include "protocol/state/check.h"
#include "server/cli/names.h"
#include "server/cli/script_check.h"
#include "server/net/machine_clocks.h"

#include <algorithm>

namespace rostrum::cli {
namespace {

/// How long an answer, a join or an expectation may take before the script is called failed.
constexpr std::int64_t patience_ms = 30'000;

std::string describe(const v1::Outcome& outcome) {
    if (!outcome.has_refusal()) return "it was accepted";
    std::string text = "it was refused: " + v1::RefusalCode_Name(outcome.refusal().code());
    if (!outcome.refusal().rule().empty()) text += " (rule " + outcome.refusal().rule() + ")";
    if (!outcome.refusal().details().field().empty()) text += ", field " + outcome.refusal().details().field();
    return text;
}

const v1::Speech* currentSpeech(const state::State& view) {
    const v1::Floor* floor = view.find<v1::Floor>(1);
    return floor == nullptr ? nullptr : view.find<v1::Speech>(floor->current());
}

std::string nameOfSpeaker(const state::State& view) {
    const v1::Speech* speech = currentSpeech(view);
    if (speech == nullptr) return "nobody";
    if (const auto* participant = view.find<v1::Participant>(speech->participant())) return participant->name();
    const auto* place = view.find<v1::PanelPlace>(speech->panel_place());
    return place == nullptr ? "the presiding officer" : place->name();
}

/// Whether what is expected of the floor holds in this view.
bool holds(std::string_view expectation, const state::State& view) {
    if (expectation.starts_with("floor ")) return nameOfSpeaker(view) == expectation.substr(6);
    const v1::Speech* speech = currentSpeech(view);
    if (expectation == "speaker lost") return speech != nullptr && speech->lost();
    if (expectation == "speaker back") return speech != nullptr && !speech->lost();
    if (expectation == "clock paused") return speech != nullptr && !speech->holds().empty();
    if (expectation == "clock running") return speech != nullptr && speech->holds().empty();
    return false;
}

template <class T>
bool isSameTable(const state::State& a, const state::State& b) {
    const auto& rows = a.table<T>().all();
    const auto& others = b.table<T>().all();
    return std::equal(rows.begin(), rows.end(), others.begin(), others.end(), [](const auto& one, const auto& other) {
        return one.first == other.first && one.second.row.SerializeAsString() == other.second.row.SerializeAsString();
    });
}

template <class... Tables>
bool areSameTables(const state::State& a, const state::State& b) {
    return (isSameTable<Tables>(a, b) && ...);
}

/// Of what everybody sees.
bool isSameToEverybody(const state::State& a, const state::State& b) {
    return areSameTables<v1::Session, v1::Meeting, v1::PresidingTerm, v1::AgendaItem, v1::PanelPlace, v1::Participant,
                         v1::Request, v1::Floor, v1::Speech, v1::Ruling, v1::CallToOrder>(a, b);
}

}  // namespace

Player::Player(net::EventLoop& loop, const Venue& venue, std::vector<BadgeLine> badges, std::vector<ScriptLine> lines,
               std::uint64_t pace_ms, std::function<void(const Progress&)> on_progress)
    : m_loop(loop),
      m_sockets(loop, venue.trusted_certificate),
      m_lines(std::move(lines)),
      m_pace_ms(pace_ms),
      m_on_progress(std::move(on_progress)) {
    for (BadgeLine& badge : badges) {
        m_persons.push_back(badge.person);
        Actor& actor = m_actors.emplace_back();
        actor.badge = std::move(badge);
        client::Options options = clientOptions("rostrum-replay", venue.session, actor.badge.secret);
        actor.client =
            std::make_unique<LiveClient>(m_sockets, venue.address, std::move(options),
                                         [this, &actor](const client::Event& event) { onEvent(actor, event); });
        if (m_witness == nullptr && actor.badge.person.role() == v1::ROLE_SECRETARIAT) m_witness = &actor;
    }
    CHECK(m_witness != nullptr, "a badge is of the Secretariat");
}

std::optional<Failure> Player::play() {
    m_since_ms = net::readClocks().boottime_ms;
    m_loop.afterEachRound([this] { round(); });
    m_loop.wakeWithin(0);
    m_loop.run();
    m_loop.afterEachRound({});
    return m_failure;
}

void Player::fail(const std::string& what, ExitCode exit_code) {
    if (!m_failure) m_failure = Failure{exit_code, what};
    m_loop.stop();
}

void Player::onEvent(Actor& actor, const client::Event& event) {
    if (const auto* answer = std::get_if<client::Answered>(&event)) {
        if (answer->outcome.uuid() == m_waiting_for) answered(answer->outcome);
    }
    if (const auto* left = std::get_if<client::Left>(&event); left != nullptr && left->for_good) {
        fail(actor.badge.person.name() + " cannot join. " + whyNotLetIn(left->goodbye), exit_refused);
    }
}

void Player::round() {
    if (m_failure) return;
    if (m_step == Step::knocking) return knock(net::readClocks().boottime_ms);
    for (Actor& actor : m_actors) actor.client->move();
    advance(net::readClocks().boottime_ms);
    for (Actor& actor : m_actors) actor.client->move();
    std::uint64_t due_ms = 10;
    for (const Actor& actor : m_actors) due_ms = std::min(due_ms, actor.client->dueInMs().value_or(due_ms));
    m_loop.wakeWithin(std::max<std::uint64_t>(due_ms, 1));
}

/// Whoever joins a real meeting attends it, so nobody joins but one of the Secretariat until it is known to be none.
void Player::knock(std::int64_t now_ms) {
    LiveClient& witness = *m_witness->client;
    witness.move();
    const auto& welcome = witness.client().welcome();
    if (welcome && welcome->clock_rate() != 0) {
        return fail(
            "session \"" + welcome->session() +
                "\" is no rehearsal, and nothing is played into a real meeting. `rostrum serve DIR --rehearsal` makes "
                "rehearsals of sessions of which no meeting was held.",
            exit_refused);
    }
    if (!welcome && now_ms - m_since_ms > patience_ms) {
        return fail("the server cannot be reached: " + witness.lastFailure() + ". Is it running?", exit_not_found);
    }
    if (welcome) {
        m_step = Step::joining;
        m_since_ms = now_ms;
    }
    m_loop.wakeWithin(welcome ? 0 : std::min<std::uint64_t>(10, witness.dueInMs().value_or(10)));
}

void Player::awaitEverybody(std::int64_t now_ms) {
    const auto out = std::find_if(m_actors.begin(), m_actors.end(),
                                  [](const Actor& actor) { return !actor.client->client().isCurrent(); });
    if (out == m_actors.end()) {
        m_step = Step::idle;
    } else if (now_ms - m_since_ms > patience_ms) {
        fail(out->badge.person.name() + " could not join: " + out->client->lastFailure());
    }
}

bool Player::witnessIsUpToDate() const {
    const client::Client& client = m_witness->client->client();
    return client.isCurrent() && client.view().seq() >= m_last_seq;
}

void Player::advance(std::int64_t now_ms) {
    const bool is_late = now_ms - m_since_ms > patience_ms;
    if (m_step == Step::joining) awaitEverybody(now_ms);
    if (m_step == Step::comparing) return compareViews(now_ms);
    if (m_step == Step::idle) {
        if (m_at == m_lines.size()) {
            m_since_ms = now_ms;
            m_step = Step::comparing;
        } else if (!showsOnBoard(m_lines[m_at]) || static_cast<std::uint64_t>(now_ms - m_line_began_ms) >= m_pace_ms) {
            m_since_ms = m_line_began_ms = now_ms;
            begin(m_lines[m_at], now_ms);
        }
    } else if (m_step == Step::acting && m_waiting_for.empty()) {
        act(m_lines[m_at], now_ms);
    } else if (m_step != Step::joining && is_late) {
        fail("line " + std::to_string(m_lines[m_at].number) + ": no answer within 30 s");
    }
}

void Player::compareViews(std::int64_t now_ms) {
    const bool is_late = now_ms - m_since_ms > patience_ms;
    const state::State& witnessed = m_witness->client->client().view();
    for (const Actor& actor : m_actors) {
        const client::Client& client = actor.client->client();
        if (actor.is_away) continue;
        const bool has_all = client.isCurrent() && client.view().seq() >= m_last_seq && witnessIsUpToDate();
        if (has_all && isSameToEverybody(client.view(), witnessed)) continue;
        // One of the two may be a change ahead: then the other is told soon.
        if (has_all && client.view().seq() == witnessed.seq()) {
            return fail(actor.badge.person.name() + " does not see what the Secretariat sees");
        }
        if (is_late) fail(actor.badge.person.name() + " was not told all that happened within 30 s");
        return;
    }
    m_loop.stop();
}

void Player::begin(const ScriptLine& line, std::int64_t now_ms) {
    m_on_progress({m_at, m_lines.size(), &line});
    Actor* administrator = find("Administrator");
    CHECK(administrator != nullptr, "a badge is of an administrator");
    const std::int64_t utc_ms = administrator->client->client().utcNow(now_ms).value_or(0);
    if (line.utc_ms <= utc_ms) {
        m_step = Step::acting;
        return act(line, now_ms);
    }
    v1::Command step;
    step.mutable_step_clock()->set_by_ms(static_cast<std::uint32_t>(line.utc_ms - utc_ms));
    m_step = Step::stepping_clock;
    m_waiting_for = administrator->client->send(std::move(step));
}

void Player::act(const ScriptLine& line, std::int64_t now_ms) {
    const std::string place = "line " + std::to_string(line.number) + " (" + line.who + ": " + line.words + "): ";
    const state::State& view = m_witness->client->client().view();
    if (!witnessIsUpToDate()) {
        if (now_ms - m_since_ms > patience_ms) fail(place + "the Secretariat was not told what happened within 30 s");
        return;
    }
    if (std::string_view(line.words).starts_with("expect ")) {
        if (holds(std::string_view(line.words).substr(7), view)) return lineDone();
        if (now_ms - m_since_ms > patience_ms) fail(place + "does not hold; " + nameOfSpeaker(view) + " has the floor");
        return;
    }
    Actor* actor = find(line.who);
    CHECK(actor != nullptr, "everybody in the script has a badge");
    if (line.words == "drop" || line.words == "return") {
        actor->is_away = line.words == "drop";
        if (actor->is_away) {
            actor->client->drop();
        } else {
            actor->client->reconnect();
        }
        return lineDone();
    }
    const client::Client& client = actor->client->client();
    const v1::Person& person = actor->badge.person;
    auto command = commandOf(line.words, {view, person.id(), person.participant(), person.modality(),
                                          client.utcNow(now_ms).value_or(0), m_last_act_seq, m_persons});
    if (!command) return fail(place + command.error().message);
    m_waiting_for = actor->client->send(std::move(command.value()));
}

void Player::answered(const v1::Outcome& outcome) {
    m_waiting_for.clear();
    if (outcome.has_seq()) m_last_seq = std::max(m_last_seq, outcome.seq());
    const ScriptLine& line = m_lines[m_at];
    const std::string place = "line " + std::to_string(line.number) + " (" + line.who + ": " + line.words + "): ";
    if (m_step == Step::stepping_clock) {
        if (!outcome.has_seq()) return fail(place + "the clock could not be stepped, " + describe(outcome));
        m_step = Step::acting;
        return;
    }
    if (outcome.has_seq()) m_last_act_seq = outcome.seq();
    const v1::RefusalCode got = outcome.has_refusal() ? outcome.refusal().code() : v1::REFUSAL_CODE_UNSPECIFIED;
    if (got == line.expected) return lineDone();
    const bool was_to_be_refused = line.expected != v1::REFUSAL_CODE_UNSPECIFIED;
    fail(place + describe(outcome) + ", but the script expects " +
         (was_to_be_refused ? v1::RefusalCode_Name(line.expected) : "that it is accepted"));
}

void Player::lineDone() {
    ++m_at;
    m_step = Step::idle;
    m_on_progress({m_at, m_lines.size(), m_at < m_lines.size() ? &m_lines[m_at] : nullptr});
}

Player::Actor* Player::find(const std::string& who) {
    for (Actor& actor : m_actors) {
        if (isCalled(who, actor.badge)) return &actor;
    }
    return nullptr;
}

}  // namespace rostrum::cli
