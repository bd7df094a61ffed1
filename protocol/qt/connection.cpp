// SPDX-License-Identifier: MIT
#include "protocol/qt/connection.h"

#include "protocol/state/check.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <ctime>
#include <string_view>
#include <utility>
#include <variant>

namespace rostrum::qt {
namespace {

client::Options optionsFor(const Connection::Join& join, const Connection::Identity& identity) {
    client::Options options;
    options.session = join.session.toStdString();
    options.badge_secret = join.badge.toStdString();
    options.token = join.token.toStdString();
    options.client_name = identity.client_name.toStdString();
    options.client_version = identity.client_version.toStdString();
    options.modality = join.modality;
    options.make_uuid = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(); };
    options.jitter = [] { return QRandomGenerator::global()->generateDouble(); };
    return options;
}

QString subprotocol() {
    const std::string_view name = client::subprotocol(client::Encoding::proto);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

bool isClosed(const state::State& state) {
    const auto* session = state.find<v1::Session>(1);
    return session != nullptr && session->status() == v1::SESSION_STATUS_CLOSED;
}

}  // namespace

Connection::Connection(std::unique_ptr<Transport> transport, Identity identity, LocalClock local_ms)
    : m_identity(std::move(identity)),
      m_local_ms(std::move(local_ms)),
      m_client(std::make_unique<client::Client>(optionsFor(m_join, m_identity))),
      m_transport(std::move(transport)) {
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    connect(&m_due, &QTimer::timeout, this, &Connection::tick);
    connect(m_transport.get(), &Transport::opened, this, &Connection::onOpened);
    connect(m_transport.get(), &Transport::received, this, &Connection::onReceived);
    connect(m_transport.get(), &Transport::closed, this, &Connection::onClosed);
}

Connection::~Connection() {
    m_transport->disconnect(this);
}

// ---- where it is ----

void Connection::join(const Join& join) {
    m_join = join;
    m_has_join = true;
    replaceClient();
    tick();
}

void Connection::leave() {
    m_has_join = false;
    replaceClient();
    tick();
}

void Connection::replaceClient() {
    hangUp();
    m_answers.clear();
    m_is_for_good = false;
    m_goodbye.Clear();
    m_trouble = Transport::Trouble::none;
    m_trouble_detail.clear();
    m_has_news = true;
    // Whoever shows the old state is shown the new one before the old one is gone.
    const auto old =
        std::exchange(m_client, std::make_unique<client::Client>(optionsFor(m_has_join ? m_join : Join(), m_identity)));
    emit sceneChanged();
}

void Connection::hangUp() {
    if (m_line != Line::Closed) m_transport->close();
    m_line = Line::Closed;
    m_ending.reset();
    m_inbox.clear();
}

// ---- what the transport tells ----

void Connection::onOpened() {
    m_line = Line::Open;
    m_client->opened(m_local_ms());
    sendFrames();
    schedule(m_local_ms());
}

void Connection::onReceived(const QByteArray& message) {
    m_inbox.push_back({message, m_local_ms()});
    m_due.start(0);
}

void Connection::onClosed(Transport::Trouble trouble, const QString& detail) {
    m_ending = {trouble, detail};
    m_due.start(0);
}

// ---- what is due ----

void Connection::tick() {
    const std::int64_t now_ms = m_local_ms();
    read();
    closeWhenDue(now_ms);
    if (m_ending) end(*std::exchange(m_ending, std::nullopt));
    takeEvents();
    connectWhenDue(now_ms);
    sendFrames();
    tell(now_ms);
    schedule(now_ms);
}

void Connection::read() {
    for (const Message& message : std::exchange(m_inbox, {})) {
        m_client->received({message.bytes.constData(), static_cast<std::size_t>(message.bytes.size())},
                           message.local_ms);
        if (m_client->isCurrent()) m_last_live_utc_ms = *m_client->utcNow(message.local_ms);
    }
}

void Connection::closeWhenDue(std::int64_t now_ms) {
    if (m_line == Line::Open) m_client->wake(now_ms);
    const bool is_given_up = m_line == Line::Opening && now_ms - m_opening_since_ms >= opening_ms_max;
    const bool is_over = m_line == Line::Open && m_client->wantsClosed();
    if (!m_ending && (is_given_up || is_over)) m_transport->close();
}

void Connection::end(const Ending& ending) {
    const bool was_open = std::exchange(m_line, Line::Closed) == Line::Open;
    m_trouble = ending.trouble;
    m_trouble_detail = ending.detail;
    if (m_trouble == Transport::Trouble::none) {
        m_trouble = was_open ? Transport::Trouble::lost : Transport::Trouble::unreachable;
    }
    m_has_news = true;
    m_client->closed(m_local_ms());
}

void Connection::takeEvents() {
    while (auto event = m_client->nextEvent()) {
        if (auto* answered = std::get_if<client::Answered>(&*event)) {
            m_answers.push_back(std::move(*answered));
        } else if (const auto* left = std::get_if<client::Left>(&*event)) {
            onLeft(*left);
        } else {
            m_has_scene = true;
        }
        if (!std::holds_alternative<client::Joined>(*event)) continue;
        m_trouble = Transport::Trouble::none;
        m_goodbye.Clear();
    }
}

void Connection::onLeft(const client::Left& left) {
    m_is_for_good = left.for_good;
    // What the server said last stays the reason while it cannot be reached: it restarts, say.
    if (left.goodbye.reason() == v1::GOODBYE_REASON_UNSPECIFIED) return;
    m_goodbye = left.goodbye;
    m_trouble = Transport::Trouble::none;
}

void Connection::connectWhenDue(std::int64_t now_ms) {
    const auto at_ms = m_client->connectAt();
    if (!m_has_join || m_line != Line::Closed || !at_ms || *at_ms > now_ms) return;
    m_line = Line::Opening;
    m_opening_since_ms = now_ms;
    m_transport->open(m_join.server, subprotocol());
}

void Connection::sendFrames() {
    while (m_line == Line::Open) {
        const auto frame = m_client->nextFrame();
        if (!frame) return;
        m_transport->send(QByteArray::fromStdString(*frame));
    }
}

void Connection::tell(std::int64_t now_ms) {
    const Phase phase = phaseAt(now_ms);
    const Outage outage = phase == Phase::Reconnecting ? outageAt(now_ms) : Outage::None;
    const bool is_live = isLive();
    m_has_scene = m_has_scene || is_live != m_is_live;
    m_has_news = m_has_news || phase != m_phase || outage != m_outage || is_live != m_is_live;
    m_phase = phase;
    m_outage = outage;
    m_is_live = is_live;
    if (std::exchange(m_has_scene, false)) emit sceneChanged();
    if (std::exchange(m_has_news, false)) emit phaseChanged();
    for (const client::Answered& one : std::exchange(m_answers, {})) emit answered(one);
}

void Connection::schedule(std::int64_t now_ms) {
    std::optional<std::int64_t> due_ms = m_client->nextWake(now_ms);
    const auto notAfter = [&](std::optional<std::int64_t> at_ms) {
        if (at_ms && (!due_ms || *at_ms < *due_ms)) due_ms = at_ms;
    };
    if (!m_inbox.empty() || m_ending) notAfter(now_ms);
    if (m_has_join && m_line == Line::Closed) notAfter(m_client->connectAt());
    if (m_line == Line::Opening) notAfter(m_opening_since_ms + opening_ms_max);
    if (const auto silent_ms = silentMs(now_ms)) {
        for (const std::int64_t outage_ms : {short_outage_ms, long_outage_ms}) {
            if (*silent_ms < outage_ms) notAfter(now_ms + outage_ms - *silent_ms);
        }
    }
    if (!due_ms) return m_due.stop();
    m_due.start(static_cast<int>(std::clamp<std::int64_t>(*due_ms - now_ms, 0, 60'000)));
}

// ---- how things stand ----

std::optional<std::int64_t> Connection::silentMs(std::int64_t now_ms) const {
    const auto live_ms = m_client->lastLive();
    if (!live_ms) return std::nullopt;
    return now_ms - *live_ms;
}

Connection::Phase Connection::phaseAt(std::int64_t now_ms) const {
    if (!m_has_join) return Phase::NotJoined;
    if (isClosed(m_client->view())) return Phase::Ended;
    if (m_is_for_good) return Phase::Refused;
    const auto silent_ms = silentMs(now_ms);
    if (!silent_ms) {
        return m_trouble == Transport::Trouble::untrusted_certificate ? Phase::Refused : Phase::Connecting;
    }
    return *silent_ms < short_outage_ms ? Phase::Live : Phase::Reconnecting;
}

Connection::Outage Connection::outageAt(std::int64_t now_ms) const {
    return silentMs(now_ms).value_or(0) < long_outage_ms ? Outage::Short : Outage::Long;
}

bool Connection::isLive() const {
    return m_client->isLive(m_local_ms());
}

std::optional<std::int64_t> Connection::lastLiveUtcMs() const {
    if (!m_client->lastLive() || m_phase == Phase::Live) return std::nullopt;
    return m_last_live_utc_ms;
}

QString Connection::send(v1::Command command) {
    CHECK(m_has_join, "a command is sent to a session that was joined");
    const std::string uuid = m_client->send(std::move(command), m_local_ms());
    sendFrames();
    return QString::fromStdString(uuid);
}

std::size_t Connection::pendingCount() const {
    return m_client->pendingCount();
}

Scene Connection::scene() const {
    const v1::Welcome welcome = m_client->welcome().value_or(v1::Welcome());
    return {.state = m_client->view(),
            .person = welcome.person(),
            .role = welcome.role(),
            .participant = welcome.participant(),
            .presence = m_client->presence(),
            .meeting_ms = meetingNowMs(),
            .utc_ms = utcNowMs(),
            .is_live = isLive()};
}

std::int64_t Connection::meetingNowMs() const {
    return m_client->meetingNow(m_local_ms()).value_or(0);
}

std::int64_t Connection::utcNowMs() const {
    return m_client->utcNow(m_local_ms()).value_or(0);
}

const std::optional<v1::Welcome>& Connection::welcome() const {
    return m_client->welcome();
}

std::int64_t machineLocalMs() {
    std::timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::int64_t{now.tv_sec} * 1'000 + now.tv_nsec / 1'000'000;
}

}  // namespace rostrum::qt
