// SPDX-License-Identifier: MIT
#include "server/store/verify.h"

#include "server/store/record_file.h"

#include <algorithm>

namespace rostrum::store {
namespace {

constexpr std::string_view digits_of_hex = "0123456789abcdef";

/// 16: it is none.
std::size_t valueOf(char digit) {
    const char lower = digit >= 'A' && digit <= 'F' ? static_cast<char>(digit - 'A' + 'a') : digit;
    return std::min(digits_of_hex.find(lower), digits_of_hex.size());
}

}  // namespace

std::string hex(std::string_view bytes) {
    std::string text;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += digits_of_hex[value >> 4];
        text += digits_of_hex[value & 15];
    }
    return text;
}

std::optional<std::string> hashFrom(std::string_view digits) {
    if (digits.size() != 2 * hash_bytes) return std::nullopt;
    std::string hash;
    for (std::size_t at = 0; at < digits.size(); at += 2) {
        const std::size_t high = valueOf(digits[at]);
        const std::size_t low = valueOf(digits[at + 1]);
        if (high == digits_of_hex.size() || low == digits_of_hex.size()) return std::nullopt;
        hash += static_cast<char>(high << 4 | low);
    }
    return hash;
}

Result<host::SoundRecord> verifyRecord(const std::filesystem::path& path, std::string_view stated_hash) {
    Result<RecordFile> file = RecordFile::open(path);
    if (!file) return file.error();
    const Result<std::optional<Entry>> last = file.value().last();
    if (!last) return last.error();
    const host::Head head = last.value() ? host::Head{.seq = last.value()->seq, .hash = last.value()->hash}
                                         : host::Head{.seq = 0, .hash = genesisHash(file.value().lineage())};
    return verify(file.value(), head, stated_hash);
}

Result<host::SoundRecord> verify(RecordFile& file, const host::Head& head, std::string_view stated_hash) {
    host::SoundRecord sound{.head = head, .erased = {}};
    bool is_stated = stated_hash.empty() || stated_hash == head.hash;
    const Status scanned = file.scan(1, head.seq, [&](const Entry& entry, Chain&) -> Status {
        if (entry.rows.isErased() || entry.command.isErased()) sound.erased.push_back(entry.seq);
        is_stated = is_stated || stated_hash == entry.hash;
        return Done{};
    });
    if (!scanned) return scanned.error();
    if (!is_stated) {
        return file.damaged("no entry has the hash " + hex(stated_hash) +
                            ": the end of the record was dropped, or it is another record");
    }
    if (const Status pages = file.checkPages(); !pages) return pages.error();
    return sound;
}

}  // namespace rostrum::store
