// SPDX-License-Identifier: MIT
#pragma once

/// The sentences of the refusals that need no detail. Only inside protocol/qt: whoever words a refusal asks
/// refusal_wording.h. Pure; any thread.

#include "rostrum/v1/refusals.pb.h"

namespace rostrum::qt {

/// To be translated in the context "Refusals". Null: the sentence of this code is made with its details.
const char* plainRefusal(v1::RefusalCode code);

}  // namespace rostrum::qt
