// SPDX-License-Identifier: MIT
#include "server/store/sha256.h"

#include "protocol/state/check.h"

#include <openssl/evp.h>

namespace rostrum::store {
namespace {

/// Looked up once: the look-up costs more than hashing a change.
const EVP_MD* algorithm() {
    static EVP_MD* const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return fetched;
}

template <std::size_t Size>
void appendLittleEndian(std::string& bytes, std::uint64_t number) {
    std::array<char, Size> little{};
    for (std::size_t at = 0; at < Size; ++at) little[at] = static_cast<char>((number >> (8 * at)) & 0xff);
    bytes.append(little.data(), Size);
}

}  // namespace

void Sha256::Free::operator()(evp_md_ctx_st* context) const {
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new()) {}

Sha256& Sha256::add(std::string_view bytes) {
    appendLittleEndian<4>(m_added, bytes.size());
    m_added += bytes;
    return *this;
}

Sha256& Sha256::add(std::int64_t number) {
    appendLittleEndian<8>(m_added, static_cast<std::uint64_t>(number));
    return *this;
}

std::string_view Sha256::take() {
    const bool done =
        EVP_DigestInit_ex2(m_context.get(), algorithm(), nullptr) == 1 &&
        EVP_DigestUpdate(m_context.get(), m_added.data(), m_added.size()) == 1 &&
        EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char*>(m_hash.data()), nullptr) == 1;
    CHECK(done, "OpenSSL has SHA-256, and it takes any bytes");
    m_added.clear();
    return {m_hash.data(), m_hash.size()};
}

}  // namespace rostrum::store
