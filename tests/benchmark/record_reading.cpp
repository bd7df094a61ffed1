// SPDX-License-Identifier: MIT
#include "tests/benchmark/record_reading.h"

#include "protocol/state/check.h"
#include "protocol/state/state.h"
#include "server/store/sqlite_event_log.h"
#include "tests/benchmark/growing_record.h"

#include <fcntl.h>
#include <openssl/evp.h>
#include <sqlite3.h>
#include <unistd.h>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace rostrum::benchmark {
namespace {

constexpr std::size_t buffer_bytes = 1u << 20;

/// Calls `take` for each row of the query.
void select(const std::filesystem::path& record, const char* sql, const std::function<void(sqlite3_stmt*)>& take) {
    sqlite3* connection = nullptr;
    sqlite3_stmt* statement = nullptr;
    CHECK(sqlite3_open_v2(record.c_str(), &connection, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK, "it is a record");
    sqlite3_exec(connection, "PRAGMA locking_mode = EXCLUSIVE", nullptr, nullptr, nullptr);  // as the server does
    CHECK(sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr) == SQLITE_OK, "the query fits the record");
    while (sqlite3_step(statement) == SQLITE_ROW) take(statement);
    sqlite3_finalize(statement);
    sqlite3_close(connection);
}

template <class Take>
void selectColumns(const std::filesystem::path& record, Take take) {
    select(record, "SELECT * FROM changes ORDER BY seq", [&](sqlite3_stmt* row) {
        const int columns = sqlite3_column_count(row);
        for (int column = 0; column < columns; ++column) {
            if (sqlite3_column_type(row, column) == SQLITE_INTEGER) {
                const sqlite3_int64 number = sqlite3_column_int64(row, column);
                take(&number, sizeof number);
            } else {
                const void* const bytes = sqlite3_column_blob(row, column);
                take(bytes, static_cast<std::size_t>(sqlite3_column_bytes(row, column)));
            }
        }
    });
}

}  // namespace

std::size_t readFile(const std::filesystem::path& record) {
    const int file = open(record.c_str(), O_RDONLY | O_CLOEXEC);
    std::vector<char> buffer(buffer_bytes);
    std::size_t all = 0;
    for (ssize_t size = 0; (size = read(file, buffer.data(), buffer.size())) > 0;)
        all += static_cast<std::size_t>(size);
    close(file);
    return all;
}

std::size_t selectAll(const std::filesystem::path& record) {
    std::size_t all = 0;
    selectColumns(record, [&](const void*, std::size_t size) { all += size; });
    return all;
}

int selectAndHashAll(const std::filesystem::path& record) {
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
    selectColumns(record, [&](const void* bytes, std::size_t size) { EVP_DigestUpdate(context.get(), bytes, size); });
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    EVP_DigestFinal_ex(context.get(), hash.data(), nullptr);
    return hash[0];
}

Arrivals readArrivals(const std::filesystem::path& record, std::uint32_t after_seq) {
    Arrivals arrivals;
    state::State state;
    std::string last_uuid;
    {
        const auto log = store::SqliteEventLog::open(record, {});
        CHECK(log, "the record can be opened");
        const Status read = log.value()->read(1, [&](const v1::Change& change) {
            state.apply(change.seq(), change.rows(), change.removals());
            if (change.seq() <= after_seq || !change.command().has_request_floor()) return;
            if (change.command().uuid() < last_uuid) ++arrivals.overtakings;
            last_uuid = change.command().uuid();
        });
        CHECK(read, "the record is sound");
    }
    std::uint32_t last_request = 0;
    arrivals.in_order = true;
    for (const auto& [place, request] : state.list(the_item)) {
        ++arrivals.requests;
        arrivals.in_order = arrivals.in_order && request > last_request;
        last_request = request;
    }
    const std::string commits = "SELECT count(boot_id) FROM changes WHERE seq > " + std::to_string(after_seq);
    select(record, commits.c_str(),
           [&](sqlite3_stmt* row) { arrivals.transactions = static_cast<std::uint32_t>(sqlite3_column_int(row, 0)); });
    return arrivals;
}

}  // namespace rostrum::benchmark
