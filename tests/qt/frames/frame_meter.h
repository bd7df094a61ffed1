// SPDX-License-Identifier: MIT
#pragma once

/// What each frame of a window costs the thread of the user interface: all that it did since the frame before, and of
/// it the renderer's part. Used by the benchmark of frames; one thread, as the software renderer's loop is.

#include "tests/benchmark/figures.h"
#include "tests/qt/frames/busy_application.h"

#include <QObject>
#include <QQuickWindow>

namespace rostrum::benchmark {

/// In milliseconds.
struct FrameCosts {
    Samples whole;     ///< everything since the frame before
    Samples shown;     ///< of it: the change taken over, models, bindings, layouts
    Samples synced;    ///< of it: items handed to the scene graph
    Samples rendered;  ///< of it: painted, and flushed to the window
};

class FrameMeter : public QObject {
    Q_OBJECT

public:
    FrameMeter(BusyApplication& application, QQuickWindow& window);

    /// The next frame shows something that is to be measured; other frames are passed over.
    void expect() { m_is_expected = true; }
    bool isExpecting() const { return m_is_expected; }
    const FrameCosts& costs() const { return m_costs; }

signals:
    void measured();

private:
    void onShown() { m_shown_ms = m_application.busyMs(); }
    void onSynced() { m_synced_ms = m_application.busyMs(); }
    void onSwapped();

    BusyApplication& m_application;
    bool m_is_expected = false;
    double m_before_ms = 0;  ///< the end of the frame before
    double m_shown_ms = 0;
    double m_synced_ms = 0;
    FrameCosts m_costs;
};

}  // namespace rostrum::benchmark
