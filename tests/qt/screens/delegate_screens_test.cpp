// SPDX-License-Identifier: MIT
//
// A picture of every screen and state of the delegate app, in English, French and Arabic (pictures.h).
#include "protocol/qt/language.h"
#include "tests/qt/screens/pictures.h"
#include "tests/qt/screens/stories.h"

#include <QGuiApplication>

#include <gtest/gtest.h>

#include <algorithm>

namespace rostrum::qt {

void PrintTo(const DelegateStory& story, std::ostream* out) {
    *out << story.name;
}

namespace {

class DelegateScreens : public testing::TestWithParam<DelegateStory> {
protected:
    static void takesPictures(const char* language, Qt::LayoutDirection direction) {
        const DelegateStory& story = GetParam();
        Language spoken({"rostrum", "rostrum-delegate"});
        spoken.speak(QLocale(language));
        DelegateRoom room;
        story.tells(room);
        takePictures({.window = "qrc:/qt/qml/Rostrum/Delegate/Main.qml",
                      .property = "app",
                      .workplace = &room.app,
                      .name = "delegate-" + story.name,
                      .shows = story.shows,
                      .size = story.size,
                      .in_high_contrast = story.name == "idle"},
                     language, direction);
    }
};

TEST_P(DelegateScreens, CanBeReadInEnglish) {
    takesPictures("en", Qt::LeftToRight);
}

TEST_P(DelegateScreens, CanBeReadInFrenchWhichIsLonger) {
    takesPictures("fr", Qt::LeftToRight);
}

TEST_P(DelegateScreens, CanBeReadInArabicFromRightToLeft) {
    takesPictures("ar", Qt::RightToLeft);
}

INSTANTIATE_TEST_SUITE_P(Every, DelegateScreens, testing::ValuesIn(delegateStories()), [](const auto& story) {
    std::string name = story.param.name;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

}  // namespace
}  // namespace rostrum::qt
