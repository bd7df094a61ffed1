// SPDX-License-Identifier: MIT
//
// Runs the tests of this folder with an application of the user interface, offscreen: timers, translations and items
// need one. What apps remember is kept in a folder of its own.
#include <QGuiApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    const QTemporaryDir remembered;
    qputenv("XDG_CONFIG_HOME", remembered.path().toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    const QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
