// SPDX-License-Identifier: MIT
//
// Runs every tst_*.qml of this folder: keys, focus, accessible names and states of each panel, at a console that is
// served in memory.
#include <QQmlEngine>
#include <QtQuickTest>

namespace rostrum::qt {

class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() { qputenv("QT_QUICK_BACKEND", "software"); }
    void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath("qrc:/qt/qml"); }
};

}  // namespace rostrum::qt

QUICK_TEST_MAIN_WITH_SETUP(rostrum, rostrum::qt::Setup)

#include "quick_test.moc"
