// SPDX-License-Identifier: MIT
//
// A picture of every screen and state of the console, in English, French and Arabic (pictures.h; ui: long names wrap
// and shrink, never cut). `--gtest_filter=*chair*` makes those of one story.
#include "protocol/qt/language.h"
#include "tests/qt/screens/pictures.h"
#include "tests/qt/screens/stories.h"

#include <QGuiApplication>

#include <gtest/gtest.h>

#include <algorithm>

namespace rostrum::qt {

void PrintTo(const Story& story, std::ostream* out) {
    *out << story.name;
}

namespace {

class Screens : public testing::TestWithParam<Story> {
protected:
    static void takesPictures(const char* language, Qt::LayoutDirection direction) {
        const Story& story = GetParam();
        Language spoken({"rostrum", "rostrum-chair"});
        spoken.speak(QLocale(language));
        ConsoleRoom room;
        story.tells(room);
        takePictures({.window = "qrc:/qt/qml/Rostrum/Console/Main.qml",
                      .property = "console",
                      .workplace = &room.console,
                      .name = story.name,
                      .shows = story.shows,
                      .size = story.size,
                      .in_high_contrast = story.name == "chair"},
                     language, direction);
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
