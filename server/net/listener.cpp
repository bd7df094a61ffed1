// SPDX-License-Identifier: MIT
#include "server/net/listener.h"

#include "server/host/limits.h"
#include "server/net/machine_clocks.h"

#include <libwebsockets.h>
#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace rostrum::net {
namespace {

constexpr int handshake_timeout_s = 5;
constexpr int closing_timeout_s = 5;
constexpr std::uint32_t descriptors_reserved = 64;  // for the record, logs and the loop

struct Socket {
    lws* wsi = nullptr;
    host::Encoding encoding = host::Encoding::proto;
    bool is_closing = false;
    std::string incoming;
};

}  // namespace

struct Listener::Parts {
    ListenOptions options;
    lws_context* context = nullptr;
    lws_vhost* vhost = nullptr;
    host::House* house = nullptr;
    HttpHandler http;
    std::uint32_t sockets_max = 0;
    std::uint32_t sockets = 0;  // every accepted one, HTTP too
    bool is_accepting = true;
    host::ConnectionId next_id = 1;
    std::unordered_map<host::ConnectionId, Socket> connections;
    std::vector<unsigned char> out = std::vector<unsigned char>(LWS_PRE + host::frame_bytes_max);

    bool mayConnect(lws* wsi) const;
    int open(lws* wsi, host::Encoding encoding);
    int receive(lws* wsi, std::string_view piece);
    int writable(lws* wsi);
    void closed(lws* wsi);
    int answer(lws* wsi, std::string_view path);
};

namespace {

host::ConnectionId idOf(lws* wsi) {
    return static_cast<host::ConnectionId>(reinterpret_cast<std::uintptr_t>(lws_get_opaque_user_data(wsi)));
}

Listener::Parts& partsOf(lws* wsi) {
    return *static_cast<Listener::Parts*>(lws_context_user(lws_get_context(wsi)));
}

int closeWith(lws* wsi, lws_close_status status) {
    lws_close_reason(wsi, status, nullptr, 0);
    return -1;
}

/// Plain HTTP, and what is common to every socket. WebSockets without one of our subprotocols end up here and are
/// refused.
int serveHttp(lws* wsi, lws_callback_reasons reason, void*, void* in, size_t length) {
    switch (static_cast<int>(reason)) {
        case LWS_CALLBACK_FILTER_NETWORK_CONNECTION: {
            // Here, not at accept(): running out of descriptors spins libwebsockets at full load.
            const auto& parts = partsOf(wsi);
            return !parts.is_accepting || parts.house == nullptr || parts.sockets >= parts.sockets_max ? 1 : 0;
        }
        case LWS_CALLBACK_WSI_CREATE:
            ++partsOf(wsi).sockets;
            return 0;
        case LWS_CALLBACK_WSI_DESTROY:
            --partsOf(wsi).sockets;
            return 0;
        case LWS_CALLBACK_FILTER_PROTOCOL_CONNECTION:
            return -1;
        case LWS_CALLBACK_HTTP:
            return partsOf(wsi).answer(wsi, {static_cast<const char*>(in), length});
        default:
            return 0;
    }
}

int serveWebSocket(lws* wsi, lws_callback_reasons reason, host::Encoding encoding, std::string_view piece) {
    switch (static_cast<int>(reason)) {
        case LWS_CALLBACK_FILTER_PROTOCOL_CONNECTION:
            return partsOf(wsi).mayConnect(wsi) ? 0 : -1;
        case LWS_CALLBACK_ESTABLISHED:
            return partsOf(wsi).open(wsi, encoding);
        case LWS_CALLBACK_RECEIVE:
            return partsOf(wsi).receive(wsi, piece);
        case LWS_CALLBACK_SERVER_WRITEABLE:
            return partsOf(wsi).writable(wsi);
        case LWS_CALLBACK_CLOSED:
            partsOf(wsi).closed(wsi);
            return 0;
        default:
            return 0;
    }
}

int serveProto(lws* wsi, lws_callback_reasons reason, void*, void* in, size_t length) {
    return serveWebSocket(wsi, reason, host::Encoding::proto, {static_cast<const char*>(in), length});
}

int serveJson(lws* wsi, lws_callback_reasons reason, void*, void* in, size_t length) {
    return serveWebSocket(wsi, reason, host::Encoding::json, {static_cast<const char*>(in), length});
}

std::uint32_t descriptorsMax() {
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    getrlimit(RLIMIT_NOFILE, &limit);
    return static_cast<std::uint32_t>(std::min<rlim_t>(limit.rlim_cur, 1'000'000));
}

}  // namespace

