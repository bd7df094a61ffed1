// SPDX-License-Identifier: MIT
//
// Below a reserve of disk space commands are refused; who presides may use the reserve.
#include "server/store/ballast.h"

#include "tests/support/temporary_directory.h"

#include <gtest/gtest.h>

namespace rostrum::store {
namespace {

constexpr std::uint64_t size = 8192;

class BallastTest : public testing::Test {
protected:
    std::filesystem::path path() const { return m_folder / "record.db.ballast"; }
    Ballast ballast() {
        return Ballast(path(), size, [this] { return m_free; });
    }
    bool fileIsThere() const { return std::filesystem::exists(path()); }

    support::TemporaryDirectory m_folder;
    std::uint64_t m_free = 1ull << 30;
};

TEST_F(BallastTest, OccupiesItsRoom) {
    EXPECT_TRUE(ballast().isHeld());
    EXPECT_EQ(std::filesystem::file_size(path()), size);
}

TEST_F(BallastTest, GoesWhenRoomIsScarce) {
    Ballast held = ballast();
    m_free = scarce_bytes - 1;

    EXPECT_FALSE(held.isHeld());
    EXPECT_FALSE(fileIsThere());
}

TEST_F(BallastTest, StaysAwayUntilThereIsRoomForItAndMore) {
    Ballast held = ballast();
    m_free = scarce_bytes - 1;
    ASSERT_FALSE(held.isHeld());

    m_free = scarce_bytes + size;
    EXPECT_FALSE(held.isHeld());
    m_free = 2 * scarce_bytes + size;
    EXPECT_TRUE(held.isHeld());
    EXPECT_TRUE(fileIsThere());
}

TEST_F(BallastTest, IsNotMadeOnAFullDisk) {
    m_free = scarce_bytes;
    EXPECT_FALSE(ballast().isHeld());
    EXPECT_FALSE(fileIsThere());
}

TEST_F(BallastTest, IsFoundAgainAfterARestart) {
    ASSERT_TRUE(ballast().isHeld());
    m_free = scarce_bytes;  // enough to keep it, not to make it
    EXPECT_TRUE(ballast().isHeld());
}

TEST(FreeBytes, OfADiskThatIsThereAreSome) {
    const support::TemporaryDirectory folder;
    EXPECT_GT(freeBytes(folder / "."), 0u);
    EXPECT_EQ(freeBytes(folder / "no such folder/file"), 0u);
}

}  // namespace
}  // namespace rostrum::store
