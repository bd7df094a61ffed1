// SPDX-License-Identifier: MIT
#pragma once

/// Presses at the console of somebody, each seen to be done. For tests of the console's acts; one thread.

#include "tests/qt/chaired.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rostrum::console {

class Pressing : public testing::Test, public Chaired {
protected:
    /// Presses, and it is done.
    template <class Press>
    void done(Press press) {
        press();
        link.settle();
        EXPECT_EQ(words(console.notice()), "");
        EXPECT_THAT(console.pending(), testing::IsEmpty());
    }
    v1::Act lastAct() const {
        v1::Act last;
        for (const auto& [id, stored] : state().table<v1::Act>().all()) {
            if (stored.row.seq() > last.seq()) last = stored.row;
        }
        return last;
    }
    /// As QML has it.
    static int id(eg::Id id) { return static_cast<int>(id); }
};

}  // namespace rostrum::console
