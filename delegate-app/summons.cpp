// SPDX-License-Identifier: MIT
#include "delegate-app/summons.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <canberra.h>

#include <utility>

namespace rostrum::delegate {
namespace {

constexpr int answer_ms_max = 1'000;  ///< a desktop that takes longer is not waited for

QDBusMessage callOfNotifications(const char* method, const QVariantList& arguments) {
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage call = QDBusMessage::createMethodCall(service, "/org/freedesktop/Notifications", service, method);
    call.setArguments(arguments);
    return call;
}

}  // namespace

Summons::Summons(DelegateApp& app, QObject* parent) : QObject(parent), m_app(app) {
    connect(&app, &DelegateApp::becameNext, this, [this](const QString& detail) {
        notify(Notice{tr("You are next"), detail, Urgency::normal});
        sound("message-new-instant", tr("You are next"));
    });
    connect(&app, &DelegateApp::gotFloor, this, [this](const QString& heading) {
        notify(Notice{heading, m_app.identity()->itemLine(), Urgency::critical});
        sound("phone-incoming-call", heading);
    });
    connect(&app, &DelegateApp::calledNoMore, this, [this] { notify({}); });
}

Summons::~Summons() {
    notify({});
}

void Summons::notify(std::optional<Notice> notice) {
    m_notice = std::move(notice);
    m_is_told = false;
    tell();
}

// Desktop Notifications Specification 1.2: app_name, replaces_id, app_icon, summary, body, actions, hints,
// expire_timeout. One at a time: only the answer says what the next one replaces.
void Summons::tell() {
    if (m_awaits_answer || std::exchange(m_is_told, true)) return;
    if (!m_notice) {
        if (m_shown == 0) return;
        QDBusConnection::sessionBus().send(callOfNotifications("CloseNotification", {std::exchange(m_shown, 0)}));
        return;
    }
    const QVariantMap hints{{"urgency", QVariant::fromValue(static_cast<unsigned char>(m_notice->urgency))},
                            {"desktop-entry", QStringLiteral("org.rostrum.Delegate")},
                            {"suppress-sound", true}};
    const QDBusMessage call =
        callOfNotifications("Notify", {QStringLiteral("Rostrum"), m_shown, QStringLiteral("org.rostrum.Delegate"),
                                       m_notice->title, m_notice->body.toHtmlEscaped(), QStringList(), hints, -1});
    m_awaits_answer = true;
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, answer_ms_max), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<std::uint32_t> shown = *answer;
        if (shown.isValid()) m_shown = shown.value();
        m_awaits_answer = false;
        answer->deleteLater();
        tell();
    });
}

void Summons::sound(const char* name, const QString& meaning) {
    if (!m_app.sounds()) return;
    if (m_sounds == nullptr) {
        ca_context* made = nullptr;
        if (ca_context_create(&made) != CA_SUCCESS) return;
        m_sounds.reset(made);
        ca_context_change_props(made, CA_PROP_APPLICATION_NAME, "Rostrum", CA_PROP_APPLICATION_ID,
                                "org.rostrum.Delegate", nullptr);
    }
    // Without a sound server it fails, which is as good as a sound that is turned off.
    ca_context_play(m_sounds.get(), 0, CA_PROP_EVENT_ID, name, CA_PROP_EVENT_DESCRIPTION, meaning.toUtf8().constData(),
                    nullptr);
}

void Summons::EndSound::operator()(ca_context* context) const {
    ca_context_destroy(context);
}

}  // namespace rostrum::delegate
