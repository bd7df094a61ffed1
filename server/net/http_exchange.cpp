// SPDX-License-Identifier: MIT
#include "server/net/http_exchange.h"

#include <libwebsockets.h>
#include <strings.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace rostrum::net {
namespace {

constexpr std::size_t header_bytes_max = 512;
constexpr std::size_t head_bytes_max = 1024;

Header headerOf(lws* wsi, lws_token_indexes which) {
    std::array<char, header_bytes_max + 1> text{};
    if (lws_hdr_total_length(wsi, which) == 0) return {};
    const int length = lws_hdr_copy(wsi, text.data(), static_cast<int>(text.size()), which);
    return {true, length < 0 ? std::string() : std::string(text.data())};
}

}  // namespace

bool isGet(lws* wsi) {
    return lws_hdr_total_length(wsi, WSI_TOKEN_GET_URI) != 0;
}

bool wantsWebSocket(lws* wsi) {
    return strcasecmp(headerOf(wsi, WSI_TOKEN_UPGRADE).text.c_str(), "websocket") == 0;
}

Header originOf(lws* wsi) {
    return headerOf(wsi, WSI_TOKEN_ORIGIN);
}

Header authorizationOf(lws* wsi) {
    return headerOf(wsi, WSI_TOKEN_HTTP_AUTHORIZATION);
}

void writeAnswer(lws* wsi, const host::HttpAnswer& answer) {
    // Kept nowhere, for some hold secrets; taken for nothing but what it says it is; and the last on its connection.
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> headers{{
        {"cache-control:", "no-store"},
        {"x-content-type-options:", "nosniff"},
        {"connection:", "close"},
    }};
    std::array<unsigned char, LWS_PRE + head_bytes_max> head{};
    unsigned char* const start = head.data() + LWS_PRE;
    unsigned char* at = start;
    unsigned char* const end = head.data() + head.size() - 1;
    bool fits = lws_add_http_common_headers(wsi, static_cast<unsigned>(answer.status), answer.type.c_str(),
                                            answer.body.size(), &at, end) == 0;
    for (const auto& [name, value] : headers) {
        const auto* const name_bytes = reinterpret_cast<const unsigned char*>(name.data());
        const auto* const value_bytes = reinterpret_cast<const unsigned char*>(value.data());
        fits = fits &&
               lws_add_http_header_by_name(wsi, name_bytes, value_bytes, static_cast<int>(value.size()), &at, end) == 0;
    }
    if (!fits || lws_finalize_write_http_header(wsi, start, &at, end) != 0) return;
    std::vector<unsigned char> body(LWS_PRE + answer.body.size());
    std::copy(answer.body.begin(), answer.body.end(), body.begin() + LWS_PRE);
    // A failure shows when the connection is closed, which it is next.
    static_cast<void>(lws_write(wsi, body.data() + LWS_PRE, answer.body.size(), LWS_WRITE_HTTP_FINAL));
}

}  // namespace rostrum::net
