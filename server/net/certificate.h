// SPDX-License-Identifier: MIT
#pragma once

/// The certificate of a server: whether its files will do, before libwebsockets is asked, which does not say what is
/// wrong; and its fingerprint, by which a command on the same machine knows the server again, whoever signed it. Used
/// by net and `rostrum serve`. Any thread.

#include "server/host/result.h"

#include <string>

struct ssl_st;

namespace rostrum::net {

/// The fingerprint of the first certificate in the PEM file: SHA-256, in hexadecimal. Errors: a file cannot be read;
/// there is no certificate or no key in it; the key is another certificate's.
Result<std::string> readCertificate(const std::string& certificate_file, const std::string& key_file);

/// The fingerprint of what the other end of a connection showed; empty: nothing.
std::string fingerprintOfPeer(const ssl_st* connection);

}  // namespace rostrum::net
