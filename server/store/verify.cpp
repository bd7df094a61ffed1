// SPDX-License-Identifier: MIT
#include "server/store/verify.h"

#include "server/store/record_file.h"

#include <algorithm>
#include <cctype>

namespace rostrum::store {
namespace {

std::string lowerCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

bool isHash(const std::string& text) {
    return text.size() == 2 * hash_bytes && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

}  // namespace

std::string hex(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += digits[value >> 4];
        text += digits[value & 15];
    }
    return text;
}

Result<SoundRecord> verifyRecord(const std::filesystem::path& path, const std::optional<std::string>& head_hash) {
    const std::optional<std::string> stated = head_hash ? std::optional(lowerCase(*head_hash)) : std::nullopt;
    if (stated && !isHash(*stated))
        return Error{"\"" + *head_hash + "\" is not a hash: give the 64 digits of the report"};
    Result<RecordFile> file = RecordFile::open(path);
    if (!file) return file.error();
    const Result<std::optional<Entry>> last = file.value().last();
    if (!last) return last.error();
    SoundRecord sound{.entries = last.value() ? last.value()->seq : 0,
                      .head_hash = hex(last.value() ? last.value()->hash : genesisHash(file.value().lineage())),
                      .erased = {}};
    bool is_stated = stated == sound.head_hash;
    Status scanned = file.value().scan(1, sound.entries, [&](const Entry& entry, Chain&) -> Status {
        if (entry.rows.isErased() || entry.command.isErased()) sound.erased.push_back(entry.seq);
        if (stated && !is_stated) is_stated = hex(entry.hash) == *stated;
        return Done{};
    });
    if (!scanned) return scanned.error();
    if (stated && !is_stated) {
        return file.value().damaged("no entry has the hash " + *stated +
                                    ": the end of the record was dropped, or it is another record");
    }
    if (Status pages = file.value().checkPages(); !pages) return pages.error();
    return sound;
}

}  // namespace rostrum::store
