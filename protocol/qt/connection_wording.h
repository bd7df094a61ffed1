// SPDX-License-Identifier: MIT
#pragma once

/// How things stand with a connection, in sentences for the person at the screen: what to do when it is not let in,
/// what the bar says while it is away, and why buttons are disabled. Used by both apps. On the thread of the user
/// interface.

#include "protocol/qt/connection.h"

#include <QString>

namespace rostrum::qt {

/// Why it is not joined yet, or not any more, and what to do; empty: it is joined, or on its way without trouble.
QString joinProblem(const Connection& connection);

/// The bar on a screen that was live before: that it reconnects, since when it is not connected, that the session is
/// closed. Empty: nothing to say. In a long outage it holds the time since, so it changes each second.
QString connectionLine(const Connection& connection);

/// Why commands are disabled now; empty: they are not.
QString disabledReason(const Connection& connection);

}  // namespace rostrum::qt
