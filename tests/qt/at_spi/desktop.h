// SPDX-License-Identifier: MIT
#pragma once

/// A desktop that nobody sees: a display (Xvfb), a session bus, and on it the accessibility bus, which starts when it
/// is asked for. All of it belongs to the test and ends with it; no desktop of whoever runs the test is touched. Used
/// by tests/qt/at_spi; one thread.

#include "tests/end_to_end/program.h"
#include "tests/support/temporary_directory.h"

#include <optional>
#include <string>

namespace rostrum::at_spi {

class Desktop {
public:
    Desktop();
    /// Ends what it started, and what that started.
    ~Desktop();
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;

    /// For an app on this desktop, with its accessibility on.
    end_to_end::Environment environment() const;
    const std::string& sessionBus() const { return m_session_bus; }

private:
    support::TemporaryDirectory m_folder;  ///< instead of a home
    std::optional<end_to_end::Program> m_display_server;
    std::optional<end_to_end::Program> m_bus;
    std::string m_display;
    std::string m_session_bus;
};

}  // namespace rostrum::at_spi
