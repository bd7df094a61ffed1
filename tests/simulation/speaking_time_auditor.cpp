// SPDX-License-Identifier: MIT
#include "tests/simulation/speaking_time_auditor.h"

#include <algorithm>

namespace rostrum::simulation {
namespace {

constexpr std::int64_t lost_pause_ms = 3'000;  // rulebook 5.7
constexpr std::size_t undoable_changes_max = 64;

bool isHeldForAPointOfOrder(const v1::Speech& speech) {
    return std::count(speech.holds().begin(), speech.holds().end(), v1::HOLD_POINT_OF_ORDER) > 0;
}

/// What the row itself says, by the formula that rows.proto gives beside Speech.
std::int64_t usedByRow(const v1::Speech& speech, std::int64_t meeting_ms) {
    const std::int64_t ran_ms = speech.holds().empty() ? meeting_ms - speech.running_since_meeting_ms() : 0;
    return speech.spent_ms() + std::max<std::int64_t>(0, ran_ms - speech.lead_in_ms());
}

}  // namespace

void SpeakingTimeAuditor::settle(Account& account, std::int64_t meeting_ms) {
    if (!account.running_since_meeting_ms) return;
    const std::int64_t ran_ms = meeting_ms - *account.running_since_meeting_ms;
    const std::int64_t led_in_ms = std::min(ran_ms, account.lead_in_left_ms);
    account.lead_in_left_ms -= led_in_ms;
    account.spoken_ms += ran_ms - led_in_ms;
    account.running_since_meeting_ms = meeting_ms;
}

std::int64_t SpeakingTimeAuditor::spokenAt(Account account, std::int64_t meeting_ms) {
    settle(account, meeting_ms);
    return account.spoken_ms;
}

/// When the change happened to this speech: a deadline counts from its own moment, however late the server was.
std::int64_t SpeakingTimeAuditor::momentOf(const v1::Change& change, const Account& account,
                                           const v1::SpeechRecord* record) const {
    if (change.origin() != v1::ORIGIN_DEADLINE || !account.running_since_meeting_ms) return change.meeting_ms();
    if (record != nullptr && record->end() == v1::SPEECH_END_TIME_LIMIT) {
        const std::int64_t left_ms = std::max<std::int64_t>(0, account.limit_and_overrun_ms - account.spoken_ms);
        return *account.running_since_meeting_ms + account.lead_in_left_ms + left_ms;
    }
    if (record == nullptr && account.lost) return account.lost_meeting_ms + lost_pause_ms;
    return change.meeting_ms();
}

std::vector<std::string> SpeakingTimeAuditor::note(const v1::Change& change) {
    m_wrong.clear();
    m_before[change.seq()] = m_accounts;
    if (m_before.size() > undoable_changes_max) m_before.erase(m_before.begin());
    if (change.command().has_undo()) takeBack(change);
    for (const v1::Row& row : change.rows()) {
        if (row.has_speech_record() && !change.command().has_undo()) noteEnd(change, row.speech_record());
    }
    for (const v1::Row& row : change.rows()) {
        if (row.has_speech()) noteSpeech(change, row.speech());
    }
    for (const v1::Removal& removal : change.removals()) {
        if (removal.table() == v1::TABLE_SPEECH) m_accounts.erase(removal.id());
    }
    return m_wrong;
}

/// 12.3: restores the clock; the time between counts as spoken, so the account is the one from before the undone act,
/// which ran until now, or until the loss of its speaker stopped it.
void SpeakingTimeAuditor::takeBack(const v1::Change& undo) {
    const auto before = m_before.find(undo.command().undo().seq());
    if (before == m_before.end()) return;
    for (const v1::Row& row : undo.rows()) {
        if (!row.has_speech()) continue;
        const auto found = before->second.find(row.speech().id());
        if (found == before->second.end()) continue;
        Account account = found->second;
        const bool stopped = std::count(row.speech().holds().begin(), row.speech().holds().end(), v1::HOLD_LOST) > 0;
        settle(account, stopped ? row.speech().lost_meeting_ms() + lost_pause_ms : undo.meeting_ms());
        if (stopped) account.running_since_meeting_ms.reset();
        m_accounts[row.speech().id()] = account;
    }
}

void SpeakingTimeAuditor::noteSpeech(const v1::Change& change, const v1::Speech& speech) {
    const auto [at, is_new] = m_accounts.try_emplace(speech.id());
    Account& account = at->second;
    if (is_new) {
        account.lead_in_left_ms = speech.lead_in_ms();
        account.request = speech.request();
        const auto spent = m_spent_by_request.find(speech.request());
        if (speech.request() != 0 && spent != m_spent_by_request.end()) account.spoken_ms = spent->second;
    }
    const bool runs = speech.holds().empty();
    if (runs != account.running_since_meeting_ms.has_value()) {
        const std::int64_t moment_ms = runs ? change.meeting_ms() : momentOf(change, account, nullptr);
        settle(account, moment_ms);
        account.running_since_meeting_ms = runs ? std::optional(moment_ms) : std::nullopt;
    }
    if (isHeldForAPointOfOrder(speech)) account.lead_in_left_ms = 0;  // 6.4: goes on without lead-in
    account.limit_and_overrun_ms = std::int64_t{speech.limit_ms()} + speech.overrun_ms();
    account.lost = speech.lost();
    account.lost_meeting_ms = speech.lost_meeting_ms();
    expect(change, speech.id(), spokenAt(account, change.meeting_ms()), usedByRow(speech, change.meeting_ms()));
}

void SpeakingTimeAuditor::noteEnd(const v1::Change& change, const v1::SpeechRecord& record) {
    const auto at = m_accounts.find(record.speech().id());
    if (at == m_accounts.end()) {
        m_wrong.push_back("a speech ended that was not on the floor: " + std::to_string(record.speech().id()));
        return;
    }
    const std::int64_t spoken_ms = spokenAt(at->second, momentOf(change, at->second, &record));
    expect(change, record.speech().id(), spoken_ms, record.speech().spent_ms());
    if (record.end() == v1::SPEECH_END_PASSED_ON) m_spent_by_request[at->second.request] = spoken_ms;
}

void SpeakingTimeAuditor::expect(const v1::Change& change, std::uint32_t speech, std::int64_t expected_ms,
                                 std::int64_t recorded_ms) {
    if (expected_ms == recorded_ms) return;
    m_wrong.push_back("speaking time is the sum of the running intervals (5.3): change " +
                      std::to_string(change.seq()) + ", speech " + std::to_string(speech) + " spoke " +
                      std::to_string(expected_ms) + " ms, the record says " + std::to_string(recorded_ms));
}

}  // namespace rostrum::simulation
