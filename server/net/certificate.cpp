// SPDX-License-Identifier: MIT
#include "server/net/certificate.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

namespace rostrum::net {
namespace {

using File = std::unique_ptr<FILE, decltype(&std::fclose)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

std::string fingerprintOf(const X509* certificate) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (certificate == nullptr || X509_digest(certificate, EVP_sha256(), digest.data(), &size) != 1) return "";
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (unsigned at = 0; at < size; ++at) {
        text += digits[digest[at] >> 4];
        text += digits[digest[at] & 15];
    }
    return text;
}

/// Nobody is there to type one.
int noPassphrase(char*, int, int, void*) {
    return -1;
}

}  // namespace

Result<std::string> readCertificate(const std::string& certificate_file, const std::string& key_file) {
    const File of_certificate(std::fopen(certificate_file.c_str(), "re"), std::fclose);
    if (!of_certificate) {
        return Error{"the certificate " + certificate_file + " cannot be read: " + std::strerror(errno)};
    }
    const File of_key(std::fopen(key_file.c_str(), "re"), std::fclose);
    if (!of_key) return Error{"the private key " + key_file + " cannot be read: " + std::strerror(errno)};
    const Certificate certificate(PEM_read_X509(of_certificate.get(), nullptr, noPassphrase, nullptr), X509_free);
    if (!certificate) return Error{certificate_file + " holds no certificate: name a PEM file that does"};
    const Key key(PEM_read_PrivateKey(of_key.get(), nullptr, noPassphrase, nullptr), EVP_PKEY_free);
    if (!key) return Error{key_file + " holds no private key without a passphrase: name a PEM file that does"};
    if (X509_check_private_key(certificate.get(), key.get()) != 1) {
        return Error{"the private key " + key_file + " is not that of the certificate " + certificate_file +
                     ": name the two that belong together"};
    }
    return fingerprintOf(certificate.get());
}

std::string fingerprintOfPeer(const ssl_st* connection) {
    if (connection == nullptr) return "";
    const Certificate shown(SSL_get1_peer_certificate(connection), X509_free);
    return fingerprintOf(shown.get());
}

}  // namespace rostrum::net
