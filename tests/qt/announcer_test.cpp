// SPDX-License-Identifier: MIT
//
// What is said to a screen reader: the item and its name. The events that make a screen reader speak need one; they are
// tested in end_to_end.
#include "protocol/qt/announcer.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>

#include <memory>

namespace rostrum::qt {
namespace {

class AnAnnouncer : public testing::Test {
protected:
    AnAnnouncer() {
        engine.addImportPath("qrc:/qt/qml");
        QQmlComponent component(&engine);
        component.setData("import QtQuick\nimport Rostrum.Client\nAnnouncer {}", QUrl("qrc:/announcer.qml"));
        item.reset(component.create());
        announcer = qobject_cast<Announcer*>(item.get());
        EXPECT_NE(announcer, nullptr) << component.errorString().toStdString();
    }
    QString name() const { return QAccessible::queryAccessibleInterface(announcer)->text(QAccessible::Name); }

    QQmlEngine engine;
    std::unique_ptr<QObject> item;
    Announcer* announcer = nullptr;
};

TEST_F(AnAnnouncer, IsANotification) {
    EXPECT_EQ(QAccessible::queryAccessibleInterface(announcer)->role(), QAccessible::Notification);
}

TEST_F(AnAnnouncer, SaysASentence) {
    announcer->say("France has the floor.");

    EXPECT_EQ(name(), "France has the floor.");
    EXPECT_EQ(announcer->said(), "France has the floor.");
}

TEST_F(AnAnnouncer, SaysTheSameSentenceTwice) {
    QSignalSpy said(announcer, &Announcer::saidChanged);
    announcer->say("30 seconds left.");
    announcer->say("30 seconds left.");

    EXPECT_EQ(said.count(), 2);
}

TEST_F(AnAnnouncer, SaysNothingOfNothing) {
    announcer->say("France has the floor.");
    announcer->say("");

    EXPECT_EQ(name(), "France has the floor.");
}

}  // namespace
}  // namespace rostrum::qt
