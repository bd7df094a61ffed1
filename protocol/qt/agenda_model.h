// SPDX-License-Identifier: MIT
#pragma once

/// The agenda: its items in order, each with its state in words. Used by both apps. On the thread of the user
/// interface.

#include "protocol/qt/row_changes.h"
#include "protocol/qt/scene.h"

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>

#include <vector>

namespace rostrum::qt {

class AgendaModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        ItemId = Qt::UserRole + 1,
        Number,      ///< "2", "4 (a)"
        Title,       ///< isolated
        StatusLine,  ///< "Concluded · 31 spoke", "Floor open · 14 waiting", "Presentations", "Not started"
        IsCurrent,   ///< under consideration
        IsConcluded,
        IsSubItem,
        IsSample,
        Composed,  ///< the whole row in one sentence
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;
    void show(const Scene& scene);

    int count() const { return rowCount(); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    struct Row {
        std::uint32_t item = 0;
        std::uint32_t item_seq = 0;
        std::size_t waiting = 0;
        std::uint32_t id() const { return item; }
        bool operator==(const Row&) const = default;
    };
    friend class RowsOf<AgendaModel>;

    QString statusLine(const v1::AgendaItem& item, const Row& row) const;
    QString composed(const v1::AgendaItem& item, const Row& row) const;

    const state::State* m_state = nullptr;
    std::vector<Row> m_rows;
};

}  // namespace rostrum::qt
