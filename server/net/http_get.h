// SPDX-License-Identifier: MIT
#pragma once

/// One HTTP request to a server of ours: how a subcommand asks the process that holds a record. Blocks until the answer
/// is there. Used by cli. Not inside a running loop.

#include "server/host/result.h"
#include "server/net/client_socket.h"

#include <string>

namespace rostrum::net {

struct HttpResponse {
    int status = 0;
    std::string body;
};

/// `bearer`: sent as the Authorization header, over TLS only to who shows the certificate of that fingerprint
/// (certificate.h), and no other one is believed. Errors: no answer, or not a whole one, within 60 s; another
/// certificate.
Result<HttpResponse> httpGet(const Address& address, const std::string& path, const std::string& bearer,
                             const std::string& fingerprint);

}  // namespace rostrum::net
