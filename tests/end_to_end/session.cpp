// SPDX-License-Identifier: MIT
#include "tests/end_to_end/session.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace rostrum::end_to_end {
namespace {

/// Below the ports that the kernel gives to outgoing connections (32768 and more, unless configured otherwise).
constexpr std::uint16_t port_first = 20'000;
constexpr std::uint16_t port_end = 32'000;

bool isFree(std::uint16_t port) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool is_bound = bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    close(socket);
    return is_bound;
}

constexpr const char* serving = " serving ";

/// The end of "… serving DIR on ws://127.0.0.1:7040"; empty: it does not serve.
std::string urlIn(const std::optional<std::string>& line) {
    return line ? line->substr(line->rfind(' ') + 1) : "";
}

}  // namespace

std::string sessionText() {
    std::string text =
        "title = \"Trial\"\ntime_zone = \"UTC\"\nparticipants = \"participants.csv\"\n"
        "[rules]\ndefault_limit = \"30:00\"\nlead_in = \"0:00\"\n"
        "[[meeting]]\nstart = 2022-03-24T10:00:00\nend = 2022-03-24T13:00:00\n"
        "[[item]]\nnumber = \"1\"\ntitle = \"Opening\"\n"
        "[[item]]\nnumber = \"2\"\ntitle = \"Debate\"\n";
    const std::pair<const char*, const char*> people[] = {{"chair", "Chair"},
                                                          {"vice-chair", "Vice-Chair"},
                                                          {"secretariat", "Secretary"},
                                                          {"administrator", "Administrator"},
                                                          {"display", "Display"}};
    for (const auto& [role, name] : people) {
        text += std::string("[[person]]\nrole = \"") + role + "\"\nname = \"" + name + "\"\n";
    }
    return text;
}

std::string participantsText(int delegations) {
    std::string text = "participant,category,modality\n";
    for (int i = 1; i <= delegations; ++i) {
        text += "Delegation " + std::to_string(i) + ",Member State," + (i % 2 == 1 ? "in the room" : "online") + "\n";
    }
    return text;
}

Session::Session(int delegations) {
    m_folder.write("participants.csv", participantsText(delegations));
    make(m_folder.write("session.toml", sessionText()));
}

std::unique_ptr<Session> Session::ofTheConsultation() {
    std::unique_ptr<Session> session(new Session());
    session->make(ROSTRUM_TEST_DATA "/consultation/session.toml");
    return session;
}

void Session::make(const std::filesystem::path& session_file) {
    const Finished made = run({"init", data(), "--from", session_file});
    EXPECT_EQ(made.exit_code, 0) << made.err;
    const Finished badges = run({"badges", data()});
    EXPECT_EQ(badges.exit_code, 0) << badges.err;
    m_folder.write("badges.csv", badges.out);
    cli::Problems problems;
    m_badges = cli::readBadges(badges.out, "badges.csv", problems);
    EXPECT_TRUE(problems.none());
}

std::filesystem::path Session::record() const {
    const std::filesystem::directory_iterator sessions(data() / "sessions");
    return sessions->path() / "record.db";
}

const cli::BadgeLine& Session::badge(const std::string& name) const {
    const auto at = std::find_if(m_badges.begin(), m_badges.end(), [&](const cli::BadgeLine& badge) {
        return badge.person.name() == name || badge.participant == name;
    });
    if (at == m_badges.end()) throw std::out_of_range("no badge of " + name);
    return *at;
}

std::uint16_t freePort() {
    std::random_device chance;
    std::uniform_int_distribution<unsigned> any(port_first, port_end - 1);
    for (int tries = 0; tries < 1000; ++tries) {
        const auto port = static_cast<std::uint16_t>(any(chance));
        if (isFree(port)) return port;
    }
    ADD_FAILURE() << "no free port";
    return 0;
}

Arguments serveArguments(const Session& session, std::uint16_t port, const Arguments& more) {
    Arguments all{"serve", session.data(), "--listen", "127.0.0.1:" + std::to_string(port)};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

Server::Server(const Session& session, std::uint16_t port, const Arguments& more)
    : m_program(serveArguments(session, port, more)), m_url(urlIn(m_program.err().nextWith(serving))) {
    EXPECT_NE(m_url, "") << "the server does not serve";
}

bool Server::servesAgain() {
    return m_program.err().nextWith(serving).has_value();
}

}  // namespace rostrum::end_to_end
