// SPDX-License-Identifier: MIT
#include "tests/store/observed_vfs.h"

#include <sqlite3.h>

#include <cstdlib>

namespace rostrum::store {
namespace {

/// The file that SQLite sees, with the system's file behind it.
struct ObservedFile {
    sqlite3_file base;
    sqlite3_file* real;
    DiskObserver* observer;
    DiskObserver::File number;
};

ObservedFile& observed(sqlite3_file* file) {
    return *reinterpret_cast<ObservedFile*>(file);
}
sqlite3_file* realOf(sqlite3_file* file) {
    return observed(file).real;
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
    sqlite3_int64 length = 0;
    realOf(file)->pMethods->xFileSize(realOf(file), &length);
    const std::string_view bytes(static_cast<const char*>(from), static_cast<std::size_t>(size));
    const int code = observed(file).observer->writes(observed(file).number, bytes, static_cast<std::size_t>(at),
                                                     static_cast<std::size_t>(length));
    return code != SQLITE_OK ? code : realOf(file)->pMethods->xWrite(realOf(file), from, size, at);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    const int code = observed(file).observer->truncates(observed(file).number, static_cast<std::size_t>(size));
    return code != SQLITE_OK ? code : realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file* file, int flags) {
    const int code = observed(file).observer->syncs(observed(file).number);
    return code != SQLITE_OK ? code : realOf(file)->pMethods->xSync(realOf(file), flags);
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

DiskObserver& observerOf(sqlite3_vfs* vfs) {
    return *static_cast<DiskObserver*>(vfs->pAppData);
}

int openFile(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* flags_out) {
    sqlite3_vfs* system = systemVfs();
    ObservedFile& opened = observed(file);
    opened.base.pMethods = nullptr;
    opened.real = static_cast<sqlite3_file*>(std::calloc(1, static_cast<std::size_t>(system->szOsFile)));
    const int code = system->xOpen(system, path, opened.real, flags, flags_out);
    if (code != SQLITE_OK) {
        std::free(opened.real);
        return code;
    }
    opened.base.pMethods = &methods;
    opened.observer = &observerOf(vfs);
    opened.number = opened.observer->opens(path == nullptr ? "" : path);
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* vfs, const char* path, int sync_folder) {
    observerOf(vfs).removes(path);
    return systemVfs()->xDelete(systemVfs(), path, sync_folder);
}

}  // namespace

std::string observeDisk(const char* name, DiskObserver& observer) {
    auto* vfs = new sqlite3_vfs(*systemVfs());  // SQLite's for as long as the program runs
    vfs->szOsFile = static_cast<int>(sizeof(ObservedFile));
    vfs->zName = name;
    vfs->pNext = nullptr;
    vfs->pAppData = &observer;
    vfs->xOpen = openFile;
    vfs->xDelete = deleteFile;
    return sqlite3_vfs_register(vfs, 0) == SQLITE_OK ? name : "";
}

}  // namespace rostrum::store
