// SPDX-License-Identifier: MIT
#include "tests/store/recorded_disk.h"

#include "tests/store/observed_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <iterator>
#include <map>
#include <vector>

namespace rostrum::store {
namespace {

constexpr std::size_t sector_bytes = 512;

/// What happened to the content `file`; a name that is removed and made again has another content.
struct Operation {
    enum class Is { made, removed, written, truncated, synced } is;
    std::size_t file = 0;
    std::string name = {};
    std::size_t at = 0;  ///< of a write; of truncating: the length that stays
    std::string bytes = {};
};

class Diary final : public DiskObserver {
public:
    RecordedDisk::Syncs syncs_of_disk = RecordedDisk::Syncs::are_done;
    std::vector<std::string> contents;  ///< by file, as they were when the diary began
    std::map<std::string, File> names_at_first;
    std::map<std::string, File> names;
    std::vector<Operation> operations;

    File opens(const std::string& path) override {
        const auto [at, is_new] = names.try_emplace(shortName(path), contents.size());
        if (is_new) {
            contents.emplace_back();
            operations.push_back({.is = Operation::Is::made, .file = at->second, .name = at->first});
        }
        return at->second;
    }
    void removes(const std::string& path) override {
        const auto at = names.find(shortName(path));
        if (at == names.end()) return;
        operations.push_back({.is = Operation::Is::removed, .file = at->second, .name = at->first});
        names.erase(at);
    }
    int writes(File file, std::string_view bytes, std::size_t at, std::size_t) override {
        operations.push_back({.is = Operation::Is::written, .file = file, .at = at, .bytes = std::string(bytes)});
        return SQLITE_OK;
    }
    int truncates(File file, std::size_t length) override {
        operations.push_back({.is = Operation::Is::truncated, .file = file, .at = length});
        return SQLITE_OK;
    }
    int syncs(File file) override {
        if (syncs_of_disk == RecordedDisk::Syncs::are_done) {
            operations.push_back({.is = Operation::Is::synced, .file = file});
        }
        return SQLITE_OK;
    }

private:
    static std::string shortName(const std::string& path) { return std::filesystem::path(path).filename(); }
};

Diary diary;

bool isOfNames(const Operation& operation) {
    return operation.is == Operation::Is::made || operation.is == Operation::Is::removed;
}

/// Where the last sync before `moment` stands, of `file` or of any; 0: there was none.
template <class Matches>
std::size_t lastSync(std::size_t moment, Matches matches) {
    for (std::size_t i = moment; i > 0; --i) {
        const Operation& operation = diary.operations[i - 1];
        if (operation.is == Operation::Is::synced && matches(operation)) return i;
    }
    return 0;
}

/// The names after a cut: those of the last sync, and the first few of what happened to names since.
std::map<std::string, std::size_t> namesAfter(std::size_t moment, std::mt19937_64& chance) {
    const std::size_t synced = lastSync(moment, [](const Operation&) { return true; });
    const std::size_t until = synced + chance() % (moment - synced + 1);
    std::map<std::string, std::size_t> names = diary.names_at_first;
    for (std::size_t i = 0; i < until; ++i) {
        const Operation& operation = diary.operations[i];
        if (!isOfNames(operation)) continue;
        if (operation.is == Operation::Is::made) names[operation.name] = operation.file;
        if (operation.is == Operation::Is::removed) names.erase(operation.name);
    }
    return names;
}

/// How much of what was not synced a cut leaves.
enum class Leaves { nothing, everything, some_writes, some_sectors };

void write(std::string& content, std::size_t at, std::string_view bytes) {
    if (content.size() < at + bytes.size()) content.resize(at + bytes.size());
    std::memcpy(content.data() + at, bytes.data(), bytes.size());
}

void writeSomeSectors(std::string& content, const Operation& operation, std::mt19937_64& chance) {
    std::string_view bytes = operation.bytes;
    for (std::size_t at = operation.at; !bytes.empty();) {
        const std::size_t length = std::min(bytes.size(), sector_bytes - at % sector_bytes);
        if (chance() % 2 == 0) write(content, at, bytes.substr(0, length));
        bytes.remove_prefix(length);
        at += length;
    }
}

std::string contentAfter(std::size_t file, std::size_t moment, Leaves leaves, std::mt19937_64& chance) {
    const std::size_t synced = lastSync(moment, [file](const Operation& operation) { return operation.file == file; });
    std::string content = diary.contents[file];
    for (std::size_t i = 0; i < moment; ++i) {
        const Operation& operation = diary.operations[i];
        if (operation.file != file || isOfNames(operation) || operation.is == Operation::Is::synced) continue;
        if (i >= synced) {
            if (leaves == Leaves::nothing) break;
            if (leaves == Leaves::some_writes && chance() % 2 == 0) continue;
            if (leaves == Leaves::some_sectors && operation.is == Operation::Is::written) {
                writeSomeSectors(content, operation, chance);
                continue;
            }
        }
        if (operation.is == Operation::Is::written) {
            write(content, operation.at, operation.bytes);
        } else {
            content.resize(operation.at);
        }
    }
    return content;
}

}  // namespace

std::string RecordedDisk::name() {
    static const std::string name = observeDisk("recorded", diary);
    return name;
}

void RecordedDisk::begin(const std::filesystem::path& folder, Syncs syncs) {
    diary = {};
    diary.syncs_of_disk = syncs;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        diary.names_at_first[entry.path().filename()] = diary.contents.size();
        diary.contents.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    diary.names = diary.names_at_first;
}

std::size_t RecordedDisk::moment() {
    return diary.operations.size();
}

void RecordedDisk::cut(std::size_t moment, std::mt19937_64& chance, const std::filesystem::path& into) {
    const auto leaves = static_cast<Leaves>(chance() % 4);
    for (const auto& [name, file] : namesAfter(moment, chance)) {
        const std::string content = contentAfter(file, moment, leaves, chance);
        std::ofstream(into / name, std::ios::binary)
            .write(content.data(), static_cast<std::streamsize>(content.size()));
    }
}

}  // namespace rostrum::store
