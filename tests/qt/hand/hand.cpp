// SPDX-License-Identifier: MIT
#include "tests/qt/hand/hand.h"

#include <QtTest/qtest_gui.h>
#include <QAccessible>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QKeySequence>
#include <QMetaEnum>
#include <QTimer>

#include <algorithm>

namespace rostrum::hand {
namespace {

QJsonArray statesOf(const QAccessible::State& state) {
    QJsonArray words;
    if (state.focused) words.append(QStringLiteral("focused"));
    if (state.focusable) words.append(QStringLiteral("focusable"));
    if (state.checked) words.append(QStringLiteral("checked"));
    if (state.selected) words.append(QStringLiteral("selected"));
    if (state.disabled) words.append(QStringLiteral("disabled"));
    return words;
}

QJsonObject described(QAccessibleInterface& element, int depth) {
    const char* role = QMetaEnum::fromType<QAccessible::Role>().valueToKey(element.role());
    return {{"depth", depth},
            {"role", QString::fromLatin1(role)},
            {"name", element.text(QAccessible::Name)},
            {"description", element.text(QAccessible::Description)},
            {"value", element.text(QAccessible::Value)},
            {"states", statesOf(element.state())}};
}

/// The element and all in it that is shown, in the order in which it is told.
void collect(QAccessibleInterface* element, int depth, QJsonArray& elements) {
    if (element == nullptr || !element->isValid() || element->state().invisible) return;
    elements.append(described(*element, depth));
    for (int i = 0; i < element->childCount(); ++i) collect(element->child(i), depth + 1, elements);
}

QJsonArray elementsIn(QWindow& window) {
    QJsonArray elements;
    collect(QAccessible::queryAccessibleInterface(&window), 0, elements);
    return elements;
}

/// Names are isolated for bidirectional text; nobody hears that.
QString asHeard(QString name) {
    const auto is_isolate = [](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; };
    name.removeIf(is_isolate);
    return name;
}

bool isSeen(const QString& name, QWindow& window) {
    const QJsonArray elements = elementsIn(window);
    return std::any_of(elements.begin(), elements.end(),
                       [&](const QJsonValue& element) { return asHeard(element["name"].toString()) == name; });
}

void type(QWindow& window, const QString& text) {
    for (const QChar c : text) {
        QTest::sendKeyEvent(QTest::Click, &window, static_cast<Qt::Key>(c.toUpper().unicode()), QString(c),
                            Qt::NoModifier);
    }
}

}  // namespace

Hand::Hand(const QString& socket) {
    QAccessible::setActive(true);
    connect(&m_socket, &QLocalSocket::readyRead, this, &Hand::read);
    // The application is only being made now.
    QTimer::singleShot(0, this, [this, socket] { m_socket.connectToServer(socket); });
}

void Hand::read() {
    while (m_socket.canReadLine()) {
        const QJsonObject request = QJsonDocument::fromJson(m_socket.readLine()).object();
        m_socket.write(QJsonDocument(answer(request)).toJson(QJsonDocument::Compact) + '\n');
    }
}

QJsonObject Hand::answer(const QJsonObject& request) {
    QWindow* window = QGuiApplication::focusWindow();
    if (window == nullptr) return {{"pressed", false}, {"elements", QJsonArray()}};
    const bool is_pressed = press(*window, request);
    window = QGuiApplication::focusWindow();
    return {{"pressed", is_pressed}, {"elements", window == nullptr ? QJsonArray() : elementsIn(*window)}};
}

bool Hand::press(QWindow& window, const QJsonObject& request) {
    const QString needed = request["while"].toString();
    if (!needed.isEmpty() && !isSeen(needed, window)) return false;
    QTest::keySequence(&window, QKeySequence(request["key"].toString()));
    type(window, request["text"].toString());
    return true;
}

}  // namespace rostrum::hand
