// SPDX-License-Identifier: MIT
#pragma once

/// Where and as whom this user joined last, kept for the next run in a file that nobody else can read: it holds the
/// badge. Under XDG, a file for each app. Used by main.cpp of both apps. On the thread of the user interface.

#include "protocol/qt/connection.h"

#include <QString>

namespace rostrum::qt {

class RememberedJoin {
public:
    /// `file`: where it is kept.
    explicit RememberedJoin(QString file);
    /// "rostrum/chair.ini" in the folder of this user's settings.
    static QString fileFor(const QString& app);

    /// Empty if nothing is kept.
    Connection::Join read() const;
    /// False: it could not be written, and will not be known in the next run.
    bool keep(const Connection::Join& join) const;
    /// Forgets badge and token, and keeps the address: whoever leaves this machine leaves nothing to speak with.
    bool forgetBadge() const;

private:
    QString m_file;
};

}  // namespace rostrum::qt
