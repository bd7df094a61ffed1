// SPDX-License-Identifier: MIT
#pragma once

/// A screen reader as the accessibility bus knows one (AT-SPI 2): it reads what apps tell of themselves, presses what
/// can be pressed, and hears events. It says nothing aloud. Used by tests/qt/at_spi; one thread, with a
/// QCoreApplication.

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace rostrum::at_spi {

/// AtspiRole, those that are asked for.
enum class Role : unsigned {
    label = 29,
    list = 31,
    list_item = 32,
    push_button = 43,
    heading = 83,
    notification = 101,
};

/// Where something stands on the bus.
struct Address {
    QString app;
    QString path;
    bool operator==(const Address&) const = default;
};

struct Element {
    Address at;
    int depth = 0;
    unsigned role = 0;
    std::string name;  ///< without the marks that isolate names for bidirectional text
    QStringList actions = {};
    bool is_showing = false;  ///< else it is there, and cannot be seen now
    bool is_enabled = false;
    bool is_focusable = false;
    bool is_focused = false;

    bool is(Role asked) const { return role == static_cast<unsigned>(asked); }
};

struct Event {
    Address of;
    std::string what = {};  ///< "StateChanged showing"
    std::string name = {};  ///< that its source has when it is heard
    unsigned role = 0;
};

class ScreenReader : public QObject {
    Q_OBJECT

public:
    explicit ScreenReader(const std::string& session_bus);
    ~ScreenReader() override;

    /// Everything that the app of this name tells, each element before those in it; none: it is not there (yet).
    std::vector<Element> reads(const std::string& app);
    /// What the element is called now.
    std::string nameOf(const Address& at) const;
    /// As the user does it through the screen reader. False: it could not be asked.
    bool presses(const Element& element);
    /// Moves the focus there. False: it could not be asked.
    bool focuses(const Element& element);
    /// Hears events of names and states from now on.
    void listens();
    /// Those that came since, oldest first.
    std::vector<Event> hears();

private slots:
    void onEvent(const QDBusMessage& message);

private:
    QDBusMessage ask(const Address& at, const char* interface, const char* method, const QVariantList& arguments) const;
    QVariant property(const Address& at, const char* name) const;
    std::vector<Address> childrenOf(const Address& at) const;
    Element described(const Address& at) const;
    void collect(const Address& at, int depth, std::vector<Element>& elements) const;

    QDBusConnection m_bus;
    std::vector<Event> m_heard;
};

}  // namespace rostrum::at_spi
