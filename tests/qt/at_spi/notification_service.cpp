// SPDX-License-Identifier: MIT
#include "tests/qt/at_spi/notification_service.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

namespace rostrum::at_spi {
namespace {

constexpr const char* bus_name = "notifications";

}  // namespace

NotificationService::NotificationService(const std::string& session_bus)
    : m_bus(QDBusConnection::connectToBus(QString::fromStdString(session_bus), bus_name)) {
    EXPECT_TRUE(m_bus.registerObject("/org/freedesktop/Notifications", this, QDBusConnection::ExportAllSlots));
    EXPECT_TRUE(m_bus.registerService("org.freedesktop.Notifications"));
}

NotificationService::~NotificationService() {
    QDBusConnection::disconnectFromBus(bus_name);
}

std::vector<NotificationService::Notification> NotificationService::shown() {
    QCoreApplication::processEvents();
    std::vector<Notification> all;
    for (const auto& [id, notification] : m_shown) all.push_back(notification);
    return all;
}

unsigned NotificationService::Notify(const QString& /*app_name*/, unsigned replaces_id, const QString& /*app_icon*/,
                                     const QString& summary, const QString& body, const QStringList& /*actions*/,
                                     const QVariantMap& hints, int /*expire_timeout*/) {
    const unsigned id = replaces_id == 0 ? ++m_ids : replaces_id;
    m_shown[id] = {summary.toStdString(), body.toStdString(), hints["urgency"].toInt(),
                   hints["suppress-sound"].toBool()};
    return id;
}

void NotificationService::CloseNotification(unsigned id) {
    m_shown.erase(id);
}

}  // namespace rostrum::at_spi
