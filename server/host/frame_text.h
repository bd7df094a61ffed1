// SPDX-License-Identifier: MIT
#pragma once

/// The bytes of frames: pieces, each encoded once (a row, an outcome), and a frame as pieces joined. Protobuf joins by
/// concatenation, JSON by commas; every field of v1::ServerFrame is repeated so that both work. Used inside
/// server/host. Not thread-safe.

#include "rostrum/v1/frames.pb.h"
#include "server/host/host.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace rostrum::host {

/// The fields of v1::ServerFrame, by their numbers.
enum class Field { welcomes = 1, updates, removals, rows, outcomes, pongs, ticks, presence, goodbyes };

/// One element of a field, ready to be joined to others.
std::string encodePiece(Field field, const google::protobuf::Message& element, Encoding encoding);

/// Appends a piece to pieces of the same field. Pieces joined so are a piece again.
void joinPiece(std::string& joined, std::string_view piece, Encoding encoding);

/// A frame while pieces are added to it.
class FrameText {
public:
    explicit FrameText(Encoding encoding) : m_encoding(encoding) {}

    bool isEmpty() const { return m_bytes == 0; }
    /// Whether the frame stays within frame_bytes_max with `bytes` more. An empty frame takes any piece.
    bool fits(std::size_t bytes) const;
    /// Pieces of one field, joined; nothing if there are none.
    void add(Field field, std::string_view pieces);
    void add(Field field, const google::protobuf::Message& element);
    /// The frame, as one message of the WebSocket. The builder is empty again.
    std::string take();

private:
    Encoding m_encoding;
    std::size_t m_bytes = 0;
    std::array<std::string, 10> m_fields;  ///< by number of the field
};

/// None if `message` is not a frame of a client.
std::optional<v1::ClientFrame> decodeClientFrame(std::string_view message, Encoding encoding);

/// The last frame of a connection.
std::string goodbyeFrame(v1::GoodbyeReason reason, std::uint32_t retry_after_ms, Encoding encoding);

}  // namespace rostrum::host
