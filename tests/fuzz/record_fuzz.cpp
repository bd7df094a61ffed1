// SPDX-License-Identifier: MIT
#include "server/store/sqlite_event_log.h"
#include "server/store/verify.h"
#include "tests/fuzz/bytes.h"
#include "tests/fuzz/targets.h"
#include "tests/support/changes.h"
#include "tests/support/temporary_directory.h"

#include <fstream>
#include <iterator>

namespace rostrum::fuzz {
namespace {

constexpr std::uint32_t changes_count = 6;
constexpr int edits_max = 16;

const store::SqliteEventLog::Options& options() {
    static const store::SqliteEventLog::Options all{.ballast_bytes = 4'096, .vfs = ""};
    return all;
}

/// The file of a sound record, and the hash of its head.
struct Sound {
    support::TemporaryDirectory folder;
    std::string file;
    std::string head_hash;

    Sound() {
        const auto log = std::move(store::SqliteEventLog::create(folder / "sound.db", "lineage", options()).value());
        log->submit(eg::changes(1, changes_count), {"boot", 1, 1, 1, false});
        head_hash = log->durable() ? store::hex(log->head().hash) : "";
    }
    const std::string& bytes() {
        std::ifstream in(folder / "sound.db", std::ios::binary);
        if (file.empty()) file.assign(std::istreambuf_iterator<char>(in), {});
        return file;
    }
};

std::string edited(std::string file, Bytes& bytes) {
    for (int i = 0; i < edits_max && !bytes.atEnd() && !file.empty(); ++i) {
        const std::size_t at = (std::size_t{bytes.byte()} << 8 | bytes.byte()) * 7 % file.size();
        if (const std::uint8_t how = bytes.byte(); how == 0) {
            file.resize(at);
        } else {
            file[at] = static_cast<char>(file[at] ^ how);
        }
    }
    return file;
}

/// What a server would read from the record; empty if it refuses to.
std::vector<std::string> changesRead(const std::filesystem::path& path) {
    std::vector<std::string> found;
    auto log = store::SqliteEventLog::open(path, options());
    if (!log) return {};
    const Status status =
        log.value()->read(1, [&](const v1::Change& change) { found.push_back(change.SerializeAsString()); });
    return status ? found : std::vector<std::string>{};
}

}  // namespace

Broken openAnyRecord(std::string_view input) {
    static Sound sound;
    Bytes bytes(input);
    const std::filesystem::path path = sound.folder / "edited.db";
    std::ofstream(path, std::ios::binary) << edited(sound.bytes(), bytes);
    const auto verified = store::verifyRecord(path, sound.head_hash);
    const std::vector<std::string> found = changesRead(path);
    Broken broken;
    if (verified && found.size() < changes_count) broken.emplace_back("what verify calls sound, a server reads whole");
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (i < changes_count && found[i] == eg::change(static_cast<std::uint32_t>(i) + 1).SerializeAsString())
            continue;
        broken.push_back("change " + std::to_string(i + 1) + " is read as it was written, or not at all");
    }
    return broken;
}

}  // namespace rostrum::fuzz
