// SPDX-License-Identifier: MIT
//
// Every list model through random meetings: what a view has read, following the signals alone, is what it would read
// if it had just been made.
#include "chair-console/acts_model.h"
#include "chair-console/finder_model.h"
#include "chair-console/points_of_order_model.h"
#include "protocol/qt/agenda_model.h"
#include "protocol/qt/panel_model.h"
#include "protocol/qt/speakers_model.h"
#include "tests/qt/eg_model.h"
#include "tests/qt/eg_scene.h"

#include <gtest/gtest.h>

#include <random>

namespace rostrum {
namespace {

using namespace std::chrono_literals;

/// A view: keeps what it has read, and reads again only what it is told has changed.
class View {
public:
    explicit View(QAbstractListModel& model) : m_model(model), m_watched(model) {
        using Model = QAbstractItemModel;
        QObject::connect(&model, &Model::rowsInserted, &m_context, [this](const auto&, int first, int last) {
            for (int row = first; row <= last; ++row) m_read.insert(m_read.begin() + row, read(row));
        });
        QObject::connect(&model, &Model::rowsRemoved, &m_context, [this](const auto&, int first, int last) {
            m_read.erase(m_read.begin() + first, m_read.begin() + last + 1);
        });
        QObject::connect(&model, &Model::rowsMoved, &m_context,
                         [this](const auto&, int from, int, const auto&, int before) {
                             const auto moved = m_read[static_cast<std::size_t>(from)];
                             m_read.erase(m_read.begin() + from);
                             m_read.insert(m_read.begin() + (before > from ? before - 1 : before), moved);
                         });
        QObject::connect(&model, &Model::dataChanged, &m_context,
                         [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
                             for (int row = first.row(); row <= last.row(); ++row) reread(row, roles);
                         });
    }

    /// What it has read of everything is what `fresh`, made a moment ago, says.
    void expectAsIn(const QAbstractListModel& fresh) const {
        ASSERT_EQ(m_read.size(), static_cast<std::size_t>(fresh.rowCount()));
        for (int row = 0; row < fresh.rowCount(); ++row) {
            for (const int role : fresh.roleNames().keys()) {
                ASSERT_EQ(eg::plain(m_read[static_cast<std::size_t>(row)][role].toString()),
                          eg::plain(fresh.index(row).data(role).toString()))
                    << "role " << fresh.roleNames()[role].toStdString() << " of row " << row;
            }
        }
        ASSERT_EQ(m_watched.reset, 0);
    }

private:
    using Words = QHash<int, QVariant>;

    Words read(int row) const {
        Words words;
        for (const int role : m_model.roleNames().keys()) words[role] = m_model.index(row).data(role);
        return words;
    }
    void reread(int row, const QList<int>& roles) {
        for (const int role : roles.empty() ? m_model.roleNames().keys() : roles) {
            m_read[static_cast<std::size_t>(row)][role] = m_model.index(row).data(role);
        }
    }

    QAbstractListModel& m_model;
    eg::Watched m_watched;
    QObject m_context;
    std::vector<Words> m_read;
};

/// All of them, looking at item 2 and for whoever has an "a" in the name.
struct Models {
    qt::AgendaModel agenda;
    qt::PanelModel panel;
    qt::SpeakersModel speakers;
    console::ActsModel acts;
    console::PointsOfOrderModel points_of_order;
    console::FinderModel finder;

    void show(const qt::Scene& scene) {
        agenda.show(scene);
        panel.show(scene, 2);
        speakers.show(scene, 2);
        acts.show(scene);
        points_of_order.show(scene);
        finder.show(scene, 2);
        finder.setQuery("a");
    }
};

/// Something that somebody may try now.
class Chance {
public:
    explicit Chance(unsigned seed) : m_random(seed) {}

    bool in(std::uint32_t n) { return upTo(n) == 1; }
    eg::Id upTo(std::uint32_t n) { return static_cast<eg::Id>(m_random() % n + 1); }

