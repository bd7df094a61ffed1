// SPDX-License-Identifier: MIT
#pragma once

/// A log that passes everything on to another one. Others are made from it, which hear or tamper with what goes
/// through. Used by the simulation alone. Not thread-safe.

#include "server/host/event_log.h"

#include <utility>

namespace rostrum::simulation {

class PassingLog : public host::EventLog {
public:
    /// `log` outlives this one.
    explicit PassingLog(host::EventLog& log) : m_log(log) {}

    void submit(std::vector<v1::Change> changes, const host::ClockReading& clock) override {
        m_log.submit(std::move(changes), clock);
    }
    Result<std::uint32_t> durable() override { return m_log.durable(); }
    host::Head head() const override { return m_log.head(); }
    Status read(std::uint32_t from, const std::function<void(const v1::Change&)>& visit) const override {
        return m_log.read(from, visit);
    }
    Result<host::SoundRecord> verify(std::string_view stated_hash) const override { return m_log.verify(stated_hash); }
    std::optional<host::AcceptedCommand> find(std::uint32_t person, const std::string& uuid) const override {
        return m_log.find(person, uuid);
    }
    std::optional<host::ClockReading> lastClock() const override { return m_log.lastClock(); }
    std::string lineage() const override { return m_log.lineage(); }
    bool hasRoom() const override { return m_log.hasRoom(); }

private:
    host::EventLog& m_log;
};

}  // namespace rostrum::simulation
