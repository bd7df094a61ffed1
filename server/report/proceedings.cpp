// SPDX-License-Identifier: MIT
#include "server/report/proceedings.h"

#include <algorithm>

namespace rostrum::report {
namespace {

/// Both are speeches of one request.
bool isOfSameRequest(const v1::SpeechRecord& left, const v1::SpeechRecord& right) {
    return left.speech().request() != 0 && left.speech().request() == right.speech().request();
}

}  // namespace

std::vector<const v1::Request*> requestsOn(const state::State& state, std::uint32_t item) {
    std::vector<const v1::Request*> requests = rowsOn<v1::Request>(state, item);
    for (const auto& [id, stored] : state.table<v1::RequestRecord>().all()) {
        if (stored.row.request().item() == item) requests.push_back(&stored.row.request());
    }
    std::sort(requests.begin(), requests.end(),
              [](const auto* left, const auto* right) { return left->id() < right->id(); });
    return requests;
}

const v1::Request* requestWith(const state::State& state, std::uint32_t id) {
    if (const auto* live = state.find<v1::Request>(id)) return live;
    const auto* kept = state.find<v1::RequestRecord>(id);
    return kept == nullptr ? nullptr : &kept->request();
}

std::vector<const v1::SpeechRecord*> speechesOn(const state::State& state, std::uint32_t item) {
    std::vector<const v1::SpeechRecord*> speeches;
    for (const auto& [id, stored] : state.table<v1::SpeechRecord>().all()) {
        const v1::SpeechRecord& record = stored.row;
        if (record.speech().item() != item) continue;
        const auto earlier = std::find_if(speeches.begin(), speeches.end(),
                                          [&](const auto* other) { return isOfSameRequest(*other, record); });
        if (earlier != speeches.end()) speeches.erase(earlier);
        speeches.push_back(&record);
    }
    // A speech that was interrupted ended after the point of order that interrupted it, and began before.
    std::sort(speeches.begin(), speeches.end(),
              [](const auto* left, const auto* right) { return left->speech().id() < right->speech().id(); });
    return speeches;
}

bool wasResumed(const state::State& state, const v1::SpeechRecord& record) {
    const auto& all = state.table<v1::SpeechRecord>().all();
    return std::any_of(all.begin(), all.end(), [&](const auto& entry) {
        return entry.first < record.id() && isOfSameRequest(entry.second.row, record);
    });
}

std::vector<const v1::PanelPlace*> panelOf(const state::State& state, std::uint32_t item) {
    std::vector<const v1::PanelPlace*> panel = rowsOn<v1::PanelPlace>(state, item);
    std::stable_sort(panel.begin(), panel.end(),
                     [](const auto* left, const auto* right) { return left->place() < right->place(); });
    return panel;
}

}  // namespace rostrum::report
