// SPDX-License-Identifier: MIT
//
// Runs every tst_*.qml of this folder: keys, focus, accessible names and states of each panel, at a console that is
// served in memory. A warning of QML fails the run: what a binding cannot read, nobody sees. What apps remember is kept
// in a folder of its own.
#include <QQmlEngine>
#include <QTemporaryDir>
#include <QtQuickTest>

#include <cstdio>

namespace rostrum::qt {
namespace {

qsizetype warnings = 0;

}  // namespace

class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() { qputenv("QT_QUICK_BACKEND", "software"); }
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImportPath("qrc:/qt/qml");
        connect(engine, &QQmlEngine::warnings, [](const QList<QQmlError>& of_engine) { warnings += of_engine.size(); });
    }
};

}  // namespace rostrum::qt

int main(int argc, char** argv) {
    const QTemporaryDir remembered;
    qputenv("XDG_CONFIG_HOME", remembered.path().toUtf8());
    rostrum::qt::Setup setup;
    const int failed = quick_test_main_with_setup(argc, argv, "rostrum", QUICK_TEST_SOURCE_DIR, &setup);
    if (rostrum::qt::warnings == 0) return failed;
    std::fprintf(stderr, "%lld warnings of QML stand above.\n", static_cast<long long>(rostrum::qt::warnings));
    return failed + 1;
}

#include "quick_test.moc"
