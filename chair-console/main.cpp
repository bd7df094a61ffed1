// SPDX-License-Identifier: MIT
//
// rostrum-chair: the console with which the Chair and the Vice-Chair run a meeting.
#include "chair-console/console.h"
#include "protocol/qt/language.h"
#include "protocol/qt/remembered_join.h"
#include "protocol/qt/web_socket_transport.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QIcon>
#include <QLocale>
#include <QQmlApplicationEngine>
#include <QQuickStyle>

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace rostrum::console {
namespace {

using qt::Connection;

enum ExitCode { exit_done = 0, exit_failed = 1, exit_usage = 2 };

constexpr const char* application_id = "org.rostrum.Chair";

void nameOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        "Runs a meeting from the chair: who has the floor, the list of speakers, the clock.");
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({"server", "Joins at this address: HOST, HOST:PORT, wss://… or ws://….", "ADDRESS"});
    parser.addOption({"badge", "Joins with this badge.", "BADGE"});
    parser.addPositionalArgument("link", "A rostrum: link, which holds the address and the badge.", "[LINK]");
}

/// Keeps how it joined for the next run, with the newest token; and forgets the badge of whoever leaves.
void remember(const Connection& connection, const qt::RememberedJoin& remembered) {
    if (connection.phase() == Connection::Phase::NotJoined) remembered.forgetBadge();
    if (connection.phase() != Connection::Phase::Live) return;
    Connection::Join join = connection.joined();
    join.token = QString::fromStdString(connection.welcome()->token());
    if (join.token != remembered.read().token) remembered.keep(join);
}

/// Empty: it joins, or shows the page for it. Else what is wrong with what was given.
QString begin(Console& console, const QCommandLineParser& parser, const qt::RememberedJoin& remembered) {
    const QStringList links = parser.positionalArguments();
    const QString server = links.isEmpty() ? parser.value("server") : links.first();
    const QString badge = parser.value("badge");
    if (server.isEmpty() && badge.isEmpty()) {
        console.joinAgain(remembered.read());
        return {};
    }
    const QString problem = console.join(server, badge);
    // An address alone is a beginning: the page asks for the badge.
    return badge.isEmpty() && links.isEmpty() ? QString() : problem;
}

int run(QGuiApplication& application) {
    QCommandLineParser parser;
    nameOptions(parser);
    if (!parser.parse(application.arguments())) {
        std::fprintf(stderr, "%s\n", qPrintable(parser.errorText()));
        return exit_usage;
    }
    qt::Language language({"rostrum", "rostrum-chair"});
    language.speak(QLocale::system());

    Connection connection(std::make_unique<qt::WebSocketTransport>(),
                          {"rostrum-chair", application.applicationVersion()}, qt::machineLocalMs);
    Console console(connection, qt::machineLocalMs);
    const qt::RememberedJoin remembered(qt::RememberedJoin::fileFor("chair"));
    QObject::connect(&connection, &Connection::phaseChanged, [&] { remember(connection, remembered); });
    if (const QString problem = begin(console, parser, remembered); !problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return exit_usage;
    }

    QQuickStyle::setStyle("Basic");
    QQmlApplicationEngine engine;
    engine.addImportPath("qrc:/qt/qml");
    engine.setInitialProperties({{"console", QVariant::fromValue(&console)}});
    engine.load(QUrl("qrc:/qt/qml/Rostrum/Console/Main.qml"));
    if (engine.rootObjects().isEmpty()) return exit_failed;
    return application.exec() == 0 ? exit_done : exit_failed;
}

/// What can be answered without a display.
bool asksAboutItself(int argc, char** argv) {
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "-h" || argument == "--help" || argument == "-v" || argument == "--version";
    });
}

}  // namespace
}  // namespace rostrum::console

int main(int argc, char** argv) {
    using namespace rostrum::console;
    QCoreApplication::setApplicationName("rostrum-chair");
    QCoreApplication::setApplicationVersion(ROSTRUM_VERSION);
    if (asksAboutItself(argc, argv)) {
        const QCoreApplication application(argc, argv);
        QCommandLineParser parser;
        nameOptions(parser);
        parser.process(application);
        return exit_done;
    }
    QGuiApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(application_id);
    QGuiApplication::setWindowIcon(QIcon::fromTheme(application_id));
    return run(application);
}
