// SPDX-License-Identifier: MIT
#pragma once

/// The list of speakers of an item: who waits, first to last, as rows of a view. It orders by nothing but the server's
/// places and predicts nothing. Rows change one by one (row_changes.h); words are made only for rows that are looked
/// at. Used by both apps. On the thread of the user interface.

#include "protocol/qt/row_changes.h"
#include "protocol/qt/scene.h"
#include "protocol/state/projected_times.h"

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace rostrum::qt {

class SpeakersModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        RequestId = Qt::UserRole + 1,
        Position,         ///< 1, 2, …; 0: pending
        Name,             ///< of the participant, isolated
        SpeakerLine,      ///< "Ms. A. Sample, Adviser"; may be empty
        OnBehalfOf,       ///< "on behalf of the Group of 77"; may be empty
        CategoryWord,     ///< "Member State"
        Where,            ///< "Room · seat 47", "Online"
        Readiness,        ///< "offline", "not accredited yet", "to be approved"; empty: nothing to say
        ReadinessState,   ///< 0 nothing to say, 1 good, 2 to be looked at, 3 bad
        KindWord,         ///< "Statement"
        Language,         ///< "English"; may be empty
        Limit,            ///< "3:00"; "no limit"
        About,            ///< "11:47"; empty: nobody can tell
        IsNext,           ///< the head of the list
        IsMoved,          ///< by hand (4.1)
        IsPending,        ///< a walk-in not confirmed, or to be approved: stands after those on the list
        IsSuggested,      ///< to be called next, by somebody who does not preside (1.3)
        IsSuggestedByMe,  ///< by the person who looks
        IsMine,           ///< of the participant who looks
        Composed,         ///< the whole row in one sentence, for screen readers
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    /// The list of this item; 0: none.
    void show(const Scene& scene, std::uint32_t item);
    /// The same, where its projection is known: it takes a while for thousands.
    void show(const Scene& scene, std::uint32_t item, const std::optional<state::Projection>& projection);

    int count() const { return rowCount(); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// -1: it is not on the list.
    Q_INVOKABLE int rowOf(int request) const;
    Q_INVOKABLE int requestAt(int row) const;  ///< 0: there is no such row

signals:
    void countChanged();

private:
    /// What a row is made of; if none of it changed, no word of the row did.
    struct Row {
        std::uint32_t request = 0;
        std::uint32_t position = 0;  ///< 0: pending
        std::uint32_t request_seq = 0;
        std::uint32_t participant_seq = 0;
        std::uint32_t limit_ms = 0;
        std::int64_t about_minute = 0;            ///< since 1970; 0: nobody can tell
        std::vector<std::uint32_t> suggested_by;  ///< persons
        bool is_offline = false;
        bool is_mine = false;
        std::uint32_t id() const { return request; }
        bool operator==(const Row&) const = default;
    };
    friend class RowsOf<SpeakersModel>;

    const v1::Participant& participantOf(const v1::Request& request) const;
    QString speakerLine(const v1::Request& request) const;
    QString seat(const v1::Request& request) const;
    QString where(const v1::Request& request) const;
    QString readiness(const Row& row, const v1::Request& request) const;
    QString about(const Row& row) const;
    QString composed(const Row& row, const v1::Request& request) const;

    const state::State* m_state = nullptr;
    std::uint32_t m_person = 0;  ///< who looks
    std::vector<Row> m_rows;
    std::size_t m_waiting = 0;  ///< of the rows, those that are not pending
};

}  // namespace rostrum::qt
