// SPDX-License-Identifier: MIT
#pragma once

/// A panellist's place in the panel: when to present, and whether a reply is wished for (2.2). Used by PanelCard.qml.
/// On the thread of the user interface.

#include "protocol/qt/scene.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>

namespace rostrum::delegate {

class OwnPanelPlace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(int placeId READ placeId NOTIFY changed)        ///< 0: whoever looks is no panellist
    Q_PROPERTY(QString headline READ headline NOTIFY changed)  ///< "You present 2nd", "You present next"
    Q_PROPERTY(QString detail READ detail NOTIFY changed)      ///< "Item 4 · 10:00 to present"
    Q_PROPERTY(bool wishesToReply READ wishesToReply NOTIFY changed)

public:
    using QObject::QObject;
    void show(const qt::Scene& scene);

    struct Shown {
        int place_id = 0;
        QString headline, detail;
        bool wishes_to_reply = false;
        bool operator==(const Shown&) const = default;
    };
    int placeId() const { return m_shown.place_id; }
    QString headline() const { return m_shown.headline; }
    QString detail() const { return m_shown.detail; }
    bool wishesToReply() const { return m_shown.wishes_to_reply; }

signals:
    void changed();

private:
    Shown m_shown;
};

}  // namespace rostrum::delegate
