// SPDX-License-Identifier: MIT
//
// A picture of every screen and state, light and dark, in English, French and Arabic, at 100 and 200 % text size, in
// build/screenshots; and nothing written on any of them is cut, covered or beyond its place (ui: long names wrap and
// shrink, never cut). `--gtest_filter=*chair*` makes those of one story.
#include "protocol/qt/language.h"
#include "tests/qt/screens/stories.h"
#include "tests/qt/screens/text_geometry.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlContext>
#include <QQmlExpression>

#include <gtest/gtest.h>

namespace rostrum::qt {

void PrintTo(const Story& story, std::ostream* out) {
    *out << story.name;
}

namespace {

struct Look {
    const char* name;
    int value;  ///< of Theme.Look
    bool high_contrast;
};
constexpr Look looks[] = {{"light", 1, false}, {"dark", 2, false}, {"light-high", 1, true}, {"dark-high", 2, true}};
constexpr int scales[] = {100, 200};

/// The window of the console, at a room.
class Shown {
public:
    Shown(Room& room, const Story& story, Qt::LayoutDirection direction) {
        m_engine.addImportPath("qrc:/qt/qml");
        m_engine.setInitialProperties({{"console", QVariant::fromValue(room.console())},
                                       {"mirrored", direction == Qt::RightToLeft},
                                       {"width", story.size.width()},
                                       {"height", story.size.height()}});
        m_engine.load("qrc:/qt/qml/Rostrum/Console/Main.qml");
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

class Screens : public testing::TestWithParam<Story> {
protected:
    static void takesPictures(const char* language, Qt::LayoutDirection direction) {
        const Story& story = GetParam();
        Language spoken({"rostrum", "rostrum-chair"});
        spoken.speak(QLocale(language));
        Room room;
        story.tells(room);
        Shown shown(room, story, direction);
        ASSERT_NE(shown.window, nullptr) << "Main.qml does not load";
        ASSERT_NE(shown.theme, nullptr);
        for (const Look& look : looks) {
            if (look.high_contrast && story.name != "chair") continue;
            for (const int scale : scales) {
                shown.theme->setProperty("look", look.value);
                shown.theme->setProperty("highContrast", look.high_contrast);
                shown.theme->setProperty("textScale", scale / 100.0);
                QCoreApplication::processEvents();
                if (story.shows) story.shows(*shown.window);
                const QImage picture = pictureOf(*shown.window);
                const QString name = QStringLiteral("%1-%2-%3-%4.png")
                                         .arg(QString::fromStdString(story.name), QLatin1String(look.name),
                                              QLatin1String(language), QString::number(scale));
                EXPECT_TRUE(picture.save(folder().filePath(name)));
                EXPECT_EQ(troublesOf(*shown.window).toStdString(), "") << name.toStdString();
            }
        }
    }

    /// Once everything has its place: layouts in layouts take a frame each.
    static QImage pictureOf(QQuickWindow& window) {
        for (int frame = 0; frame < 3; ++frame) {
            QCoreApplication::processEvents();
            window.grabWindow();
        }
        return window.grabWindow();
    }

    /// Rows that a list makes ahead of being seen are made piece by piece, between frames: what is wrong stays wrong.
    static QString troublesOf(QQuickWindow& window) {
        QStringList troubles = unreadable(window);
        for (int frame = 0; frame < 50 && !troubles.isEmpty(); ++frame) {
            QCoreApplication::processEvents();
            window.grabWindow();
            troubles = unreadable(window);
        }
        return troubles.join("\n  ");
    }

    static QDir folder() {
        QDir root(ROSTRUM_SOURCE_DIR "/build");
        root.mkpath("screenshots");
        return QDir(root.filePath("screenshots"));
    }
};

TEST_P(Screens, CanBeReadInEnglish) {
    takesPictures("en", Qt::LeftToRight);
}

TEST_P(Screens, CanBeReadInFrenchWhichIsLonger) {
    takesPictures("fr", Qt::LeftToRight);
}

TEST_P(Screens, CanBeReadInArabicFromRightToLeft) {
    takesPictures("ar", Qt::RightToLeft);
}

INSTANTIATE_TEST_SUITE_P(Every, Screens, testing::ValuesIn(stories()), [](const auto& story) {
    std::string name = story.param.name;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

}  // namespace
}  // namespace rostrum::qt

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    testing::InitGoogleTest(&argc, argv);
    const QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
