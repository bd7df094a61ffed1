// SPDX-License-Identifier: MIT
#pragma once

/// SHA-256 over pieces, as the chain of the record needs it. OpenSSL's, because it uses the processor's instructions:
/// the whole record is hashed at every start. Not for secrets. A Sha256 belongs to one thread.

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace rostrum::store {

class Sha256 {
public:
    Sha256();

    /// The length of `bytes` (uint32, little-endian), then the bytes: no two sequences of pieces hash alike.
    Sha256& add(std::string_view bytes);
    /// Eight bytes, little-endian.
    Sha256& add(std::int64_t number);
    /// The hash, 32 bytes, of everything added since the last call. Holds until the next call.
    std::string_view take();

private:
    struct Free {
        void operator()(evp_md_ctx_st* context) const;
    };

    std::unique_ptr<evp_md_ctx_st, Free> m_context;
    std::string m_added;  ///< one call of OpenSSL for many small pieces takes half the time
    std::array<char, 32> m_hash{};
};

}  // namespace rostrum::store
