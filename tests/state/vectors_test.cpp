// SPDX-License-Identifier: MIT
//
// The vectors in protocol/vectors, which every client must answer alike: rulebook 3.2, 4.1, 5.2, 5.3, 5.4, 5.9.

#include "protocol/state/list_position.h"
#include "protocol/state/projected_times.h"
#include "protocol/state/speaking_clock.h"
#include "protocol/state/speech_limit.h"
#include "tests/support/rows.h"

#include <google/protobuf/util/json_util.h>
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

namespace rostrum::state {
namespace {

using nlohmann::json;

json vectors(const std::string& name) {
    std::ifstream file(ROSTRUM_SOURCE_DIR "/protocol/vectors/" + name);
    EXPECT_TRUE(file.is_open()) << name;
    return json::parse(file);
}

template <class Message>
Message messageFrom(const json& value) {
    Message message;
    const auto status = google::protobuf::util::JsonStringToMessage(value.dump(), &message);
    EXPECT_TRUE(status.ok()) << status.ToString() << " in " << value;
    return message;
}

State stateFrom(const json& rows) {
    State state;
    for (const json& row : rows) state.apply(state.seq() + 1, eg::rows({messageFrom<v1::Row>(row)}), {});
    return state;
}

std::string name(Phase phase) {
    switch (phase) {
        case Phase::lead_in:
            return "leadIn";
        case Phase::time_left:
            return "timeLeft";
        case Phase::warned:
            return "warned";
        case Phase::over:
            return "over";
    }
    return "";
}

template <class T>
json orNull(const std::optional<T>& value) {
    return value ? json(*value) : json();
}

TEST(SpeakingClockVectors, EveryScreenShowsTheSameSecond) {
    // Rulebook 5.3: "Speaking time is the sum of the running intervals in milliseconds, never rounded in the record."
    const json file = vectors("speaking_clock.json");
    ASSERT_FALSE(file["cases"].empty());
    for (const json& example : file["cases"]) {
        SCOPED_TRACE(example["name"]);
        const auto speech = messageFrom<v1::Speech>(example["speech"]);
        const auto meeting_ms = example["meetingMs"].get<std::int64_t>();

        const SpeakingClock clock = speakingClock(speech, meeting_ms);

        EXPECT_EQ(example["clock"], (json{{"usedMs", clock.used_ms},
                                          {"remainingMs", clock.remaining_ms},
                                          {"leadInLeftMs", clock.lead_in_left_ms},
                                          {"running", clock.running},
                                          {"phase", name(clock.phase)}}));
        EXPECT_EQ(clock.in_lead_in, clock.phase == Phase::lead_in);
        EXPECT_EQ(example["seconds"], shownSeconds(clock));
        EXPECT_EQ(example["text"], formatClock(shownSeconds(clock)));
        EXPECT_EQ(example["nextFlipMs"], orNull(nextFlipMs(speech, meeting_ms)));
    }
}

TEST(SpeakingClockVectors, DigitsAreWrittenAlike) {
    const json file = vectors("speaking_clock.json");
    for (const json& example : file["format"]) {
        EXPECT_EQ(example["text"], formatClock(example["seconds"].get<std::int64_t>()));
    }
}

TEST(SpeechLimitVectors, TheRequestsOwnElseTheItemsElseTheSessions) {
    // Rulebook 5.2: "The limit of a speech: the one set on the request; else the item's for its kind, category and
    // capacity; else the session's."
    const json file = vectors("speech_limit.json");
    const State state = stateFrom(file["state"]);
    ASSERT_FALSE(file["cases"].empty());
    for (const json& example : file["cases"]) {
        SCOPED_TRACE(example["name"]);
        EXPECT_EQ(example["limitMs"], speechLimitMs(state, messageFrom<v1::Request>(example["request"])));
    }
}

TEST(ListPositionVectors, OrderedByPlaceAndByNothingElse) {
    // Rulebook 4.1: "The order of a list is kept by the server."
    const json file = vectors("list_position.json");
    ASSERT_FALSE(file["cases"].empty());
    for (const json& example : file["cases"]) {
        SCOPED_TRACE(example["name"]);
        const State state = stateFrom(example["state"]);
        const auto item = example["item"].get<std::uint32_t>();
        const json& order = example["order"];

        EXPECT_EQ(order, json(waitingRequests(state, item)));
        EXPECT_EQ(headOfList(state, item), order.empty() ? 0u : order[0].get<std::uint32_t>());
        for (const auto& [request, position] : example["positions"].items()) {
            EXPECT_EQ(position, orNull(listPosition(state, static_cast<std::uint32_t>(std::stoul(request)))));
        }
        for (const auto& [request, next] : example["next"].items()) {
            EXPECT_EQ(next, nextOnList(state, static_cast<std::uint32_t>(std::stoul(request)))) << request;
        }
    }
}

json shown(const std::optional<Projection>& projection) {
    if (!projection) return {};
    json starts = json::array();
    for (const ProjectedStart& start : projection->starts) {
        starts.push_back({{"request", start.request}, {"utcMs", start.utc_ms}});
    }
    return {{"starts", starts}, {"endUtcMs", projection->end_utc_ms}};
}

TEST(ProjectedTimesVectors, RestOfTheSpeechThenGapAndLikelyUseOfEachLimit) {
    // Rulebook 5.9: "projected end of the list = rest of the running speech + for each waiting request limit × the
    // meeting's measured use of limits + the measured gap between speakers".
    const json file = vectors("projected_times.json");
    ASSERT_FALSE(file["cases"].empty());
    for (const json& example : file["cases"]) {
        SCOPED_TRACE(example["name"]);
        const State state = stateFrom(example["state"]);
        EXPECT_EQ(example["projection"],
                  shown(projectList(state, example["item"].get<std::uint32_t>(),
                                    example["meetingMs"].get<std::int64_t>(), example["utcMs"].get<std::int64_t>())));
    }
}

}  // namespace
}  // namespace rostrum::state
