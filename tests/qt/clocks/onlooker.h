// SPDX-License-Identifier: MIT
#pragma once

/// Who looks at the speaking clock, on a machine whose own clock is wrong, over a connection of its own: with a bare
/// clock, with the Chair's console or with the delegate app in a window. Says each time that other digits can be seen.
/// Used by the benchmark of clocks; one thread.

#include "protocol/qt/clock_face.h"
#include "protocol/qt/workplace.h"

#include <QObject>
#include <QQmlApplicationEngine>
#include <QString>

#include <cstdint>
#include <memory>

class QQuickWindow;

namespace rostrum::benchmark {

/// A clock that goes so much too fast, or too slow if negative, and was set wrong.
struct WrongClock {
    std::int64_t off_ms = 0;
    double drift_per_million = 0;
};
qt::Connection::LocalClock machineWith(WrongClock clock);

class Onlooker : public QObject {
    Q_OBJECT

public:
    explicit Onlooker(WrongClock clock);

    qt::Connection& connection() { return m_connection; }
    /// What can be seen now; empty: nobody speaks, or it is not live.
    virtual QString digits() const = 0;

signals:
    /// Other digits can be seen, perhaps.
    void shown();

protected:
    qt::Connection m_connection;
};

/// A client that shows a clock and nothing else.
class ClockOnlooker final : public Onlooker {
public:
    explicit ClockOnlooker(WrongClock clock);
    QString digits() const override { return m_face.isLive() ? m_face.digits() : QString(); }

private:
    qt::ClockFace m_face;
};

/// An app in its window; what counts is the frame that was painted.
class WindowOnlooker final : public Onlooker {
public:
    enum class App { console, delegate };
    WindowOnlooker(App app, WrongClock clock);
    ~WindowOnlooker() override;
    QString digits() const override { return m_clock->isLive() ? m_clock->digits() : QString(); }

private:
    void open(const QString& window, const QVariantMap& properties);

    std::unique_ptr<qt::Workplace> m_app;
    const qt::ClockFace* m_clock = nullptr;
    QQmlApplicationEngine m_engine;
};

}  // namespace rostrum::benchmark
