// SPDX-License-Identifier: MIT
#include "protocol/client/reconnect.h"
#include "tests/benchmark/benchmarks.h"
#include "tests/benchmark/delegations.h"
#include "tests/benchmark/server_process.h"
#include "tests/support/temporary_directory.h"

#include <fmt/core.h>

#include <algorithm>
#include <random>

namespace rostrum::benchmark {
namespace {

// Design 6.
constexpr double chair_ms_max = 300;
constexpr double everybody_ms_max = 3'000;

/// Counted from the moment the server was told to end, or was ended.
struct Return {
    double ready_ms = 0;
    double chair_ms = 0;
    double everybody_ms = 0;
};

/// Everybody comes back as our clients do: by protocol/client's own rule of when to try again.
class Homecoming {
public:
    Homecoming(Delegations& delegations, std::uint32_t connections, unsigned seed)
        : m_delegations(delegations), m_members(connections), m_random(seed) {
        m_delegations.onEnd([this](Crowd::Index seat, std::uint32_t retry_after_ms) { leave(seat, retry_after_ms); });
    }

    /// Until the last one is back.
    Return after(ServerProcess& server) {
        Return back;
        while (m_back < m_members.size()) {
            if (back.ready_ms == 0 && server.isReady(0)) back.ready_ms = milliseconds();
            m_delegations.receive(1);
            for (Crowd::Index seat = 0; seat < m_members.size(); ++seat) goOn(seat);
            if (back.chair_ms == 0 && m_members[0].is == Is::back) back.chair_ms = milliseconds();
        }
        back.everybody_ms = milliseconds();
        return back;
    }

private:
    enum class Is { here, away, trying, back };
    struct Member {
        Is is = Is::here;
        client::Reconnect reconnect;
    };

    double milliseconds() const { return m_watch.microseconds() / 1e3; }

    void leave(Crowd::Index seat, std::uint32_t retry_after_ms) {
        Member& member = m_members[seat];
        if (member.is == Is::back) --m_back;
        member.reconnect.setStaff(seat == 0);
        const std::int64_t lasted_ms = member.is == Is::here ? client::Reconnect::stable_ms : 0;
        member.is = Is::away;
        member.reconnect.ended(static_cast<std::int64_t>(milliseconds()), lasted_ms, retry_after_ms,
                               m_jitter(m_random));
    }

    void goOn(Crowd::Index seat) {
        Member& member = m_members[seat];
        if (member.is == Is::trying && m_delegations.isJoined(seat)) {
            member.is = Is::back;
            ++m_back;
        }
        if (member.is != Is::away || static_cast<double>(member.reconnect.at()) > milliseconds()) return;
        member.is = Is::trying;
        if (!m_delegations.begin(seat)) leave(seat, 0);
    }

    Delegations& m_delegations;
    std::vector<Member> m_members;
    std::size_t m_back = 0;
    std::mt19937 m_random;
    std::uniform_real_distribution<double> m_jitter{0, 1};
    Stopwatch m_watch;
};

Figures figuresOf(const char* what, std::uint32_t connections, const Extent& extent, void (ServerProcess::*end)()) {
    Figure ready{.name = fmt::format("{}: until the server is ready", what), .unit = "ms"};
    Figure chair{.name = "… from then until the Chair is back", .unit = "ms", .promised_max = chair_ms_max};
    Figure everybody{.name = fmt::format("… from then until all {} are back", connections),
                     .unit = "ms",
                     .promised_max = everybody_ms_max};
    const support::TemporaryDirectory folder{extent.folder};
    const Premises premises = GrowingRecord(folder.path() / "data", {.participants = connections}).close();
    ServerProcess server(premises.directory);
    for (std::uint32_t i = 0; i < extent.repeats; ++i) {
        Delegations delegations(premises, server.port(), Transport::plain);
        delegations.join(connections);
        Homecoming homecoming(delegations, connections, i);
        (server.*end)();
        const Return back = homecoming.after(server);
        ready.ours.add(back.ready_ms);
        chair.ours.add(std::max(0.0, back.chair_ms - back.ready_ms));
        everybody.ours.add(std::max(0.0, back.everybody_ms - back.ready_ms));
    }
    return {ready, chair, everybody};
}

}  // namespace

Figures restart(const Extent& extent) {
    Figures figures;
    const std::uint32_t connections = extent.connections.back();
    for (const Figures& some : {figuresOf("killed", connections, extent, &ServerProcess::crash),
                                figuresOf("restarted", connections, extent, &ServerProcess::restart)}) {
        figures.insert(figures.end(), some.begin(), some.end());
    }
    return figures;
}

}  // namespace rostrum::benchmark
