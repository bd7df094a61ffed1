// SPDX-License-Identifier: MIT
#pragma once

/// What whoever runs a server may want to read later, told as it happens: who joined, why connections ended, what was
/// done. Implemented by cli, which writes it to the log; a host without one tells nobody. It decides nothing. One
/// thread.

#include "rostrum/v1/frames.pb.h"
#include "rostrum/v1/record.pb.h"

#include <cstdint>
#include <string>

namespace rostrum::host {

using ConnectionId = std::uint32_t;

class Logbook {
public:
    virtual ~Logbook() = default;

    /// Of which connection the talk is.
    struct Party {
        std::string session;  ///< empty: it named none yet
        ConnectionId connection = 0;
        std::uint32_t person = 0;  ///< 0: nobody joined on it
    };
    virtual void joined(const Party&, const v1::Hello&) {}
    /// `party.person`: whom the badge or token names, which proves nothing.
    virtual void refused(const Party&, v1::GoodbyeReason) {}
    /// By the server.
    virtual void ended(const Party&, v1::GoodbyeReason) {}
    /// By the other end, or a cut.
    virtual void left(const Party&) {}
    /// It is durable.
    virtual void happened(const std::string& /*session*/, const v1::Change&) {}
};

}  // namespace rostrum::host
