// SPDX-License-Identifier: MIT
#pragma once

/// What a desktop has to show notifications (org.freedesktop.Notifications): it shows nothing and keeps everything.
/// Used by tests/qt/at_spi; one thread, with a QCoreApplication.

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <map>
#include <string>
#include <vector>

namespace rostrum::at_spi {

class NotificationService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit NotificationService(const std::string& session_bus);
    ~NotificationService() override;

    struct Notification {
        std::string title;
        std::string body;
        int urgency = 0;
        bool suppresses_sound = false;
    };
    /// Those that can be seen now, oldest first.
    std::vector<Notification> shown();

public slots:
    // As the Desktop Notifications Specification names them. NOLINTBEGIN(readability-identifier-naming)
    unsigned Notify(const QString& app_name, unsigned replaces_id, const QString& app_icon, const QString& summary,
                    const QString& body, const QStringList& actions, const QVariantMap& hints, int expire_timeout);
    void CloseNotification(unsigned id);
    // NOLINTEND(readability-identifier-naming)

private:
    QDBusConnection m_bus;
    unsigned m_ids = 0;
    std::map<unsigned, Notification> m_shown;
};

}  // namespace rostrum::at_spi
