// SPDX-License-Identifier: MIT
#include "tests/fuzz/command_from_bytes.h"
#include "tests/fuzz/served.h"
#include "tests/fuzz/targets.h"

namespace rostrum::fuzz {
namespace {

constexpr std::uint32_t steps_max = 80;
constexpr std::uint32_t persons = 32;

/// Somebody does something, time passes, some frames are read, or the cable is pulled.
void step(Served& served, Seat& watcher, Seat& chair, Bytes& bytes) {
    const std::uint8_t what = bytes.byte();
    if (what < 32) {
        watcher.cut();
    } else if (what < 64) {
        served.pass(std::int64_t{bytes.byte()} * 10);
        watcher.act(bytes.below(4));
    } else if (what < 80) {
        chair.cut();
    } else if (what < 200) {
        chair.client().send(commandFrom(bytes, served.state(), served.utcMs(), 0), served.nowMs());
    } else {
        watcher.client().send(commandFrom(bytes, served.state(), served.utcMs(), 0), served.nowMs());
    }
    chair.act(1'000);
    served.pass(20);
    watcher.act(bytes.below(3));
}

}  // namespace

Broken resumeAnywhere(std::string_view input) {
    Bytes bytes(input);
    Served served(bytes.byte());
    Seat chair(served, 1, client::Encoding::proto);
    Seat watcher(served, 1 + bytes.below(persons),
                 bytes.below(2) == 0 ? client::Encoding::proto : client::Encoding::json);
    chair.expectCurrent();
    for (std::uint32_t i = 0; i < steps_max && !bytes.atEnd() && served.broken().empty(); ++i) {
        step(served, watcher, chair, bytes);
    }
    watcher.expectCurrent();
    return served.broken();
}

}  // namespace rostrum::fuzz
