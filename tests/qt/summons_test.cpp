// SPDX-License-Identifier: MIT
//
// What calls whoever looks elsewhere, by ear. This program has a libcanberra of its own, which keeps what it is to
// play. What the desktop is asked to show is tested over a real bus, in tests/qt/at_spi.
#include "delegate-app/summons.h"
#include "tests/qt/delegated.h"

#include <canberra.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdarg>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::vector<std::string> played;  ///< by the names that sound themes have
bool is_without_sound = false;    ///< the machine has none

}  // namespace

// libcanberra's own shapes: a list of names and values that ends with a null.
extern "C" {

int ca_context_create(ca_context** context) {
    static int any;
    *context = reinterpret_cast<ca_context*>(&any);
    return is_without_sound ? CA_ERROR_NODRIVER : CA_SUCCESS;
}

int ca_context_destroy(ca_context*) {
    return CA_SUCCESS;
}

int ca_context_change_props(ca_context*, ...) {
    return CA_SUCCESS;
}

int ca_context_play(ca_context*, std::uint32_t id, ...) {
    std::va_list properties;
    va_start(properties, id);
    while (const char* name = va_arg(properties, const char*)) {
        const char* value = va_arg(properties, const char*);
        if (name == std::string_view(CA_PROP_EVENT_ID)) played.emplace_back(value);
    }
    va_end(properties);
    return CA_SUCCESS;
}
}

namespace rostrum::delegate {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// ui: "you are next (sound that can be turned off, system notification, window attention)".
class ASummons : public testing::Test, public Delegated {
protected:
    ASummons() {
        played.clear();
        is_without_sound = false;
        app.setSounds(true);
    }
    void isNextAndGetsTheFloor() {
        begins(eg::france);
        asksHere();
        gives(static_cast<eg::Id>(app.turn()->requestId()));
    }

    Summons summons{app};
};

TEST_F(ASummons, IsHeardWhenOneIsNextAndWhenOneHasTheFloor) {
    isNextAndGetsTheFloor();

    EXPECT_THAT(played, ElementsAre("message-new-instant", "phone-incoming-call"));
}

TEST_F(ASummons, IsNotHeardWhileSoundsAreTurnedOff) {
    app.setSounds(false);
    isNextAndGetsTheFloor();

    EXPECT_THAT(played, IsEmpty());
    EXPECT_EQ(calls_to_floor, 1) << "the window says it all the same";
}

TEST_F(ASummons, IsOfNoHarmWhereThereIsNoSound) {
    is_without_sound = true;
    isNextAndGetsTheFloor();
    EXPECT_THAT(played, IsEmpty());
    is_without_sound = false;
    app.finishSpeech();
    settle();
    asksHere();

    EXPECT_THAT(played, ElementsAre("message-new-instant")) << "a sound server that comes later is used";
}

}  // namespace
}  // namespace rostrum::delegate
