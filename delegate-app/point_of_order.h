// SPDX-License-Identifier: MIT
#pragma once

/// The delegation's point of order: whether it may raise one, and the one that waits or is heard (6.1, 6.2). Used by
/// PointOfOrderRow.qml. On the thread of the user interface.

#include "protocol/qt/scene.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>

namespace rostrum::delegate {

class PointOfOrder : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(bool mayRaise READ mayRaise NOTIFY changed)   ///< at all
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed)    ///< now; empty: it can be raised
    Q_PROPERTY(int requestId READ requestId NOTIFY changed)  ///< that waits and can be withdrawn; 0: none
    Q_PROPERTY(QString line READ line NOTIFY changed)        ///< "Your point of order was received 11:21:07, 1st"

public:
    using QObject::QObject;
    void show(const qt::Scene& scene);

    struct Shown {
        bool may_raise = false;
        QString why_not, line;
        int request_id = 0;
        bool operator==(const Shown&) const = default;
    };
    bool mayRaise() const { return m_shown.may_raise; }
    QString whyNot() const { return m_shown.why_not; }
    int requestId() const { return m_shown.request_id; }
    QString line() const { return m_shown.line; }

signals:
    void changed();

private:
    Shown m_shown;
};

}  // namespace rostrum::delegate