bool Listener::Parts::mayConnect(lws* wsi) const {
    std::array<char, 256> origin{};
    if (lws_hdr_total_length(wsi, WSI_TOKEN_ORIGIN) == 0) return true;
    if (lws_hdr_copy(wsi, origin.data(), static_cast<int>(origin.size()), WSI_TOKEN_ORIGIN) <= 0) return false;
    return std::find(options.origins.begin(), options.origins.end(), origin.data()) != options.origins.end();
}

int Listener::Parts::open(lws* wsi, host::Encoding encoding) {
    const host::ConnectionId id = next_id++;
    lws_set_opaque_user_data(wsi, reinterpret_cast<void*>(static_cast<std::uintptr_t>(id)));
    connections[id] = {wsi, encoding, false, {}};
    house->opened(id, encoding, readClocks());
    return 0;
}

int Listener::Parts::receive(lws* wsi, std::string_view piece) {
    const auto at = connections.find(idOf(wsi));
    if (at == connections.end()) return -1;
    Socket& socket = at->second;
    if (socket.is_closing) return 0;
    const bool is_binary = lws_frame_is_binary(wsi) != 0;
    if (is_binary != (socket.encoding == host::Encoding::proto)) {
        return closeWith(wsi, LWS_CLOSE_STATUS_UNACCEPTABLE_OPCODE);
    }
    // The length that a frame declares counts too: nobody makes us wait for a frame that is too long.
    const std::size_t announced = socket.incoming.size() + piece.size() + lws_remaining_packet_payload(wsi);
    if (announced > host::client_frame_bytes_max) return closeWith(wsi, LWS_CLOSE_STATUS_MESSAGE_TOO_LARGE);
    const bool is_last = lws_is_final_fragment(wsi) != 0 && lws_remaining_packet_payload(wsi) == 0;
    if (is_last && socket.incoming.empty()) {
        house->received(at->first, piece, readClocks());
        return 0;
    }
    socket.incoming.append(piece);
    if (!is_last) return 0;
    const std::string message = std::move(socket.incoming);
    socket.incoming.clear();
    house->received(at->first, message, readClocks());
    return 0;
}

int Listener::Parts::writable(lws* wsi) {
    const auto at = connections.find(idOf(wsi));
    if (at == connections.end()) return -1;
    if (at->second.is_closing) return closeWith(wsi, LWS_CLOSE_STATUS_NORMAL);
    house->writable(at->first, readClocks());
    return 0;
}

void Listener::Parts::closed(lws* wsi) {
    const host::ConnectionId id = idOf(wsi);
    if (connections.erase(id) != 0) house->closed(id, readClocks());
}

int Listener::Parts::answer(lws* wsi, std::string_view path) {
    std::array<char, 512> authorization{};
    lws_hdr_copy(wsi, authorization.data(), static_cast<int>(authorization.size()), WSI_TOKEN_HTTP_AUTHORIZATION);
    const host::HttpAnswer found = http(path, authorization.data());
    std::array<unsigned char, LWS_PRE + 2048> head{};
    unsigned char* const start = head.data() + LWS_PRE;
    unsigned char* at = start;
    unsigned char* const end = head.data() + head.size() - 1;
    const auto status = static_cast<unsigned>(found.status);
    if (lws_add_http_common_headers(wsi, status, found.type.c_str(), found.body.size(), &at, end) != 0 ||
        lws_finalize_write_http_header(wsi, start, &at, end) != 0) {
        return 1;
    }
    std::vector<unsigned char> body(LWS_PRE + found.body.size());
    std::copy(found.body.begin(), found.body.end(), body.begin() + LWS_PRE);
    if (lws_write(wsi, body.data() + LWS_PRE, found.body.size(), LWS_WRITE_HTTP_FINAL) < 0) return 1;
    return lws_http_transaction_completed(wsi) != 0 ? -1 : 0;
}

