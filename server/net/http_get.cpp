// SPDX-License-Identifier: MIT
#include "server/net/http_get.h"

#include "server/net/certificate.h"

#include <libwebsockets.h>

#include <array>
#include <cstring>

namespace rostrum::net {
namespace {

constexpr int timeout_s = 60;

struct Request {
    std::string authorization;
    std::string fingerprint;
    HttpResponse response;
    std::string failure;
    bool is_done = false;
};

int serve(lws* wsi, lws_callback_reasons reason, void*, void* in, size_t length) {
    auto* request = static_cast<Request*>(lws_context_user(lws_get_context(wsi)));
    switch (static_cast<int>(reason)) {
        case LWS_CALLBACK_CLIENT_APPEND_HANDSHAKE_HEADER: {
            // After the handshake of TLS, and before anything is said over it.
            if (fingerprintOfPeer(lws_get_ssl(wsi)) != request->fingerprint) {
                request->failure = "it shows another certificate than the server that serves this directory";
                request->is_done = true;
                return -1;
            }
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
            if (!request->failure.empty()) return 0;
            request->failure = "cannot connect";
            if (in != nullptr)
                request->failure.assign(static_cast<const char*>(in), strnlen(static_cast<const char*>(in), length));
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
                             const std::string& fingerprint) {
    static const lws_protocols protocols[] = {{"http", serve, 0, 4096, 0, nullptr, 0},
                                              {nullptr, nullptr, 0, 0, 0, nullptr, 0}};
    Request request;
    request.authorization = "Bearer " + bearer;
    request.fingerprint = fingerprint;
    lws_set_log_level(0, nullptr);
    lws_context_creation_info info{};
    info.port = CONTEXT_PORT_NO_LISTEN;
    info.protocols = protocols;
    info.options = LWS_SERVER_OPTION_DO_SSL_GLOBAL_INIT;
    info.user = &request;
    info.timeout_secs = timeout_s;
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
    // Whoever signed it, and whatever host it names: it is known by its fingerprint.
    connect.ssl_connection = address.tls ? LCCSCF_USE_SSL | LCCSCF_ALLOW_SELFSIGNED | LCCSCF_ALLOW_INSECURE |
                                               LCCSCF_ALLOW_EXPIRED | LCCSCF_SKIP_SERVER_CERT_HOSTNAME_CHECK
                                         : 0;
    if (lws_client_connect_via_info(&connect) == nullptr) request.is_done = true;
    while (!request.is_done && lws_service(context, 0) >= 0) {
    }
    lws_context_destroy(context);
    if (request.failure.empty() && request.response.status != 0) return request.response;
    return Error{"no answer from " + placeOf(address.host, address.port) + ": " + request.failure};
}

}  // namespace rostrum::net
