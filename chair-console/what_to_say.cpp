// SPDX-License-Identifier: MIT
//
// Whole sentences, one for each case that some language words differently: "the distinguished representative of" for
// States, "the representative of" for organizations, panellists by name. Only names are filled in.
#include "chair-console/what_to_say.h"

#include "chair-console/primary_choice.h"
#include "chair-console/standing.h"
#include "protocol/qt/wording.h"
#include "protocol/state/list_position.h"

#include <QCoreApplication>

namespace rostrum::console {
namespace {

using Is = PrimaryChoice::Is;
using qt::Wording;

constexpr std::int64_t thanks_for_ms = 60'000;  ///< after the end of a speech its speaker is still to be thanked

/// A speaker as the Chair says it.
struct Named {
    enum class As { nobody, state, organization, panellist };
    As as = As::nobody;
    QString name;
};

class Say {
    Q_DECLARE_TR_FUNCTIONS(WhatToSay)

public:
    explicit Say(const qt::Scene& scene) : m_scene(scene), m_state(scene.state) {}
    QString with(const PrimaryChoice& choice) const;

private:
    Named participant(const v1::Request& request) const;
    Named panellist(std::uint32_t place) const;
    Named speakerOf(const v1::Speech& speech) const;
    const v1::Speech* spokeLast() const;

    QString thanks() const;
    static QString give(const Named& to, const QString& follower);
    static QString goOn(const Named& speaker);
    QString pointOfOrder(std::uint32_t request) const;
    QString ruling(std::uint32_t request) const;
    QString floorTo(std::uint32_t request) const;
    QString presentation(std::uint32_t place) const;
    QString takeUp(std::uint32_t item) const;
    QString openFloor(std::uint32_t item) const;
    QString passOn() const;
    QString nobodyNext() const;

