// SPDX-License-Identifier: MIT
#pragma once

/// Somebody with a badge and bad manners: sends what no client would, on a connection without a client. What it is told
/// is counted; whatever it does, it must harm nobody else. Used by the simulation alone. Not thread-safe.

#include "protocol/client/frame_codec.h"
#include "tests/simulation/network.h"

#include <map>
#include <string>
#include <vector>

namespace rostrum::simulation {

class Vandal {
public:
    Vandal(std::size_t device, std::string badge_secret, Network& network, Random& random);

    /// Does one bad thing.
    void act();
    /// Gives up.
    void leave();
    void receive(const Network::Arrival& arrival);

    const std::map<v1::RefusalCode, std::uint64_t>& refused() const { return m_refused; }

private:
    void connect();
    void send(const v1::ClientFrame& frame);
    v1::ClientFrame hello() const;
    v1::ClientFrame press(const std::string& uuid);

    std::size_t m_device;
    std::string m_badge_secret;
    Network& m_network;
    Random& m_random;
    client::Encoding m_encoding = client::Encoding::proto;
    ConnectionId m_link = 0;
    std::vector<std::string> m_accepted;  ///< command ids that were accepted
    std::map<v1::RefusalCode, std::uint64_t> m_refused;
};

}  // namespace rostrum::simulation
