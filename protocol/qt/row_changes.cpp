// SPDX-License-Identifier: MIT
#include "protocol/qt/row_changes.h"

#include <unordered_map>
#include <unordered_set>

namespace rostrum::qt {
namespace {

using Ids = std::vector<std::uint32_t>;

/// A stretch of both lists outside of which they are alike: [first, now_end) is to become [first, wanted_end).
struct Stretch {
    std::size_t first = 0;
    std::size_t now_end = 0;
    std::size_t wanted_end = 0;
};

Stretch differing(const Ids& now, const Ids& wanted) {
    Stretch stretch{0, now.size(), wanted.size()};
    while (stretch.first < now.size() && stretch.first < wanted.size() && now[stretch.first] == wanted[stretch.first]) {
        ++stretch.first;
    }
    while (stretch.now_end > stretch.first && stretch.wanted_end > stretch.first &&
           now[stretch.now_end - 1] == wanted[stretch.wanted_end - 1]) {
        --stretch.now_end;
        --stretch.wanted_end;
    }
    return stretch;
}

/// The members of a longest increasing subsequence, by patience sorting.
std::unordered_set<std::size_t> longestIncreasing(const std::vector<std::size_t>& numbers) {
    std::vector<std::size_t> last;                         // of the best subsequence of each length: an index
    std::vector<std::size_t> previous(numbers.size(), 0);  // meaningful but for the first of a subsequence
    for (std::size_t at = 0; at < numbers.size(); ++at) {
        const auto length = std::lower_bound(last.begin(), last.end(), numbers[at],
                                             [&](std::size_t index, std::size_t n) { return numbers[index] < n; });
        if (length != last.begin()) previous[at] = *(length - 1);
        if (length == last.end()) {
            last.push_back(at);
        } else {
            *length = at;
        }
    }
    std::unordered_set<std::size_t> members;
    std::size_t at = last.empty() ? 0 : last.back();
    for (std::size_t left = last.size(); left > 0; --left, at = previous[at]) members.insert(numbers[at]);
    return members;
}

class Changing {
public:
    Changing(Ids now, const Ids& wanted, RowChanges& model)
        : m_now(std::move(now)), m_wanted(wanted), m_model(model), m_stretch(differing(m_now, wanted)) {
        for (std::size_t at = m_stretch.first; at < m_stretch.wanted_end; ++at) m_target[wanted[at]] = at;
    }

    void run() {
        remove();
        std::vector<std::size_t> targets;
        for (std::size_t row = m_stretch.first; row < m_stretch.now_end; ++row) {
            targets.push_back(m_target.at(m_now[row]));
        }
        const auto staying = longestIncreasing(targets);
        const std::unordered_set<std::uint32_t> present(at(m_stretch.first), at(m_stretch.now_end));
        std::size_t row = m_stretch.first;  // behind everything that has been put right
        for (std::size_t target = m_stretch.first; target < m_stretch.wanted_end;) {
            const std::uint32_t id = m_wanted[target];
            if (!present.contains(id)) {
                Ids ids;
                for (; target < m_stretch.wanted_end && !present.contains(m_wanted[target]); ++target) {
                    ids.push_back(m_wanted[target]);
                }
                m_now.insert(at(row), ids.begin(), ids.end());
                m_model.insertRows(row, ids);
                row += ids.size();
                continue;
            }
            row = staying.contains(target) ? rowOf(id, row) + 1 : move(rowOf(id, m_stretch.first), row);
            ++target;
        }
    }

private:
    Ids::iterator at(std::size_t row) { return m_now.begin() + static_cast<std::ptrdiff_t>(row); }
    std::size_t rowOf(std::uint32_t id, std::size_t from) {
        return static_cast<std::size_t>(std::find(at(from), m_now.end(), id) - m_now.begin());
    }

    void remove() {
        std::size_t end = m_stretch.now_end;
        while (end > m_stretch.first) {
            std::size_t first = end;
            while (first > m_stretch.first && !m_target.contains(m_now[first - 1])) --first;
            if (first != end) {
                m_now.erase(at(first), at(end));
                m_model.removeRows(first, end - first);
                m_stretch.now_end -= end - first;
            }
            end = first == m_stretch.first ? first : first - 1;
        }
    }

    /// Puts the row in front of the one that is now at `before`; the row behind it, afterwards.
    std::size_t move(std::size_t from, std::size_t before) {
        const std::size_t to = from < before ? before - 1 : before;
        if (from < to) std::rotate(at(from), at(from + 1), at(to + 1));
        if (from > to) std::rotate(at(to), at(from), at(from + 1));
        m_model.moveRow(from, to);
        return to + 1;
    }

    Ids m_now;
    const Ids& m_wanted;
    RowChanges& m_model;
    Stretch m_stretch;
    std::unordered_map<std::uint32_t, std::size_t> m_target;  ///< the index in `wanted` of the ids in the stretch
};

}  // namespace

QHash<int, QByteArray> roleNamesOf(const QMetaEnum& roles) {
    QHash<int, QByteArray> names;
    for (int i = 0; i < roles.keyCount(); ++i) {
        QByteArray name = roles.key(i);
        name[0] = static_cast<char>(name[0] - 'A' + 'a');
        names[roles.value(i)] = name;
    }
    return names;
}

void changeRows(Ids now, const Ids& wanted, RowChanges& model) {
    Changing(std::move(now), wanted, model).run();
}

}  // namespace rostrum::qt