    v1::Command command(const eg::Meeting& m) {
        const eg::Id request = upTo(m.state().table<v1::Request>().nextId());
        const eg::Id before = in(2) ? 0 : upTo(m.state().table<v1::Request>().nextId());
        const eg::Id current = m.floor().current();
        switch (upTo(19)) {
            case 1:
                return eg::moveRequest(request, before);
            case 2:
                return eg::withdrawRequest(request);
            case 3:
                return eg::giveFloor(request, m.sees(), "a reason");
            case 4:
                return eg::endSpeech(current);
            case 5:
                return eg::pauseSpeech(current);
            case 6:
                return eg::hearPointOfOrder(request, current);
            case 7:
                return eg::ruleOnPointOfOrder(request);
            case 8:
                return eg::movePanellist(upTo(3), upTo(3));
            case 9:
                return in(2) ? eg::passOverPanellist(upTo(3)) : eg::wishToReply(upTo(3));
            case 10:
                return eg::givePanellist(upTo(3), v1::KIND_REPLY, m.sees());
            case 11:
                return in(3) ? eg::closeList(2) : eg::reopenList(2);
            case 12:
                return eg::undo(m.state().seq());
            case 13:
                return eg::addWalkIn("Sample " + std::to_string(request), v1::CATEGORY_OTHER_STAKEHOLDER);
            case 14:
                return eg::correctParticipant(upTo(8), "Renamed " + std::to_string(request), v1::CATEGORY_MEMBER_STATE);
            case 15:
                return eg::confirmParticipant(upTo(m.state().table<v1::Participant>().nextId()));
            case 16:
                return in(4) ? eg::takeSuggestionBack() : eg::suggest(request);
            case 17:
                return eg::suggestPanellist(upTo(3));
            default:
                return eg::addRequest(upTo(8), {.modality = in(2) ? v1::MODALITY_ONLINE : v1::MODALITY_IN_THE_ROOM});
        }
    }

private:
    std::mt19937 m_random;
};

void tries(eg::Meeting& m, eg::Id person, const v1::Command& command) {
    if (std::holds_alternative<v1::Change>(m.decides(person, command))) m.accepts(person, command);
}

/// One act, by somebody; time passes, and people come and go.
void step(eg::Meeting& m, eg::Looks& looks, Chance& chance) {
    tries(m, chance.in(3) ? eg::desk : eg::chair, chance.command(m));
    if (chance.in(8)) tries(m, eg::delegateOf(chance.upTo(4)), eg::raisePointOfOrder());
    if (chance.in(4)) m.after(std::chrono::seconds(chance.upTo(90)));
    if (chance.in(5)) looks.leaves(eg::delegateOf(chance.upTo(8)));
    if (chance.in(5)) looks.connects(eg::delegateOf(chance.upTo(8)));
    if (chance.in(9)) looks.leaves(eg::panellist_bruno);
}

TEST(EveryModel, FollowsAnyMeetingByItsSignalsAlone) {
    Chance chance(17);
    for (int meeting = 0; meeting < 4; ++meeting) {
        eg::Meeting m = eg::floorOpen();
        eg::Looks looks(m);
        Models models;
        View views[]{View(models.agenda), View(models.panel),           View(models.speakers),
                     View(models.acts),   View(models.points_of_order), View(models.finder)};
        for (int steps = 0; steps < 120 && !testing::Test::HasFatalFailure(); ++steps) {
            step(m, looks, chance);
            models.show(looks.scene());
            Models fresh;
            fresh.show(looks.scene());
            const QAbstractListModel* fresh_models[]{&fresh.agenda, &fresh.panel,           &fresh.speakers,
                                                     &fresh.acts,   &fresh.points_of_order, &fresh.finder};
            for (std::size_t i = 0; i < std::size(views); ++i) {
                SCOPED_TRACE("model " + std::to_string(i) + " after step " + std::to_string(steps));
                views[i].expectAsIn(*fresh_models[i]);
            }
        }
    }
}

}  // namespace
}  // namespace rostrum
