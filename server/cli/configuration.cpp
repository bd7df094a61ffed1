// SPDX-License-Identifier: MIT
#include "server/cli/configuration.h"

#include "server/cli/toml_reader.h"

#include <algorithm>
#include <charconv>

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
        if (comma > begin) parts.push_back(text.substr(begin, comma - begin));
        begin = comma + 1;
    }
    return parts;
}

std::optional<std::string> setListen(Configuration& configuration, const std::string& text) {
    const std::size_t colon = text.rfind(':');
    const auto port = colon == std::string::npos ? std::nullopt : wholeNumber(text.substr(colon + 1));
    if (!port || *port > 65'535 || colon == 0) return "\"" + text + "\": write ADDRESS:PORT, as in 127.0.0.1:7040";
    configuration.listen_address = text.substr(0, colon);
    configuration.listen_port = static_cast<std::uint16_t>(*port);
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

/// The file's value of a setting as text, lists separated by commas; none if it does not stand there.
std::optional<std::string> textInFile(TomlTable& table, const Setting& setting) {
    if (!table.has(setting.key)) return std::nullopt;
    if (setting.default_toml.starts_with("\"")) return table.text(setting.key);
    if (setting.default_toml == "[]") {
        std::string joined;
        for (const std::string& text : table.texts(setting.key)) joined += (joined.empty() ? "" : ",") + text;
        return joined;
    }
    return std::to_string(table.number(setting.key, 0, 0, 1'000'000'000));
}

}  // namespace

Configuration readConfiguration(const std::filesystem::path& file, const Environment& environment, const Flags& flags,
                                Problems& problems) {
    Configuration configuration;
    const std::string name = file.filename().string();
    const auto parsed = std::filesystem::exists(file) ? parseToml(file.string(), name, problems) : toml::table();
    if (!parsed) return configuration;
    TomlTable table(*parsed, name, problems);
    for (const Setting& setting : settings()) {
        const auto in_file = textInFile(table, setting);
        if (const auto flag = flags.find(setting.key); flag != flags.end()) {
            if (const auto wrong = setting.set(configuration, flag->second))
                problems.add(flagName(setting.key), *wrong);
        } else if (const auto variable = environment(environmentName(setting.key))) {
            const auto wrong = setting.set(configuration, *variable);
            if (wrong) problems.add(environmentName(setting.key), *wrong);
        } else if (in_file) {
            if (const auto wrong = setting.set(configuration, *in_file)) table.problem(setting.key, *wrong);
        }
    }
    table.finish();
    if (configuration.certificate.empty() != configuration.private_key.empty()) {
        problems.add(name, "certificate and private_key go together: set both or none");
    }
    return configuration;
}

std::string defaultConfigurationFile() {
    std::string text =
        "# Settings of this Rostrum server. A flag or the environment (ROSTRUM_LISTEN for listen) goes before.\n";
    for (const Setting& setting : settings()) {
        text += "\n# " + setting.meaning + "\n# " + setting.key + " = " + setting.default_toml + "\n";
    }
    return text;
}

}  // namespace rostrum::cli
