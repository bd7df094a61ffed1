// SPDX-License-Identifier: MIT
#include "server/net/client_socket.h"

#include <libwebsockets.h>

#include <charconv>
#include <cstring>
#include <deque>
#include <map>
#include <vector>

namespace rostrum::net {
namespace {

constexpr std::size_t message_bytes_max = 1 << 20;

struct Socket {
    lws* wsi = nullptr;
    bool is_open = false;
    bool is_closing = false;
    bool is_binary = false;
    std::string incoming;
    std::deque<std::string> outgoing;
    ClientSockets::Events events;
};

}  // namespace

struct ClientSockets::Parts {
    lws_context* context = nullptr;
    std::map<Id, Socket> sockets;
    Id next_id = 1;

    Socket* find(Id id) {
        const auto at = sockets.find(id);
        return at == sockets.end() ? nullptr : &at->second;
    }
    void ended(Id id, const std::string& reason) {
        const auto at = sockets.find(id);
        if (at == sockets.end()) return;
        const auto closed = std::move(at->second.events.closed);
        sockets.erase(at);
        if (closed) closed(reason);
    }
    int receive(Id id, lws* wsi, std::string_view piece);
    int writeOne(Id id, lws* wsi);
};

int ClientSockets::Parts::receive(Id id, lws* wsi, std::string_view piece) {
    Socket* socket = find(id);
    if (socket == nullptr || socket->incoming.size() + piece.size() > message_bytes_max) return -1;
    socket->incoming.append(piece);
    if (lws_is_final_fragment(wsi) == 0 || lws_remaining_packet_payload(wsi) != 0) return 0;
    const std::string message = std::move(socket->incoming);
    socket->incoming.clear();
    if (socket->events.received) socket->events.received(message);
    return 0;
}

int ClientSockets::Parts::writeOne(Id id, lws* wsi) {
    Socket* socket = find(id);
    if (socket == nullptr) return -1;
    if (socket->outgoing.empty()) {
        if (!socket->is_closing) return 0;
        lws_close_reason(wsi, LWS_CLOSE_STATUS_NORMAL, nullptr, 0);
        return -1;
    }
    std::string message = std::move(socket->outgoing.front());
    socket->outgoing.pop_front();
    std::vector<unsigned char> buffer(LWS_PRE + message.size());
    std::copy(message.begin(), message.end(), buffer.begin() + LWS_PRE);
    const auto kind = socket->is_binary ? LWS_WRITE_BINARY : LWS_WRITE_TEXT;
    if (lws_write(wsi, buffer.data() + LWS_PRE, message.size(), kind) < 0) return -1;
    if (!socket->outgoing.empty() || socket->is_closing) lws_callback_on_writable(wsi);
    return 0;
}

namespace {

/// libwebsockets counts the end of some of its texts.
std::string reasonIn(const char* text, std::size_t length) {
    return {text, strnlen(text, length)};
}

ClientSockets::Id idOf(lws* wsi) {
    return static_cast<ClientSockets::Id>(reinterpret_cast<std::uintptr_t>(lws_get_opaque_user_data(wsi)));
}

int serveClient(lws* wsi, lws_callback_reasons reason, void*, void* in, size_t length) {
    auto* parts = static_cast<ClientSockets::Parts*>(lws_context_user(lws_get_context(wsi)));
    switch (static_cast<int>(reason)) {
        case LWS_CALLBACK_CLIENT_ESTABLISHED:
            if (Socket* socket = parts->find(idOf(wsi))) {
                socket->is_open = true;
                socket->wsi = wsi;
                if (!socket->outgoing.empty() || socket->is_closing) lws_callback_on_writable(wsi);
                if (socket->events.opened) socket->events.opened();
            }
            return 0;
        case LWS_CALLBACK_CLIENT_RECEIVE:
            return parts->receive(idOf(wsi), wsi, {static_cast<const char*>(in), length});
        case LWS_CALLBACK_CLIENT_WRITEABLE:
            return parts->writeOne(idOf(wsi), wsi);
        case LWS_CALLBACK_CLIENT_CONNECTION_ERROR:
            parts->ended(idOf(wsi), in == nullptr ? "cannot connect" : reasonIn(static_cast<const char*>(in), length));
            return 0;
        case LWS_CALLBACK_CLIENT_CLOSED:
            parts->ended(idOf(wsi), "the connection was closed");
            return 0;
        default:
            return 0;
    }
}

}  // namespace

Result<Address> parseAddress(std::string_view text) {
    const std::string whole(text);
    Address address;
    if (text.starts_with("wss://")) {
        address.tls = true;
        text.remove_prefix(6);
    } else if (text.starts_with("ws://")) {
        text.remove_prefix(5);
    }
    text = text.substr(0, text.find('/'));
    const std::size_t colon = text.rfind(':');
    const std::string_view port = colon == std::string_view::npos ? "" : text.substr(colon + 1);
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), address.port);
    if (colon == 0 || port.empty() || error != std::errc() || end != port.data() + port.size() || address.port == 0) {
        return Error{"\"" + whole + "\" is not an address: expected ws://HOST:PORT or wss://HOST:PORT"};
    }
    text = text.substr(0, colon);
    const bool has_brackets = text.starts_with('[') && text.ends_with(']');
    address.host = has_brackets ? text.substr(1, text.size() - 2) : text;
    return address;
}

