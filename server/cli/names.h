// SPDX-License-Identifier: MIT
#pragma once

/// Finds rows by the names that people use for them: "item 2", "India", "Craig Jones". Used by phrases.cpp. Pure.

#include "server/cli/phrases.h"

#include <optional>
#include <string>

namespace rostrum::cli {

class Names {
public:
    explicit Names(const PointOfView& actor) : m_actor(actor), m_view(actor.view) {}

    std::optional<std::uint32_t> meeting(const std::string& number) const;
    std::optional<std::uint32_t> item(const std::string& number) const;
    std::optional<std::uint32_t> itemUnderConsideration() const;
    std::optional<std::uint32_t> participant(const std::string& name) const;
    /// By the person's own name, else the first one of a participant of that name.
    std::optional<std::uint32_t> person(const std::string& name) const;
    /// Of the item under consideration.
    std::optional<std::uint32_t> panelPlace(const std::string& name) const;
    std::optional<std::uint32_t> group(const std::string& name) const;
    /// Of the participant of this name, on the list under consideration, or its point of order.
    std::optional<std::uint32_t> request(const std::string& name) const;
    std::optional<std::uint32_t> requestOf(std::uint32_t participant) const;

private:
    const PointOfView& m_actor;
    const state::State& m_view;
};

}  // namespace rostrum::cli
