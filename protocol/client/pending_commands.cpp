// SPDX-License-Identifier: MIT
#include "protocol/client/pending_commands.h"

#include <algorithm>
#include <utility>

namespace rostrum::client {

void PendingCommands::add(v1::Command command, std::int64_t pressed_local_ms) {
    m_pressed.push_back({std::move(command), pressed_local_ms});
}

std::optional<v1::Command> PendingCommands::take(const std::string& uuid) {
    const auto at = std::find_if(m_pressed.begin(), m_pressed.end(),
                                 [&](const Pressed& pressed) { return pressed.command.uuid() == uuid; });
    if (at == m_pressed.end()) return std::nullopt;
    v1::Command command = std::move(at->command);
    m_pressed.erase(at);
    return command;
}

bool PendingCommands::contains(const std::string& uuid) const {
    return std::any_of(m_pressed.begin(), m_pressed.end(),
                       [&](const Pressed& pressed) { return pressed.command.uuid() == uuid; });
}

std::vector<v1::ClientFrame> PendingCommands::framesAfterReconnect(std::int64_t local_ms) const {
    std::vector<v1::ClientFrame> frames;
    for (const Pressed& pressed : m_pressed) {
        v1::ClientFrame& frame = frames.emplace_back();
        if (local_ms - pressed.at_local_ms <= resend_ms_max) {
            *frame.mutable_command() = pressed.command;
        } else {
            frame.mutable_was_done()->set_uuid(pressed.command.uuid());
        }
    }
    return frames;
}

}  // namespace rostrum::client
