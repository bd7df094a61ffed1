// SPDX-License-Identifier: MIT
#pragma once

/// The Qt face of client::Client: owns it and a Transport, opens, resumes, sends, and says in which phase it is. What
/// it knows becomes a Scene; it words nothing. Used by both apps. On the thread of the user interface.

#include "protocol/client/client.h"
#include "protocol/qt/scene.h"
#include "protocol/qt/transport.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rostrum::qt {

class Connection : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main.cpp")
    Q_PROPERTY(Phase phase READ phase NOTIFY phaseChanged)
    Q_PROPERTY(Outage outage READ outage NOTIFY phaseChanged)
    Q_PROPERTY(bool live READ isLive NOTIFY phaseChanged)

public:
    /// Ordered from the least to the most that a person can do.
    enum class Phase {
        NotJoined,     ///< nobody has given an address and a badge yet
        Refused,       ///< sent away for good, or never joined because the certificate is not trusted
        Connecting,    ///< never joined in this run; see trouble() and goodbye()
        Reconnecting,  ///< joined before, and nothing heard for 3 s; the last state stays on the screen
        Live,
        Ended,  ///< the session is closed (1.1); the state stays on the screen
    };
    Q_ENUM(Phase)
    /// How long nothing was heard: what screens say differs (ui/README, "Connection").
    enum class Outage {
        None,   ///< under 3 s: nothing is shown
        Short,  ///< from 3 s: commands are disabled, with the reason
        Long,   ///< from 15 s: since when, and the list greyed
    };
    Q_ENUM(Outage)

    /// Where and as whom to join.
    struct Join {
        QUrl server;      ///< ws:// or wss://
        QString session;  ///< may be empty if the server has one only
        QString badge;
        QString token;  ///< of an earlier run; may be empty
        v1::Modality modality = v1::MODALITY_UNSPECIFIED;
    };
    struct Identity {
        QString client_name;  ///< "rostrum-chair"
        QString client_version;
    };
    /// A clock of this machine that only goes forward, in milliseconds; goes on while the machine sleeps.
    using LocalClock = std::function<std::int64_t()>;

    static constexpr std::int64_t short_outage_ms = 3'000;
    static constexpr std::int64_t long_outage_ms = 15'000;
    /// How long a connection may take to be made before it is given up.
    static constexpr std::int64_t opening_ms_max = 10'000;

    Connection(std::unique_ptr<Transport> transport, Identity identity, LocalClock local_ms);
    ~Connection() override;

    /// Leaves where it is, if it is somewhere, and joins there.
    void join(const Join& join);
    void leave();
    /// The last one; empty before join().
    const Join& joined() const { return m_join; }

    Phase phase() const { return m_phase; }
    Outage outage() const { return m_outage; }
    /// A message came in the last 5 s: the clock may be shown as live.
    bool isLive() const;
    /// When the state on the screen was last live, in UTC; none if it never was or is now.
    std::optional<std::int64_t> lastLiveUtcMs() const;
    /// Why Refused, or why it is still Connecting.
    const v1::Goodbye& goodbye() const { return m_goodbye; }
    Transport::Trouble trouble() const { return m_trouble; }
    QString troubleDetail() const { return m_trouble_detail; }

    /// Sends a command until it is answered; returns its uuid. Requires: join() was called.
    QString send(v1::Command command);
    /// How many commands have no answer yet.
    std::size_t pendingCount() const;

    /// At this moment.
    Scene scene() const;
    /// For clocks that flip between two scenes; 0 before the first Welcome.
    std::int64_t meetingNowMs() const;
    std::int64_t utcNowMs() const;
    const std::optional<v1::Welcome>& welcome() const;

signals:
    void phaseChanged();
    /// The state, the presence or who looks changed, or is live or not: show it. Once for all that came together.
    void sceneChanged();
    /// An answer to a command of this client; the state already holds what it did.
    void answered(const rostrum::client::Answered& answered);

public slots:
    /// Does what is due at this moment: reads what came, connects, pings, tells how things stand. Called by its own
    /// timer; by tests after they moved the clock.
    void tick();

private:
    /// Messages, and how a connection ended, wait here for the next tick: the state changes only right before everybody
    /// is shown it, and once for all that came together.
    struct Message {
        QByteArray bytes;
        std::int64_t local_ms = 0;
    };
    struct Ending {
        Transport::Trouble trouble = Transport::Trouble::none;
        QString detail;
    };
    enum class Line { Closed, Opening, Open };

    void onOpened();
    void onReceived(const QByteArray& message);
    void onClosed(Transport::Trouble trouble, const QString& detail);
    void hangUp();
    void replaceClient();
    void read();
    void closeWhenDue(std::int64_t now_ms);
    void end(const Ending& ending);
    void takeEvents();
    void onLeft(const client::Left& left);
    void connectWhenDue(std::int64_t now_ms);
    void sendFrames();
    void tell(std::int64_t now_ms);
    Phase phaseAt(std::int64_t now_ms) const;
    Outage outageAt(std::int64_t now_ms) const;
    std::optional<std::int64_t> silentMs(std::int64_t now_ms) const;
    void schedule(std::int64_t now_ms);

    Identity m_identity;
    LocalClock m_local_ms;
    Join m_join;
    bool m_has_join = false;
    std::unique_ptr<client::Client> m_client;  ///< never null
    std::vector<Message> m_inbox;
    std::optional<Ending> m_ending;
    std::vector<client::Answered> m_answers;  ///< told after the scene that holds what they did

    Phase m_phase = Phase::NotJoined;
    Outage m_outage = Outage::None;
    bool m_is_live = false;
    bool m_is_for_good = false;  ///< sent away, and not to come back
    bool m_has_news = false;     ///< why it is not joined changed
    bool m_has_scene = false;    ///< that was not shown yet
    v1::Goodbye m_goodbye;
    Transport::Trouble m_trouble = Transport::Trouble::none;
    QString m_trouble_detail;
    std::int64_t m_last_live_utc_ms = 0;

    Line m_line = Line::Closed;
    std::int64_t m_opening_since_ms = 0;
    QTimer m_due;
    std::unique_ptr<Transport> m_transport;  ///< last: a QWebSocket that ends still calls back
};

/// The LocalClock of a program: goes on while the machine sleeps (CLOCK_BOOTTIME).
std::int64_t machineLocalMs();

}  // namespace rostrum::qt
