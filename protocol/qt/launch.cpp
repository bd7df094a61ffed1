// SPDX-License-Identifier: MIT
#include "protocol/qt/launch.h"

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

namespace rostrum::qt {
namespace {

enum ExitCode { exit_done = 0, exit_failed = 1, exit_usage = 2 };

void nameOptions(QCommandLineParser& parser, const App& app) {
    parser.setApplicationDescription(app.description);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({"server", "Joins at this address: HOST, HOST:PORT, wss://… or ws://….", "ADDRESS"});
    parser.addOption({"badge", "Joins with this badge.", "BADGE"});
    parser.addPositionalArgument("link", "A rostrum: link, which holds the address and the badge.", "[LINK]");
}

/// Keeps how it joined for the next run, with the newest token; and forgets the badge of whoever leaves.
void remember(const Connection& connection, const RememberedJoin& remembered) {
    if (connection.phase() == Connection::Phase::NotJoined) remembered.forgetBadge();
    if (connection.phase() != Connection::Phase::Live) return;
    Connection::Join join = connection.joined();
    join.token = QString::fromStdString(connection.welcome()->token());
    if (join.token != remembered.read().token) remembered.keep(join);
}

/// Empty: it joins, or shows the page for it. Else what is wrong with what was given.
QString begin(Workplace& workplace, const QCommandLineParser& parser, const RememberedJoin& remembered) {
    const QStringList links = parser.positionalArguments();
    const QString server = links.isEmpty() ? parser.value("server") : links.first();
    const QString badge = parser.value("badge");
    if (server.isEmpty() && badge.isEmpty()) {
        workplace.joinAgain(remembered.read());
        return {};
    }
    const QString problem = workplace.join(server, badge);
    // An address alone is a beginning: the page asks for the badge.
    return badge.isEmpty() && links.isEmpty() ? QString() : problem;
}

/// What can be answered without a display.
bool asksAboutItself(int argc, char** argv) {
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "-h" || argument == "--help" || argument == "-v" || argument == "--version";
    });
}

int run(QGuiApplication& application, const App& app,
        const std::function<std::unique_ptr<Workplace>(Connection&)>& makeWorkplace) {
    QCommandLineParser parser;
    nameOptions(parser, app);
    if (!parser.parse(application.arguments())) {
        std::fprintf(stderr, "%s\n", qPrintable(parser.errorText()));
        return exit_usage;
    }
    Language language({"rostrum", app.name});
    language.speak(QLocale::system());

    Connection connection(std::make_unique<WebSocketTransport>(), {app.name, app.version}, machineLocalMs);
    const std::unique_ptr<Workplace> workplace = makeWorkplace(connection);
    const RememberedJoin remembered(RememberedJoin::fileFor(app.remembered));
    QObject::connect(&connection, &Connection::phaseChanged, [&] { remember(connection, remembered); });
    if (const QString problem = begin(*workplace, parser, remembered); !problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return exit_usage;
    }

    QQuickStyle::setStyle("Basic");
    QQmlApplicationEngine engine;
    engine.addImportPath("qrc:/qt/qml");
    engine.setInitialProperties({{app.property, QVariant::fromValue(workplace.get())}});
    engine.load(QUrl(app.window));
    if (engine.rootObjects().isEmpty()) return exit_failed;
    return application.exec() == 0 ? exit_done : exit_failed;
}

}  // namespace

int launch(int argc, char** argv, const App& app,
           const std::function<std::unique_ptr<Workplace>(Connection&)>& makeWorkplace) {
    QCoreApplication::setApplicationName(app.name);
    QCoreApplication::setApplicationVersion(app.version);
    if (asksAboutItself(argc, argv)) {
        const QCoreApplication application(argc, argv);
        QCommandLineParser parser;
        nameOptions(parser, app);
        parser.process(application);
        return exit_done;
    }
    QGuiApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(app.id);
    QGuiApplication::setWindowIcon(QIcon::fromTheme(app.id));
    return run(application, app, makeWorkplace);
}

}  // namespace rostrum::qt
