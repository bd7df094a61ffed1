// SPDX-License-Identifier: MIT
#include "protocol/qt/announcer.h"

#include <QAccessible>
#include <QQmlContext>
#include <QQmlProperty>

namespace rostrum::qt {

// The attached Accessible has no public face in C++; by its names it can be reached.
void Announcer::componentComplete() {
    QQuickItem::componentComplete();
    QQmlProperty::write(this, "Accessible.role", static_cast<int>(QAccessible::Notification), qmlContext(this));
}

void Announcer::say(const QString& sentence) {
    if (sentence.isEmpty()) return;
    m_said = sentence;
    emit saidChanged();
    QQmlProperty::write(this, "Accessible.name", sentence, qmlContext(this));
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

}  // namespace rostrum::qt
