// SPDX-License-Identifier: MIT
#pragma once

/// A list model as its views see it: checked by QAbstractItemModelTester all the time, its signals counted, its words
/// without the marks that isolate names. For tests of protocol/qt and chair-console; one thread.

#include <QAbstractItemModelTester>
#include <QAbstractListModel>

#include <string>
#include <vector>

namespace rostrum::eg {

/// Without U+2068 and U+2069.
inline std::string plain(QString words) {
    return words.remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString();
}

class Watched {
public:
    explicit Watched(QAbstractListModel& model)
        : m_model(model), m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal) {
        using Model = QAbstractItemModel;
        QObject::connect(&model, &Model::rowsInserted, &m_tester, [this] { ++inserted; });
        QObject::connect(&model, &Model::rowsRemoved, &m_tester, [this] { ++removed; });
        QObject::connect(&model, &Model::rowsMoved, &m_tester, [this] { ++moved; });
        QObject::connect(&model, &Model::modelReset, &m_tester, [this] { ++reset; });
        QObject::connect(&model, &Model::dataChanged, &m_tester,
                         [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
                             if (!roles.empty()) return;
                             for (int row = first.row(); row <= last.row(); ++row) changed.push_back(row);
                         });
    }

    // Signals since the last forget(); of dataChanged, the rows of which every role may have changed.
    int inserted = 0, removed = 0, moved = 0, reset = 0;
    std::vector<int> changed;
    int rowSignals() const { return inserted + removed + moved + reset; }
    void forget() {
        inserted = removed = moved = reset = 0;
        changed.clear();
    }

    QVariant at(int row, int role) const { return m_model.index(row).data(role); }
    std::string words(int row, int role) const { return plain(at(row, role).toString()); }
    /// The words of a role, first to last.
    std::vector<std::string> all(int role) const {
        std::vector<std::string> words_of_rows;
        for (int row = 0; row < m_model.rowCount(); ++row) words_of_rows.push_back(words(row, role));
        return words_of_rows;
    }

private:
    QAbstractListModel& m_model;
    QAbstractItemModelTester m_tester;
};

}  // namespace rostrum::eg
