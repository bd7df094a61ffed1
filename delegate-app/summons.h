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
#include <optional>

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
    struct Notice {
        QString title;
        QString body;
        Urgency urgency = Urgency::normal;
    };
    /// In place of the one before; none: nothing is to be shown any more.
    void notify(std::optional<Notice> notice);
    void tell();
    void sound(const char* name, const QString& meaning);

    DelegateApp& m_app;
    std::optional<Notice> m_notice;  ///< what is to be shown
    bool m_is_told = true;           ///< to the desktop
    bool m_awaits_answer = false;
    std::uint32_t m_shown = 0;  ///< the notification; 0: none
    struct EndSound {
        void operator()(ca_context* context) const;
    };
    std::unique_ptr<ca_context, EndSound> m_sounds;  ///< made at the first
};

}  // namespace rostrum::delegate
