// SPDX-License-Identifier: MIT
#include "tests/qt/at_spi/desktop.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <vector>

#include <unistd.h>

namespace rostrum::at_spi {
namespace {

using end_to_end::Environment;

constexpr const char* display_server = "/usr/bin/Xvfb";
constexpr const char* bus_daemon = "/usr/bin/dbus-daemon";

/// What was started by something that has ended is left to this process (PR_SET_CHILD_SUBREAPER in Program).
std::vector<pid_t> ownChildren() {
    std::ifstream list("/proc/self/task/" + std::to_string(gettid()) + "/children");
    std::vector<pid_t> children;
    for (pid_t child = 0; list >> child;) children.push_back(child);
    return children;
}

/// Ends every process that was left to this one since `before`.
void endOrphans(const std::vector<pid_t>& before) {
    const auto is_new = [&](pid_t child) { return std::find(before.begin(), before.end(), child) == before.end(); };
    // One that ends leaves those that it started in its turn.
    for (bool found = true; found;) {
        found = false;
        for (const pid_t child : ownChildren()) {
            if (!is_new(child)) continue;
            found = true;
            kill(child, SIGKILL);
            if (!end_to_end::waitForOrphan(child)) return;
        }
    }
}

}  // namespace

Desktop::Desktop() {
    m_display_server.emplace(
        display_server,
        end_to_end::Arguments{"-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"},
        Environment{});
    const auto display = m_display_server->out().next(end_to_end::patience);
    EXPECT_TRUE(display) << display_server << " does not start: " << m_display_server->err().rest();
    m_display = ":" + display.value_or("");

    Environment on_display = environment();
    on_display.erase("DBUS_SESSION_BUS_ADDRESS");
    m_bus.emplace(bus_daemon, end_to_end::Arguments{"--session", "--nofork", "--nopidfile", "--print-address=1"},
                  on_display);
    const auto address = m_bus->out().next(end_to_end::patience);
    EXPECT_TRUE(address) << bus_daemon << " does not start: " << m_bus->err().rest();
    m_session_bus = address.value_or("");
}

Desktop::~Desktop() {
    std::vector<pid_t> others = ownChildren();
    std::erase_if(others, [this](pid_t child) { return child == m_bus->pid() || child == m_display_server->pid(); });
    m_bus.reset();
    m_display_server.reset();
    endOrphans(others);
}

Environment Desktop::environment() const {
    const std::string folder = m_folder.path();
    return {{"DISPLAY", m_display},
            {"WAYLAND_DISPLAY", ""},
            {"XAUTHORITY", ""},
            {"DBUS_SESSION_BUS_ADDRESS", m_session_bus},
            {"AT_SPI_BUS_ADDRESS", ""},
            {"HOME", folder},
            {"XDG_CONFIG_HOME", folder},
            {"XDG_CACHE_HOME", folder},
            {"XDG_DATA_HOME", folder},
            {"XDG_RUNTIME_DIR", folder},
            {"LC_ALL", "C.UTF-8"},
            {"LANGUAGE", ""},
            {"QT_QPA_PLATFORM", "xcb"},
            {"QT_QUICK_BACKEND", "software"},
            {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1"}};
}

}  // namespace rostrum::at_spi
