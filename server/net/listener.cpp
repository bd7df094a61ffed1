// SPDX-License-Identifier: MIT
#include "server/net/listener.h"

#include "server/host/limits.h"
#include "server/net/certificate.h"
#include "server/net/client_socket.h"
#include "server/net/http_exchange.h"
#include "server/net/machine_clocks.h"

#include <libwebsockets.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include <algorithm>
#include <unordered_map>

namespace rostrum::net {
namespace {

constexpr unsigned handshake_timeout_s = host::hello_ms_max / 1000;  // for TLS, and again for a whole request
constexpr int closing_timeout_s = 5;
constexpr std::size_t ignored_bytes_max = 65'536;
constexpr std::uint32_t descriptors_reserved = 64;  // for the record, logs and the loop
// What a client that does not read costs the kernel, which else lets it grow to megabytes. It reserves twice as much.
constexpr int send_buffer_bytes = 65'536;

struct Socket {
    lws* wsi = nullptr;
    host::Encoding encoding = host::Encoding::proto;
    bool is_closing = false;
    std::size_t ignored_bytes = 0;  // since it is closing
    std::string incoming;           // of a message that is not all there yet
};

}  // namespace

struct Listener::Parts {
    ListenOptions options;
    std::string fingerprint;
    lws_context* context = nullptr;
    lws_vhost* vhost = nullptr;
    host::House* house = nullptr;
    HttpHandler http;
    std::uint32_t sockets_max = 0;
    std::uint32_t sockets = 0;  // every accepted one, HTTP too
    bool is_accepting = true;
    host::ConnectionId next_id = 1;
    std::unordered_map<host::ConnectionId, Socket> connections;
    lws* called_back = nullptr;  // whose callback runs: it must not be closed but return that it is to be
    std::vector<unsigned char> out = std::vector<unsigned char>(LWS_PRE + host::frame_bytes_max);

