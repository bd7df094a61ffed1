// SPDX-License-Identifier: MIT
#pragma once

/// What was done just now, the newest first, in words: "11:41:09 The Secretariat moved India on the list". Used by the
/// console. On the thread of the user interface.

#include "protocol/qt/row_changes.h"
#include "protocol/qt/scene.h"

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>

#include <vector>

namespace rostrum::console {

class ActsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    static constexpr std::size_t acts_max = 30;

    enum Role {
        Seq = Qt::UserRole + 1,
        Time,  ///< "11:41:09"
        Sentence,
        IsUndone,
        Composed,  ///< time and sentence
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
        std::uint32_t seq = 0;
        std::uint32_t slot = 0;  ///< the id of the act's row
        std::uint32_t row_seq = 0;
        std::uint32_t participant_seq = 0;  ///< whose name may be corrected
        std::uint32_t id() const { return seq; }
        bool operator==(const Row&) const = default;
    };
    friend class qt::RowsOf<ActsModel>;

    const state::State* m_state = nullptr;
    std::vector<Row> m_rows;
};

}  // namespace rostrum::console
