// SPDX-License-Identifier: MIT
#include "protocol/client/clock_offset.h"

#include <algorithm>

namespace rostrum::client {
namespace {

/// Two crystals drift apart by less than this; phones and laptops stay well below it.
constexpr std::int64_t drift_per_million = 250;

/// Meeting time minus local time, if both ways took equally long.
std::int64_t offsetMs(const ClockSample& sample) {
    return ((sample.received_meeting_ms - sample.sent_local_ms) + (sample.sent_meeting_ms - sample.received_local_ms)) /
           2;
}

/// In microseconds, because drift over a second is less than a millisecond.
std::int64_t errorUs(const ClockSample& sample, std::int64_t local_ms) {
    const std::int64_t age_ms = std::max<std::int64_t>(0, local_ms - sample.received_local_ms);
    return sample.roundTripMs() * 500 + age_ms * drift_per_million / 1'000;
}

}  // namespace

std::int64_t ClockSample::roundTripMs() const {
    return (received_local_ms - sent_local_ms) - (sent_meeting_ms - received_meeting_ms);
}

void ClockOffset::add(const ClockSample& sample) {
    told(sample.sent_meeting_ms, sample.received_local_ms);
    if (sample.received_local_ms < sample.sent_local_ms || sample.roundTripMs() < 0) return;
    m_samples.push_back(sample);
    if (m_samples.size() > samples_max) m_samples.pop_front();
}

void ClockOffset::setRate(std::uint32_t rate, std::int64_t local_ms) {
    keepFloor(local_ms);
    m_rate = rate;
}

void ClockOffset::told(std::int64_t meeting_ms, std::int64_t local_ms) {
    keepFloor(local_ms);
    m_floor_ms = std::max(m_floor_ms.value_or(meeting_ms), meeting_ms);
}

void ClockOffset::forgetSamples(std::int64_t local_ms) {
    keepFloor(local_ms);
    m_samples.clear();
}

std::optional<std::int64_t> ClockOffset::meetingMs(std::int64_t local_ms) const {
    const ClockSample* sample = best(local_ms);
    if (m_rate == 0 || sample == nullptr) return m_floor_ms;
    return std::max(*m_floor_ms, local_ms + offsetMs(*sample));
}

std::optional<std::int64_t> ClockOffset::errorBoundMs(std::int64_t local_ms) const {
    const ClockSample* sample = best(local_ms);
    if (sample == nullptr) return std::nullopt;
    return (errorUs(*sample, local_ms) + 999) / 1'000;
}

const ClockSample* ClockOffset::best(std::int64_t local_ms) const {
    // Of two equally good ones the newer: it knows more about the drift.
    const ClockSample* least = nullptr;
    for (const ClockSample& sample : m_samples) {
        if (least == nullptr || errorUs(sample, local_ms) <= errorUs(*least, local_ms)) least = &sample;
    }
    return least;
}

void ClockOffset::keepFloor(std::int64_t local_ms) {
    if (const auto shown_ms = meetingMs(local_ms)) m_floor_ms = shown_ms;
}

}  // namespace rostrum::client
