// SPDX-License-Identifier: MIT
#pragma once

/// A disk with bad days: a layer under SQLite that passes everything on to the system's, and fails when told to.
/// One for the whole test program; it starts sound. Only in tests/store.

#include <string>

namespace rostrum::store {

class FailingVfs {
public:
    /// The name to open databases with.
    static std::string name();

    enum class Failing { nothing, writes, syncs };
    /// From now on these operations fail with an I/O error.
    static void fail(Failing failing);
    /// The disk is full: writes that make a file longer fail.
    static void fill();
    /// The n-th write or sync from now on fails, n from 1, and all that follow.
    static void failFrom(int nth);
    /// Everything works again.
    static void heal();
    /// A failure was met since the last heal().
    static bool hasFailed();
};

}  // namespace rostrum::store
