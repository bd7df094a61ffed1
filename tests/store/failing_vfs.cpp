// SPDX-License-Identifier: MIT
#include "tests/store/failing_vfs.h"

#include "tests/store/observed_vfs.h"

#include <sqlite3.h>

namespace rostrum::store {
namespace {

class Disk final : public DiskObserver {
public:
    FailingVfs::Failing failing = FailingVfs::Failing::nothing;
    bool is_full = false;
    int operations_left = -1;  ///< before everything fails; negative: no such plan
    bool has_failed = false;

    File opens(const std::string&) override { return 0; }
    void removes(const std::string&) override {}
    int writes(File, std::string_view bytes, std::size_t at, std::size_t length) override {
        if (failing == FailingVfs::Failing::writes || planFails()) return failed(SQLITE_IOERR_WRITE);
        return is_full && at + bytes.size() > length ? failed(SQLITE_FULL) : SQLITE_OK;
    }
    int truncates(File, std::size_t) override { return SQLITE_OK; }
    int syncs(File) override {
        if (failing == FailingVfs::Failing::syncs || planFails()) return failed(SQLITE_IOERR_FSYNC);
        return SQLITE_OK;
    }

private:
    bool planFails() {
        if (operations_left < 0) return false;
        if (operations_left > 0) --operations_left;
        return operations_left == 0;
    }
    int failed(int code) {
        has_failed = true;
        return code;
    }
};

Disk disk;

}  // namespace

std::string FailingVfs::name() {
    static const std::string name = observeDisk("failing", disk);
    return name;
}

void FailingVfs::fail(Failing failing) {
    disk.failing = failing;
}

void FailingVfs::fill() {
    disk.is_full = true;
}

void FailingVfs::failFrom(int nth) {
    disk.operations_left = nth;
}

void FailingVfs::heal() {
    disk = {};
}

bool FailingVfs::hasFailed() {
    return disk.has_failed;
}

}  // namespace rostrum::store
