// SPDX-License-Identifier: MIT
#pragma once

/// Participants found by a part of any name, accents and scripts ignored (ICU transliteration): "cote" finds "Côte
/// d'Ivoire", "rossiya" finds "Россия". Says who is listed already. Used by AddSpeaker.qml. On the thread of the user
/// interface.

#include "protocol/qt/row_changes.h"
#include "protocol/qt/scene.h"

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace rostrum::console {

/// Letters without accents, in Latin script and lower case, for comparing. Not thread-safe.
class Folding {
public:
    Folding();
    ~Folding();
    QString operator()(const QString& text);

private:
    struct Rules;
    std::unique_ptr<Rules> m_rules;
};

class FinderModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the console")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    static constexpr std::size_t found_max = 50;

    enum Role {
        ParticipantId = Qt::UserRole + 1,
        Name,  ///< isolated
        CategoryWord,
        Seat,
        ListedLine,  ///< "listed already, 3rd"; "listed already, to be confirmed"; "has the floor"; empty: neither
        Composed,
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;
    /// `item`: whose list is looked at for ListedLine.
    void show(const qt::Scene& scene, std::uint32_t item);

    /// What is looked for; empty finds nobody.
    QString query() const { return m_query; }
    void setQuery(const QString& query);
    int count() const { return rowCount(); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Requires a row that there is.
    Q_INVOKABLE int participantAt(int row) const;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void queryChanged();
    void countChanged();

private:
    enum class Listed { No, Pending, Waiting, HasTheFloor };
    struct Row {
        std::uint32_t participant = 0;
        std::uint32_t seq = 0;
        Listed listed = Listed::No;
        std::uint32_t position = 0;  ///< of who waits
        std::uint32_t id() const { return participant; }
        bool operator==(const Row&) const = default;
    };
    friend class qt::RowsOf<FinderModel>;
    /// A participant as it is looked for.
    struct Candidate {
        std::uint32_t seq = 0;  ///< of the last change of any of these names
        QString name;           ///< folded
        QStringList people;     ///< folded
    };

    void refresh();
    void find();
    std::vector<Row> best(const QString& folded_query) const;
    void lookUpOnList(std::vector<Row>& rows) const;
    QString listedLine(const Row& row) const;

    Folding m_fold;
    const state::State* m_state = nullptr;
    std::uint32_t m_item = 0;
    QString m_query;
    std::uint32_t m_refreshed_seq = 0;
    std::map<std::uint32_t, Candidate> m_candidates;  ///< by participant
    std::vector<Row> m_rows;                          ///< whose name begins with it first
};

}  // namespace rostrum::console