    const qt::Scene& m_scene;
    const state::State& m_state;
};

/// One sentence after another; an empty one leaves nothing behind.
QString followedBy(const QString& first, const QString& second) {
    if (first.isEmpty() || second.isEmpty()) return first.isEmpty() ? second : first;
    return first + QLatin1Char(' ') + second;
}

Named Say::participant(const v1::Request& request) const {
    const auto* participant = m_state.find<v1::Participant>(request.participant());
    if (participant == nullptr) return {};
    const bool is_state = participant->category() == v1::CATEGORY_MEMBER_STATE ||
                          participant->category() == v1::CATEGORY_NON_MEMBER_STATE ||
                          participant->category() == v1::CATEGORY_OBSERVER_STATE;
    const QString name = Wording::isolated(participant->name());
    const QString on_behalf = Wording::onBehalfOf(m_state, request.capacity(), request.group());
    return {is_state ? Named::As::state : Named::As::organization,
            on_behalf.isEmpty() ? name : tr("%1, %2", "a delegation, on behalf of a group").arg(name, on_behalf)};
}

Named Say::panellist(std::uint32_t place) const {
    const auto* panellist = m_state.find<v1::PanelPlace>(place);
    if (panellist == nullptr) return {};
    const QString name = Wording::isolated(panellist->name());
    if (panellist->organization().empty()) return {Named::As::panellist, name};
    return {Named::As::panellist,
            tr("%1 of %2", "a panellist, an organization").arg(name, Wording::isolated(panellist->organization()))};
}

Named Say::speakerOf(const v1::Speech& speech) const {
    if (speech.panel_place() != 0) return panellist(speech.panel_place());
    const auto* request = m_state.find<v1::Request>(speech.request());
    return request == nullptr ? Named() : participant(*request);
}

/// Who has the floor, else who had it a moment ago; null: there is nobody to thank.
const v1::Speech* Say::spokeLast() const {
    if (const v1::Speech* current = state::currentSpeech(m_state)) return current;
    const auto& records = m_state.table<v1::SpeechRecord>().all();
    if (records.empty()) return nullptr;
    const v1::SpeechRecord& last = records.rbegin()->second.row;
    const bool has_spoken = last.end() == v1::SPEECH_END_FINISHED || last.end() == v1::SPEECH_END_ENDED ||
                            last.end() == v1::SPEECH_END_TIME_LIMIT;
    const bool is_recent = m_scene.utc_ms - last.ended_utc_ms() < thanks_for_ms;
    return has_spoken && is_recent ? &last.speech() : nullptr;
}

QString Say::thanks() const {
    const v1::Speech* speech = spokeLast();
    if (speech == nullptr) return {};
    const Named speaker = speakerOf(*speech);
    const bool is_statement = speech->kind() == v1::KIND_STATEMENT;
    switch (speaker.as) {
        case Named::As::nobody:
            return {};
        case Named::As::state:
            return (is_statement ? tr("I thank the distinguished representative of %1 for the statement.")
                                 : tr("I thank the distinguished representative of %1."))
                .arg(speaker.name);
        case Named::As::organization:
            return (is_statement ? tr("I thank the representative of %1 for the statement.")
                                 : tr("I thank the representative of %1."))
                .arg(speaker.name);
        case Named::As::panellist:
            return (speech->kind() == v1::KIND_PRESENTATION ? tr("I thank %1 for the presentation.", "a panellist")
                                                            : tr("I thank %1 for the reply.", "a panellist"))
                .arg(speaker.name);
    }
    return {};
}

QString Say::give(const Named& to, const QString& follower) {
    const bool is_last = follower.isEmpty();
    QString sentence;
    switch (to.as) {
        case Named::As::nobody:
            return {};
        case Named::As::state:
            sentence = is_last ? tr("I now give the floor to the distinguished representative of %1.")
                               : tr("I now give the floor to the distinguished representative of %1, to be followed by "
                                    "%2.");
            break;
        case Named::As::organization:
            sentence = is_last ? tr("I now give the floor to the representative of %1.")
                               : tr("I now give the floor to the representative of %1, to be followed by %2.");
            break;
        case Named::As::panellist:
            sentence = is_last ? tr("I now give the floor to %1.", "a panellist")
                               : tr("I now give the floor to %1, to be followed by %2.", "a panellist");
            break;
    }
    return is_last ? sentence.arg(to.name) : sentence.arg(to.name, follower);
}

QString Say::goOn(const Named& speaker) {
    switch (speaker.as) {
        case Named::As::nobody:
            return {};
        case Named::As::state:
            return tr("I invite the distinguished representative of %1 to continue.").arg(speaker.name);
        case Named::As::organization:
            return tr("I invite the representative of %1 to continue.").arg(speaker.name);
        case Named::As::panellist:
            return tr("I invite %1 to continue.", "a panellist").arg(speaker.name);
    }
    return {};
}

/// 6.2: at once or at the end of the speaker's sentence.
QString Say::pointOfOrder(std::uint32_t request) const {
    const Named raised = participant(*m_state.find<v1::Request>(request));
    QString given =
        raised.as == Named::As::state
            ? tr("%1 has asked for the floor on a point of order. I give the floor to the distinguished representative "
                 "of %1.")
                  .arg(raised.name)
            : tr("%1 has asked for the floor on a point of order. I give the floor to the representative of %1.")
                  .arg(raised.name);
    const v1::Speech* current = state::currentSpeech(m_state);
    // Who was interrupted already, by one point of order after another, is not interrupted again.
    const bool is_interrupted_now = current != nullptr && !state::isHeldBy(*current, v1::HOLD_POINT_OF_ORDER);
    const Named interrupted = is_interrupted_now ? speakerOf(*current) : Named();
    switch (interrupted.as) {
        case Named::As::nobody:
            return given;
        case Named::As::state:
            return followedBy(
                tr("I am sorry to interrupt the distinguished representative of %1.").arg(interrupted.name), given);
        case Named::As::organization:
            return followedBy(tr("I am sorry to interrupt the representative of %1.").arg(interrupted.name), given);
        case Named::As::panellist:
            return followedBy(tr("I am sorry to interrupt %1.", "a panellist").arg(interrupted.name), given);
    }
    return given;
}

/// 6.4: the ruling lets the interrupted speech go on, unless another point of order waits.
QString Say::ruling(std::uint32_t request) const {
    const Named raised = participant(*m_state.find<v1::Request>(request));
    const QString rules =
        raised.as == Named::As::state
            ? tr("I thank the distinguished representative of %1. I now rule on the point of order.").arg(raised.name)
            : tr("I thank the representative of %1. I now rule on the point of order.").arg(raised.name);
    const auto* interrupted = m_state.find<v1::Speech>(m_state.find<v1::Floor>(1)->interrupted());
    const bool goes_on = interrupted != nullptr && m_state.pointsOfOrder().empty();
    return goes_on ? followedBy(rules, goOn(speakerOf(*interrupted))) : rules;
}

QString Say::floorTo(std::uint32_t request) const {
    const auto* follower = m_state.find<v1::Request>(state::nextOnList(m_state, request));
    const QString name = follower == nullptr ? QString() : participant(*follower).name;
    return followedBy(thanks(), give(participant(*m_state.find<v1::Request>(request)), name));
}

QString Say::presentation(std::uint32_t place) const {
    const v1::PanelPlace& next = *m_state.find<v1::PanelPlace>(place);
    const v1::PanelPlace* follower = nextPanellist(m_state, next.item(), place);
    return followedBy(thanks(),
                      give(panellist(place), follower == nullptr ? QString() : panellist(follower->id()).name));
}

QString Say::takeUp(std::uint32_t item) const {
    const v1::AgendaItem& next = *m_state.find<v1::AgendaItem>(item);
    const QString title = Wording::isolated(next.title());
    const QString number = Wording::itemNumber(m_state, item);
    const bool begins_with_panel = next.segment() == v1::SEGMENT_UNSPECIFIED && nextPanellist(m_state, item) != nullptr;
    return begins_with_panel
               ? tr("We now take up agenda item %1, %2. We will first hear the panellists.").arg(number, title)
               : tr("We now take up agenda item %1, %2.").arg(number, title);
}

QString Say::openFloor(std::uint32_t item) const {
    return followedBy(thanks(),
                      tr("The floor is now open on agenda item %1. I invite those who wish to speak to ask for "
                         "the floor.")
                          .arg(Wording::itemNumber(m_state, item)));
}

QString Say::passOn() const {
    const Named lost = speakerOf(*state::currentSpeech(m_state));
    return tr("We seem to have lost the connection with %1. We will come back later.", "a delegation, a panellist")
        .arg(lost.name);
}

/// Nobody waits, and it is not concluded yet.
QString Say::nobodyNext() const {
    const v1::AgendaItem* item = state::itemUnderConsideration(m_state);
    if (item == nullptr) return tr("We have come to the end of our agenda.");
    const QString asking =
        item->list() == v1::LIST_STATUS_CLOSED
            ? tr("There are no other speakers on the list.")
            : tr("There are no other speakers on the list. Does anybody else wish to take the floor?");
    return followedBy(thanks(), asking);
}

QString Say::with(const PrimaryChoice& choice) const {
    switch (choice.is) {
        case Is::nothing:
            return nobodyNext();
        case Is::open_meeting:
            return tr("I call to order the %1 meeting.")
                .arg(Wording::ordinal(m_state.find<v1::Meeting>(choice.id)->number()));
        case Is::resume_meeting:
            return tr("The meeting is resumed.");
        case Is::rule:
            return ruling(choice.id);
        case Is::hear_point_of_order:
            return pointOfOrder(choice.id);
        case Is::take_up_item:
            return takeUp(choice.id);
        case Is::pass_on:
            return passOn();
        case Is::resume_speech:
            return goOn(speakerOf(*m_state.find<v1::Speech>(choice.id)));
        case Is::give_presentation:
            return presentation(choice.id);
        case Is::open_floor:
            return openFloor(choice.id);
        case Is::give_floor:
            return floorTo(choice.id);
        case Is::conclude_item:
            return followedBy(thanks(),
                              tr("There are no other speakers on the list. The consideration of agenda item %1 is "
                                 "concluded.")
                                  .arg(Wording::itemNumber(m_state, choice.id)));
        case Is::accept_chair:
        case Is::suggest:
        case Is::suggest_panellist:
        case Is::take_suggestion_back:
            break;
    }
    return {};
}

}  // namespace

QString whatToSay(const qt::Scene& scene) {
    const Standing standing = standingIn(scene);
    const PrimaryChoice choice = primaryChoiceIn(scene);
    const bool is_the_chairs =
        standing.term == nullptr ? scene.role == v1::ROLE_CHAIR && choice.is == Is::open_meeting : standing.conducts();
    return is_the_chairs ? Say(scene).with(choice) : QString();
}

}  // namespace rostrum::console
