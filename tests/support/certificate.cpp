// SPDX-License-Identifier: MIT
#include "tests/support/certificate.h"

#include "protocol/state/check.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <cstdio>
#include <memory>

namespace rostrum::support {
namespace {

constexpr long hour_s = 3600;

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

Key makeKey() {
    return {EVP_EC_gen("P-256"), EVP_PKEY_free};
}

void extend(X509* certificate, int which, const char* value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, &context, which, value);
    CHECK(extension != nullptr && X509_add_ext(certificate, extension, -1) == 1, "OpenSSL knows the extension");
    X509_EXTENSION_free(extension);
}

/// Valid for a day. `issuer` null: it signs itself, and may sign others.
Certificate sign(const char* name, EVP_PKEY* key, X509* issuer, EVP_PKEY* issuer_key) {
    Certificate made(X509_new(), X509_free);
    X509_set_version(made.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), issuer == nullptr ? 1 : 2);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), -hour_s);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), 24 * hour_s);
    X509_NAME* const subject = X509_get_subject_name(made.get());
    const auto* text = reinterpret_cast<const unsigned char*>(name);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, text, -1, -1, 0);
    X509_set_issuer_name(made.get(), issuer == nullptr ? subject : X509_get_subject_name(issuer));
    X509_set_pubkey(made.get(), key);
    extend(made.get(), NID_basic_constraints, issuer == nullptr ? "critical,CA:TRUE" : "CA:FALSE");
    if (issuer != nullptr) extend(made.get(), NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1");
    CHECK(X509_sign(made.get(), issuer_key, EVP_sha256()) != 0, "OpenSSL signs a certificate");
    return made;
}

template <class Write>
std::filesystem::path writePem(const std::filesystem::path& path, Write write) {
    const std::unique_ptr<FILE, decltype(&std::fclose)> file(std::fopen(path.c_str(), "w"), std::fclose);
    CHECK(file && write(file.get()) == 1, "the file can be written");
    return path;
}

}  // namespace

CertificateFiles makeCertificate(const std::filesystem::path& folder) {
    const Key authority_key = makeKey();
    const Certificate authority = sign("An authority of tests", authority_key.get(), nullptr, authority_key.get());
    const Key key = makeKey();
    const Certificate certificate = sign("localhost", key.get(), authority.get(), authority_key.get());
    const auto writeCertificate = [&](const char* name, const Certificate& of) {
        return writePem(folder / name, [&](FILE* file) { return PEM_write_X509(file, of.get()); });
    };
    const auto writeKey = [&](FILE* file) {
        return PEM_write_PrivateKey(file, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    };
    return {writeCertificate("certificate.pem", certificate), writePem(folder / "key.pem", writeKey),
            writeCertificate("authority.pem", authority)};
}

}  // namespace rostrum::support
