// SPDX-License-Identifier: MIT
#pragma once

/// A Delegated app as a type of QML, for tst_*.qml (tests/qt/quick). People are named as in tests/support/eg.h. One
/// thread.
///
///     ExampleDelegate { id: eg }
///     eg.comesTo("floorOpen"); eg.joins(ExampleDelegate.France); eg.asks(ExampleDelegate.Kenya);

#include "tests/qt/delegated.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>

namespace rostrum::eg {

class ExampleDelegate : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rostrum::delegate::DelegateApp* app READ app CONSTANT)

public:
    enum Who {
        France = eg::france,
        Brazil = eg::brazil,
        Kenya = eg::kenya,
        Japan = eg::japan,
        University = eg::university,
        PanellistAnna = 1'000 + eg::panellist_anna  ///< not a participant
    };
    Q_ENUM(Who)

    using QObject::QObject;

    delegate::DelegateApp* app() { return &delegated.app; }

    /// This app joins as the delegate of the participant, or as the panellist.
    Q_INVOKABLE void joins(int who);
    /// "meeting", "presentations", "floorOpen": the Chair does what leads there, in item 2.
    Q_INVOKABLE void comesTo(const QString& point) { delegated.comesTo(point.toStdString()); }
    /// A participant asks for the floor on item 2, or raises a point of order, elsewhere; the new request.
    Q_INVOKABLE int asks(int participant);
    Q_INVOKABLE int raises(int participant);
    /// The Chair gives the floor to the head of the list, hears the point of order, closes the list.
    Q_INVOKABLE void gives(int request);
    Q_INVOKABLE void hears(int request);
    Q_INVOKABLE void closesList();
    /// Virtual time passes, and what shows time shows it.
    Q_INVOKABLE void pass(int time_ms) { delegated.pass(std::chrono::milliseconds(time_ms)); }
    /// Everything that was sent crosses and is answered.
    Q_INVOKABLE void settle() { delegated.settle(); }
    /// Nothing crosses any more, and nobody notices.
    Q_INVOKABLE void setSilent(bool silent) { delegated.link.transport.is_silent = silent; }
    /// The cable is pulled, and nobody answers.
    Q_INVOKABLE void isCut();
    /// The names on the list of item 2, first to last; and how many points of order wait.
    Q_INVOKABLE QStringList list() const;
    Q_INVOKABLE int pointsOfOrder() const;
    Q_INVOKABLE QString speaking() const { return QString::fromStdString(delegated.speaking()); }
    /// What was said last to the screen reader.
    Q_INVOKABLE QString said() const;

    delegate::Delegated delegated;
};

}  // namespace rostrum::eg
