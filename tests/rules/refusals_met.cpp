// SPDX-License-Identifier: MIT
//
// When all tests have run: tests/data/refusals.txt lists what they saw refused, and nothing else. A refusal that no
// test shows any longer, or a new one, is noticed.
#include "tests/support/eg.h"
#include "tests/support/golden_file.h"

#include <gtest/gtest.h>

namespace rostrum::eg {
namespace {

class RefusalsMet final : public testing::Environment {
    void TearDown() override {
        const auto& tests = *testing::UnitTest::GetInstance();
        if (tests.test_to_run_count() != tests.total_test_count()) return;
        support::expectHolds(ROSTRUM_TEST_DATA "/refusals.txt", support::inLines(refusalsMet()));
    }
};

// googletest owns it.
const auto* const refusals_met = testing::AddGlobalTestEnvironment(new RefusalsMet);

}  // namespace
}  // namespace rostrum::eg
