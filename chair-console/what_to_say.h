// SPDX-License-Identifier: MIT
#pragma once

/// What the Chair says next, ready to read: thanks whoever had the floor, and names who is next and who follows;
/// announces a point of order; opens and concludes an item. Used by FloorState. Pure but for the installed translator.

#include "protocol/qt/scene.h"

#include <QString>

namespace rostrum::console {

/// In the language of the interface. It goes with what the primary button does. Empty: nothing to say, or it is not for
/// whoever looks to say.
[[nodiscard]] QString whatToSay(const qt::Scene& scene);

}  // namespace rostrum::console
