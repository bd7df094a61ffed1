// SPDX-License-Identifier: MIT
#include "protocol/qt/remembered_join.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <utility>

namespace rostrum::qt {
namespace {

constexpr QFileDevice::Permissions of_this_user = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Before a badge is written into it, so that nobody can read it in between either.
bool makePrivate(const QString& path) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Append) && file.setPermissions(of_this_user);
}

}  // namespace

RememberedJoin::RememberedJoin(QString file) : m_file(std::move(file)) {}

QString RememberedJoin::fileFor(const QString& app) {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/rostrum/" + app + ".ini";
}

Connection::Join RememberedJoin::read() const {
    const QSettings settings(m_file, QSettings::IniFormat);
    Connection::Join join;
    join.server = QUrl(settings.value("server").toString());
    join.session = settings.value("session").toString();
    join.badge = settings.value("badge").toString();
    join.token = settings.value("token").toString();
    return join;
}

bool RememberedJoin::keep(const Connection::Join& join) const {
    if (!makePrivate(m_file)) return false;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue("server", join.server.toString());
    settings.setValue("session", join.session);
    settings.setValue("badge", join.badge);
    settings.setValue("token", join.token);
    settings.sync();
    return settings.status() == QSettings::NoError && QFile::setPermissions(m_file, of_this_user);
}

bool RememberedJoin::forgetBadge() const {
    Connection::Join join = read();
    join.badge.clear();
    join.token.clear();
    return keep(join);
}

}  // namespace rostrum::qt