    bool takeIn(int descriptor) const;
    bool mayConnect(lws* wsi) const;
    int open(lws* wsi, host::Encoding encoding);
    int receive(lws* wsi, std::string_view piece);
    int hand(host::ConnectionId id, Socket& socket, std::string_view message);
    int peerCloses(lws* wsi);
    int writable(lws* wsi);
    void closed(lws* wsi);
    void answer(lws* wsi, std::string_view path) const;
    void tell(const std::string& why) const {
        if (options.on_turned_away) options.on_turned_away(why);
    }
};

namespace {

host::ConnectionId idOf(lws* wsi) {
    return static_cast<host::ConnectionId>(reinterpret_cast<std::uintptr_t>(lws_get_opaque_user_data(wsi)));
}

Listener::Parts& partsOf(lws* wsi) {
    return *static_cast<Listener::Parts*>(lws_context_user(lws_get_context(wsi)));
}

/// For a callback that receives to return: its client is told why, and nothing else any more.
int closeWith(Socket& socket, lws_close_status status) {
    socket.is_closing = true;
    if (status == LWS_CLOSE_STATUS_UNACCEPTABLE_OPCODE) partsOf(socket.wsi).tell("a frame of the wrong kind");
    if (status == LWS_CLOSE_STATUS_MESSAGE_TOO_LARGE) partsOf(socket.wsi).tell("a message that is too long");
    lws_close_reason(socket.wsi, status, nullptr, 0);
    return -1;
}

/// It is closed, without a close frame, when what waits has left; or after a while.
void endSoon(Socket& socket) {
    socket.is_closing = true;
    lws_callback_on_writable(socket.wsi);
    lws_set_timeout(socket.wsi, PENDING_TIMEOUT_CLOSE_SEND, closing_timeout_s);
    // A timer that is set outside of libwebsockets' callbacks is looked at after the next one.
    lws_cancel_service(lws_get_context(socket.wsi));
}

/// Plain HTTP, and what is common to every socket. WebSockets without one of our subprotocols end up here and are
/// refused.
int serveHttp(lws* wsi, lws_callback_reasons reason, void*, void* in, size_t length) {
    switch (static_cast<int>(reason)) {
        case LWS_CALLBACK_FILTER_NETWORK_CONNECTION:
            return partsOf(wsi).takeIn(static_cast<int>(reinterpret_cast<std::intptr_t>(in))) ? 0 : -1;
        case LWS_CALLBACK_WSI_CREATE:
            ++partsOf(wsi).sockets;
            return 0;
        case LWS_CALLBACK_WSI_DESTROY:
            // Also for the socket that listens, which was not created this way.
            if (partsOf(wsi).sockets > 0) --partsOf(wsi).sockets;
            return 0;
        case LWS_CALLBACK_HTTP_CONFIRM_UPGRADE:
            // Left to itself libwebsockets becomes an HTTP/2 server here.
            return wantsWebSocket(wsi) ? 0 : -1;
        case LWS_CALLBACK_RAW_ADOPT:  // what CONNECT leads to
        case LWS_CALLBACK_FILTER_PROTOCOL_CONNECTION:
            return -1;
        case LWS_CALLBACK_HTTP:
            partsOf(wsi).answer(wsi, {static_cast<const char*>(in), length});
            return -1;
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
        case LWS_CALLBACK_WS_PEER_INITIATED_CLOSE:
            return partsOf(wsi).peerCloses(wsi);
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

/// Asks for as many descriptors as that; returns how many there are.
std::uint32_t raiseDescriptors(std::uint32_t wanted) {
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = std::min(limit.rlim_max, std::max<rlim_t>(limit.rlim_cur, wanted));
    setrlimit(RLIMIT_NOFILE, &limit);
    getrlimit(RLIMIT_NOFILE, &limit);
    return static_cast<std::uint32_t>(std::min<rlim_t>(limit.rlim_cur, UINT32_MAX));
}

}  // namespace

/// Refusing here costs nothing; at accept(), for want of descriptors, libwebsockets would try again at full load.
bool Listener::Parts::takeIn(int descriptor) const {
    if (!is_accepting || house == nullptr) return false;
    if (sockets >= sockets_max) {
        tell("there are " + std::to_string(sockets) + " sockets already");
        return false;
    }
    setsockopt(descriptor, SOL_SOCKET, SO_SNDBUF, &send_buffer_bytes, sizeof send_buffer_bytes);
    return true;
}

bool Listener::Parts::mayConnect(lws* wsi) const {
    const Header origin = originOf(wsi);
    const auto& known = options.origins;
    if (!origin.is_there || std::find(known.begin(), known.end(), origin.text) != known.end()) return true;
    tell("a page of the origin \"" + origin.text + "\", which the setting `origins` does not name");
    return false;
}

int Listener::Parts::open(lws* wsi, host::Encoding encoding) {
    const host::ConnectionId id = next_id++;
    lws_set_opaque_user_data(wsi, reinterpret_cast<void*>(static_cast<std::uintptr_t>(id)));
    Socket& socket = connections[id];
    socket.wsi = wsi;
    socket.encoding = encoding;
    called_back = wsi;
    house->opened(id, encoding, readClocks());
    called_back = nullptr;
    return socket.is_closing ? closeWith(socket, LWS_CLOSE_STATUS_NORMAL) : 0;
}

int Listener::Parts::receive(lws* wsi, std::string_view piece) {
    const auto at = connections.find(idOf(wsi));
    if (at == connections.end()) return -1;
    Socket& socket = at->second;
    if (socket.is_closing) {
        // While it has not heard of its end, what it sent meanwhile does no harm; a flood does.
        socket.ignored_bytes += piece.size();
        return socket.ignored_bytes > ignored_bytes_max ? -1 : 0;
    }
    const bool is_binary = lws_frame_is_binary(wsi) != 0;
    if (is_binary != (socket.encoding == host::Encoding::proto)) {
        return closeWith(socket, LWS_CLOSE_STATUS_UNACCEPTABLE_OPCODE);
    }
    // The length that a frame declares counts too: nobody makes us wait for a frame that is too long.
    const std::size_t remaining = lws_remaining_packet_payload(wsi);
    const std::size_t here = socket.incoming.size() + piece.size();
    if (here > host::client_frame_bytes_max || remaining > host::client_frame_bytes_max - here) {
        return closeWith(socket, LWS_CLOSE_STATUS_MESSAGE_TOO_LARGE);
    }
    const bool is_last = lws_is_final_fragment(wsi) != 0 && remaining == 0;
    if (is_last && socket.incoming.empty()) return hand(at->first, socket, piece);
    socket.incoming.append(piece);
    if (!is_last) return 0;
    const std::string message = std::move(socket.incoming);
    socket.incoming.clear();
    return hand(at->first, socket, message);
}

int Listener::Parts::hand(host::ConnectionId id, Socket& socket, std::string_view message) {
    called_back = socket.wsi;
    house->received(id, message, readClocks());
    called_back = nullptr;
    return socket.is_closing ? closeWith(socket, LWS_CLOSE_STATUS_NORMAL) : 0;
}

/// libwebsockets answers, and calls that it is closed.
int Listener::Parts::peerCloses(lws* wsi) {
    const auto at = connections.find(idOf(wsi));
    if (at != connections.end()) at->second.is_closing = true;
    return 0;
}

int Listener::Parts::writable(lws* wsi) {
    const auto at = connections.find(idOf(wsi));
    if (at == connections.end()) return -1;
    if (at->second.is_closing) return -1;  // what waited has left
    house->writable(at->first, readClocks());
    return 0;
}

void Listener::Parts::closed(lws* wsi) {
    const host::ConnectionId id = idOf(wsi);
    if (connections.erase(id) != 0) house->closed(id, readClocks());
}

void Listener::Parts::answer(lws* wsi, std::string_view path) const {
    if (!isGet(wsi)) return writeAnswer(wsi, {405, "text/plain", "only GET is served here\n"});
    writeAnswer(wsi, http(path, authorizationOf(wsi).text));
}

Result<std::unique_ptr<Listener>> Listener::open(EventLoop& loop, const ListenOptions& options) {
    static const lws_protocols protocols[] = {
        {"http", serveHttp, 0, 1024, 0, nullptr, 0},
        {"rostrum.v1.proto", serveProto, 0, 4096, 0, nullptr, 0},
        {"rostrum.v1.json", serveJson, 0, 4096, 0, nullptr, 0},
        {nullptr, nullptr, 0, 0, 0, nullptr, 0},
    };
    std::string fingerprint;
    if (!options.certificate.empty()) {
        auto certificate = readCertificate(options.certificate, options.private_key);
        if (!certificate) return certificate.error();
        fingerprint = std::move(certificate.value());
    }
    // Our own heartbeat sweep replaces validity timers, which are a sorted list: O(N) for each message.
    static const lws_retry_bo_t no_validity_timers{};
    void* loops[] = {loop.native()};
    const auto parts = std::make_shared<Parts>();
    parts->options = options;
    parts->fingerprint = std::move(fingerprint);
    const std::uint32_t descriptors = raiseDescriptors(options.sockets_max + descriptors_reserved);
    parts->sockets_max = std::min(options.sockets_max, descriptors - std::min(descriptors, descriptors_reserved));

    lws_set_log_level(0, nullptr);
    lws_context_creation_info info{};
    info.options = LWS_SERVER_OPTION_LIBUV | LWS_SERVER_OPTION_EXPLICIT_VHOSTS;
    if (!options.certificate.empty()) info.options |= LWS_SERVER_OPTION_DO_SSL_GLOBAL_INIT;
    info.foreign_loops = loops;
    info.user = parts.get();
    info.timeout_secs = handshake_timeout_s;
    info.retry_and_idle_policy = &no_validity_timers;
    parts->context = lws_create_context(&info);
    if (parts->context == nullptr) return Error{"libwebsockets cannot start"};
    std::unique_ptr<Listener> listener(new Listener(loop, parts));

    info.port = options.port;
    info.iface = options.address.c_str();
    info.protocols = protocols;
    info.alpn = "http/1.1";
    info.timeout_secs_ah_idle = handshake_timeout_s;
    info.options |= LWS_SERVER_OPTION_FAIL_UPON_UNABLE_TO_BIND;
    if (options.address.find(':') == std::string::npos) info.options |= LWS_SERVER_OPTION_DISABLE_IPV6;
    if (!options.certificate.empty()) {
        info.ssl_cert_filepath = options.certificate.c_str();
        info.ssl_private_key_filepath = options.private_key.c_str();
        info.ssl_options_set = SSL_OP_NO_SSLv3 | SSL_OP_NO_TLSv1 | SSL_OP_NO_TLSv1_1 | SSL_OP_NO_RENEGOTIATION;
        info.ssl_cipher_list = "ECDHE+AESGCM:ECDHE+CHACHA20";  // of TLS 1.2; those of 1.3 are all good
    }
    parts->vhost = lws_create_vhost(parts->context, &info);
    if (parts->vhost == nullptr) {
        return Error{"cannot listen on " + placeOf(options.address, options.port) +
                     ": the address or port is taken or not allowed"};
    }
    return listener;
}

Listener::Listener(EventLoop& loop, std::shared_ptr<Parts> parts) : m_loop(loop), m_parts(std::move(parts)) {}

Listener::~Listener() {
    m_parts->connections.clear();
    m_parts->house = nullptr;
    m_parts->http = nullptr;
    // It begins to close here, calls back as the loop closes one after the other, and is freed by the second call.
    lws_context_destroy(m_parts->context);
    m_loop.atEnd([parts = m_parts] { lws_context_destroy(parts->context); });
}

void Listener::serve(host::House& house, HttpHandler http) {
    m_parts->house = &house;
    m_parts->http = std::move(http);
}

std::uint16_t Listener::port() const {
    return static_cast<std::uint16_t>(lws_get_vhost_listen_port(m_parts->vhost));
}

const std::string& Listener::fingerprint() const {
    return m_parts->fingerprint;
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
    // by libwebsockets, and isWritable() says no until it is gone.
    if (lws_write(at->second.wsi, m_parts->out.data() + LWS_PRE, frame.size(), kind) < 0) endSoon(at->second);
}

void Listener::close(host::ConnectionId connection) {
    const auto at = m_parts->connections.find(connection);
    if (at == m_parts->connections.end() || at->second.is_closing) return;
    Socket& socket = at->second;
    if (socket.wsi != m_parts->called_back && lws_partial_buffered(socket.wsi) != 0) return endSoon(socket);
    socket.is_closing = true;
    if (socket.wsi == m_parts->called_back) return;
    // A close frame now, and five seconds for its echo.
    lws_close_reason(socket.wsi, LWS_CLOSE_STATUS_NORMAL, nullptr, 0);
    lws_set_timeout(socket.wsi, PENDING_TIMEOUT_CLOSE_SEND, LWS_TO_KILL_SYNC);
}

}  // namespace rostrum::net
