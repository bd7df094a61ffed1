// SPDX-License-Identifier: MIT
#include "tests/qt/frames/frame_meter.h"

#include <utility>

namespace rostrum::benchmark {

FrameMeter::FrameMeter(BusyApplication& application, QQuickWindow& window)
    : m_application(application), m_before_ms(application.busyMs()) {
    connect(&window, &QQuickWindow::afterAnimating, this, &FrameMeter::onShown, Qt::DirectConnection);
    connect(&window, &QQuickWindow::afterSynchronizing, this, &FrameMeter::onSynced, Qt::DirectConnection);
    connect(&window, &QQuickWindow::frameSwapped, this, &FrameMeter::onSwapped, Qt::DirectConnection);
}

void FrameMeter::onSwapped() {
    const double now_ms = m_application.busyMs();
    const double before_ms = std::exchange(m_before_ms, now_ms);
    if (!std::exchange(m_is_expected, false)) return;
    m_costs.whole.add(now_ms - before_ms);
    m_costs.shown.add(m_shown_ms - before_ms);
    m_costs.synced.add(m_synced_ms - m_shown_ms);
    m_costs.rendered.add(now_ms - m_synced_ms);
    emit measured();
}

}  // namespace rostrum::benchmark
