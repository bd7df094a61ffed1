// SPDX-License-Identifier: MIT
#include "chair-console/act_sentence.h"

#include "protocol/qt/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace rostrum::console {
namespace {

using qt::Wording;

/// What a sentence names: %1, then %2.
enum class Names { nothing, actor, actor_and_subject, actor_and_item, subject, item };

struct Told {
    const char* what;  ///< Act.what
    Names names;
    const char* sentence;
};

// clang-format off
constexpr Told table[] = {
    {"OpenMeeting", Names::actor, QT_TRANSLATE_NOOP("Acts", "%1 opened the meeting")},
    {"SuspendMeeting", Names::actor, QT_TRANSLATE_NOOP("Acts", "%1 suspended the meeting")},
    {"ResumeMeeting", Names::actor, QT_TRANSLATE_NOOP("Acts", "%1 resumed the meeting")},
    {"AdjournMeeting", Names::actor, QT_TRANSLATE_NOOP("Acts", "%1 adjourned the meeting")},
    {"CloseSession", Names::actor, QT_TRANSLATE_NOOP("Acts", "%1 closed the session")},
    {"OfferHandover", Names::actor, QT_TRANSLATE_NOOP("Acts", "%1 offered the chair")},
    {"AcceptHandover", Names::actor, QT_TRANSLATE_NOOP("Acts", "%1 accepted the chair")},
    {"WithdrawHandover", Names::actor, QT_TRANSLATE_NOOP("Acts", "%1 withdrew the offer of the chair")},
    {"TakeChair", Names::actor, QT_TRANSLATE_NOOP("Acts", "%1 took the chair")},
    {"OperateForPresidingOfficer", Names::actor,
     QT_TRANSLATE_NOOP("Acts", "%1 began to operate for the presiding officer")},
    {"StopOperating", Names::actor, QT_TRANSLATE_NOOP("Acts", "%1 stopped operating for the presiding officer")},
    {"SpeakFromTheChair", Names::actor, QT_TRANSLATE_NOOP("Acts", "%1 took the floor")},

    {"TakeUpItem", Names::actor_and_item, QT_TRANSLATE_NOOP("Acts", "%1 took up item %2")},
    {"BeginSegment", Names::actor_and_item, QT_TRANSLATE_NOOP("Acts", "%1 began another segment of item %2")},
    {"ConcludeItem", Names::actor_and_item, QT_TRANSLATE_NOOP("Acts", "%1 ended the consideration of item %2")},
    {"OpenFloor", Names::actor_and_item, QT_TRANSLATE_NOOP("Acts", "%1 opened the floor on item %2")},
    {"CloseList", Names::actor_and_item, QT_TRANSLATE_NOOP("Acts", "%1 decided to close the list for item %2")},
    {"ReopenList", Names::actor_and_item, QT_TRANSLATE_NOOP("Acts", "%1 reopened the list for item %2")},
    {"ChangeListRules", Names::actor_and_item, QT_TRANSLATE_NOOP("Acts", "%1 changed the rules of the list for item %2")},
    {"MovePanellist", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 moved %2 in the panel")},
    {"PassOverPanellist", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 passed over %2, or took that back")},
    {"WishToReply", Names::subject, QT_TRANSLATE_NOOP("Acts", "The wish of %1 to reply was noted or taken back")},

    {"RequestFloor", Names::subject, QT_TRANSLATE_NOOP("Acts", "%1 asked for the floor")},
    {"AddRequest", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 put %2 on the list")},
    {"ApproveRequest", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 approved the request of %2")},
    {"DenyRequest", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 did not accord the floor to %2")},
    {"WithdrawRequest", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 withdrew the request of %2")},
    {"LetOthersGoFirst", Names::subject, QT_TRANSLATE_NOOP("Acts", "%1 let others go first")},
    {"MoveRequest", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 moved %2 on the list")},
    {"SetRequestLimit", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 set the limit of %2")},

    {"SuggestSpeaker", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 suggested %2")},
    {"GiveFloor", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 gave the floor to %2")},
    {"PauseSpeech", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 paused the clock of %2")},
    {"ResumeSpeech", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 resumed the clock of %2")},
    {"ExtendSpeech", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 gave more time to %2")},
    {"EndSpeech", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 ended the speech of %2")},
    {"FinishSpeech", Names::subject, QT_TRANSLATE_NOOP("Acts", "%1 finished")},
    {"MarkAbsent", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 called %2, who was absent")},
    {"PassOn", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 passed on from %2, who is offline")},
    {"CallSpeakerToOrder", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 called %2 to order")},
    {"WithdrawFloor", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 withdrew the floor from %2")},
    {"RaisePointOfOrder", Names::subject, QT_TRANSLATE_NOOP("Acts", "%1 raised a point of order")},
    {"HearPointOfOrder", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 gave the floor to %2 on a point of order")},
    {"RuleOnPointOfOrder", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 ruled on the point of order of %2")},

    {"CheckIn", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 checked in %2")},
    {"RegisterParticipant", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 registered %2")},
    {"RegisterPerson", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 registered a person of %2")},
    {"ConfirmParticipant", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 confirmed the accreditation of %2")},
    {"CorrectParticipant", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 corrected the entry of %2")},
    {"ReissueBadge", Names::actor_and_subject, QT_TRANSLATE_NOOP("Acts", "%1 issued a new badge for %2")},
    {"StepClock", Names::actor, QT_TRANSLATE_NOOP("Acts", "%1 moved the clock of the rehearsal")},

    {"ListOpened", Names::item, QT_TRANSLATE_NOOP("Acts", "The list for item %1 opened")},
    {"ListClosed", Names::item, QT_TRANSLATE_NOOP("Acts", "The list for item %1 closed")},
    {"TimeLimitReached", Names::subject, QT_TRANSLATE_NOOP("Acts", "%1 was stopped at the limit")},
    {"SpeakerLost", Names::subject, QT_TRANSLATE_NOOP("Acts", "%1 went offline while having the floor")},
    {"LostSpeakerPaused", Names::subject, QT_TRANSLATE_NOOP("Acts", "The clock of %1, who is offline, paused by itself")},
    {"SpeakerBack", Names::subject, QT_TRANSLATE_NOOP("Acts", "%1 is back, and the clock can be resumed")},
    {"ConnectionLost", Names::actor, QT_TRANSLATE_NOOP("Acts", "%1 went offline")},
    {"ConnectionBack", Names::actor, QT_TRANSLATE_NOOP("Acts", "%1 came online")},
    {"Foundation", Names::nothing, QT_TRANSLATE_NOOP("Acts", "The session was prepared")},
};
// clang-format on

class Acts {
    Q_DECLARE_TR_FUNCTIONS(Acts)

public:
    explicit Acts(const state::State& state) : m_state(state) {}
    QString sentence(const v1::Act& act) const;

private:
    QString done(const v1::Act& act) const;
    QString actor(const v1::Act& act) const;
    QString subject(const v1::Act& act) const;
    QString detail(const v1::Act& act) const;

    const state::State& m_state;
};

QString Acts::sentence(const v1::Act& act) const {
    QString sentence = done(act);
    const QString detail = this->detail(act);
    if (!detail.isEmpty()) sentence = tr("%1 (%2)", "an act, and how").arg(sentence, detail);
    if (!act.reason().empty()) {
        sentence = tr("%1: %2", "an act, and why").arg(sentence, Wording::isolated(act.reason()));
    }
    return sentence;
}

QString Acts::done(const v1::Act& act) const {
    const auto at =
        std::find_if(std::begin(table), std::end(table), [&](const Told& told) { return act.what() == told.what; });
    if (act.what() == "Undo") {
        for (const auto& [slot, stored] : m_state.table<v1::Act>().all()) {
            if (stored.row.undone_by() == act.seq()) return tr("%1 undid: %2").arg(actor(act), sentence(stored.row));
        }
        return tr("%1 undid an act").arg(actor(act));
    }
    const auto* person = m_state.find<v1::Person>(act.person());
    const bool is_own = person != nullptr && person->participant() != 0 && person->participant() == act.participant();
    if (is_own && act.what() == "WithdrawRequest") return tr("%1 withdrew from the list").arg(subject(act));
    const bool names_somebody = act.request() != 0 || act.panel_place() != 0;
    if (act.what() == "SuggestSpeaker" && !names_somebody) return tr("%1 took the suggestion back").arg(actor(act));
    // Of a server that is newer than this program.
    if (at == std::end(table))
        return tr("%1: %2", "who, and an act").arg(actor(act), QString::fromStdString(act.what()));
    QString words = tr(at->sentence);
    switch (at->names) {
        case Names::nothing:
            return words;
        case Names::actor:
            return words.arg(actor(act));
        case Names::actor_and_subject:
            return words.arg(actor(act), subject(act));
        case Names::actor_and_item:
            return words.arg(actor(act), Wording::itemNumber(m_state, act.item()));
        case Names::subject:
            return words.arg(subject(act));
        case Names::item:
            return words.arg(Wording::itemNumber(m_state, act.item()));
    }
    return {};
}

/// 1.3: "the record names who pressed and, as the one who decided, who presides".
QString Acts::actor(const v1::Act& act) const {
    QString who = Wording::actor(m_state, act.person());
    if (act.for_person() == 0) return who;
    return tr("%1 through %2", "who decided, and who pressed").arg(Wording::actor(m_state, act.for_person()), who);
}

/// Whom it concerns; of words from the chair, whoever presides.
QString Acts::subject(const v1::Act& act) const {
    QString participant = Wording::participant(m_state, participantOf(act, m_state));
    QString panellist = Wording::panellist(m_state, act.panel_place());
    if (!participant.isEmpty()) return participant;
    if (!panellist.isEmpty()) return panellist;
    // Who was suggested can be gone by an undo.
    const bool is_of_somebody =
        act.what() == "CheckIn" || act.what() == "ReissueBadge" || act.what() == "SuggestSpeaker";
    if (is_of_somebody) return tr("somebody");
    return Wording::actor(m_state, act.for_person() == 0 ? act.person() : act.for_person());
}

/// On what a decision rests, that somebody was called out of order, how a point of order was ruled on.
QString Acts::detail(const v1::Act& act) const {
    QStringList details;
    if (act.out_of_order()) details << tr("out of order");
    details << QLocale().toLower(Wording::basis(act.basis()));
    for (const auto& [id, stored] : m_state.table<v1::Ruling>().all()) {
        const bool is_of_act = act.what() == "RuleOnPointOfOrder" && stored.row.request() == act.request();
        if (is_of_act) details << QLocale().toLower(Wording::rulingOutcome(stored.row.outcome()));
    }
    return Wording::enumerated(details);
}

/// As sentences begin, in scripts that know capitals.
QString capitalized(QString sentence) {
    if (!sentence.isEmpty()) sentence[0] = sentence[0].toUpper();
    return sentence;
}

}  // namespace

std::uint32_t participantOf(const v1::Act& act, const state::State& state) {
    if (act.participant() != 0) return act.participant();
    if (const auto* request = state.find<v1::Request>(act.request())) return request->participant();
    const auto* record = state.find<v1::RequestRecord>(act.request());
    return record == nullptr ? 0 : record->request().participant();
}

QString actSentence(const v1::Act& act, const state::State& state) {
    const QString sentence = capitalized(Acts(state).sentence(act));
    return act.undone_by() == 0 ? sentence : Acts::tr("%1 (undone)").arg(sentence);
}

}  // namespace rostrum::console
