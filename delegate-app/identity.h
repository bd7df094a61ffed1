// SPDX-License-Identifier: MIT
#pragma once

/// The head of the window: which delegation and person, from where, in which meeting, on which item; and whether the
/// meeting goes on. Used by the pages of the delegate app. On the thread of the user interface.

#include "protocol/qt/scene.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>

namespace rostrum::delegate {

class Identity : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString name READ name NOTIFY changed)        ///< of the delegation; of a panellist, the organization
    Q_PROPERTY(QString person READ person NOTIFY changed)    ///< "Ms. A. Sample, Adviser"; may be empty
    Q_PROPERTY(QString where READ where NOTIFY changed)      ///< "In the room · seat 47", "Online"
    Q_PROPERTY(QString session READ session NOTIFY changed)  ///< its title
    Q_PROPERTY(QString note READ note NOTIFY changed)        ///< what in it is sample; may be empty
    Q_PROPERTY(QString rehearsal READ rehearsal NOTIFY changed)  ///< "Rehearsal"; empty: it is none
    Q_PROPERTY(
        QString itemLine READ itemLine NOTIFY changed)  ///< "4 · Procedural measures"; "No item is under consideration"
    /// What keeps the meeting from going on: "The meeting is suspended. …", "Next: 2nd meeting · …"; empty: it goes on.
    Q_PROPERTY(QString meetingLine READ meetingLine NOTIFY changed)

public:
    using QObject::QObject;
    void show(const qt::Scene& scene);

    struct Shown {
        QString name, person, where, session, note, rehearsal, item_line, meeting_line;
        bool operator==(const Shown&) const = default;
    };
    QString name() const { return m_shown.name; }
    QString person() const { return m_shown.person; }
    QString where() const { return m_shown.where; }
    QString session() const { return m_shown.session; }
    QString note() const { return m_shown.note; }
    QString rehearsal() const { return m_shown.rehearsal; }
    QString itemLine() const { return m_shown.item_line; }
    QString meetingLine() const { return m_shown.meeting_line; }

signals:
    void changed();

private:
    Shown m_shown;
};

}  // namespace rostrum::delegate
