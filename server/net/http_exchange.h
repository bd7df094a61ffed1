// SPDX-License-Identifier: MIT
#pragma once

/// One HTTP request as libwebsockets holds it, while it calls back: what it asks, and writing the one answer that it
/// gets. It decides nothing. Used by Listener. On the thread of the loop.

#include "server/host/house.h"

#include <string>

struct lws;

namespace rostrum::net {

/// Whether the request is a GET; HEAD is none.
bool isGet(lws* wsi);

/// Whether it asks to become a WebSocket. Also in LWS_CALLBACK_HTTP_CONFIRM_UPGRADE, where libwebsockets 4.1 may have
/// freed the headers already and hands on what was theirs (CVE-2025-11677): this asks it anew and reads no argument.
bool wantsWebSocket(lws* wsi);

struct Header {
    bool is_there = false;
    std::string text;  ///< empty: absent, or longer than any that we accept (512 bytes)
};
Header originOf(lws* wsi);
Header authorizationOf(lws* wsi);

/// Writes head and body; the connection is to be closed after it. What the socket does not take at once follows while
/// it closes, for five seconds.
void writeAnswer(lws* wsi, const host::HttpAnswer& answer);

}  // namespace rostrum::net
