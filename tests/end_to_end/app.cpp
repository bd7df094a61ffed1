// SPDX-License-Identifier: MIT
#include "tests/end_to_end/app.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace rostrum::end_to_end {
namespace {

using nlohmann::json;

int listenAt(const std::filesystem::path& path) {
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    EXPECT_LT(path.string().size(), sizeof address.sun_path);
    std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    EXPECT_EQ(bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    EXPECT_EQ(listen(socket, 1), 0);
    return socket;
}

Environment environmentIn(const std::filesystem::path& folder) {
    return {{"QT_QPA_PLATFORM", "offscreen"},
            {"QT_QUICK_BACKEND", "software"},
            {"CANBERRA_DRIVER", "none"},  // there is no such: nothing is heard
            {"QT_PLUGIN_PATH", ROSTRUM_QT_PLUGINS},
            {"QT_QPA_GENERIC_PLUGINS", "rostrumhand"},
            {"ROSTRUM_HAND", folder / "hand"},
            {"LC_ALL", "C.UTF-8"},
            {"LANGUAGE", ""},
            {"XDG_CONFIG_HOME", folder},
            {"XDG_CACHE_HOME", folder},
            {"XDG_RUNTIME_DIR", folder}};
}

/// Without U+2066 to U+2069.
std::string withoutIsolates(std::string text) {
    for (const char* mark : {"\u2066", "\u2067", "\u2068", "\u2069"}) {
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) text.erase(at, 3);
    }
    return text;
}

Element elementOf(const json& told) {
    Element element;
    element.depth = told["depth"];
    element.role = told["role"];
    element.name = withoutIsolates(told["name"]);
    element.description = withoutIsolates(told["description"]);
    element.value = withoutIsolates(told["value"]);
    const json& states = told["states"];
    element.is_focused = std::find(states.begin(), states.end(), "focused") != states.end();
    element.is_checked = std::find(states.begin(), states.end(), "checked") != states.end();
    return element;
}

}  // namespace

// ---- the screen ----

const Element* Screen::find(std::string_view name, std::string_view role) const {
    const auto at = std::find_if(elements.begin(), elements.end(), [&](const Element& element) {
        return element.name == name && (role.empty() || element.role == role);
    });
    return at == elements.end() ? nullptr : &*at;
}

Element Screen::focused() const {
    const auto at =
        std::find_if(elements.rbegin(), elements.rend(), [](const Element& element) { return element.is_focused; });
    return at == elements.rend() ? Element() : *at;
}

std::vector<std::string> Screen::rows(std::string_view list) const {
    std::vector<std::string> names;
    int depth = -1;  // of the list, while inside it
    for (const Element& element : elements) {
        if (element.depth <= depth) depth = -1;
        if (depth >= 0 && element.role == "ListItem") names.push_back(element.name);
        if (element.role == "List" && element.name == list) depth = element.depth;
    }
    return names;
}

bool Screen::holds(std::string_view part) const {
    return std::any_of(elements.begin(), elements.end(),
                       [&](const Element& element) { return element.name.find(part) != std::string::npos; });
}

std::string Screen::text() const {
    std::string text;
    for (const Element& element : elements) {
        text +=
            std::string(static_cast<std::size_t>(element.depth) * 2, ' ') + element.role + " \"" + element.name + "\"";
        if (!element.description.empty()) text += " (" + element.description + ")";
        if (!element.value.empty()) text += " = \"" + element.value + "\"";
        if (element.is_checked) text += " checked";
        if (element.is_focused) text += " focused";
        text += "\n";
    }
    return text;
}

// ---- the app ----

App::App(const std::filesystem::path& program, const Arguments& arguments)
    : m_listening(listenAt(m_folder / "hand")), m_program(program, arguments, environmentIn(m_folder.path())) {
    if (awaitInput(m_listening)) m_hand = accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
    EXPECT_GE(m_hand, 0) << program << " did not load the Hand: " << end();
}

App::~App() {
    close(m_hand);
    close(m_listening);
}

bool App::awaitInput(int file) const {
    pollfd ready{file, POLLIN, 0};
    int polled = 0;
    do {
        polled = poll(&ready, 1, static_cast<int>(std::chrono::milliseconds(patience).count()));
    } while (polled < 0 && errno == EINTR);
    return polled > 0;
}

bool App::ask(const std::string& request) {
    m_screen.elements.clear();
    const std::string line = request + "\n";
    if (send(m_hand, line.data(), line.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(line.size())) return false;
    std::size_t end = std::string::npos;
    while ((end = m_read.find('\n')) == std::string::npos) {
        char buffer[65'536];
        const ssize_t count = awaitInput(m_hand) ? recv(m_hand, buffer, sizeof buffer, 0) : 0;
        if (count <= 0) return false;
        m_read.append(buffer, static_cast<std::size_t>(count));
    }
    const json answer = json::parse(m_read.substr(0, end));
    m_read.erase(0, end + 1);
    for (const json& element : answer["elements"]) m_screen.elements.push_back(elementOf(element));
    return answer["pressed"];
}

const Screen& App::look() {
    ask("{}");
    return m_screen;
}

const Screen& App::press(const std::string& keys) {
    ask(json{{"key", keys}}.dump());
    return m_screen;
}

bool App::pressWhile(const std::string& keys, const std::string& name) {
    return ask(json{{"key", keys}, {"while", name}}.dump());
}

const Screen& App::type(const std::string& text) {
    ask(json{{"text", text}}.dump());
    return m_screen;
}

std::string App::end() {
    m_program.killAll();
    return m_program.err().rest();
}

}  // namespace rostrum::end_to_end
