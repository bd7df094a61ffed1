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

QDBusMessage callOfNotifications(const char* method, const QVariantList& arguments) {
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage call = QDBusMessage::createMethodCall(service, "/org/freedesktop/Notifications", service, method);
    call.setArguments(arguments);
    return call;
}

}  // namespace

Summons::Summons(DelegateApp& app, QObject* parent) : QObject(parent), m_app(app) {
    connect(&app, &DelegateApp::becameNext, this, [this](const QString& detail) {
        notify(tr("You are next"), detail, Urgency::normal);
        sound("message-new-instant", tr("You are next"));
    });
    connect(&app, &DelegateApp::gotFloor, this, [this](const QString& heading) {
        notify(heading, m_app.identity()->itemLine(), Urgency::critical);
        sound("phone-incoming-call", heading);
    });
    connect(&app, &DelegateApp::calledNoMore, this, &Summons::takeBack);
}

Summons::~Summons() {
    takeBack();
}

// Desktop Notifications Specification 1.2: app_name, replaces_id, app_icon, summary, body, actions, hints,
// expire_timeout.
void Summons::notify(const QString& title, const QString& body, Urgency urgency) {
    const QVariantMap hints{{"urgency", QVariant::fromValue(static_cast<unsigned char>(urgency))},
                            {"desktop-entry", QStringLiteral("org.rostrum.Delegate")},
                            {"suppress-sound", true}};
    const QDBusMessage call =
        callOfNotifications("Notify", {QStringLiteral("Rostrum"), m_shown, QStringLiteral("org.rostrum.Delegate"),
                                       title, body.toHtmlEscaped(), QStringList(), hints, -1});
    m_holds = true;
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<std::uint32_t> shown = *answer;
        if (shown.isValid()) m_shown = shown.value();
        if (!m_holds) takeBack();
        answer->deleteLater();
    });
}

void Summons::takeBack() {
    m_holds = false;
    if (m_shown == 0) return;
    QDBusConnection::sessionBus().send(callOfNotifications("CloseNotification", {std::exchange(m_shown, 0)}));
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
