// SPDX-License-Identifier: MIT
//
// English, French and Arabic are complete; another language is one file more.
#include "protocol/qt/language.h"
#include "protocol/qt/wording.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

namespace rostrum::qt {
namespace {

/// A folder of texts with the sources in which they stand.
struct Texts {
    const char* folder;
    const char* catalog;
    QStringList sources;
};

const std::vector<Texts>& everyTexts() {
    static const std::vector<Texts> all{
        {"protocol/qt",
         "rostrum",
         {"protocol/qt/*.cpp", "protocol/qt/*.h", "protocol/qt/*.qml", "protocol/qt/controls/*.qml"}},
        {"chair-console", "rostrum-chair", {"chair-console/*.cpp", "chair-console/*.h", "chair-console/*.qml"}},
        {"delegate-app", "rostrum-delegate", {"delegate-app/*.cpp", "delegate-app/*.h", "delegate-app/*.qml"}}};
    return all;
}

QString fileOf(const Texts& texts, const QString& language) {
    return QStringLiteral(ROSTRUM_SOURCE_DIR "/%1/i18n/%2_%3.ts").arg(texts.folder, texts.catalog, language);
}

struct Message {
    QString context;
    QString source;
    QString translation;  ///< with all forms of the plural
    bool is_finished = true;
};

std::vector<Message> messagesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("source")) {
            messages.push_back({.context = context, .source = xml.readElementText(), .translation = {}});
        } else if (xml.name() == QLatin1String("translation")) {
            messages.back().is_finished = !xml.attributes().hasAttribute("type");
            messages.back().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString() << ": " << xml.errorString().toStdString();
    return messages;
}

/// Every file that may hold texts.
QFileInfoList filesOf(const Texts& texts) {
    QFileInfoList files;
    for (const QString& pattern : texts.sources) {
        const QFileInfo asked(QStringLiteral(ROSTRUM_SOURCE_DIR "/") + pattern);
        files += asked.dir().entryInfoList({asked.fileName()});
    }
    return files;
}

/// Under which texts are looked up while the program runs: the QML file, the class that is a QObject, or what the
/// source names.
QStringList contextsOf(const Texts& texts) {
    static const QRegularExpression space("^namespace ([a-z:]+) \\{", QRegularExpression::MultilineOption);
    static const QRegularExpression object("^class (\\w+)[^{;]*\\{\\s*Q_OBJECT", QRegularExpression::MultilineOption);
    static const QRegularExpression named("(?:Q_DECLARE_TR_FUNCTIONS\\(|translate\\(\")(\\w+)");
    QStringList contexts;
    for (const QFileInfo& info : filesOf(texts)) {
        if (info.suffix() == "qml") contexts += info.baseName();
        QFile file(info.filePath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << info.filePath().toStdString();
        const QString text = QString::fromUtf8(file.readAll());
        const QString around = space.match(text).captured(1);
        for (auto found = object.globalMatch(text); found.hasNext();) {
            contexts += around + "::" + found.next().captured(1);
        }
        for (auto found = named.globalMatch(text); found.hasNext();) contexts += found.next().captured(1);
    }
    return contexts;
}

/// What is filled in, sorted: "%1 %2 %n".
QString placesOf(const QString& text) {
    static const QRegularExpression place("%L?([0-9]+|n)");
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();) places += found.next().captured();
    places.sort();
    places.removeDuplicates();
    return places.join(' ');
}

/// The file after lupdate has read the sources once more; empty if it failed.
QString updated(const Texts& texts, const QString& language, const QTemporaryDir& folder) {
    const QString copy = folder.filePath(QStringLiteral("%1_%2.ts").arg(texts.catalog, language));
    QFile::copy(fileOf(texts, language), copy);
    QStringList arguments{"-silent", "-I", ROSTRUM_SOURCE_DIR, "-locations", "none"};
    for (const QFileInfo& file : filesOf(texts)) arguments += file.filePath();
    arguments += {"-ts", copy};
    QProcess lupdate;
    lupdate.start(ROSTRUM_LUPDATE, arguments);
    const bool is_done = lupdate.waitForFinished() && lupdate.exitCode() == 0;
    EXPECT_TRUE(is_done) << lupdate.readAllStandardError().toStdString();
    return is_done ? copy : QString();
}

class Languages : public testing::TestWithParam<const char*> {};

TEST_P(Languages, HaveEveryTextOfTheSources) {
    const QTemporaryDir folder;
    for (const Texts& texts : everyTexts()) {
        const std::vector<Message> messages = messagesOf(updated(texts, GetParam(), folder));
        EXPECT_GT(messages.size(), 100U);
        for (const Message& message : messages) {
            EXPECT_TRUE(message.is_finished)
                << texts.catalog << " lacks, or no source has any more: " << message.source.toStdString();
        }
    }
}

// lupdate reads C++ with a parser of its own, which loses its place at times (at digit separators, for one).
TEST_P(Languages, HoldEachTextWhereItIsLookedUp) {
    for (const Texts& texts : everyTexts()) {
        const QStringList contexts = contextsOf(texts);
        for (const Message& message : messagesOf(fileOf(texts, GetParam()))) {
            EXPECT_TRUE(contexts.contains(message.context))
                << message.context.toStdString() << " is no context: " << message.source.toStdString();
        }
    }
}

TEST_P(Languages, FillInWhatTheSourceFillsIn) {
    for (const Texts& texts : everyTexts()) {
        for (const Message& message : messagesOf(fileOf(texts, GetParam()))) {
            const QString expected = placesOf(message.source);
            EXPECT_EQ(placesOf(message.translation), expected) << message.source.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Complete, Languages, testing::Values("fr", "ar"));

/// Speaks for one test, and leaves everything as it was.
class Speaking : public testing::Test {
protected:
    ~Speaking() override {
        QLocale::setDefault(QLocale::c());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    Language language{{"rostrum", "rostrum-chair"}};
};

TEST_F(Speaking, AnArabicSystemIsReadFromRightToLeftInArabic) {
    language.speak(QLocale("ar_EG"));

    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    EXPECT_EQ(QLocale().name(), "ar_EG");
    EXPECT_NE(Wording::kind(v1::KIND_STATEMENT), "Statement");
}

TEST_F(Speaking, EnglishHasItsPlurals) {
    language.speak(QLocale("en_GB"));

    EXPECT_EQ(QCoreApplication::translate("rostrum::console::Console", "%n seconds left.", nullptr, 1),
              "1 second left.");
    EXPECT_EQ(QCoreApplication::translate("rostrum::console::Console", "%n seconds left.", nullptr, 30),
              "30 seconds left.");
}

TEST_F(Speaking, ALanguageWithoutTextsIsSpokenToInEnglishWithEnglishDays) {
    language.speak(QLocale("fi_FI"));

    EXPECT_EQ(Wording::kind(v1::KIND_STATEMENT), "Statement");
    EXPECT_EQ(QLocale().language(), QLocale::English);
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

TEST_F(Speaking, ItCanChangeItsMind) {
    language.speak(QLocale("ar"));
    language.speak(QLocale("fr"));

    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    EXPECT_EQ(QLocale().language(), QLocale::French);
}

}  // namespace
}  // namespace rostrum::qt
