// SPDX-License-Identifier: MIT
//
// `rostrum watch` on a terminal and on a pipe.
#include "tests/end_to_end/room.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>

#include <poll.h>
#include <pty.h>
#include <unistd.h>

namespace rostrum::end_to_end {
namespace {

using testing::HasSubstr;
using testing::Not;

/// Of 60 columns and 20 rows, and what is written to it.
class Terminal {
public:
    Terminal() {
        const winsize size{20, 60, 0, 0};
        char name[128];
        EXPECT_EQ(openpty(&m_master, &m_slave, name, nullptr, &size), 0);
        m_path = name;
    }
    ~Terminal() {
        close(m_master);
        close(m_slave);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    const std::filesystem::path& path() const { return m_path; }

    /// Reads until `part` has come; what was written up to then and not yet read.
    std::string until(const std::string& part) {
        std::string text;
        pollfd ready{m_master, POLLIN, 0};
        while (text.find(part) == std::string::npos) {
            if (poll(&ready, 1, std::chrono::milliseconds(patience).count()) <= 0) break;
            char buffer[4096];
            const ssize_t count = read(m_master, buffer, sizeof buffer);
            if (count <= 0) break;
            text.append(buffer, static_cast<std::size_t>(count));
        }
        EXPECT_THAT(text, HasSubstr(part));
        return text;
    }

private:
    int m_master = -1;
    int m_slave = -1;
    std::filesystem::path m_path;
};

class Watch : public testing::Test {
protected:
    Session session{2};
    Server server{session, 0};
    Arguments arguments{"watch", server.url(), "--badge", session.badge("Display").secret};
};

TEST_F(Watch, OnATerminalTheBoardIsDrawnAgainInItsPlaceAndTheCursorComesBackAtTheEnd) {
    Terminal terminal;
    Program watch(arguments, {}, terminal.path());
    EXPECT_THAT(terminal.until("No meeting is in progress"), HasSubstr("\x1b[?25l\x1b[H")) << "from the upper left";
    Room room(server.address());
    Guest& chair = room.admit(session.badge("Chair"));
    openFloor(room, chair);
    const std::string drawn = terminal.until("Item 2 Debate · list open");
    EXPECT_THAT(drawn, HasSubstr("\x1b[H"));
    EXPECT_THAT(drawn, HasSubstr("\x1b[K\r\n")) << "what stood behind a line is wiped out";
    watch.signal(SIGTERM);
    EXPECT_THAT(terminal.until("\x1b[?25h"), HasSubstr("\x1b[?25h"));
    EXPECT_EQ(watch.wait(), 0);
}

TEST_F(Watch, OnAPipeThereAreLinesAndNothingMoves) {
    Program watch(arguments);
    const auto line = watch.out().nextWith("No meeting is in progress");
    ASSERT_TRUE(line);
    EXPECT_THAT(*line, Not(HasSubstr("\x1b")));
}

TEST_F(Watch, EndsWhereItsOutputIsLost) {
    const Finished watched = run(arguments, {}, "/dev/full");
    EXPECT_EQ(watched.exit_code, 1);
    EXPECT_THAT(watched.err, HasSubstr("The output cannot be written"));
}

TEST_F(Watch, AServerThatIsNotThereIsNotFoundInAPlainSentence) {
    const Finished watched = run({"watch", "ws://127.0.0.1:1", "--badge", "x", "--for", "1"});
    EXPECT_EQ(watched.exit_code, 4);
    EXPECT_THAT(watched.err, HasSubstr("ws://127.0.0.1:1 cannot be reached: "));
    EXPECT_THAT(watched.err, HasSubstr("established. Is the server running?\n"));
}

TEST(WatchOfTheConsultation, SaysInALineThatTheSessionHoldsSampleData) {
    const std::unique_ptr<Session> session = Session::ofTheConsultation();
    const Server server(*session, 0);
    const Arguments arguments{"watch", server.url(), "--badge", session->badge("Room display").secret};
    Program on_a_pipe(arguments);
    EXPECT_TRUE(on_a_pipe.out().nextWith("Holds sample data"));
    Terminal terminal;
    Program on_a_terminal(arguments, {}, terminal.path());
    terminal.until("Holds sample data");
}

}  // namespace
}  // namespace rostrum::end_to_end
