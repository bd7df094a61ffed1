// SPDX-License-Identifier: MIT
#pragma once

/// What is fuzzed. Each target takes any bytes and says which promise they broke; empty: none. The fuzzers (libFuzzer,
/// preset `fuzz`) look for bytes that break one; the ordinary tests run every file of tests/fuzz/corpus/<target> again.

#include <string>
#include <string_view>
#include <vector>

namespace rostrum::fuzz {

using Broken = std::vector<std::string>;

/// decide: commands of anybody, time and lost connections, in any sequence: after each change the invariants hold.
Broken decideAnything(std::string_view bytes);

/// receive: any messages on connections of a host: it goes on, its invariants hold, and others are served.
Broken receiveAnything(std::string_view bytes);

/// resume: a client cut off anywhere, again and again, ends with the view it would have had without a cut.
Broken resumeAnywhere(std::string_view bytes);

/// record: a record's file with any bytes changed opens as it was, or says what is wrong with it.
Broken openAnyRecord(std::string_view bytes);

}  // namespace rostrum::fuzz
