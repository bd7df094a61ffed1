// SPDX-License-Identifier: MIT
#include "server/cli/server_log.h"

#include "server/store/memory_event_log.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace rostrum::cli {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::internal::CaptureStderr;
using testing::internal::GetCapturedStderr;

constexpr const char* quiet = "info";

std::ptrdiff_t linesIn(const std::string& text) {
    return std::count(text.begin(), text.end(), '\n');
}

TEST(AServersLog, TellsEveryChangeOfABurst) {
    ServerLog log(quiet);
    CaptureStderr();
    for (std::uint32_t seq = 1; seq <= 1'000; ++seq) {
        v1::Change change;
        change.set_seq(seq);
        change.set_person(7);
        change.add_rows()->mutable_speech();
        change.add_rows()->mutable_act()->set_what("PauseSpeech");
        log.happened("trial", change);
    }
    const std::string told = GetCapturedStderr();

    EXPECT_EQ(linesIn(told), 1'000);
    EXPECT_THAT(told, HasSubstr("info session=trial seq=1000 PauseSpeech person=7\n"));
}

TEST(AServersLog, NamesACommandThatIsNoAct) {
    ServerLog log(quiet);
    v1::Change change;
    change.set_origin(v1::ORIGIN_COMMAND);
    change.mutable_command()->mutable_step_clock()->set_by_ms(1);
    CaptureStderr();
    log.happened("trial", change);
    EXPECT_THAT(GetCapturedStderr(), HasSubstr(" StepClock person=0"));
}

TEST(AServersLog, TellsWhenTheDiskIsFullAndWhenItHasRoomAgain) {
    ServerLog log(quiet);
    store::MemoryEventLog record("lineage");
    CaptureStderr();
    log.lookAtRoom("trial", record);
    record.runOutOfRoom();
    log.lookAtRoom("trial", record);
    log.lookAtRoom("trial", record);
    record.makeRoom();
    log.lookAtRoom("trial", record);
    const std::string told = GetCapturedStderr();

    EXPECT_EQ(linesIn(told), 2);
    EXPECT_THAT(told, AllOf(HasSubstr("error session=trial RECORD_FULL began"),
                            HasSubstr("info session=trial RECORD_FULL ended")));
}

TEST(AServersLog, StrangersCannotFillADiskWithIt) {
    ServerLog log(quiet);
    CaptureStderr();
    for (host::ConnectionId id = 0; id < 100'000; ++id) log.refused({"trial", id, 7}, v1::BAD_BADGE);
    EXPECT_LT(linesIn(GetCapturedStderr()), 1'000);
}

TEST(AServersLog, WhatAClientSaysOfItselfIsNoLineOfItsOwn) {
    ServerLog log("debug");
    v1::Hello hello;
    hello.set_client_name("evil\n2026-01-01 info all is well");
    hello.set_client_version("1.0");
    CaptureStderr();
    log.joined({"trial", 1, 7}, hello);
    const std::string told = GetCapturedStderr();

    EXPECT_EQ(linesIn(told), 1);
    EXPECT_THAT(told, HasSubstr("connection=1 person=7 joined with (32 bytes) \"1.0\""));
}

TEST(AServersLog, ARestartIsNoWarningForEachConnection) {
    ServerLog log(quiet);
    CaptureStderr();
    log.ended({"trial", 1, 7}, v1::RESTARTING);
    log.ended({"trial", 2, 7}, v1::SILENT);
    EXPECT_THAT(GetCapturedStderr(),
                AllOf(HasSubstr("connection=2 person=7 was ended: SILENT"), testing::Not(HasSubstr("connection=1"))));
}

}  // namespace
}  // namespace rostrum::cli
