// SPDX-License-Identifier: MIT
//
// The program `rostrum`: its subcommands and their options. What each does stands in server/cli.

#include "server/cli/document_commands.h"
#include "server/cli/exit_codes.h"
#include "server/cli/init_command.h"
#include "server/cli/output.h"
#include "server/cli/phrases.h"
#include "server/cli/replay_command.h"
#include "server/cli/serve_command.h"
#include "server/cli/watch_command.h"

#include <CLI/CLI.hpp>

#include <sstream>
#include <string>

namespace {

using namespace rostrum;

struct Everything {
    cli::InitOptions init;
    cli::ServeOptions serve;
    cli::DocumentOptions badges;
    cli::DocumentOptions report;
    cli::DocumentOptions verify;
    cli::WatchOptions watch;
    cli::ReplayOptions replay;
    bool phrases = false;
};

void addInit(CLI::App& app, cli::InitOptions& options, int& exit_code) {
    auto* init = app.add_subcommand("init", "Make a session from session.toml and the participants' file beside it");
    init->add_option("DIR", options.directory, "The server's data directory; made if it is not there")->required();
    init->add_option("--from", options.from, "session.toml")->required();
    init->add_option("--name", options.name, "The session's name on this server; by default made from its title");
    init->callback([&] { exit_code = cli::runInit(options); });
}

void addServe(CLI::App& app, cli::ServeOptions& options, int& exit_code) {
    auto* serve = app.add_subcommand("serve", "Serve the sessions of a data directory");
    serve->add_option("DIR", options.directory, "The server's data directory")->required();
    serve->add_flag("--rehearsal", options.rehearsal,
                    "Time moves only when an administrator steps the clock; for good");
    const auto flag = [&](const char* name, const char* key, const char* meaning) {
        serve->add_option_function<std::string>(
            name, [&options, key](const std::string& value) { options.flags[key] = value; }, meaning);
    };
    flag("--listen", "listen", "ADDRESS:PORT (127.0.0.1:7040)");
    flag("--certificate", "certificate", "PEM file; with it TLS is on");
    flag("--private-key", "private_key", "PEM file");
    flag("--origins", "origins", "Origins of web pages that may connect, separated by commas");
    flag("--connections-max", "connections_max", "Connections at the same time (10000)");
    flag("--log-level", "log_level", "debug, info, warning or error (info)");
    serve->callback([&] { exit_code = cli::runServe(options); });
}

/// Of an option's value; empty: it is one.
std::string isHash(const std::string& text) {
    const bool is_hash = text.size() == 64 && text.find_first_not_of("0123456789abcdefABCDEF") == std::string::npos;
    return is_hash ? "" : "\"" + text + "\" is not a hash: give the 64 digits of the report";
}

void addDocument(CLI::App& app, const char* name, const char* meaning, cli::DocumentOptions& options,
                 int (*run)(const cli::DocumentOptions&), int& exit_code) {
    auto* command = app.add_subcommand(name, meaning);
    command->add_option("DIR", options.directory, "The server's data directory")->required();
    command->add_option("--session", options.session, "Which session, if there are several");
    if (run == cli::runVerify) {
        command->add_option("--head", options.head_hash, "The hash of the record's end that a report stated")
            ->check(isHash);
    } else {
        command->add_option("--output", options.output, "Write to this file, which only you can read");
    }
    command->callback([&options, run, &exit_code] { exit_code = run(options); });
}

void addWatch(CLI::App& app, cli::WatchOptions& options, int& exit_code) {
    auto* watch = app.add_subcommand("watch", "Show the floor, the clock and the list, live");
    watch->add_option("SERVER", options.server, "ws://HOST:PORT or wss://HOST:PORT")->required();
    watch->add_option("--badge", options.badge, "The badge of a display, or any other")->required();
    watch->add_option("--session", options.session, "Which session, if the server has several");
    watch->add_option("--trust", options.trusted_certificate, "A PEM file to trust beside the system's");
    watch->add_option("--for", options.for_s, "End after so many seconds");
    watch->add_flag("--until-closed", options.until_closed, "End when the session is closed");
    watch->callback([&] { exit_code = cli::runWatch(options); });
}

void addReplay(CLI::App& app, cli::ReplayOptions& options, bool& phrases, int& exit_code) {
    auto* replay = app.add_subcommand("replay", "Play a meeting script through a server that runs a rehearsal");
    auto* script = replay->add_option("SCRIPT", options.script, "The script");
    auto* server = replay->add_option("--server", options.server, "ws://HOST:PORT or wss://HOST:PORT");
    auto* badges = replay->add_option("--badges", options.badges, "The file that `rostrum badges` wrote");
    replay->add_option("--session", options.session, "Which session, if the server has several");
    replay->add_option("--trust", options.trusted_certificate, "A PEM file to trust beside the system's");
    replay->add_option("--time-zone", options.time_zone, "The zone of the script's times, an IANA name (UTC)");
    replay->add_option("--spread-over", options.spread_over_s, "Seconds that the whole script should take");
    replay->add_flag("--phrases", phrases, "Print every phrase that a script can use");
    replay->callback([&, script, server, badges] {
        if (phrases) {
            std::string all;
            for (const std::string& phrase : cli::phraseList()) all += phrase + "\n";
            exit_code = cli::print(all);
            return;
        }
        if (script->count() == 0) throw CLI::RequiredError("SCRIPT");
        if (server->count() == 0) throw CLI::RequiredError("--server");
        if (badges->count() == 0) throw CLI::RequiredError("--badges");
        exit_code = cli::runReplay(options);
    });
}

/// Empty: a command, or an option.
std::string whyNoCommand(const CLI::App& app, const std::string& word) {
    std::string all;
    for (const CLI::App* command : app.get_subcommands({})) {
        if (command->get_name() == word) return "";
        all += (all.empty() ? "" : ", ") + command->get_name();
    }
    return word.starts_with('-') ? "" : "\"" + word + "\" is no command: write one of " + all;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app(
        "Rostrum runs the floor of a hybrid meeting: who may speak, in which order, for how long.\n"
        "Exit codes: 0 done, 1 failed, 2 usage, 3 configuration, 4 not found, 5 refused.");
    app.name("rostrum");
    app.set_version_flag("--version", "rostrum " ROSTRUM_VERSION);
    app.require_subcommand(1);
    Everything all;
    int exit_code = cli::exit_done;
    addInit(app, all.init, exit_code);
    addServe(app, all.serve, exit_code);
    addDocument(app, "badges", "Print the badges of a session as CSV; they are secrets", all.badges, cli::runBadges,
                exit_code);
    addDocument(app, "report", "Write the report of a session from its record, as Markdown", all.report, cli::runReport,
                exit_code);
    addDocument(app, "verify", "Check that the record is what was written", all.verify, cli::runVerify, exit_code);
    addWatch(app, all.watch, exit_code);
    addReplay(app, all.replay, all.phrases, exit_code);
    if (const std::string why = argc > 1 ? whyNoCommand(app, argv[1]) : ""; !why.empty()) {
        cli::complain(why);
        return cli::exit_usage;
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        // CLI11 has codes of its own; ours are a contract (help and version end well).
        std::ostringstream out;
        std::ostringstream err;
        const bool is_answered = app.exit(error, out, err) == 0;
        if (is_answered) return cli::print(out.str());
        std::string complaint = out.str() + err.str();
        complaint.erase(complaint.find_last_not_of('\n') + 1);
        cli::complain(complaint);
        return cli::exit_usage;
    }
    return exit_code;
}
