// SPDX-License-Identifier: MIT
//
// Runs the tests of this folder with an application that has an event loop and no user interface.
#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
