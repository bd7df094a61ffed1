// SPDX-License-Identifier: MIT
#include "server/cli/watch_command.h"

#include "server/cli/board.h"
#include "server/cli/exit_codes.h"
#include "server/cli/live_client.h"
#include "server/cli/local_time.h"
#include "server/cli/output.h"
#include "server/net/machine_clocks.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

namespace rostrum::cli {
namespace {

constexpr std::int64_t patience_ms = 30'000;
constexpr std::uint64_t redraw_ms = 100;

std::int64_t localMs() {
    return net::readClocks().boottime_ms;
}

class Watch {
public:
    Watch(net::EventLoop& loop, net::Address address, const WatchOptions& options)
        : m_options(options),
          m_loop(loop),
          m_sockets(loop, options.trusted_certificate),
          m_address(options.server),
          m_client(m_sockets, std::move(address), clientOptions("rostrum-watch", options.session, options.badge),
                   [this](const client::Event& event) { onEvent(event); }) {}

    int run() {
        m_began_ms = localMs();
        m_loop.afterEachRound([this] { round(); });
        m_loop.onTermination([this] { end(exit_done); });
        m_loop.wakeWithin(0);
        m_loop.run();
        m_loop.afterEachRound({});
        if (m_is_terminal) print("\x1b[?25h\n");
        return m_exit_code;
    }

private:
    void end(int exit_code) {
        if (!std::exchange(m_has_ended, true)) m_exit_code = exit_code;
        m_loop.stop();
    }

    void onEvent(const client::Event& event) {
        const auto* left = std::get_if<client::Left>(&event);
        if (left == nullptr || !left->for_good) return;
        complain(whyNotLetIn(left->goodbye));
        end(exit_refused);
    }

    void round() {
        m_client.move();
        const std::int64_t now_ms = localMs();
        const client::Client& client = m_client.client();
        const bool is_over = m_options.for_s != 0 && now_ms - m_began_ms >= std::int64_t{m_options.for_s} * 1000;
        if (!client.welcome() && (is_over || now_ms - m_began_ms > patience_ms)) {
            complain(m_address + " cannot be reached: " + m_client.lastFailure() + ". Is the server running?");
            return end(exit_not_found);
        }
        if (client.isCurrent() || client.lastLive()) m_is_terminal ? redraw(now_ms) : writeChange();
        if (is_over) end(exit_done);
        const auto* session = client.view().find<v1::Session>(1);
        const bool is_closed = session != nullptr && session->status() == v1::SESSION_STATUS_CLOSED;
        if (m_options.until_closed && is_closed) end(exit_done);
        m_loop.wakeWithin(std::min(redraw_ms, m_client.dueInMs().value_or(redraw_ms)));
    }

    Moment moment(std::int64_t now_ms) const {
        const client::Client& client = m_client.client();
        return {client.meetingNow(now_ms).value_or(0), client.utcNow(now_ms).value_or(0), client.isLive(now_ms)};
    }

    void redraw(std::int64_t now_ms) {
        winsize size{};
        ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
        const std::size_t columns = size.ws_col > 0 ? size.ws_col : 80;
        const std::size_t rows = size.ws_row > 1 ? size.ws_row - 1u : 24;
        std::string picture = "\x1b[?25l\x1b[H";
        for (const std::string& line : drawBoard(m_client.client().view(), moment(now_ms), columns, rows)) {
            picture += line + "\x1b[K\n";
        }
        picture += "\x1b[J";
        if (picture == m_shown) return;
        m_shown = picture;
        show(picture);
    }

    void writeChange() {
        const state::State& view = m_client.client().view();
        std::string line = summarizeFloor(view);
        if (line == m_shown || line.empty()) return;
        const auto* session = view.find<v1::Session>(1);
        if (m_shown.empty() && !session->sample_note().empty()) show(sampleLine(*session) + "\n");
        m_shown = std::move(line);
        show(formatTimeOfDay(moment(localMs()).utc_ms, session->time_zone()) + "  " + m_shown + "\n");
    }

    void show(const std::string& text) {
        if (const int printed = print(text); printed != exit_done) end(printed);
    }

    const WatchOptions& m_options;
    net::EventLoop& m_loop;
    net::ClientSockets m_sockets;
    std::string m_address;
    LiveClient m_client;
    const bool m_is_terminal = isatty(STDOUT_FILENO) != 0;
    std::int64_t m_began_ms = 0;
    std::string m_shown;
    bool m_has_ended = false;
    int m_exit_code = exit_done;
};

}  // namespace

int runWatch(const WatchOptions& options) {
    auto address = net::parseAddress(options.server);
    if (!address) {
        complain(address.error().message);
        return exit_usage;
    }
    net::EventLoop loop;
    Watch watch(loop, std::move(address.value()), options);
    return watch.run();
}

}  // namespace rostrum::cli
