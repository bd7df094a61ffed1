// SPDX-License-Identifier: MIT
#include "chair-console/list_choices.h"

#include "protocol/qt/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace rostrum::console {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ListChoices)
};

QTimeZone zoneOf(const state::State& state) {
    const auto* session = state.find<v1::Session>(1);
    const QTimeZone zone(QByteArray::fromStdString(session == nullptr ? std::string() : session->time_zone()));
    return zone.isValid() ? zone : QTimeZone::utc();
}

/// Digits of whatever script as 0 to 9: on an Arabic keyboard people type others.
QString withPlainDigits(QString text) {
    for (QChar& letter : text) {
        if (letter.isDigit()) letter = QChar('0' + letter.digitValue());
    }
    return text;
}

QTime timeOfDay(const QString& typed) {
    static const QRegularExpression form("^([0-9]{1,2})[:.]([0-9]{2})$");
    const auto match = form.match(withPlainDigits(typed.trimmed()));
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

/// Whether nobody is left out.
bool areAll(const google::protobuf::RepeatedField<int>& categories) {
    for (int category = v1::CATEGORY_MEMBER_STATE; category <= v1::Category_MAX; ++category) {
        if (!v1::Category_IsValid(category)) continue;
        if (std::find(categories.begin(), categories.end(), category) == categories.end()) return false;
    }
    return true;
}

}  // namespace

std::variant<v1::ListRules, QString> ruleChoices(const v1::ListRules& rules, const QVariantMap& choices) {
    v1::ListRules chosen = rules;
    if (choices.contains("categories")) {
        chosen.clear_categories();
        for (const QVariant& category : choices["categories"].toList()) {
            chosen.add_categories(static_cast<v1::Category>(category.toInt()));
        }
        // To the protocol an empty list means everybody.
        if (chosen.categories().empty()) return Words::tr("Choose who may ask for the floor.");
    }
    if (choices.contains("limitSeconds")) {
        const int seconds = choices["limitSeconds"].toInt();
        if (seconds <= 0) return Words::tr("Choose a limit.");
        chosen.set_default_limit_ms(static_cast<std::uint32_t>(seconds) * 1'000);
    }
    const QVariantList limits = choices["limits"].toList();
    for (int i = 0; i < std::min(static_cast<int>(limits.size()), chosen.limits_size()); ++i) {
        const int seconds = limits[i].toInt();
        if (seconds <= 0) return Words::tr("Choose a limit.");
        chosen.mutable_limits(i)->set_limit_ms(static_cast<std::uint32_t>(seconds) * 1'000);
    }
    v1::OrderPolicy& policy = *chosen.mutable_policy();
    policy.set_dignitaries_first(choices.value("groupsFirst", policy.dignitaries_first()).toBool());
    policy.set_by_category(choices.value("byCategory", policy.by_category()).toBool());
    policy.set_not_yet_spoken_first(choices.value("notYetSpokenFirst", policy.not_yet_spoken_first()).toBool());
    policy.set_alternate_modality(choices.value("alternating", policy.alternate_modality()).toBool());
    // Everybody stays everybody, and is not told one by one; only an order by category needs them all named.
    if (rules.categories().empty() && !policy.by_category() && areAll(chosen.categories())) chosen.clear_categories();
    return chosen;
}

std::variant<std::int64_t, QString> timeChoice(const QString& typed, const state::State& state,
                                               std::int64_t now_utc_ms) {
    const QTime time = timeOfDay(typed);
    if (!time.isValid()) return Words::tr("Write a time of day such as 11:30.");
    const QTimeZone zone = zoneOf(state);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now_utc_ms, zone).date();
    const std::int64_t at_utc_ms = QDateTime(today, time, zone).toMSecsSinceEpoch();
    if (at_utc_ms > now_utc_ms) return at_utc_ms;
    return Words::tr("%1 has passed: it is %2 now.")
        .arg(qt::Wording::time(state, at_utc_ms), qt::Wording::time(state, now_utc_ms));
}

}  // namespace rostrum::console
