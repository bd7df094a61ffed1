// SPDX-License-Identifier: MIT
#pragma once

/// Calls whoever looks elsewhere: a notification of the desktop and a sound of its theme when the delegation is next
/// and when it has the floor (org.freedesktop.Notifications, libcanberra). The notification goes when it holds no more,
/// or with the app. Where the desktop has neither, nothing is missing from the window. Made in main.cpp, once. On the
/// thread of the user interface.

#include "delegate-app/delegate_app.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>

struct ca_context;

namespace rostrum::delegate {

class Summons : public QObject {
    Q_OBJECT

public:
    /// `app` outlives it.
    explicit Summons(DelegateApp& app, QObject* parent = nullptr);
    ~Summons() override;

private:
    enum class Urgency : unsigned char { normal = 1, critical = 2 };
    /// In place of the one before.
    void notify(const QString& title, const QString& body, Urgency urgency);
    void takeBack();
    void sound(const char* name, const QString& meaning);

    DelegateApp& m_app;
    std::uint32_t m_shown = 0;  ///< the notification; 0: none that is known
    bool m_holds = false;       ///< what was notified last; it may not be known yet as what
    struct EndSound {
        void operator()(ca_context* context) const;
    };
    std::unique_ptr<ca_context, EndSound> m_sounds;  ///< made at the first
};

}  // namespace rostrum::delegate
