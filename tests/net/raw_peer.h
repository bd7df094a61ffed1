// SPDX-License-Identifier: MIT
#pragma once

/// The far end of a connection to this machine as a plain POSIX socket, so that a test can send what no library would,
/// and stop reading. It knows no WebSocket (web_socket_bytes.h does). Never blocks. For tests of net; not thread-safe.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace rostrum::net {

struct RawOptions {
    std::string address = "127.0.0.1";
    int receive_buffer_bytes = 0;  ///< 0: as the kernel likes
};

class RawPeer {
public:
    /// Connects; the test fails if nobody listens.
    explicit RawPeer(std::uint16_t port, const RawOptions& options = {});
    ~RawPeer();
    RawPeer(RawPeer&& other) noexcept;
    RawPeer(const RawPeer&) = delete;
    RawPeer& operator=(const RawPeer&) = delete;
    RawPeer& operator=(RawPeer&&) = delete;

    /// Sends as much as the kernel takes now; how many bytes that is. 0 when the connection is closed.
    std::size_t sends(std::string_view bytes);
    /// Everything received so far, less what the test took off its front.
    std::string& heard();
    /// Whether the far end has closed, and everything was received.
    bool isClosed();
    void leaves();
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor = -1;
    bool m_is_closed = false;
    std::string m_heard;
};

/// Whether anybody listens there.
bool canConnect(const std::string& address, std::uint16_t port);

}  // namespace rostrum::net
