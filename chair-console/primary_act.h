// SPDX-License-Identifier: MIT
#pragma once

/// The one primary button: what it does now, named by its effect ("Give the floor to India", "Hear Egypt"), or why it
/// does nothing. It is inert for 0.7 s after the one it names changed, and carries what was seen (5.5). Used by
/// FloorCard.qml. On the thread of the user interface.

#include "chair-console/primary_choice.h"
#include "rostrum/v1/commands.pb.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>

namespace rostrum::console {

class PrimaryAct : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the console")
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)  ///< "Suggested: India"; empty: nothing to say
    Q_PROPERTY(bool enabled READ isEnabled NOTIFY changed)
    Q_PROPERTY(bool urgent READ isUrgent NOTIFY changed)  ///< a point of order: shown in its colour, on F4
    /// The next in line, shown inert on F5 while a point of order goes first; empty: there is none.
    Q_PROPERTY(QString inertText READ inertText NOTIFY changed)
    /// The act as the console names it: "openMeeting", "resumeMeeting", "acceptHandover", "rule", "hearPointOfOrder",
    /// "takeUpItem", "passOn", "resumeSpeech", "givePanellist", "openFloor", "giveFloor", "concludeItem", "suggest";
    /// empty: there is nothing to do.
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(int subjectId READ subjectId NOTIFY changed)

public:
    static constexpr int cool_down_ms = 700;

    using LocalClock = std::function<std::int64_t()>;
    explicit PrimaryAct(LocalClock local_ms, QObject* parent = nullptr);
    void show(const qt::Scene& scene);

    QString text() const { return m_choice.text; }
    QString whyNot() const { return m_choice.why_not; }
    QString note() const { return m_choice.note; }
    bool isEnabled() const;
    bool isUrgent() const;
    QString inertText() const { return m_inert_text; }
    QString kind() const;
    int subjectId() const { return static_cast<int>(m_choice.id); }
    const PrimaryChoice& choice() const { return m_choice; }
    /// The command that pressing sends now; none where pressing opens something (rule, open_floor, conclude_item with
    /// people waiting), does nothing, or is disabled.
    std::optional<v1::Command> command() const;

signals:
    void changed();

private:
    void warm();

    LocalClock m_local_ms;
    PrimaryChoice m_choice;
    QString m_inert_text;
    bool m_is_live = false;
    bool m_was_shown = false;  ///< to somebody; the first scene needs no cool-down
    bool m_was_enabled = false;
    std::int64_t m_inert_until_ms = 0;
    QTimer m_warm;
};

}  // namespace rostrum::console
