// SPDX-License-Identifier: MIT
#pragma once

/// The keyboard and the eye of a test inside an app that knows nothing of it: presses keys on the window that has the
/// focus, as a window system does, and tells what a screen reader is told. It asks and decides nothing. Loaded into the
/// app by Qt (plugin.cpp); the test at the other end of the socket is tests/end_to_end/app.h. On the thread of the user
/// interface.
///
/// The test writes a line of JSON, and reads one before it writes the next:
///
///     {"key": "Ctrl+L"}                       presses and releases the keys (QKeySequence)
///     {"key": "F5", "while": "Hear Egypt"}    the same, only if an element of this name is there to be seen
///     {"text": "côte"}                        types
///     {}                                      looks
///
/// Each is answered, after what was pressed has been handled, with what is to be seen then:
///
///     {"pressed": true, "elements": [{"depth": 1, "role": "Button", "name": "Join", "description": "", "value": "",
///                                     "states": ["focusable", "focused"]}, …]}

#include <QAccessibleInterface>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocalSocket>
#include <QWindow>

namespace rostrum::hand {

class Hand : public QObject {
    Q_OBJECT

public:
    /// `socket`: the path on which the test listens.
    explicit Hand(const QString& socket);

private:
    void read();
    QJsonObject answer(const QJsonObject& request);
    bool press(QWindow& window, const QJsonObject& request);

    QLocalSocket m_socket;
};

}  // namespace rostrum::hand
