// SPDX-License-Identifier: MIT
//
// The session printed in protocol/README.md is what a client and a server really say to each other: its lines are
// played against the client, and every word of them is known to the vocabulary.

#include "protocol/client/client.h"
#include "protocol/state/speaking_clock.h"

#include <google/protobuf/util/json_util.h>
#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

namespace rostrum::client {
namespace {

/// "1000 > {...}": at which local time, who, what.
struct Line {
    std::int64_t at_ms = 0;
    char sign = 0;
    std::string text;
};

std::vector<Line> printedSession() {
    std::ifstream file(ROSTRUM_SOURCE_DIR "/protocol/README.md");
    std::vector<Line> lines;
    bool inside = false;
    for (std::string text; std::getline(file, text);) {
        if (text.rfind("```", 0) == 0) {
            inside = text == "```text";
        } else if (inside) {
            const auto sign = text.find(' ') + 1;
            lines.push_back({std::stoll(text), text.at(sign), text.substr(sign + 2)});
        }
    }
    return lines;
}

/// Strict: a field that is misspelt in the page is an error.
template <class Frame>
Frame parsed(const std::string& text) {
    Frame frame;
    const auto status = google::protobuf::util::JsonStringToMessage(text, &frame);
    EXPECT_TRUE(status.ok()) << status.ToString() << " in " << text;
    return frame;
}

class PrintedSession {
public:
    PrintedSession() : m_client(options()) {}

    void play(const Line& line) {
        m_client.wake(line.at_ms);
        switch (line.sign) {
            case '>':
                return expectSent(line);
            case '<':
                return told(line);
            case '!':
                return m_client.closed(line.at_ms);
            case '=':
                EXPECT_EQ(line.text, "\"" + shownClock(line.at_ms) + "\"");
                return;
        }
        FAIL() << "a line begins with a time and one of > < ! =";
    }
    Client& client() { return m_client; }

private:
    Options options() {
        Options options;
        options.session = "adhoc";
        options.badge_secret = "17-7K3M-9QXT-2VBN-4HJR";
        options.client_name = "example";
        options.client_version = "1";
        options.encoding = Encoding::json;
        options.make_uuid = [this] { return m_next_uuid; };
        options.jitter = [] { return 0.0; };
        return options;
    }

    void expectSent(const Line& line) {
        const auto expected = parsed<v1::ClientFrame>(line.text);
        if (expected.has_hello()) m_client.opened(line.at_ms);
        if (expected.has_command() && !m_client.isPending(expected.command().uuid())) {
            m_next_uuid = expected.command().uuid();
            m_client.send(expected.command(), line.at_ms);
        }
        const auto message = m_client.nextFrame();
        ASSERT_TRUE(message.has_value()) << "nothing was sent instead of " << line.text;
        auto sent = decodeClientFrame(*message, Encoding::json).value_or(v1::ClientFrame());
        if (sent.hello().cursor().lineage().empty() && sent.has_hello()) sent.mutable_hello()->clear_cursor();
        EXPECT_EQ(sent.DebugString(), expected.DebugString());
    }

    void told(const Line& line) {
        parsed<v1::ServerFrame>(line.text);
        m_client.received(line.text, line.at_ms);
        EXPECT_FALSE(m_client.wantsClosed()) << line.text;
    }

    std::string shownClock(std::int64_t at_ms) {
        const auto& speech = m_client.view().table<v1::Speech>().all().begin()->second.row;
        return state::formatClock(state::shownSeconds(state::speakingClock(speech, *m_client.meetingNow(at_ms))));
    }

    std::string m_next_uuid;
    Client m_client;
};

TEST(TheSessionInTheReadme, IsWhatTheClientSaysAndUnderstands) {
    const auto lines = printedSession();
    ASSERT_GT(lines.size(), 20u);
    PrintedSession session;

    for (const Line& line : lines) {
        SCOPED_TRACE(std::to_string(line.at_ms) + " " + line.sign);
        session.play(line);
    }

    EXPECT_EQ(session.client().nextFrame(), std::nullopt) << "the client said more than is printed";
    EXPECT_EQ(session.client().pendingCount(), 0u);
    EXPECT_EQ(session.client().view().find<v1::Request>(5)->status(), v1::REQUEST_STATUS_RELEASED);
    EXPECT_EQ(session.client().view().find<v1::Speech>(3), nullptr);
}

}  // namespace
}  // namespace rostrum::client
