// SPDX-License-Identifier: MIT
#include "tests/store/failing_vfs.h"

#include <sqlite3.h>

#include <cstdlib>

namespace rostrum::store {
namespace {

struct Disk {
    FailingVfs::Failing failing = FailingVfs::Failing::nothing;
    bool is_full = false;
    int operations_left = -1;  // before everything fails; negative: no such plan
    bool has_failed = false;
};

Disk disk;

/// The file that SQLite sees, with the system's file behind it.
struct File {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->real;
}

bool planFails() {
    if (disk.operations_left < 0) return false;
    if (disk.operations_left > 0) --disk.operations_left;
    return disk.operations_left == 0;
}

int failed(int code) {
    disk.has_failed = true;
    return code;
}

int closeFile(sqlite3_file* file) {
    const int code = realOf(file)->pMethods->xClose(realOf(file));
    std::free(realOf(file));
    return code;
}

int readFile(sqlite3_file* file, void* into, int size, sqlite3_int64 at) {
    return realOf(file)->pMethods->xRead(realOf(file), into, size, at);
}

int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
    sqlite3_file* real = realOf(file);
    if (disk.failing == FailingVfs::Failing::writes || planFails()) return failed(SQLITE_IOERR_WRITE);
    sqlite3_int64 length = 0;
    real->pMethods->xFileSize(real, &length);
    if (disk.is_full && at + size > length) return failed(SQLITE_FULL);
    return real->pMethods->xWrite(real, from, size, at);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file* file, int flags) {
    if (disk.failing == FailingVfs::Failing::syncs || planFails()) return failed(SQLITE_IOERR_FSYNC);
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int isReserved(sqlite3_file* file, int* out) {
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), out);
}
int controlFile(sqlite3_file* file, int operation, void* argument) {
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int sectorSize(sqlite3_file* file) {
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int characteristics(sqlite3_file* file) {
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

// Version 1: no shared memory, which a locking mode of EXCLUSIVE does not need.
const sqlite3_io_methods methods = {1,           closeFile,  readFile,        writeFile,  truncateFile,
                                    syncFile,    sizeOfFile, lockFile,        unlockFile, isReserved,
                                    controlFile, sectorSize, characteristics, nullptr,    nullptr,
                                    nullptr,     nullptr,    nullptr,         nullptr};

sqlite3_vfs* systemVfs() {
    return sqlite3_vfs_find(nullptr);
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flags_out) {
    sqlite3_vfs* system = systemVfs();
    auto* opened = reinterpret_cast<File*>(file);
    opened->base.pMethods = nullptr;
    opened->real = static_cast<sqlite3_file*>(std::calloc(1, static_cast<std::size_t>(system->szOsFile)));
    const int code = system->xOpen(system, name, opened->real, flags, flags_out);
    if (code == SQLITE_OK) {
        opened->base.pMethods = &methods;
    } else {
        std::free(opened->real);
    }
    return code;
}

sqlite3_vfs makeVfs() {
    sqlite3_vfs vfs = *systemVfs();
    vfs.szOsFile = static_cast<int>(sizeof(File));
    vfs.zName = "failing";
    vfs.pNext = nullptr;
    vfs.xOpen = openFile;
    return vfs;
}

}  // namespace

std::string FailingVfs::name() {
    static sqlite3_vfs vfs = makeVfs();
    static const int registered = sqlite3_vfs_register(&vfs, 0);
    return registered == SQLITE_OK ? vfs.zName : "";
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
