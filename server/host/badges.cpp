// SPDX-License-Identifier: MIT
#include "server/host/badges.h"

#include "protocol/state/check.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace rostrum::host {
namespace {

// Crockford's base 32: without i, l, o and u.
constexpr std::string_view letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t secret_letters = 16;  // 80 bits
constexpr std::size_t group_letters = 4;
constexpr std::size_t token_letters = 26;  // 130 bits
constexpr std::string_view token_version = "t1";

using Digest = std::array<unsigned char, 32>;

/// Keyed BLAKE2b over parts, each with its length before it so that no two sequences of parts look the same.
class Keyed {
public:
    explicit Keyed(std::string_view key) {
        CHECK(key.size() == server_key_bytes, "the server key has 32 bytes");
        crypto_generichash_init(&m_state, reinterpret_cast<const unsigned char*>(key.data()), key.size(),
                                Digest().size());
    }
    Keyed& add(std::string_view part) {
        add(static_cast<std::uint64_t>(part.size()));
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(part.data()), part.size());
        return *this;
    }
    Keyed& add(std::uint64_t number) {
        std::array<unsigned char, 8> bytes{};
        for (unsigned char& byte : bytes) {
            byte = static_cast<unsigned char>(number & 0xff);
            number >>= 8;
        }
        crypto_generichash_update(&m_state, bytes.data(), bytes.size());
        return *this;
    }
    /// The first `count` letters of the digest, five bits each.
    std::string letters32(std::size_t count) {
        Digest digest{};
        crypto_generichash_final(&m_state, digest.data(), digest.size());
        std::string text;
        for (std::size_t bit = 0; text.size() < count; bit += 5) {
            const unsigned two_bytes = static_cast<unsigned>(digest[bit / 8]) << 8 | digest[bit / 8 + 1];
            text += letters[two_bytes >> (11 - bit % 8) & 31];
        }
        return text;
    }

private:
    crypto_generichash_state m_state{};
};

std::string secretLetters(std::string_view key, std::string_view session, std::uint32_t person,
                          std::uint32_t generation) {
    return Keyed(key).add("rostrum badge").add(session).add(person).add(generation).letters32(secret_letters);
}

std::string tokenLetters(std::string_view key, std::string_view session, const Token& token) {
    Keyed keyed(key);
    keyed.add("rostrum token").add(session).add(token.person).add(token.generation);
    return keyed.add(static_cast<std::uint64_t>(token.expires_utc_ms)).letters32(token_letters);
}

bool areSame(std::string_view a, std::string_view b) {
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

template <class Number>
std::optional<Number> numberIn(std::string_view text) {
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// Takes `text` up to the next `separator` off its front; the rest if there is none.
std::string_view takeUntil(std::string_view& text, std::string_view separators) {
    const std::size_t at = text.find_first_of(separators);
    const std::string_view head = text.substr(0, at);
    text = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
    return head;
}

/// As people type it: any case, separators anywhere, o, i and l for the digits they look like.
std::string asPrinted(std::string_view typed) {
    std::string text;
    for (char letter : typed) {
        if (letter == '-' || letter == ' ') continue;
        if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
        if (letter == 'O') letter = '0';
        if (letter == 'I' || letter == 'L') letter = '1';
        text += letter;
    }
    return text;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

}  // namespace

std::string badgeSecret(std::string_view server_key, std::string_view session, std::uint32_t person,
                        std::uint32_t generation) {
    const std::string secret = secretLetters(server_key, session, person, generation);
    std::string printed = std::to_string(person);
    for (std::size_t at = 0; at < secret.size(); at += group_letters) printed += '-' + secret.substr(at, group_letters);
    return printed;
}

std::optional<std::uint32_t> personNamedBy(std::string_view badge_secret) {
    std::string_view rest = trimmed(badge_secret);
    return numberIn<std::uint32_t>(takeUntil(rest, "- "));
}

bool isBadgeSecret(std::string_view typed, std::string_view server_key, std::string_view session, std::uint32_t person,
                   std::uint32_t generation) {
    std::string_view rest = trimmed(typed);
    if (numberIn<std::uint32_t>(takeUntil(rest, "- ")) != person) return false;
    return areSame(asPrinted(rest), secretLetters(server_key, session, person, generation));
}

std::string sealToken(std::string_view server_key, std::string_view session, const Token& token) {
    std::string sealed(token_version);
    sealed += '.' + std::to_string(token.person) + '.' + std::to_string(token.generation) + '.' +
              std::to_string(token.expires_utc_ms);
    return sealed + '.' + tokenLetters(server_key, session, token);
}

std::optional<Token> openToken(std::string_view server_key, std::string_view session, std::string_view sealed) {
    if (takeUntil(sealed, ".") != token_version) return std::nullopt;
    const auto person = numberIn<std::uint32_t>(takeUntil(sealed, "."));
    const auto generation = numberIn<std::uint32_t>(takeUntil(sealed, "."));
    const auto expires = numberIn<std::int64_t>(takeUntil(sealed, "."));
    if (!person || !generation || !expires) return std::nullopt;
    const Token token{*person, *generation, *expires};
    if (!areSame(sealed, tokenLetters(server_key, session, token))) return std::nullopt;
    return token;
}

}  // namespace rostrum::host
