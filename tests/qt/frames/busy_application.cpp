// SPDX-License-Identifier: MIT
#include "tests/qt/frames/busy_application.h"

namespace rostrum::benchmark {

double BusyApplication::msSince(Clock::time_point moment) {
    return std::chrono::duration<double, std::milli>(Clock::now() - moment).count();
}

double BusyApplication::busyMs() const {
    return m_busy_ms + (m_depth > 0 ? msSince(m_began) : 0) - m_besides_ms;
}

bool BusyApplication::notify(QObject* receiver, QEvent* event) {
    if (m_depth++ == 0) m_began = Clock::now();
    const bool is_handled = QGuiApplication::notify(receiver, event);
    if (--m_depth == 0) m_busy_ms += msSince(m_began);
    return is_handled;
}

}  // namespace rostrum::benchmark
