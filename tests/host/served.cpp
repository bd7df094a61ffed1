// SPDX-License-Identifier: MIT
#include "tests/host/served.h"

#include "tests/simulation/views.h"

#include <algorithm>
#include <utility>

namespace rostrum::host {
namespace {

client::Encoding asClient(Encoding encoding) {
    return encoding == Encoding::proto ? client::Encoding::proto : client::Encoding::json;
}

}  // namespace

// ---- the session ----

Served::Served(const core::Founding& founding) {
    options.session = session;
    options.server_key = key;
    options.server_version = "test";
    m_log = std::make_unique<store::MemoryEventLog>("lineage-1");
    const auto foundation = core::found(founding, {0, clocks.utc_ms});
    m_log->submit({std::get<v1::Change>(foundation)},
                  {std::string(clocks.boot_id), clocks.boottime_ms, 0, clocks.utc_ms});
    EXPECT_TRUE(m_log->durable());
    start();
}

void Served::start() {
    options.start_id = "start-" + std::to_string(++m_starts);
    auto host = Host::open(*m_log, m_link, options, clocks);
    ASSERT_TRUE(host) << host.error().message;
    m_host = std::move(host.value());
}

Status Served::turn() {
    return m_host->turn(clocks);
}

void Served::settle() {
    for (bool moved = true; moved;) {
        moved = false;
        for (Seat* seat : m_seats) moved = seat->moves() || moved;
        const std::uint32_t before = state().seq();
        if (const Status status = turn(); !status) return;
        moved = moved || state().seq() != before;
        for (const ConnectionId id : m_link.takeClosed()) m_host->closed(id, clocks);
        for (const ConnectionId id : m_link.takeWritable()) m_host->writable(id, clocks);
        for (Seat* seat : m_seats) moved = seat->moves() || moved;
    }
}

void Served::pass(std::chrono::milliseconds time) {
    const std::int64_t until_ms = clocks.boottime_ms + time.count();
    settle();
    while (clocks.boottime_ms < until_ms) {
        std::int64_t next_ms = std::min(until_ms, clocks.boottime_ms + 1'000);
        next_ms = std::min(next_ms, std::max(clocks.boottime_ms + 1, m_host->nextTurnBoottimeMs(clocks)));
        clocks.utc_ms += next_ms - clocks.boottime_ms;
        clocks.boottime_ms = next_ms;
        settle();
    }
}

void Served::restart(std::chrono::milliseconds after, store::Undecided fate) {
    m_host.reset();
    m_log = std::make_unique<store::MemoryEventLog>(m_log->survivors(fate));
    for (Seat* seat : m_seats) seat->isCut();
    static_cast<void>(m_link.takeClosed());
    clocks.boottime_ms += after.count();
    clocks.utc_ms += after.count();
    start();
}

void Served::reboot(std::chrono::milliseconds after) {
    const std::int64_t local_ms = clocks.boottime_ms;
    restart(after);
    // The clients' machines did not boot; their clock is the one that goes on here.
    clocks = {"boot-2", local_ms, clocks.utc_ms};
    start();
}

std::string Served::badge(Id person) const {
    return badgeSecret(key, session, person, row<v1::Badge>(person).generation());
}

std::string Served::uuid() {
    const std::string number = std::to_string(++m_uuids);
    return "00000000-0000-4000-8000-" + std::string(12 - number.size(), '0') + number;
}

// ---- a client ----

Seat::Seat(Served& served, Id the_person, Encoding encoding, Comes comes)
    : client({.session = Served::session,
              .badge_secret = served.badge(the_person),
              .token = "",
              .client_name = "test",
              .client_version = "1",
              .modality = v1::MODALITY_UNSPECIFIED,
              .encoding = asClient(encoding),
              .make_uuid = [&served] { return served.uuid(); },
              .jitter = [] { return 0.0; }}),
      person(the_person),
      is_away(comes == Comes::later),
      m_served(served),
      m_encoding(encoding) {
    served.m_seats.push_back(this);
    served.settle();
}

Seat::~Seat() {
    std::erase(m_served.m_seats, this);
}

bool Seat::moves(std::size_t frames_max) {
    const std::int64_t now_ms = m_served.nowMs();
    bool moved = false;
    if (!m_connection && !is_away && client.connectAt() && *client.connectAt() <= now_ms) {
        m_connection = m_served.link().connect(m_frames_unread_max);
        m_served.host().opened(*m_connection, m_encoding, m_served.clocks);
        client.opened(now_ms);
        moved = true;
    }
    if (!m_connection) return moved;
    if (m_frames_unread_max == 0) frames_max = 0;
    for (std::size_t read = 0; read < frames_max; ++read) {
        const auto frame = m_served.link().read(*m_connection);
        if (!frame) break;
        if (breaksNow()) return true;
        client.received(*frame, now_ms);
        moved = true;
    }
    client.wake(now_ms);
    while (const auto frame = client.nextFrame()) {
        if (breaksNow()) return true;
        m_served.host().received(*m_connection, *frame, m_served.clocks);
        moved = true;
    }
    takesEvents();
    const bool is_over = m_served.link().isClosed(*m_connection) && m_served.link().unread(*m_connection) == 0;
    if (client.wantsClosed() || is_over) {
        hangsUp();
        moved = true;
    }
    return moved;
}

void Seat::takesEvents() {
    while (auto event = client.nextEvent()) {
        if (auto* answered = std::get_if<client::Answered>(&*event)) answers.push_back(std::move(*answered));
        if (auto* left = std::get_if<client::Left>(&*event)) lefts.push_back(std::move(*left));
        if (const auto* updated = std::get_if<client::Updated>(&*event)) {
            ++updates;
            resets += updated->reset ? 1 : 0;
        }
    }
}

void Seat::breaksAtFrame(std::size_t nth, Break how) {
    m_frames_to_break = nth;
    m_break = how;
}

bool Seat::breaksNow() {
    if (!m_frames_to_break || hasBroken() || --*m_frames_to_break > 0) return false;
    hangsUp(m_break);
    return true;
}

void Seat::hangsUp(Break how) {
    m_served.link().cut(*m_connection);
    if (m_served.m_host && how == Break::noticed) m_served.host().closed(*m_connection, m_served.clocks);
    m_connection.reset();
    client.closed(m_served.nowMs());
    takesEvents();
}

void Seat::isCut() {
    if (m_connection) hangsUp();
}

void Seat::leaves() {
    is_away = true;
    isCut();
}

void Seat::setReading(std::size_t frames_unread_max) {
    m_frames_unread_max = frames_unread_max;
    if (m_connection) m_served.link().setCapacity(*m_connection, frames_unread_max);
}

v1::Outcome Seat::presses(const v1::Command& command) {
    const std::string uuid = client.send(command, m_served.nowMs());
    m_served.settle();
    const auto at = std::find_if(answers.begin(), answers.end(),
                                 [&](const client::Answered& answer) { return answer.outcome.uuid() == uuid; });
    EXPECT_NE(at, answers.end()) << "no answer to " << command.ShortDebugString();
    return at == answers.end() ? v1::Outcome() : at->outcome;
}

std::uint32_t Seat::does(const v1::Command& command) {
    const v1::Outcome outcome = presses(command);
    EXPECT_TRUE(outcome.has_seq()) << command.ShortDebugString() << " was answered " << outcome.ShortDebugString();
    return outcome.seq();
}

void Seat::isRefused(const v1::Command& command, v1::RefusalCode code) {
    const v1::Outcome outcome = presses(command);
    EXPECT_EQ(v1::RefusalCode_Name(outcome.refusal().code()), v1::RefusalCode_Name(code)) << command.ShortDebugString();
}

Id Seat::asksForFloor(const eg::Ask& ask) {
    const Id request = m_served.state().table<v1::Request>().nextId();
    does(eg::requestFloor(ask));
    return request;
}

Id Seat::givesFloor(Id request) {
    const Id speech = m_served.state().table<v1::Speech>().nextId();
    const auto& list = m_served.state().list(2);
    const eg::Sees sees{m_served.row<v1::Floor>(1).current(), list.empty() ? 0 : list.begin()->second};
    does(eg::giveFloor(request, sees));
    return speech;
}

std::vector<std::string> Seat::seesWrongly() const {
    if (!client.isCurrent()) return {"the view is not current"};
    return simulation::differencesFromAudience(client.view(), *client.welcome(), m_served.state());
}

// ---- a peer ----

Peer::Peer(Served& served, Encoding encoding, std::size_t frames_unread_max)
    : connection(served.link().connect(frames_unread_max)), m_served(served), m_encoding(encoding) {
    served.host().opened(connection, encoding, served.clocks);
}

Peer Peer::joined(Served& served, Id person, Encoding encoding) {
    Peer peer(served, encoding);
    peer.sends(peer.helloOf(person));
    return peer;
}

void Peer::sends(std::string_view bytes) {
    m_served.host().received(connection, bytes, m_served.clocks);
}

void Peer::sends(const v1::ClientFrame& frame) {
    sends(client::encode(frame, asClient(m_encoding)));
}

void Peer::sends(const v1::Hello& hello) {
    v1::ClientFrame frame;
    *frame.mutable_hello() = hello;
    sends(frame);
}

void Peer::sends(const v1::Command& command) {
    v1::ClientFrame frame;
    *frame.mutable_command() = command;
    if (command.uuid().empty()) frame.mutable_command()->set_uuid(m_served.uuid());
    sends(frame);
}

void Peer::asksWhetherDone(const std::string& uuid) {
    v1::ClientFrame frame;
    frame.mutable_was_done()->set_uuid(uuid);
    sends(frame);
}

void Peer::pings(std::int64_t sent_client_ms) {
    v1::ClientFrame frame;
    frame.mutable_ping()->set_sent_client_ms(sent_client_ms);
    sends(frame);
}

v1::Hello Peer::helloOf(Id person) const {
    v1::Hello hello;
    hello.set_badge_secret(m_served.badge(person));
    hello.set_session(Served::session);
    hello.set_protocol(1);
    return hello;
}

std::optional<v1::ServerFrame> Peer::reads() {
    const auto bytes = m_served.link().read(connection);
    if (!bytes) return std::nullopt;
    auto frame = client::decodeServerFrame(*bytes, asClient(m_encoding));
    EXPECT_TRUE(frame) << "a server's frame can be read";
    return frame;
}

std::vector<v1::ServerFrame> Peer::hears() {
    EXPECT_TRUE(m_served.turn());
    std::vector<v1::ServerFrame> frames;
    while (const auto frame = reads()) frames.push_back(*frame);
    return frames;
}

v1::ServerFrame Peer::hearsAll() {
    v1::ServerFrame all;
    for (const v1::ServerFrame& frame : hears()) all.MergeFrom(frame);
    return all;
}

v1::GoodbyeReason Peer::goodbye() {
    const v1::ServerFrame all = hearsAll();
    if (all.goodbyes().empty()) return v1::GOODBYE_REASON_UNSPECIFIED;
    EXPECT_TRUE(isClosed()) << "a goodbye is followed by the end";
    return all.goodbyes(0).reason();
}

std::vector<std::string> inWords(const google::protobuf::RepeatedPtrField<v1::Outcome>& outcomes) {
    std::vector<std::string> words;
    for (const v1::Outcome& outcome : outcomes) {
        words.push_back(outcome.has_refusal() ? v1::RefusalCode_Name(outcome.refusal().code())
                        : outcome.not_done()  ? "not done"
                                              : "done");
    }
    return words;
}

}  // namespace rostrum::host
