// SPDX-License-Identifier: MIT
#pragma once

/// What the delegation may ask for now and how: kind, capacity, group, language, from where; and why nothing can be
/// asked for, in words. What was chosen stays chosen until the choice is gone. The server alone decides. Used by
/// AskCard.qml. On the thread of the user interface.

#include "protocol/qt/scene.h"
#include "rostrum/v1/commands.pb.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QVariantList>

#include <vector>

namespace rostrum::delegate {

class Asking : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    /// Each [{text, value}], in order.
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY changed)            ///< "Statement · 3:00"; v1::Kind
    Q_PROPERTY(QVariantList capacities READ capacities NOTIFY changed)  ///< v1::Capacity
    Q_PROPERTY(QVariantList groups READ groups NOTIFY changed)          ///< ids; empty: the session has none
    Q_PROPERTY(QVariantList languages READ languages NOTIFY changed)    ///< codes
    Q_PROPERTY(QVariantList modalities READ modalities NOTIFY changed)  ///< v1::Modality; one: nothing to choose
    /// What is chosen, one of each of the above.
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(int capacity READ capacity WRITE setCapacity NOTIFY changed)
    Q_PROPERTY(int group READ group WRITE setGroup NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(int modality READ modality WRITE setModality NOTIFY changed)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed)  ///< empty: what is chosen can be asked for
    /// Of the list: "Open", "Closes at 16:00", "Closed"; empty: no item.
    Q_PROPERTY(QString listWord READ listWord NOTIFY changed)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)  ///< one may still ask

public:
    using QObject::QObject;
    void show(const qt::Scene& scene);
    /// What is chosen, on the item that one asks on.
    v1::RequestFloor request() const;

    /// What distinguishes two requests on one list (3.3).
    struct Sort {
        int kind = v1::KIND_STATEMENT;
        int capacity = v1::CAPACITY_NATIONAL;
        int group = 0;
        bool operator==(const Sort&) const = default;
    };
    struct Shown {
        QVariantList kinds, capacities, groups, languages, modalities;
        QString why_not;  ///< whatever is asked for
        QString used_up;  ///< why nothing but questions can be asked for (3.3)
        QString list_word;
        std::vector<Sort> asked;  ///< what waits already
        std::uint32_t item = 0;
        bool is_open = false;
        bool operator==(const Shown&) const = default;
    };
    QVariantList kinds() const { return m_shown.kinds; }
    QVariantList capacities() const { return m_shown.capacities; }
    QVariantList groups() const { return m_shown.groups; }
    QVariantList languages() const { return m_shown.languages; }
    QVariantList modalities() const { return m_shown.modalities; }
    int kind() const { return m_chosen.kind; }
    int capacity() const { return m_chosen.capacity; }
    int group() const { return m_chosen.capacity == v1::CAPACITY_FOR_A_GROUP ? m_chosen.group : 0; }
    QString language() const { return m_language; }
    int modality() const { return m_modality; }
    void setKind(int kind);
    void setCapacity(int capacity);
    void setGroup(int group);
    void setLanguage(const QString& language);
    void setModality(int modality);
    QString whyNot() const;
    QString listWord() const { return m_shown.list_word; }
    bool isOpen() const { return m_shown.is_open; }

signals:
    void changed();

private:
    void beginWith(const qt::Scene& scene);

    Shown m_shown;
    std::uint32_t m_person = 0;  ///< who looks
    Sort m_chosen;
    QString m_language;
    int m_modality = v1::MODALITY_UNSPECIFIED;
};

}  // namespace rostrum::delegate
