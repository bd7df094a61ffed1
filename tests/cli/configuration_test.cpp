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
    Configuration read() { return readConfiguration(m_directory.path() / "rostrum.toml", variables, flags, problems); }
    /// The only problem; "" if there is none.
    std::string problem() {
        problems = {};
        read();
        EXPECT_LE(problems.lines().size(), 1u);
        return problems.none() ? "" : problems.lines().front();
    }
    std::string besideTheFile(const std::string& name) const { return m_directory / name; }

    Environment variables;
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
                            HasSubstr("rostrum.toml:2, connections_max: expected a whole number"),
                            HasSubstr("ROSTRUM_LOG_LEVEL: \"louder\": write debug, info, warning or error")));
}

TEST_F(Settings, ACertificateNeedsItsKey) {
    write("certificate = \"server.pem\"\n");

    read();

    EXPECT_THAT(problems.lines(),
                ElementsAre("rostrum.toml:1, certificate: goes together with private_key: set both or "
                            "none"));
}

TEST_F(Settings, WhatIsWrongWithAFlagOrAVariableIsNotBlamedOnTheFile) {
    flags["certificate"] = "server.pem";
    EXPECT_EQ(problem(), "--certificate: goes together with private_key: set both or none");
    flags.clear();
    variables["ROSTRUM_PRIVATE_KEY"] = "key.pem";
    EXPECT_EQ(problem(), "ROSTRUM_PRIVATE_KEY: goes together with certificate: set both or none");
}

TEST_F(Settings, PathsInTheFileAreRelativeToItAndThoseOfFlagsToWhereOneStands) {
    write("certificate = \"server.pem\"\nprivate_key = \"/keys/key.pem\"\n");
    EXPECT_EQ(read().certificate, besideTheFile("server.pem"));
    EXPECT_EQ(read().private_key, "/keys/key.pem");
    flags["certificate"] = "other.pem";
    EXPECT_EQ(read().certificate, "other.pem");
}

TEST_F(Settings, AnAddressIsNumericAndThatOfIpv6StandsInBrackets) {
    flags["listen"] = "[::1]:7041";
    EXPECT_EQ(read().listen_address, "::1");
    EXPECT_EQ(read().listen_port, 7041);
    for (const char* wrong : {"localhost:7353", "::1:7040", "[127.0.0.1]:7040", "[::1]", "127.0.0.1", ":7040",
                              "127.0.0.1:70400", "127.0.0.1:", "256.0.0.1:1"}) {
        flags["listen"] = wrong;
        EXPECT_EQ(problem(), std::string("--listen: \"") + wrong +
                                 "\": write ADDRESS:PORT with a numeric address, 127.0.0.1:7040 or [::1]:7040");
    }
}

TEST_F(Settings, AnOriginIsWrittenAsBrowsersSendIt) {
    flags["origins"] = "https://floor.example.org, https://second.example.org:8443";
    EXPECT_THAT(read().origins, ElementsAre("https://floor.example.org", "https://second.example.org:8443"));
    flags["origins"] = "https://floor.example.org/";
    EXPECT_THAT(problem(), HasSubstr("an origin has no path, nor a slash at its end"));
}

TEST_F(Settings, AVariableThatNobodyKnowsIsAnError) {
    variables["ROSTRUM_LISEN"] = "127.0.0.1:1";
    EXPECT_EQ(problem(), "ROSTRUM_LISEN: is not known: correct the spelling or unset it");
}

TEST_F(Settings, TheFileThatInitWritesSaysNothingButTheDefaults) {
    write(defaultConfigurationFile());

    EXPECT_EQ(read().connections_max, Configuration().connections_max);
    EXPECT_TRUE(problems.none());
}

}  // namespace
}  // namespace rostrum::cli
