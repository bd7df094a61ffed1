// SPDX-License-Identifier: MIT
#include "server/net/http_get.h"

#include <libwebsockets.h>

#include <array>

namespace rostrum::net {
namespace {

constexpr int timeout_s = 60;

struct Request {
    std::string authorization;
    HttpResponse response;
    std::string failure;
    bool is_done = false;
};

int serve(lws* wsi, lws_callback_reasons reason, void*, void* in, size_t length) {
    auto* request = static_cast<Request*>(lws_context_user(lws_get_context(wsi)));
    switch (static_cast<int>(reason)) {
        case LWS_CALLBACK_CLIENT_APPEND_HANDSHAKE_HEADER: {
            auto** at = static_cast<unsigned char**>(in);
            const auto* value = reinterpret_cast<const unsigned char*>(request->authorization.data());
            const int size = static_cast<int>(request->authorization.size());
            return lws_add_http_header_by_token(wsi, WSI_TOKEN_HTTP_AUTHORIZATION, value, size, at, *at + length) == 0
                       ? 0
                       : -1;
        }
        case LWS_CALLBACK_ESTABLISHED_CLIENT_HTTP:
            request->response.status = static_cast<int>(lws_http_client_http_response(wsi));
            return 0;
        case LWS_CALLBACK_RECEIVE_CLIENT_HTTP: {
            std::array<char, LWS_PRE + 4096> buffer{};
            char* at = buffer.data() + LWS_PRE;
            int room = 4096;
            return lws_http_client_read(wsi, &at, &room) < 0 ? -1 : 0;
        }
        case LWS_CALLBACK_RECEIVE_CLIENT_HTTP_READ:
            request->response.body.append(static_cast<const char*>(in), length);
            return 0;
        case LWS_CALLBACK_COMPLETED_CLIENT_HTTP:
            request->is_done = true;
            return -1;
        case LWS_CALLBACK_CLIENT_CONNECTION_ERROR:
            request->failure = in == nullptr ? "cannot connect" : std::string(static_cast<const char*>(in), length);
            request->is_done = true;
            return 0;
        case LWS_CALLBACK_CLOSED_CLIENT_HTTP:
            if (!request->is_done && request->failure.empty()) request->failure = "the connection was closed";
            request->is_done = true;
            return 0;
        default:
            return 0;
    }
}

}  // namespace

Result<HttpResponse> httpGet(const Address& address, const std::string& path, const std::string& bearer,
                             const std::string& trusted_certificate) {
    static const lws_protocols protocols[] = {{"http", serve, 0, 4096, 0, nullptr, 0},
                                              {nullptr, nullptr, 0, 0, 0, nullptr, 0}};
    Request request;
    request.authorization = "Bearer " + bearer;
    lws_set_log_level(0, nullptr);
    lws_context_creation_info info{};
    info.port = CONTEXT_PORT_NO_LISTEN;
    info.protocols = protocols;
    info.options = LWS_SERVER_OPTION_DO_SSL_GLOBAL_INIT;
    info.user = &request;
    info.timeout_secs = timeout_s;
    if (!trusted_certificate.empty()) info.client_ssl_ca_filepath = trusted_certificate.c_str();
    lws_context* context = lws_create_context(&info);
    if (context == nullptr) return Error{"libwebsockets cannot start"};

    lws_client_connect_info connect{};
    connect.context = context;
    connect.address = address.host.c_str();
    connect.host = address.host.c_str();
    connect.port = address.port;
    connect.path = path.c_str();
    connect.method = "GET";
    connect.alpn = "http/1.1";
    connect.protocol = protocols[0].name;
    // The certificate is trusted as the file that the server itself is configured with, whatever host it names.
    connect.ssl_connection = address.tls ? LCCSCF_USE_SSL | LCCSCF_SKIP_SERVER_CERT_HOSTNAME_CHECK : 0;
    if (lws_client_connect_via_info(&connect) == nullptr) request.is_done = true;
    while (!request.is_done && lws_service(context, 0) >= 0) {
    }
    lws_context_destroy(context);
    if (request.failure.empty() && request.response.status != 0) return request.response;
    return Error{"no answer from " + address.host + ":" + std::to_string(address.port) + ": " + request.failure};
}

}  // namespace rostrum::net
