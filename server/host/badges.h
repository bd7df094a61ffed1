// SPDX-License-Identifier: MIT
#pragma once

/// Badge secrets and connection tokens: both are derived from the server's key and stored nowhere, so that a badge can
/// be printed again at will and a lost record gives nobody away. They say who somebody claims to be; whether that
/// generation is still valid is asked of the state. Used by host and by `rostrum badges`. Pure; any thread.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rostrum::host {

inline constexpr std::size_t server_key_bytes = 32;

/// "17-7K3M-9QXT-2VBN-4HJR": the person, then 80 bits in Crockford's letters, which cannot be mistaken for each other.
/// Keyed BLAKE2b over the session's name, the person and the generation. Requires: `server_key` has server_key_bytes.
std::string badgeSecret(std::string_view server_key, std::string_view session, std::uint32_t person,
                        std::uint32_t generation);

/// The person that a badge secret, as somebody typed it, names; none if it names nobody. Proves nothing yet.
std::optional<std::uint32_t> personNamedBy(std::string_view badge_secret);

/// Whether `typed` is the badge secret of this person and generation: lower case, spaces and o, i, l for 0, 1, 1 are
/// forgiven. Takes the same time wherever it differs.
bool isBadgeSecret(std::string_view typed, std::string_view server_key, std::string_view session, std::uint32_t person,
                   std::uint32_t generation);

/// What a connection token says.
struct Token {
    std::uint32_t person = 0;
    std::uint32_t generation = 0;
    std::int64_t expires_utc_ms = 0;
    bool operator==(const Token&) const = default;
};

/// A quick proof for the next Hello. Requires: `server_key` has server_key_bytes.
std::string sealToken(std::string_view server_key, std::string_view session, const Token& token);

/// None unless this server sealed it for this session. It may have expired.
std::optional<Token> openToken(std::string_view server_key, std::string_view session, std::string_view sealed);

}  // namespace rostrum::host
