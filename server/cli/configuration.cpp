// SPDX-License-Identifier: MIT
#include "server/cli/configuration.h"

#include "server/cli/data_directory.h"
#include "server/cli/toml_reader.h"

#include <arpa/inet.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <functional>
#include <optional>

namespace rostrum::cli {
namespace {

struct Setting {
    std::string key;
    std::string meaning;
    std::string default_toml;
    /// Takes over a text; a sentence if it is wrong.
    std::function<std::optional<std::string>(Configuration&, const std::string&)> set;
};

std::optional<std::uint32_t> wholeNumber(const std::string& text) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::vector<std::string> splitAtCommas(const std::string& text) {
    std::vector<std::string> parts;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t comma = std::min(text.find(',', begin), text.size());
        std::string part = text.substr(begin, comma - begin);
        part.erase(0, part.find_first_not_of(' '));
        part.erase(part.find_last_not_of(' ') + 1);
        if (!part.empty()) parts.push_back(std::move(part));
        begin = comma + 1;
    }
    return parts;
}

constexpr std::uint32_t no_port = 65'536;

bool isNumericAddress(const std::string& text) {
    in6_addr parsed{};
    return inet_pton(AF_INET, text.c_str(), &parsed) == 1 || inet_pton(AF_INET6, text.c_str(), &parsed) == 1;
}

std::optional<std::string> setListen(Configuration& configuration, const std::string& text) {
    const std::size_t colon = text.rfind(':');
    const std::uint32_t port =
        colon == std::string::npos ? no_port : wholeNumber(text.substr(colon + 1)).value_or(no_port);
    std::string address = text.substr(0, colon);
    const bool has_brackets = address.starts_with('[') && address.ends_with(']');
    if (has_brackets) address = address.substr(1, address.size() - 2);
    // Without brackets nobody can tell where an address of IPv6 ends.
    const bool is_one = isNumericAddress(address) && has_brackets == (address.find(':') != std::string::npos);
    if (port >= no_port || !is_one) {
        return "\"" + text + "\": write ADDRESS:PORT with a numeric address, 127.0.0.1:7040 or [::1]:7040";
    }
    configuration.listen_address = address;
    configuration.listen_port = static_cast<std::uint16_t>(port);
    return std::nullopt;
}

std::optional<std::string> setConnectionsMax(Configuration& configuration, const std::string& text) {
    const auto value = wholeNumber(text);
    if (!value || *value == 0 || *value > 1'000'000) return "\"" + text + "\": write a whole number from 1 to 1000000";
    configuration.connections_max = *value;
    return std::nullopt;
}

std::optional<std::string> setOrigins(Configuration& configuration, const std::string& text) {
    configuration.origins = splitAtCommas(text);
    for (const std::string& origin : configuration.origins) {
        if (!origin.starts_with("https://") && !origin.starts_with("http://")) {
            return "\"" + origin + "\": write an origin with its scheme, as in https://floor.example.org";
        }
        if (origin.find('/', origin.find("//") + 2) != std::string::npos) {
            return "\"" + origin + "\": an origin has no path, nor a slash at its end: https://floor.example.org";
        }
    }
    return std::nullopt;
}

std::optional<std::string> setLogLevel(Configuration& configuration, const std::string& text) {
    if (text != "debug" && text != "info" && text != "warning" && text != "error") {
        return "\"" + text + "\": write debug, info, warning or error";
    }
    configuration.log_level = text;
    return std::nullopt;
}

const std::vector<Setting>& settings() {
    static const std::vector<Setting> all = {
        {"listen", "The address and port; nothing beyond this machine unless you say so.", "\"127.0.0.1:7040\"",
         setListen},
        {"certificate", "A PEM file with the certificate and its chain; with it TLS 1.2 and later is on.", "\"\"",
         [](Configuration& configuration, const std::string& text) -> std::optional<std::string> {
             configuration.certificate = text;
             return std::nullopt;
         }},
        {"private_key", "The PEM file with the certificate's key (ECDSA P-256 is the fastest).", "\"\"",
         [](Configuration& configuration, const std::string& text) -> std::optional<std::string> {
             configuration.private_key = text;
             return std::nullopt;
         }},
        {"origins", "Origins of web pages that may connect. Programs, which send none, always may.", "[]", setOrigins},
        {"connections_max", "Connections at the same time; further ones are told that the server is full.", "10000",
         setConnectionsMax},
        {"log_level", "debug, info, warning or error.", "\"info\"", setLogLevel},
    };
    return all;
}

std::string flagName(std::string key) {
    std::replace(key.begin(), key.end(), '_', '-');
    return "--" + key;
}

std::string environmentName(const std::string& key) {
    std::string name = "ROSTRUM_" + key;
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return name;
}

/// The file's value of a setting as text, lists separated by commas; none if it does not stand there, or if it was told
/// that it is none.
std::optional<std::string> textInFile(TomlTable& table, const Setting& setting, const Problems& problems) {
    if (!table.has(setting.key)) return std::nullopt;
    const std::size_t told = problems.lines().size();
    std::string text;
    if (setting.default_toml.starts_with("\"")) {
        text = table.text(setting.key);
    } else if (setting.default_toml == "[]") {
        for (const std::string& one : table.texts(setting.key)) text += (text.empty() ? "" : ",") + one;
    } else {
        text = std::to_string(table.number(setting.key, 0, 0, 1'000'000'000));
    }
    return problems.lines().size() == told ? std::optional(text) : std::nullopt;
}

/// Where a setting's text stands: how a problem with it names its place.
using Place = std::function<void(const std::string& what)>;

void tellUnknownVariables(const Environment& environment, Problems& problems) {
    for (const auto& [name, value] : environment) {
        const bool is_known = std::any_of(settings().begin(), settings().end(), [&name = name](const Setting& setting) {
            return environmentName(setting.key) == name;
        });
        if (!is_known) problems.add(name, "is not known: correct the spelling or unset it");
    }
}

}  // namespace

Environment ownEnvironment() {
    Environment own;
    for (char** variable = environ; *variable != nullptr; ++variable) {
        const std::string text = *variable;
        if (text.starts_with("ROSTRUM_")) own[text.substr(0, text.find('='))] = text.substr(text.find('=') + 1);
    }
    return own;
}

Configuration readConfiguration(const std::filesystem::path& file, const Environment& environment, const Flags& flags,
                                Problems& problems) {
    Configuration configuration;
    const std::string name = file.filename().string();
    const auto text = readFile(file);
    const bool is_missing = !text && text.error().kind == ErrorKind::not_found;
    if (!text && !is_missing) problems.add(text.error().message);
    const auto parsed = text ? parseToml(text.value(), name, problems) : toml::table();
    if (!parsed) return configuration;
    TomlTable table(*parsed, name, problems);
    std::map<std::string, Place> places;
    for (const Setting& setting : settings()) {
        std::optional<std::string> chosen = textInFile(table, setting, problems);
        Place place = [&table, &setting](const std::string& what) { table.problem(setting.key, what); };
        const bool is_path = setting.key == "certificate" || setting.key == "private_key";
        if (chosen && !chosen->empty() && is_path) chosen = (file.parent_path() / *chosen).string();
        const auto tellAt = [&problems](const std::string& where) {
            return [&problems, where](const std::string& what) { problems.add(where, what); };
        };
        if (const auto flag = flags.find(setting.key); flag != flags.end()) {
            chosen = flag->second;
            place = tellAt(flagName(setting.key));
        } else if (const auto set = environment.find(environmentName(setting.key)); set != environment.end()) {
            chosen = set->second;
            place = tellAt(set->first);
        }
        if (!chosen) continue;
        if (const auto wrong = setting.set(configuration, *chosen)) place(*wrong);
        places[setting.key] = place;
    }
    table.finish();
    tellUnknownVariables(environment, problems);
    if (configuration.certificate.empty() != configuration.private_key.empty()) {
        const bool is_certificate = !configuration.certificate.empty();
        places[is_certificate ? "certificate" : "private_key"](std::string("goes together with ") +
                                                               (is_certificate ? "private_key" : "certificate") +
                                                               ": set both or none");
    }
    return configuration;
}

std::string defaultConfigurationFile() {
    std::string text =
        "# Settings of this Rostrum server. A flag or the environment (ROSTRUM_LISTEN for listen) goes before.\n"
        "# All sessions in this directory are served, or none: one whose record is damaged is named when the server\n"
        "# starts, and the others are served once its folder is moved elsewhere.\n";
    for (const Setting& setting : settings()) {
        text += "\n# " + setting.meaning + "\n# " + setting.key + " = " + setting.default_toml + "\n";
    }
    return text;
}

}  // namespace rostrum::cli
