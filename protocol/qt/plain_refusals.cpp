// SPDX-License-Identifier: MIT
#include "protocol/qt/plain_refusals.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace rostrum::qt {
namespace {

struct Plain {
    v1::RefusalCode code;
    const char* sentence;
};

constexpr Plain plain_sentences[] = {
    {v1::COMMAND_ID_REUSED,
     QT_TRANSLATE_NOOP("Refusals", "Not done: this was sent before with another content. Press again.")},
    {v1::RECORD_FULL,
     QT_TRANSLATE_NOOP("Refusals",
                       "Not done: the server has almost no room left for the record, and only the presiding "
                       "officer can go on. Tell the Secretariat at once.")},
    {v1::NOT_PERMITTED,
     QT_TRANSLATE_NOOP("Refusals", "Not done: your role in this session does not include it. Ask the Secretariat.")},
    {v1::CONDUCT_NOT_ALLOWED,
     QT_TRANSLATE_NOOP("Refusals",
                       "Not done: in this session the Secretariat prepares; the presiding officer has to "
                       "press this.")},
    {v1::NOT_SECRETARY,
     QT_TRANSLATE_NOOP("Refusals",
                       "Not done: of the Secretariat only the Secretary may operate for the presiding "
                       "officer.")},
    {v1::SESSION_CLOSED, QT_TRANSLATE_NOOP("Refusals", "Not done: the session is closed.")},
    {v1::NOT_A_REHEARSAL,
     QT_TRANSLATE_NOOP("Refusals", "Not done: only the clock of a rehearsal can be moved, and this is none.")},
    {v1::NO_MEETING_IN_PROGRESS,
     QT_TRANSLATE_NOOP("Refusals", "Not done: no meeting is in progress. Wait until one is opened.")},
    {v1::MEETING_IN_PROGRESS,
     QT_TRANSLATE_NOOP("Refusals", "Not done: a meeting is in progress. It has to be adjourned first.")},
    {v1::MEETING_SUSPENDED,
     QT_TRANSLATE_NOOP("Refusals", "Not done: the meeting is suspended. It has to be resumed first.")},
    {v1::MEETING_NOT_SUSPENDED,
     QT_TRANSLATE_NOOP("Refusals", "Not done: the meeting is not suspended, but in progress.")},
    {v1::NO_SUCH_ITEM, QT_TRANSLATE_NOOP("Refusals", "Not done: this item is not on the agenda.")},
    {v1::NO_SUCH_GROUP, QT_TRANSLATE_NOOP("Refusals", "Not done: the session does not know this group.")},
    {v1::NO_SUCH_REQUEST,
     QT_TRANSLATE_NOOP("Refusals", "Not done: this request is not there any more. Look at the list again.")},
    {v1::NO_SUCH_OFFER, QT_TRANSLATE_NOOP("Refusals", "Not done: the chair is not on offer any more.")},
    {v1::CHAIR_NOT_TAKEN,
     QT_TRANSLATE_NOOP("Refusals",
                       "Not done: the chair was handed over, not taken. Whoever presides can hand it back.")},
    {v1::NOT_AN_OFFICER,
     QT_TRANSLATE_NOOP("Refusals", "Not done: only the Chair or a Vice-Chair can preside. Choose one of them.")},
    {v1::NOT_DESIGNATED, QT_TRANSLATE_NOOP("Refusals", "Not done: the chair was offered to somebody else.")},
    {v1::NOT_OPERATING,
     QT_TRANSLATE_NOOP("Refusals", "Not done: you do not operate for the presiding officer any more.")},
    {v1::REASON_MISSING,
     QT_TRANSLATE_NOOP("Refusals", "Not done: this goes into the record with its reason. Say why.")},
    {v1::BASIS_MISSING,
     QT_TRANSLATE_NOOP("Refusals", "Not done: say on what the decision rests: announced, no objection, or a vote.")},
    {v1::MEETING_NOT_PLANNED, QT_TRANSLATE_NOOP("Refusals", "Not done: this meeting has been held already.")},
    {v1::CATEGORY_MISSING,
     QT_TRANSLATE_NOOP("Refusals", "Not done: it is not settled to which category you belong. Ask the Secretariat.")},
    {v1::NOT_ACCREDITED,
     QT_TRANSLATE_NOOP("Refusals",
                       "Not done: the accreditation is not confirmed yet. The Secretariat can confirm it.")},
    {v1::ONLY_BACKWARDS,
     QT_TRANSLATE_NOOP("Refusals",
                       "Not done: you can let others go first, but not go before them. Ask the Secretariat.")},
    {v1::ALREADY_PAUSED, QT_TRANSLATE_NOOP("Refusals", "Not done: the clock is paused already.")},
    {v1::NO_LIMIT, QT_TRANSLATE_NOOP("Refusals", "Not done: this speech has no limit that could be extended.")},
    {v1::NOT_SPEAKING,
     QT_TRANSLATE_NOOP("Refusals", "Not done: only whoever has the floor can say that the speech is finished.")},
    {v1::NOT_LOST,
     QT_TRANSLATE_NOOP("Refusals", "Not done: the speaker is not offline. The speech can be ended instead.")},
    {v1::NOT_CALLED_TO_ORDER,
     QT_TRANSLATE_NOOP("Refusals",
                       "Not done: the floor is withdrawn only after a call to order. Call to order first.")},
    {v1::NOT_A_POINT_OF_ORDER, QT_TRANSLATE_NOOP("Refusals", "Not done: this request is not a point of order.")},
    {v1::POINT_OF_ORDER_HEARD,
     QT_TRANSLATE_NOOP("Refusals", "Not done: a point of order is being heard. Rule on it first.")},
    {v1::NOT_BEING_HEARD,
     QT_TRANSLATE_NOOP("Refusals", "Not done: this point of order is not being heard. Hear it first.")},
    {v1::NOTHING_TO_CORRECT, QT_TRANSLATE_NOOP("Refusals", "Not done: name and category are so already.")},
    {v1::NOT_UNDOABLE, QT_TRANSLATE_NOOP("Refusals", "Not done: this cannot be undone.")},
    {v1::UNDO_TOO_LATE, QT_TRANSLATE_NOOP("Refusals", "Not done: it is too late. An act can be undone for 10 s.")},
};

}  // namespace

const char* plainRefusal(v1::RefusalCode code) {
    const auto at = std::find_if(std::begin(plain_sentences), std::end(plain_sentences),
                                 [&](const Plain& plain) { return plain.code == code; });
    return at == std::end(plain_sentences) ? nullptr : at->sentence;
}

}  // namespace rostrum::qt
