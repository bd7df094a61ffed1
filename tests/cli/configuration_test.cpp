// SPDX-License-Identifier: MIT
#include "server/cli/configuration.h"

#include "tests/support/temporary_directory.h"

#include <gmock/gmock.h>

namespace rostrum::cli {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class Settings : public testing::Test {
protected:
    void write(const std::string& text) { m_directory.write("rostrum.toml", text); }
    Configuration read() {
        const auto environment = [this](const std::string& name) -> std::optional<std::string> {
            const auto at = variables.find(name);
            return at == variables.end() ? std::nullopt : std::optional(at->second);
        };
        return readConfiguration(m_directory.path() / "rostrum.toml", environment, flags, problems);
    }

    std::map<std::string, std::string> variables;
    Flags flags;
    Problems problems;

private:
    support::TemporaryDirectory m_directory;
};

TEST_F(Settings, AFlagGoesBeforeTheEnvironmentTheFileAndTheDefault) {
    EXPECT_EQ(read().listen_port, 7040);
    write("listen = \"127.0.0.1:1001\"\n");
    EXPECT_EQ(read().listen_port, 1001);
    variables["ROSTRUM_LISTEN"] = "127.0.0.1:1002";
    EXPECT_EQ(read().listen_port, 1002);
    flags["listen"] = "127.0.0.1:1003";
    EXPECT_EQ(read().listen_port, 1003);
    EXPECT_TRUE(problems.none());
}

TEST_F(Settings, NothingListensBeyondThisMachineUnlessItIsSaid) {
    EXPECT_EQ(read().listen_address, "127.0.0.1");
}

TEST_F(Settings, AnUnknownKeyIsAnErrorWithItsLine) {
    write("# settings\nlisen = \"127.0.0.1:1\"\n");

    read();

    EXPECT_THAT(problems.lines(),
                ElementsAre("rostrum.toml:2, lisen: is not known here: correct the spelling or remove it"));
}

TEST_F(Settings, EveryWrongValueIsToldAtOnceWithItsPlace) {
    write("listen = \"here\"\nconnections_max = \"many\"\norigins = [\"example.org\"]\nlog_level = \"loud\"\n");
    variables["ROSTRUM_LOG_LEVEL"] = "louder";

    read();

    EXPECT_THAT(problems.lines(),
                ElementsAre(HasSubstr("rostrum.toml:1, listen"), HasSubstr("rostrum.toml:3, origins"),
                            HasSubstr("rostrum.toml:2, connections_max"), HasSubstr("rostrum.toml:2, connections_max"),
                            HasSubstr("ROSTRUM_LOG_LEVEL: \"louder\": write debug, info, warning or error")));
}

TEST_F(Settings, ACertificateNeedsItsKey) {
    write("certificate = \"server.pem\"\n");

    read();

    EXPECT_THAT(problems.lines(), ElementsAre(HasSubstr("certificate and private_key go together")));
}

TEST_F(Settings, TheFileThatInitWritesSaysNothingButTheDefaults) {
    write(defaultConfigurationFile());

    EXPECT_EQ(read().connections_max, Configuration().connections_max);
    EXPECT_TRUE(problems.none());
}

}  // namespace
}  // namespace rostrum::cli
