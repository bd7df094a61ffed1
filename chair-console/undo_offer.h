// SPDX-License-Identifier: MIT
#pragma once

/// The act that can be taken back now (12.3): the last one of whoever looks, for 10 s. Used by FloorCard.qml. On the
/// thread of the user interface.

#include "chair-console/standing.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>

namespace rostrum::console {

class UndoOffer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the console")
    Q_PROPERTY(int seq READ seq NOTIFY changed)        ///< 0: nothing can be undone
    Q_PROPERTY(QString text READ text NOTIFY changed)  ///< "Undo: the floor was given to India"
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed)

public:
    using QObject::QObject;
    void show(const qt::Scene& scene);
    int seq() const { return m_seq; }
    QString text() const { return m_text; }
    int secondsLeft() const { return m_seconds_left; }

signals:
    void changed();

private:
    int m_seq = 0;
    QString m_text;
    int m_seconds_left = 0;
};

}  // namespace rostrum::console
