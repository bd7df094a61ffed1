// SPDX-License-Identifier: MIT
#pragma once

/// The panel of an item, in its order (2.2): who presents, replies, wishes to reply, is offline or was passed over.
/// Used by both apps. On the thread of the user interface.

#include "protocol/qt/row_changes.h"
#include "protocol/qt/scene.h"

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>

#include <vector>

namespace rostrum::qt {

class PanelModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        PanelPlace = Qt::UserRole + 1,
        Name,          ///< of the person, isolated
        Organization,  ///< isolated
        FunctionTitle,
        /// What matters most: "speaks", "passed over", "offline", "offline, suggested", "offline, wishes to reply",
        /// "suggested", "wishes to reply", "has presented", "online", "in the room"; empty: nothing to say.
        StatusWord,
        StatusState,  ///< 0 nothing to say, 1 good, 2 to be looked at, 3 bad
        IsPresented,
        IsPassedOver,
        WishesToReply,
        IsSpeaking,
        IsSuggested,  ///< to present next, by somebody who does not preside (1.3)
        Composed,     ///< the whole place in one sentence
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;
    /// The panel of this item; 0: none.
    void show(const Scene& scene, std::uint32_t item);

    int count() const { return rowCount(); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    /// How the panellist is reached, as far as whoever looks is told.
    enum class Reach { Unknown, InTheRoom, Online, Offline };
    struct Row {
        std::uint32_t place = 0;
        std::uint32_t place_seq = 0;
        Reach reach = Reach::Unknown;
        bool is_speaking = false;
        std::vector<std::uint32_t> suggested_by;  ///< persons
        std::uint32_t id() const { return place; }
        bool operator==(const Row&) const = default;
    };
    friend class RowsOf<PanelModel>;

    static Reach reachOf(const Scene& scene, std::uint32_t person);
    static QString word(Reach reach);
    static QString statusWord(const v1::PanelPlace& place, const Row& row);
    static int statusState(const v1::PanelPlace& place, const Row& row);
    QString composed(const v1::PanelPlace& place, const Row& row) const;

    const state::State* m_state = nullptr;
    std::vector<Row> m_rows;
};

}  // namespace rostrum::qt