std::string placeOf(const std::string& host, std::uint16_t port) {
    const bool is_ipv6 = host.find(':') != std::string::npos;
    return (is_ipv6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

ClientSockets::ClientSockets(EventLoop& loop, const std::string& trusted_certificate)
    : m_parts(std::make_unique<Parts>()) {
    static const lws_protocols protocols[] = {
        {"rostrum.v1.proto", serveClient, 0, 4096, 0, nullptr, 0},
        {"rostrum.v1.json", serveClient, 0, 4096, 0, nullptr, 0},
        {nullptr, nullptr, 0, 0, 0, nullptr, 0},
    };
    // Without a policy of its own libwebsockets keeps a sorted list of timers, O(N) for each message.
    static const lws_retry_bo_t no_validity_timers{};
    static void* loops[1];
    loops[0] = loop.native();
    lws_context_creation_info info{};
    info.port = CONTEXT_PORT_NO_LISTEN;
    info.protocols = protocols;
    info.options = LWS_SERVER_OPTION_LIBUV | LWS_SERVER_OPTION_DO_SSL_GLOBAL_INIT;
    info.foreign_loops = loops;
    if (!trusted_certificate.empty()) info.client_ssl_ca_filepath = trusted_certificate.c_str();
    info.user = m_parts.get();
    info.retry_and_idle_policy = &no_validity_timers;
    lws_set_log_level(0, nullptr);
    m_parts->context = lws_create_context(&info);
}

ClientSockets::~ClientSockets() {
    for (auto& [id, socket] : m_parts->sockets) socket.events = {};
    if (m_parts->context != nullptr) lws_context_destroy(m_parts->context);
}

ClientSockets::Id ClientSockets::connect(const Address& address, const std::string& subprotocol, Events events) {
    const Id id = m_parts->next_id++;
    Socket& socket = m_parts->sockets[id];
    socket.events = std::move(events);
    socket.is_binary = subprotocol == "rostrum.v1.proto";
    lws_client_connect_info info{};
    info.context = m_parts->context;
    info.address = address.host.c_str();
    info.port = address.port;
    info.path = "/";
    info.host = address.host.c_str();
    info.protocol = subprotocol.c_str();
    info.local_protocol_name = subprotocol.c_str();
    info.opaque_user_data = reinterpret_cast<void*>(static_cast<std::uintptr_t>(id));
    info.ssl_connection = address.tls ? LCCSCF_USE_SSL : 0;
    // On failure libwebsockets has told us already, in CLIENT_CONNECTION_ERROR, and the socket is gone.
    if (lws_client_connect_via_info(&info) == nullptr) m_parts->ended(id, "cannot connect to " + address.host);
    return id;
}

void ClientSockets::send(Id id, std::string message) {
    Socket* socket = m_parts->find(id);
    if (socket == nullptr || socket->is_closing) return;
    socket->outgoing.push_back(std::move(message));
    if (socket->is_open) lws_callback_on_writable(socket->wsi);
}

void ClientSockets::close(Id id) {
    Socket* socket = m_parts->find(id);
    if (socket == nullptr) return;
    socket->is_closing = true;
    if (socket->is_open) lws_callback_on_writable(socket->wsi);
}

void ClientSockets::forget(Id id) {
    if (Socket* socket = m_parts->find(id)) socket->events = {};
    close(id);
}

bool ClientSockets::isAlive(Id id) const {
    return m_parts->find(id) != nullptr;
}

}  // namespace rostrum::net