Result<std::unique_ptr<Listener>> Listener::open(EventLoop& loop, const ListenOptions& options) {
    static const lws_protocols protocols[] = {
        {"http", serveHttp, 0, 1024, 0, nullptr, 0},
        {"rostrum.v1.proto", serveProto, 0, 4096, 0, nullptr, 0},
        {"rostrum.v1.json", serveJson, 0, 4096, 0, nullptr, 0},
        {nullptr, nullptr, 0, 0, 0, nullptr, 0},
    };
    // Our own heartbeat sweep replaces validity timers, which are a sorted list: O(N) for each message.
    static const lws_retry_bo_t no_validity_timers{};
    static void* loops[1];
    loops[0] = loop.native();
    auto parts = std::make_unique<Parts>();
    parts->options = options;
    const std::uint32_t descriptors = descriptorsMax();
    parts->sockets_max = std::min(options.sockets_max, descriptors - std::min(descriptors, descriptors_reserved));

    lws_set_log_level(0, nullptr);
    lws_context_creation_info info{};
    info.options = LWS_SERVER_OPTION_LIBUV | LWS_SERVER_OPTION_EXPLICIT_VHOSTS | LWS_SERVER_OPTION_DO_SSL_GLOBAL_INIT;
    info.foreign_loops = loops;
    info.user = parts.get();
    info.timeout_secs = handshake_timeout_s;
    info.retry_and_idle_policy = &no_validity_timers;
    parts->context = lws_create_context(&info);
    if (parts->context == nullptr) return Error{"libwebsockets cannot start"};

    info.port = options.port;
    info.iface = options.address.c_str();
    info.protocols = protocols;
    info.alpn = "http/1.1";
    info.options |= LWS_SERVER_OPTION_FAIL_UPON_UNABLE_TO_BIND;
    if (options.address.find(':') == std::string::npos) info.options |= LWS_SERVER_OPTION_DISABLE_IPV6;
    if (!options.certificate.empty()) {
        info.ssl_cert_filepath = options.certificate.c_str();
        info.ssl_private_key_filepath = options.private_key.c_str();
        info.ssl_options_set = SSL_OP_NO_SSLv3 | SSL_OP_NO_TLSv1 | SSL_OP_NO_TLSv1_1 | SSL_OP_NO_RENEGOTIATION;
    }
    parts->vhost = lws_create_vhost(parts->context, &info);
    if (parts->vhost == nullptr) {
        lws_context_destroy(parts->context);
        const std::string place = options.address + ":" + std::to_string(options.port);
        return Error{"cannot listen on " + place + ": the address or port is taken or not allowed" +
                     (options.certificate.empty() ? "" : ", or the certificate or its key cannot be read")};
    }
    return std::unique_ptr<Listener>(new Listener(std::move(parts)));
}

Listener::Listener(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Listener::~Listener() {
    m_parts->connections.clear();
    lws_context_destroy(m_parts->context);
}

void Listener::serve(host::House& house, HttpHandler http) {
    m_parts->house = &house;
    m_parts->http = std::move(http);
}

std::uint16_t Listener::port() const {
    return static_cast<std::uint16_t>(lws_get_vhost_listen_port(m_parts->vhost));
}

void Listener::stopAccepting() {
    m_parts->is_accepting = false;
}

std::uint32_t Listener::sockets() const {
    return m_parts->sockets;
}

bool Listener::isWritable(host::ConnectionId connection) {
    const auto at = m_parts->connections.find(connection);
    if (at == m_parts->connections.end() || at->second.is_closing) return false;
    if (lws_partial_buffered(at->second.wsi) == 0) return true;
    lws_callback_on_writable(at->second.wsi);
    return false;
}

void Listener::write(host::ConnectionId connection, std::string_view frame) {
    const auto at = m_parts->connections.find(connection);
    if (at == m_parts->connections.end()) return;
    if (m_parts->out.size() < LWS_PRE + frame.size()) m_parts->out.resize(LWS_PRE + frame.size());
    std::copy(frame.begin(), frame.end(), m_parts->out.begin() + LWS_PRE);
    const auto kind = at->second.encoding == host::Encoding::proto ? LWS_WRITE_BINARY : LWS_WRITE_TEXT;
    // Direct, outside the writeable callback: half the cost (two epoll_ctl less). What the kernel does not take is kept
    // by libwebsockets, and isWritable() says no until it is gone. A failure shows as CLOSED.
    if (lws_write(at->second.wsi, m_parts->out.data() + LWS_PRE, frame.size(), kind) < 0) close(connection);
}

void Listener::close(host::ConnectionId connection) {
    const auto at = m_parts->connections.find(connection);
    if (at == m_parts->connections.end() || at->second.is_closing) return;
    at->second.is_closing = true;
    lws_callback_on_writable(at->second.wsi);
    lws_set_timeout(at->second.wsi, PENDING_TIMEOUT_USER_OK, closing_timeout_s);
}

}  // namespace rostrum::net
