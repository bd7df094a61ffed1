// SPDX-License-Identifier: MIT
#include "tests/qt/screens/pictures.h"

#include "tests/qt/screens/text_geometry.h"

#include <QCoreApplication>
#include <QDir>
#include <QQmlApplicationEngine>
#include <QQmlContext>
#include <QQmlExpression>

#include <gtest/gtest.h>

namespace rostrum::qt {
namespace {

struct Look {
    const char* name;
    int value;  ///< of Theme.Look
    bool high_contrast;
};
constexpr Look looks[] = {{"light", 1, false}, {"dark", 2, false}, {"light-high", 1, true}, {"dark-high", 2, true}};
constexpr int scales[] = {100, 200};

/// The window of the app.
class Shown {
public:
    Shown(const Subject& subject, Qt::LayoutDirection direction) {
        m_engine.addImportPath("qrc:/qt/qml");
        m_engine.setInitialProperties({{subject.property, QVariant::fromValue(subject.workplace)},
                                       {"mirrored", direction == Qt::RightToLeft},
                                       {"width", subject.size.width()},
                                       {"height", subject.size.height()}});
        m_engine.load(subject.window);
        if (m_engine.rootObjects().isEmpty()) return;
        window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
        theme = QQmlExpression(qmlContext(window), window, "Theme").evaluate().value<QObject*>();
    }

private:
    QQmlApplicationEngine m_engine;

public:
    QQuickWindow* window = nullptr;
    QObject* theme = nullptr;
};

/// Once everything has its place: layouts in layouts take a frame each.
QImage pictureOf(QQuickWindow& window) {
    for (int frame = 0; frame < 3; ++frame) {
        QCoreApplication::processEvents();
        window.grabWindow();
    }
    return window.grabWindow();
}

/// Rows that a list makes ahead of being seen are made piece by piece, between frames: what is wrong stays wrong.
QString troublesOf(QQuickWindow& window) {
    QStringList troubles = unreadable(window);
    for (int frame = 0; frame < 50 && !troubles.isEmpty(); ++frame) {
        QCoreApplication::processEvents();
        window.grabWindow();
        troubles = unreadable(window);
    }
    return troubles.join("\n  ");
}

QDir folder() {
    QDir root(ROSTRUM_SOURCE_DIR "/build");
    root.mkpath("screenshots");
    return QDir(root.filePath("screenshots"));
}

void takePicture(const Subject& subject, const Shown& shown, const QString& name) {
    QCoreApplication::processEvents();
    if (subject.shows) subject.shows(*shown.window);
    const QImage picture = pictureOf(*shown.window);
    EXPECT_TRUE(picture.save(folder().filePath(name)));
    EXPECT_EQ(troublesOf(*shown.window).toStdString(), "") << name.toStdString();
}

}  // namespace

void takePictures(const Subject& subject, const char* language, Qt::LayoutDirection direction) {
    const Shown shown(subject, direction);
    ASSERT_NE(shown.window, nullptr) << "Main.qml does not load";
    ASSERT_NE(shown.theme, nullptr);
    for (const Look& look : looks) {
        if (look.high_contrast && !subject.in_high_contrast) continue;
        for (const int scale : scales) {
            shown.theme->setProperty("look", look.value);
            shown.theme->setProperty("highContrast", look.high_contrast);
            shown.theme->setProperty("textScale", scale / 100.0);
            takePicture(subject, shown,
                        QStringLiteral("%1-%2-%3-%4.png")
                            .arg(QString::fromStdString(subject.name), QLatin1String(look.name),
                                 QLatin1String(language), QString::number(scale)));
        }
    }
}

}  // namespace rostrum::qt
