// SPDX-License-Identifier: MIT
#include "tests/qt/clocks/onlooker.h"

#include "chair-console/console.h"
#include "delegate-app/delegate_app.h"
#include "protocol/qt/web_socket_transport.h"
#include "protocol/state/check.h"

#include <QQuickWindow>

#include <chrono>
#include <cmath>

namespace rostrum::benchmark {
namespace {

/// Later than what any clock is off, so that a machine's time is never below 0.
constexpr std::int64_t began_ms = 24 * 3'600'000;

}  // namespace

qt::Connection::LocalClock machineWith(WrongClock clock) {
    return [clock, began = std::chrono::steady_clock::now()] {
        const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - began;
        const double passed_ms = passed.count() * (1 + clock.drift_per_million / 1e6);
        return began_ms + clock.off_ms + static_cast<std::int64_t>(std::floor(passed_ms));
    };
}

Onlooker::Onlooker(WrongClock clock)
    : m_connection(std::make_unique<qt::WebSocketTransport>(), {"rostrum-clocks", "0"}, machineWith(clock)) {}

ClockOnlooker::ClockOnlooker(WrongClock clock)
    : Onlooker(clock), m_face([this] { return m_connection.meetingNowMs(); }) {
    connect(&m_connection, &qt::Connection::sceneChanged, this, [this] {
        const qt::Scene scene = m_connection.scene();
        const auto* floor = scene.state.find<v1::Floor>(1);
        m_face.show(scene, floor == nullptr ? nullptr : scene.state.find<v1::Speech>(floor->current()));
    });
    connect(&m_face, &qt::ClockFace::changed, this, &Onlooker::shown);
}

WindowOnlooker::WindowOnlooker(App app, WrongClock clock) : Onlooker(clock) {
    m_engine.addImportPath("qrc:/qt/qml");
    if (app == App::console) {
        auto console = std::make_unique<console::Console>(m_connection, machineWith(clock));
        m_clock = console->floor()->clock();
        open("Console", {{"console", QVariant::fromValue(console.get())}, {"width", 1440}, {"height", 900}});
        m_app = std::move(console);
    } else {
        auto delegate = std::make_unique<delegate::DelegateApp>(m_connection);
        m_clock = delegate->floor()->clock();
        open("Delegate", {{"app", QVariant::fromValue(delegate.get())}});
        m_app = std::move(delegate);
    }
}

WindowOnlooker::~WindowOnlooker() = default;

void WindowOnlooker::open(const QString& window, const QVariantMap& properties) {
    m_engine.setInitialProperties(properties);
    m_engine.load("qrc:/qt/qml/Rostrum/" + window + "/Main.qml");
    CHECK(!m_engine.rootObjects().isEmpty(), "the app has a window");
    auto* const painted = qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
    connect(painted, &QQuickWindow::frameSwapped, this, &Onlooker::shown);
}

}  // namespace rostrum::benchmark
