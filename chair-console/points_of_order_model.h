// SPDX-License-Identifier: MIT
#pragma once

/// The points of order that wait or are being heard, as received (6.1). In a strip that never scrolls away. Used by the
/// console. On the thread of the user interface.

#include "protocol/qt/row_changes.h"
#include "protocol/qt/scene.h"

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>

#include <vector>

namespace rostrum::console {

class PointsOfOrderModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        RequestId = Qt::UserRole + 1,
        Name,       ///< of the participant, isolated
        Where,      ///< "seat 33", "online"
        Ago,        ///< "12 s ago"
        IsHeard,    ///< being heard now: it is to be ruled on
        Suggested,  ///< "suggested by the Vice-Chair (Ms. Example)"; empty: by nobody
        Effect,     ///< "The speech pauses at 1:47 and goes on afterwards."
        Composed,   ///< the whole row in one sentence
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;
    void show(const qt::Scene& scene);

    int count() const { return rowCount(); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    struct Row {
        std::uint32_t request = 0;
        std::uint32_t request_seq = 0;
        std::uint32_t behind = 0;     ///< the one that goes before it; 0: none
        std::uint32_t names_seq = 0;  ///< of the last correction of the names of both
        std::int64_t ago_s = 0;
        std::int64_t speech_shown_s = 0;          ///< of the speech that it interrupts
        std::vector<std::uint32_t> suggested_by;  ///< persons
        bool interrupts = false;
        bool is_heard = false;
        std::uint32_t id() const { return request; }
        bool operator==(const Row&) const = default;
    };
    friend class qt::RowsOf<PointsOfOrderModel>;

    QString name(std::uint32_t request_id) const;
    QString where(const Row& row) const;
    QString ago(const Row& row) const;
    QString effect(const Row& row) const;
    QString composed(const Row& row) const;

    const state::State* m_state = nullptr;
    std::vector<Row> m_rows;
};

}  // namespace rostrum::console
