// SPDX-License-Identifier: MIT
#pragma once

/// Whether everything that is written on a screen can be read: by geometry, not by looking. For tests/qt/screens.

#include <QQuickWindow>
#include <QStringList>

namespace rostrum::qt {

/// One line for each text that is elided, painted beyond its own box, beyond its parent, outside the window, cut by
/// something that clips and does not scroll, or painted over another text. What is in front (a sheet, a menu, a
/// message) may cover what is behind.
QStringList unreadable(const QQuickWindow& window);

}  // namespace rostrum::qt
