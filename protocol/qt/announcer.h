// SPDX-License-Identifier: MIT
#pragma once

/// Says a sentence to the screen reader without moving the focus: an item of role Notification that is renamed and
/// shown (Qt 6.4 has no Accessible.announce). Who has the floor, the warnings, answers to one's own commands; never
/// each second. Used by both apps, once in each window, in a file that imports QtQuick. On the thread of the user
/// interface.

#include <QQuickItem>
#include <QString>

namespace rostrum::qt {

class Announcer : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString said READ said NOTIFY saidChanged)  ///< the last sentence

public:
    using QQuickItem::QQuickItem;
    /// Also if it is the same sentence as before.
    Q_INVOKABLE void say(const QString& sentence);
    QString said() const { return m_said; }

signals:
    void saidChanged();

protected:
    void componentComplete() override;

private:
    QString m_said;
};

}  // namespace rostrum::qt
