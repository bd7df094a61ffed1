// SPDX-License-Identifier: MIT
#include "tests/end_to_end/player.h"

#include <utility>

namespace rostrum::end_to_end {
namespace {

constexpr std::size_t awaited_max = 2;

/// The nth of the list, from the end again if it is shorter; 0: nobody waits.
std::uint32_t waiting(const state::State& view, std::uint64_t nth) {
    const state::Order& list = view.list(2);
    if (list.empty()) return 0;
    return std::next(list.begin(), static_cast<std::ptrdiff_t>(nth % list.size()))->second;
}

}  // namespace

Player::Player(Guest& guest, History& history, std::mt19937_64& chance)
    : m_guest(guest), m_history(history), m_chance(chance) {
    m_guest.on_answer = [this](const client::Answered& answered) {
        ++m_answers;
        if (answered.outcome.has_seq()) m_last_seq = answered.outcome.seq();
        m_history.answered(m_guest.person(), answered.outcome);
    };
}

void Player::press(v1::Command command, const std::string& uuid) {
    command.set_uuid(m_guest.press(command, uuid));
    m_history.pressed(m_guest.person(), command);
}

void Player::play() {
    if (!m_guest.isCurrent() || m_guest.client().pendingCount() >= awaited_max) return;
    switch (m_guest.badge().person.role()) {
        case v1::ROLE_CHAIR:
            return press(chairs());
        case v1::ROLE_SECRETARIAT:
            return press(desks());
        default:
            return press(delegates());
    }
}

void Player::doubt() {
    const auto command = m_history.anyAccepted(m_guest.person(), m_chance());
    if (command && !m_guest.client().isPending(command->uuid())) press(*command, command->uuid());
}

v1::Command Player::chairs() {
    const state::State& view = m_guest.view();
    const eg::Sees seen = sees(view);
    if (!view.pointsOfOrder().empty()) {
        const std::uint32_t point = view.pointsOfOrder().begin()->second;
        return below(2) == 0 ? eg::hearPointOfOrder(point, seen.current) : eg::ruleOnPointOfOrder(point);
    }
    const v1::Speech* speech = view.find<v1::Speech>(seen.current);
    if (speech != nullptr && speech->kind() == v1::KIND_POINT_OF_ORDER)
        return eg::ruleOnPointOfOrder(speech->request());
    switch (below(8)) {
        case 0:
            return eg::pauseSpeech(seen.current);
        case 1:
            return eg::endSpeech(seen.current);
        case 2:
            return eg::extendSpeech(seen.current, 1'000 * static_cast<std::uint32_t>(1 + below(60)));
        case 3:
            return eg::undo(m_last_seq);
        case 4:
            return eg::giveFloor(seen.next, seen);
        case 5:
            return eg::moveRequest(waiting(view, below(8)), waiting(view, below(8)));
        default:
            return eg::resumeSpeech(seen.current);
    }
}

v1::Command Player::desks() {
    const state::State& view = m_guest.view();
    switch (below(4)) {
        case 0:
            return eg::moveRequest(waiting(view, below(8)));
        case 1:
            return eg::setRequestLimit(waiting(view, below(8)), 60'000 * static_cast<std::uint32_t>(20 + below(20)));
        case 2:
            return eg::giveFloor(waiting(view, 0), sees(view));
        default:
            return eg::undo(m_last_seq);
    }
}

v1::Command Player::delegates() {
    const state::State& view = m_guest.view();
    const auto& requests = view.liveRequests(m_guest.participant());
    const std::uint32_t own = requests.empty() ? 0 : *requests.begin();
    switch (below(10)) {
        case 0:
            return eg::withdrawRequest(own);
        case 1:
        case 2:
            return eg::letOthersGoFirst(own, waiting(view, below(8)));
        case 3:
            return eg::finishSpeech(sees(view).current);
        case 4:
            return below(4) == 0 ? eg::raisePointOfOrder() : eg::undo(m_last_seq);
        default:
            return eg::requestFloor();
    }
}

}  // namespace rostrum::end_to_end
