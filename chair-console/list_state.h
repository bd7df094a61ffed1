// SPDX-License-Identifier: MIT
#pragma once

/// What stands around the list of the item under consideration: its status, counts, order, what can be done with it;
/// and whether it fits into the meeting (5.9). Used by ListCard.qml, FitCard.qml, OpenFloorDialog.qml. On the thread of
/// the user interface.

#include "chair-console/standing.h"
#include "protocol/state/projected_times.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QVariantList>

#include <optional>

namespace rostrum::console {

class ListState : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the console")
    Q_PROPERTY(int itemId READ itemId NOTIFY changed)            ///< under consideration; 0: none
    Q_PROPERTY(QString itemTitle READ itemTitle NOTIFY changed)  ///< "Item 3 · General provisions"
    Q_PROPERTY(bool hasPanel READ hasPanel NOTIFY changed)
    Q_PROPERTY(QString segment READ segment NOTIFY changed)  ///< "presentations", "floor", "replies", ""
    Q_PROPERTY(QString status READ status NOTIFY changed)    ///< "notOpen", "open", "closing", "closed"
    /// "Open for requests", "Closes at 12:30", "Closed at 12:30"
    Q_PROPERTY(QString statusLine READ statusLine NOTIFY changed)
    Q_PROPERTY(QString waitingLine READ waitingLine NOTIFY changed)      ///< "Waiting 14"
    Q_PROPERTY(QString spokenLine READ spokenLine NOTIFY changed)        ///< "Spoken 9"
    Q_PROPERTY(QString withdrawnLine READ withdrawnLine NOTIFY changed)  ///< "Withdrawn 1"; empty: none
    /// "Order: groups first, then as received · moved by hand: 1"
    Q_PROPERTY(QString orderLine READ orderLine NOTIFY changed)
    Q_PROPERTY(QString emptyLine READ emptyLine NOTIFY changed)  ///< what stands where the list would, if nobody waits
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    // ---- will it fit ----
    Q_PROPERTY(QString fitEnds READ fitEnds NOTIFY changed)        ///< "13:06"; empty: nobody can tell
    Q_PROPERTY(QString fitPlanned READ fitPlanned NOTIFY changed)  ///< the meeting's planned end, "13:00"
    Q_PROPERTY(bool fits READ fits NOTIFY changed)
    Q_PROPERTY(QString fitLine READ fitLine NOTIFY changed)  ///< "9 of 14 fit before 13:00", "All fit, 12 min to spare"
    // ---- rules in force, for the panels that open the floor and change limits ----
    /// One for each category of the session: {category, label, invited}, in the list's order.
    Q_PROPERTY(QVariantList categories READ categories NOTIFY changed)
    Q_PROPERTY(int limitSeconds READ limitSeconds NOTIFY changed)  ///< the default limit
    /// {category, kind, capacity, label, seconds} for each rule of limits.
    Q_PROPERTY(QVariantList limits READ limits NOTIFY changed)
    Q_PROPERTY(bool groupsFirst READ groupsFirst NOTIFY changed)
    Q_PROPERTY(bool byCategory READ byCategory NOTIFY changed)
    Q_PROPERTY(bool notYetSpokenFirst READ notYetSpokenFirst NOTIFY changed)
    Q_PROPERTY(bool alternating READ alternating NOTIFY changed)

public:
    using QObject::QObject;
    void show(const qt::Scene& scene);
    /// The same, where the projection of the item under consideration is known: it takes a while for thousands.
    void show(const qt::Scene& scene, const std::optional<state::Projection>& projection);

    struct Shown {
        int item_id = 0, waiting = 0, limit_seconds = 0;
        bool has_panel = false, fits = true;
        bool groups_first = false, by_category = false, not_yet_spoken_first = false, alternating = false;
        QString item_title, segment, status, status_line, waiting_line, spoken_line, withdrawn_line, order_line,
            empty_line;
        QString fit_ends, fit_planned, fit_line;
        QVariantList categories, limits;
        bool operator==(const Shown&) const = default;
    };
    int itemId() const { return m_shown.item_id; }
    QString itemTitle() const { return m_shown.item_title; }
    bool hasPanel() const { return m_shown.has_panel; }
    QString segment() const { return m_shown.segment; }
    QString status() const { return m_shown.status; }
    QString statusLine() const { return m_shown.status_line; }
    QString waitingLine() const { return m_shown.waiting_line; }
    QString spokenLine() const { return m_shown.spoken_line; }
    QString withdrawnLine() const { return m_shown.withdrawn_line; }
    QString orderLine() const { return m_shown.order_line; }
    QString emptyLine() const { return m_shown.empty_line; }
    int waiting() const { return m_shown.waiting; }
    QString fitEnds() const { return m_shown.fit_ends; }
    QString fitPlanned() const { return m_shown.fit_planned; }
    bool fits() const { return m_shown.fits; }
    QString fitLine() const { return m_shown.fit_line; }
    QVariantList categories() const { return m_shown.categories; }
    int limitSeconds() const { return m_shown.limit_seconds; }
    QVariantList limits() const { return m_shown.limits; }
    bool groupsFirst() const { return m_shown.groups_first; }
    bool byCategory() const { return m_shown.by_category; }
    bool notYetSpokenFirst() const { return m_shown.not_yet_spoken_first; }
    bool alternating() const { return m_shown.alternating; }

signals:
    void changed();

private:
    Shown m_shown;
};

}  // namespace rostrum::console
