// SPDX-License-Identifier: MIT
#include "tests/qt/at_spi/screen_reader.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>

#include <utility>

namespace rostrum::at_spi {
namespace {

constexpr int patience_ms = 10'000;  ///< for one answer
constexpr const char* bus_name = "accessibility";
constexpr const char* accessible = "org.a11y.atspi.Accessible";
constexpr const char* action = "org.a11y.atspi.Action";
const Address registry{"org.a11y.atspi.Registry", "/org/a11y/atspi/registry"};
const Address desktop{"org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"};

// AtspiStateType
constexpr unsigned state_enabled = 8;
constexpr unsigned state_focusable = 11;
constexpr unsigned state_focused = 12;
constexpr unsigned state_showing = 25;

/// The session bus starts the accessibility bus when it is asked for it.
QDBusConnection accessibilityBus(const std::string& session_bus) {
    const auto session = QDBusConnection::connectToBus(QString::fromStdString(session_bus), "session");
    const auto question = QDBusMessage::createMethodCall("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress");
    const QDBusMessage answer = session.call(question, QDBus::Block, patience_ms);
    const QString address = answer.arguments().value(0).toString();
    if (answer.type() != QDBusMessage::ReplyMessage) qWarning("%s", qPrintable(answer.errorMessage()));
    QDBusConnection::disconnectFromBus("session");
    return QDBusConnection::connectToBus(address, bus_name);
}

std::string withoutIsolates(QString text) {
    text.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
    return text.toStdString();
}

/// Of a list of (bus name, path).
std::vector<Address> addressesIn(const QDBusMessage& answer) {
    std::vector<Address> addresses;
    if (answer.arguments().isEmpty()) return addresses;
    const auto list = answer.arguments().constFirst().value<QDBusArgument>();
    for (list.beginArray(); !list.atEnd();) {
        Address address;
        QDBusObjectPath path;
        list.beginStructure();
        list >> address.app >> path;
        list.endStructure();
        address.path = path.path();
        addresses.push_back(address);
    }
    return addresses;
}

/// Of a list of (name, description, key).
QStringList actionsIn(const QDBusMessage& answer) {
    QStringList names;
    if (answer.arguments().isEmpty()) return names;
    const auto list = answer.arguments().constFirst().value<QDBusArgument>();
    for (list.beginArray(); !list.atEnd();) {
        QString name, description, key;
        list.beginStructure();
        list >> name >> description >> key;
        list.endStructure();
        names.append(name);
    }
    return names;
}

/// Two words of 32 states each.
quint64 statesIn(const QDBusMessage& answer) {
    if (answer.arguments().isEmpty()) return 0;
    QList<unsigned> words;
    answer.arguments().constFirst().value<QDBusArgument>() >> words;
    return words.value(0) | (quint64{words.value(1)} << 32);
}

}  // namespace

ScreenReader::ScreenReader(const std::string& session_bus) : m_bus(accessibilityBus(session_bus)) {}

ScreenReader::~ScreenReader() {
    QDBusConnection::disconnectFromBus(bus_name);
}

// ---- asking ----

QDBusMessage ScreenReader::ask(const Address& at, const char* interface, const char* method,
                               const QVariantList& arguments) const {
    QDBusMessage question = QDBusMessage::createMethodCall(at.app, at.path, interface, method);
    question.setArguments(arguments);
    return m_bus.call(question, QDBus::Block, patience_ms);
}

QVariant ScreenReader::property(const Address& at, const char* name) const {
    const QDBusMessage answer = ask(at, "org.freedesktop.DBus.Properties", "Get", {accessible, name});
    return answer.arguments().value(0).value<QDBusVariant>().variant();
}

std::string ScreenReader::nameOf(const Address& at) const {
    return withoutIsolates(property(at, "Name").toString());
}

std::vector<Address> ScreenReader::childrenOf(const Address& at) const {
    return addressesIn(ask(at, accessible, "GetChildren", {}));
}

Element ScreenReader::described(const Address& at) const {
    Element element{.at = at, .name = nameOf(at)};
    element.role = ask(at, accessible, "GetRole", {}).arguments().value(0).toUInt();
    const quint64 states = statesIn(ask(at, accessible, "GetState", {}));
    const auto has = [&](unsigned state) { return ((states >> state) & 1) != 0; };
    element.is_showing = has(state_showing);
    element.is_enabled = has(state_enabled);
    element.is_focusable = has(state_focusable);
    element.is_focused = has(state_focused);
    if (element.is(Role::push_button)) element.actions = actionsIn(ask(at, action, "GetActions", {}));
    return element;
}

void ScreenReader::collect(const Address& at, int depth, std::vector<Element>& elements) const {
    elements.push_back(described(at));
    elements.back().depth = depth;
    for (const Address& child : childrenOf(at)) collect(child, depth + 1, elements);
}

std::vector<Element> ScreenReader::reads(const std::string& app) {
    std::vector<Element> elements;
    for (const Address& root : childrenOf(desktop)) {
        if (nameOf(root) == app) collect(root, 0, elements);
    }
    return elements;
}

bool ScreenReader::presses(const Element& element) {
    const auto press = element.actions.indexOf("Press");
    return press >= 0 && ask(element.at, action, "DoAction", {static_cast<int>(press)}).arguments().value(0).toBool();
}

bool ScreenReader::focuses(const Element& element) {
    return ask(element.at, "org.a11y.atspi.Component", "GrabFocus", {}).arguments().value(0).toBool();
}

// ---- hearing ----

void ScreenReader::listens() {
    // An app tells only what somebody wants to hear.
    for (const char* event : {"object:property-change", "object:state-changed", "object:announcement"}) {
        ask(registry, "org.a11y.atspi.Registry", "RegisterEvent", {event});
    }
    for (const char* event : {"PropertyChange", "StateChanged", "Announcement"}) {
        m_bus.connect({}, {}, "org.a11y.atspi.Event.Object", event, this, SLOT(onEvent(QDBusMessage)));
    }
}

void ScreenReader::onEvent(const QDBusMessage& message) {
    Event event{.of = {message.service(), message.path()}};
    event.what = (message.member() + " " + message.arguments().value(0).toString()).toStdString();
    m_heard.push_back(event);
}

std::vector<Event> ScreenReader::hears() {
    QCoreApplication::processEvents();
    std::vector<Event> heard = std::exchange(m_heard, {});
    for (Event& event : heard) {
        event.name = nameOf(event.of);
        event.role = ask(event.of, accessible, "GetRole", {}).arguments().value(0).toUInt();
    }
    return heard;
}

}  // namespace rostrum::at_spi
