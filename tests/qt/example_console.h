// SPDX-License-Identifier: MIT
#pragma once

/// A Chaired console as a type of QML, for tst_*.qml and the pictures (tests/qt/quick, tests/qt/screens). People are
/// named as in tests/support/eg.h. One thread.
///
///     ExampleConsole { id: eg }
///     eg.comesTo("floorOpen"); eg.joins(ExampleConsole.Chair); eg.asks(ExampleConsole.France);

#include "tests/qt/chaired.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>

namespace rostrum::eg {

class ExampleConsole : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rostrum::console::Console* console READ console CONSTANT)

public:
    enum Who {
        Chair = eg::chair,
        ViceChair = eg::vice_chair,
        France = eg::france,
        Brazil = eg::brazil,
        Kenya = eg::kenya,
        Japan = eg::japan,
        HolySee = eg::holy_see,
        Unicef = eg::unicef
    };
    Q_ENUM(Who)

    explicit ExampleConsole(QObject* parent = nullptr) : ExampleConsole(eg::founding(), parent) {}
    explicit ExampleConsole(const core::Founding& founding, QObject* parent = nullptr)
        : QObject(parent), chaired(founding) {}

    console::Console* console() { return &chaired.console; }

    /// This console joins as the Chair or the Vice-Chair.
    Q_INVOKABLE void joins(int person);
    /// "meeting", "presentations", "floorOpen": the Chair does what leads there, in item 2.
    Q_INVOKABLE void comesTo(const QString& point) { chaired.comesTo(point.toStdString()); }
    /// A participant asks for the floor on item 2, or raises a point of order; the new request.
    Q_INVOKABLE int asks(int participant);
    Q_INVOKABLE int raises(int participant);
    /// The Chair gives the floor to the head of the list.
    Q_INVOKABLE void gives(int request);
    /// The Vice-Chair suggests to call it next; and whom the Vice-Chair suggests, by name.
    Q_INVOKABLE void suggests(int request);
    Q_INVOKABLE QString suggested() const;
    /// The Chair offers the chair to the Vice-Chair.
    Q_INVOKABLE void offersChair();
    /// Virtual time passes, and what shows time shows it.
    Q_INVOKABLE void pass(int time_ms);
    /// Everything that was sent crosses and is answered.
    Q_INVOKABLE void settle() { chaired.link.settle(); }
    /// Nothing crosses any more, and nobody notices.
    Q_INVOKABLE void setSilent(bool silent) { chaired.link.transport.is_silent = silent; }
    /// The names on the list of item 2, first to last.
    Q_INVOKABLE QStringList list() const;
    Q_INVOKABLE QString speaking() const { return QString::fromStdString(chaired.speaking()); }
    /// What was said last to the screen reader.
    Q_INVOKABLE QString said() const;
    Q_INVOKABLE QString meetingStatus() const;

    console::Chaired chaired;
};

}  // namespace rostrum::eg
