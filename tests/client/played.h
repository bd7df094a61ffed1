// SPDX-License-Identifier: MIT
#pragma once

/// A client whose connection and server are played by hand: frames in, frames out, and a clock that moves when told to.
/// The small language of the tests in this folder.

#include "protocol/client/client.h"
#include "tests/support/rows.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace rostrum::client {

/// A server frame, piece by piece: Frame().welcome().update(3).row(...).
class Frame {
public:
    Frame& welcome(const std::string& lineage = "lineage-1", v1::Audience audience = v1::AUDIENCE_DELEGATE) {
        v1::Welcome& welcome = *m_frame.add_welcomes();
        welcome.set_person(7);
        welcome.set_role(v1::ROLE_DELEGATE);
        welcome.set_audience(audience);
        welcome.set_lineage(lineage);
        welcome.set_token("token-of-7");
        welcome.set_connection("connection-1");
        welcome.set_server_meeting_ms(500'000);
        welcome.set_server_utc_ms(1'700'000'000'000);
        welcome.set_clock_rate(1);
        return *this;
    }
    Frame& update(std::uint32_t seq) {
        m_frame.add_updates()->set_seq(seq);
        return *this;
    }
    Frame& more() {
        m_frame.mutable_updates(0)->set_more(true);
        return *this;
    }
    Frame& reset() {
        m_frame.mutable_updates(0)->set_reset(true);
        return *this;
    }
    Frame& row(const v1::Row& row) {
        *m_frame.add_rows() = row;
        return *this;
    }
    /// A participant, the row that most tests here are about.
    Frame& names(std::uint32_t id, const std::string& name) { return row(eg::row(eg::participant(id, name))); }
    Frame& removes(v1::Table table, std::uint32_t id) {
        *m_frame.add_removals() = eg::removal(table, id);
        return *this;
    }
    Frame& done(const std::string& uuid, std::uint32_t seq) {
        v1::Outcome& outcome = *m_frame.add_outcomes();
        outcome.set_uuid(uuid);
        outcome.set_seq(seq);
        return *this;
    }
    Frame& refused(const std::string& uuid, v1::RefusalCode code) {
        v1::Outcome& outcome = *m_frame.add_outcomes();
        outcome.set_uuid(uuid);
        outcome.mutable_refusal()->set_code(code);
        return *this;
    }
    Frame& notDone(const std::string& uuid) {
        v1::Outcome& outcome = *m_frame.add_outcomes();
        outcome.set_uuid(uuid);
        outcome.set_not_done(true);
        return *this;
    }
    Frame& pong(std::int64_t sent_client_ms, std::int64_t meeting_ms) {
        v1::Pong& pong = *m_frame.add_pongs();
        pong.set_sent_client_ms(sent_client_ms);
        pong.set_received_meeting_ms(meeting_ms);
        pong.set_sent_meeting_ms(meeting_ms);
        pong.set_sent_utc_ms(1'700'000'000'000 + meeting_ms - 500'000);
        return *this;
    }
    /// A tick that says that everything up to this change was told.
    Frame& toldUpTo(std::uint32_t seq) {
        tick(500'000);
        m_frame.mutable_ticks(0)->set_seq(seq);
        return *this;
    }
    Frame& tick(std::int64_t meeting_ms, std::uint32_t clock_rate = 1) {
        v1::Tick& tick = *m_frame.add_ticks();
        tick.set_meeting_ms(meeting_ms);
        tick.set_utc_ms(1'700'000'000'000 + meeting_ms - 500'000);
        tick.set_clock_rate(clock_rate);
        return *this;
    }
    Frame& present(std::uint32_t person, std::uint32_t connections) {
        v1::Presence& presence = *m_frame.add_presence();
        presence.set_person(person);
        presence.set_connections(connections);
        return *this;
    }
    Frame& goodbye(v1::GoodbyeReason reason, std::uint32_t retry_after_ms = 0) {
        v1::Goodbye& goodbye = *m_frame.add_goodbyes();
        goodbye.set_reason(reason);
        goodbye.set_retry_after_ms(retry_after_ms);
        return *this;
    }
    v1::ServerFrame& raw() { return m_frame; }
    const v1::ServerFrame& raw() const { return m_frame; }

private:
    v1::ServerFrame m_frame;
};

class Played {
public:
    explicit Played(Encoding encoding = Encoding::proto) : m_encoding(encoding), client(options(encoding)) {}

    /// Opens a connection and takes the Hello that the client sends first.
    v1::Hello connect() {
        client.opened(now_ms);
        const auto frames = sent();
        EXPECT_EQ(frames.size(), 1u) << "a connection begins with Hello and nothing else";
        return frames.empty() ? v1::Hello() : frames.front().hello();
    }
    /// Connects and is told `frame`, which should welcome; what the client sends then is dropped.
    void join(const Frame& frame = Frame().welcome().update(1)) {
        connect();
        tell(frame);
        sent();
    }
    void tell(const Frame& frame) { client.received(encode(frame.raw(), m_encoding), now_ms); }
    /// The connection breaks; what the client had not handed over yet is lost.
    void cut() { client.closed(now_ms); }
    void pass(std::int64_t ms) {
        now_ms += ms;
        client.wake(now_ms);
    }

    std::vector<v1::ClientFrame> sent() {
        std::vector<v1::ClientFrame> frames;
        while (const auto message = client.nextFrame()) {
            const auto frame = decodeClientFrame(*message, m_encoding);
            EXPECT_TRUE(frame.has_value());
            if (frame) frames.push_back(*frame);
        }
        return frames;
    }
    /// Of what was sent since, everything but pings, in words: "command uuid-1", "was done uuid-2".
    std::vector<std::string> asked() {
        std::vector<std::string> words;
        for (const v1::ClientFrame& frame : sent()) {
            if (frame.has_hello()) words.push_back("hello");
            if (frame.has_command()) words.push_back("command " + frame.command().uuid());
            if (frame.has_was_done()) words.push_back("was done " + frame.was_done().uuid());
        }
        return words;
    }
    /// The events of one type since the last call; the others are dropped.
    template <class T>
    std::vector<T> events() {
        std::vector<T> found;
        while (auto event = client.nextEvent()) {
            if (T* one = std::get_if<T>(&*event)) found.push_back(std::move(*one));
        }
        return found;
    }
    /// The names in the view, in order of their ids: "Egypt, India".
    std::string names() const {
        std::string list;
        for (const auto& [id, stored] : client.view().table<v1::Participant>().all()) {
            list += (list.empty() ? "" : ", ") + stored.row.name();
        }
        return list;
    }
    /// Asks for the floor; returns the command's uuid.
    std::string press() {
        v1::Command command;
        command.mutable_request_floor()->set_item(2);
        return client.send(command, now_ms);
    }

private:
    Options options(Encoding encoding) {
        Options options;
        options.session = "adhoc";
        options.badge_secret = "badge-of-7";
        options.client_name = "test";
        options.client_version = "1";
        options.encoding = encoding;
        options.make_uuid = [this] { return "uuid-" + std::to_string(++m_uuids); };
        options.jitter = [this] { return jitter; };
        return options;
    }

    Encoding m_encoding;
    int m_uuids = 0;

public:
    std::int64_t now_ms = 1'000;
    double jitter = 0.5;
    Client client;
};

}  // namespace rostrum::client
