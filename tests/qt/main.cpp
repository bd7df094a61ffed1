// SPDX-License-Identifier: MIT
//
// Runs the tests of this folder with an application of the user interface, offscreen: timers, translations and items
// need one.
#include <QGuiApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    const QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
