// SPDX-License-Identifier: MIT
#include "protocol/qt/refusal_subject.h"

#include "protocol/qt/wording.h"

#include <google/protobuf/message.h>

namespace rostrum::qt {

std::uint32_t RefusalSubject::named(const char* field) const {
    const auto& reflection = *v1::Command::GetReflection();
    const auto* of = reflection.GetOneofFieldDescriptor(m_command, v1::Command::descriptor()->FindOneofByName("of"));
    if (of == nullptr) return 0;
    const google::protobuf::Message& command = reflection.GetMessage(m_command, of);
    const auto* id = command.GetDescriptor()->FindFieldByName(field);
    const bool is_id = id != nullptr && id->cpp_type() == google::protobuf::FieldDescriptor::CPPTYPE_UINT32;
    return is_id ? command.GetReflection()->GetUInt32(command, id) : 0;
}

const v1::Request& RefusalSubject::request() const {
    const std::uint32_t id = m_refusal.details().request() != 0 ? m_refusal.details().request() : named("request");
    if (const auto* request = m_state.find<v1::Request>(id)) return *request;
    const auto* record = m_state.find<v1::RequestRecord>(id);
    return record == nullptr ? v1::Request::default_instance() : record->request();
}

std::uint32_t RefusalSubject::itemId() const {
    if (m_refusal.details().item() != 0) return m_refusal.details().item();
    if (m_command.has_add_request()) return m_command.add_request().request().item();
    if (named("item") != 0) return named("item");
    if (request().item() != 0) return request().item();
    if (const auto* place = m_state.find<v1::PanelPlace>(named("panel_place"))) return place->item();
    for (const auto& [id, stored] : m_state.table<v1::AgendaItem>().all()) {
        if (stored.row.status() == v1::ITEM_STATUS_UNDER_CONSIDERATION) return id;
    }
    return 0;
}

QString RefusalSubject::itemNumber() const {
    return Wording::itemNumber(m_state, itemId());
}

QString RefusalSubject::who() const {
    const auto* speech = m_state.find<v1::Speech>(named("speech"));
    const auto* person = m_state.find<v1::Person>(named("person"));
    for (const QString& name : {
             Wording::participant(m_state, m_refusal.details().participant()),
             Wording::participant(m_state, request().participant()),
             Wording::participant(m_state, named("participant")),
             Wording::panellist(m_state, named("panel_place")),
             speech == nullptr ? QString() : Wording::speaker(m_state, *speech),
             person == nullptr ? QString() : Wording::isolated(person->name()),
         }) {
        if (!name.isEmpty()) return name;
    }
    return tr("somebody");
}

QString RefusalSubject::by() const {
    const auto role = static_cast<v1::Role>(m_refusal.details().by_role());
    const bool is_known_by_role = role == v1::ROLE_CHAIR || role == v1::ROLE_VICE_CHAIR || role == v1::ROLE_SECRETARIAT;
    if (is_known_by_role) return Wording::role(role);
    const auto* person = m_state.find<v1::Person>(m_refusal.details().by_person());
    if (person != nullptr) return Wording::actor(m_state, person->id());
    return m_refusal.details().by_name().empty() ? tr("somebody else")
                                                 : Wording::isolated(m_refusal.details().by_name());
}

QString RefusalSubject::hasTheFloor() const {
    const auto* floor = m_state.find<v1::Floor>(1);
    if (floor == nullptr) return tr("somebody");
    for (const std::uint32_t id : {floor->current(), floor->officer()}) {
        if (const auto* speech = m_state.find<v1::Speech>(id)) return Wording::speaker(m_state, *speech);
    }
    return tr("somebody");
}

QString RefusalSubject::retryAfter() const {
    return Wording::duration(std::int64_t{m_refusal.details().retry_after_ms()} + 999);
}

}  // namespace rostrum::qt
