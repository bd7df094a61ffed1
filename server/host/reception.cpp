// SPDX-License-Identifier: MIT
#include "server/host/reception.h"

#include "server/host/badges.h"

#include <charconv>

namespace rostrum::host {
namespace {

using Proven = std::variant<const v1::Badge*, v1::GoodbyeReason>;

Proven badgeBySecret(const Venue& venue, const std::string& secret) {
    const auto* badge = venue.state.find<v1::Badge>(personNamedBy(secret).value_or(0));
    if (badge == nullptr || badge->revoked()) return v1::BAD_BADGE;
    const Options& options = venue.options;
    if (!isBadgeSecret(secret, options.server_key, options.session, badge->person(), badge->generation())) {
        return v1::BAD_BADGE;
    }
    return badge;
}

Proven badgeByToken(const Venue& venue, const std::string& sealed, std::int64_t utc_ms) {
    const auto token = openToken(venue.options.server_key, venue.options.session, sealed);
    if (!token || token->expires_utc_ms <= utc_ms) return v1::BAD_BADGE;
    const auto* badge = venue.state.find<v1::Badge>(token->person);
    if (badge == nullptr) return v1::BAD_BADGE;
    if (badge->revoked() || badge->generation() != token->generation) return v1::REVOKED;
    return badge;
}

Proven prove(const Venue& venue, const v1::Hello& hello, std::int64_t utc_ms) {
    switch (hello.proof_case()) {
        case v1::Hello::kBadgeSecret:
            return badgeBySecret(venue, hello.badge_secret());
        case v1::Hello::kToken:
            return badgeByToken(venue, hello.token(), utc_ms);
        case v1::Hello::PROOF_NOT_SET:
            break;
    }
    return v1::BAD_BADGE;
}

std::uint32_t toldSeq(const Venue& venue, const v1::Cursor& cursor, v1::Audience audience) {
    const bool is_ours = cursor.lineage() == venue.lineage && cursor.audience() == audience;
    return is_ours && cursor.seq() <= venue.state.seq() ? cursor.seq() : 0;
}

}  // namespace

std::variant<Admission, v1::GoodbyeReason> admit(const Venue& venue, const v1::Hello& hello, std::int64_t utc_ms) {
    const Options& options = venue.options;
    if (hello.protocol() != protocol_version) return v1::VERSION;
    if (!hello.session().empty() && hello.session() != options.session) return v1::NO_SUCH_SESSION;
    const Proven proven = prove(venue, hello, utc_ms);
    if (const auto* reason = std::get_if<v1::GoodbyeReason>(&proven)) return *reason;
    const v1::Badge& badge = *std::get<const v1::Badge*>(proven);
    const auto* person = venue.state.find<v1::Person>(badge.person());
    if (person == nullptr) return v1::BAD_BADGE;

    Admission admission;
    admission.guest.viewer.audience = core::audienceOf(person->role());
    admission.guest.viewer.owner = {person->participant(), person->id()};
    admission.guest.generation = badge.generation();
    admission.guest.modality = hello.modality() == v1::MODALITY_UNSPECIFIED ? person->modality() : hello.modality();
    admission.told_seq = toldSeq(venue, hello.cursor(), admission.guest.viewer.audience);

    const Token token{person->id(), badge.generation(), utc_ms + token_ms};
    v1::Welcome& welcome = admission.welcome;
    welcome.set_person(person->id());
    welcome.set_participant(person->participant());
    welcome.set_role(person->role());
    welcome.set_audience(admission.guest.viewer.audience);
    welcome.set_lineage(venue.lineage);
    welcome.set_token(sealToken(options.server_key, options.session, token));
    welcome.set_token_expires_utc_ms(token.expires_utc_ms);
    welcome.set_server_version(options.server_version);
    welcome.set_protocol(protocol_version);
    welcome.set_session(options.session);
    return admission;
}

std::uint32_t personClaimed(const Options& options, const v1::Hello& hello) {
    if (hello.proof_case() == v1::Hello::kBadgeSecret) return personNamedBy(hello.badge_secret()).value_or(0);
    const auto token = openToken(options.server_key, options.session, hello.token());
    return token ? token->person : 0;
}

std::string connectionName(const Options& options, ConnectionId id) {
    return options.start_id + '-' + std::to_string(id);
}

std::optional<ConnectionId> connectionNamed(const Options& options, std::string_view name) {
    const std::string prefix = options.start_id + '-';
    if (name.substr(0, prefix.size()) != prefix) return std::nullopt;
    name.remove_prefix(prefix.size());
    ConnectionId id = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), id);
    if (error != std::errc() || end != name.data() + name.size()) return std::nullopt;
    return id;
}

}  // namespace rostrum::host
