// SPDX-License-Identifier: MIT
#pragma once

/// An application that knows how long its thread was busy: with every event that it handled, timers and frames among
/// them. Waiting does not count. Used by the benchmark of frames; one thread.

#include <QGuiApplication>

#include <chrono>

namespace rostrum::benchmark {

class BusyApplication : public QGuiApplication {
public:
    using QGuiApplication::QGuiApplication;

    /// Since it was made, up to this moment. What was not to be counted is taken off.
    double busyMs() const;
    /// Does something that is not the application's own: its time does not count.
    template <class Act>
    void besides(const Act& act) {
        const double before_ms = busyMs();
        act();
        m_besides_ms += busyMs() - before_ms;
    }

    bool notify(QObject* receiver, QEvent* event) override;

private:
    using Clock = std::chrono::steady_clock;
    static double msSince(Clock::time_point moment);

    int m_depth = 0;  ///< of events that are handled within others
    Clock::time_point m_began;
    double m_busy_ms = 0;
    double m_besides_ms = 0;
};

}  // namespace rostrum::benchmark
