// SPDX-License-Identifier: MIT
//
// Design 2: "catching up from any seq walks from the newest back. A first join is catching up from 0, a reconnect from
// the last seq seen". A connection may break after any frame; the view must end equal, and never be half of anything.

#include "tests/client/played.h"

#include <algorithm>
#include <map>

namespace rostrum::client {
namespace {

/// The smallest server that can resume: names by id with the seq that touched them last, and the removals. Each of its
/// changes keeps the promise that the names are "A<n>" and "B<n>" with the same n, and that every third change takes
/// "C" away or brings it back, so that a view of half a change is seen at once.
class SmallServer {
public:
    void change() {
        ++m_seq;
        write(1, "A" + std::to_string(m_seq));
        write(2, "B" + std::to_string(m_seq));
        if (m_seq % 3 == 0) write(3, "C");
        if (m_seq % 3 == 1) remove(3);
    }

    /// One row or removal a frame, the newest row first.
    std::vector<Frame> catchUp(const v1::Cursor& cursor) const {
        const bool resumes = cursor.lineage() == "lineage-1";
        const std::uint32_t from = resumes ? cursor.seq() : 0;
        std::vector<Frame> frames;
        for (const auto& [id, seq] : m_removed) {
            if (seq > from) frames.push_back(Frame().update(m_seq).removes(v1::TABLE_PARTICIPANT, id));
        }
        std::vector<std::pair<std::uint32_t, std::uint32_t>> newest_first;
        for (const auto& [id, written] : m_rows) newest_first.push_back({written.second, id});
        std::sort(newest_first.rbegin(), newest_first.rend());
        for (const auto& [seq, id] : newest_first) {
            if (seq > from) frames.push_back(Frame().update(m_seq).names(id, m_rows.at(id).first));
        }
        if (frames.empty()) frames.push_back(Frame().update(m_seq));
        if (!resumes) frames.front().reset();
        for (std::size_t i = 0; i + 1 < frames.size(); ++i) frames[i].more();
        return frames;
    }

    std::string names() const {
        std::string list;
        for (const auto& [id, written] : m_rows) list += (list.empty() ? "" : ", ") + written.first;
        return list;
    }

private:
    void write(std::uint32_t id, const std::string& name) {
        m_rows[id] = {name, m_seq};
        m_removed.erase(id);
    }
    void remove(std::uint32_t id) {
        if (m_rows.erase(id) > 0) m_removed[id] = m_seq;
    }

    std::uint32_t m_seq = 0;
    std::map<std::uint32_t, std::pair<std::string, std::uint32_t>> m_rows;
    std::map<std::uint32_t, std::uint32_t> m_removed;
};

bool isWhole(const std::string& names) {
    if (names.empty()) return true;
    const auto comma = names.find(", B");
    return comma != std::string::npos && names.substr(1, comma - 1) == names.substr(comma + 3, comma - 1);
}

/// Joins and hears at most `frames_heard` frames of the catch-up before the connection breaks.
void joinAndHear(Played& played, const SmallServer& server, std::size_t frames_heard) {
    const v1::Hello hello = played.connect();
    played.tell(Frame().welcome());
    const auto frames = server.catchUp(hello.cursor());
    for (std::size_t i = 0; i < std::min(frames_heard, frames.size()); ++i) {
        played.tell(frames[i]);
        EXPECT_TRUE(isWhole(played.names())) << played.names();
    }
    if (frames_heard >= frames.size()) {
        EXPECT_EQ(played.names(), server.names());
        EXPECT_TRUE(played.client.isCurrent());
    }
}

TEST(EveryCut, OfACatchUpLeavesAWholeViewAndTheNextJoinEndsEqual) {
    for (std::size_t first = 0; first < 5; ++first) {
        for (std::size_t second = 0; second < 5; ++second) {
            for (int changes_between = 0; changes_between < 7; ++changes_between) {
                SCOPED_TRACE(testing::Message() << first << " " << second << " " << changes_between);
                SmallServer server;
                for (int i = 0; i < 3; ++i) server.change();
                Played played;

                for (const std::size_t heard : {first, second, std::size_t{99}}) {
                    joinAndHear(played, server, heard);
                    played.cut();
                    EXPECT_FALSE(played.client.isCurrent());
                    for (int i = 0; i < changes_between; ++i) server.change();
                }
                joinAndHear(played, server, 99);
            }
        }
    }
}

TEST(EveryCut, OfALiveConnectionResumesWithWhatWasMissedOnly) {
    SmallServer server;
    server.change();
    server.change();
    Played played;
    joinAndHear(played, server, 99);

    played.cut();
    const auto nothing_missed = server.catchUp(played.connect().cursor());
    EXPECT_EQ(nothing_missed.size(), 1u);
    EXPECT_EQ(nothing_missed[0].raw().rows_size(), 0);

    played.cut();
    server.change();
    const auto one_missed = server.catchUp(played.connect().cursor());
    EXPECT_EQ(one_missed.size(), 3u) << "A, B and C were touched by the third change";
}

}  // namespace
}  // namespace rostrum::client
