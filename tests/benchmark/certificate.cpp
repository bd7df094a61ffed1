// SPDX-License-Identifier: MIT
#include "tests/benchmark/certificate.h"

#include "protocol/state/check.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <cstdio>
#include <memory>

namespace rostrum::benchmark {

std::vector<std::string> tlsFlags(const std::filesystem::path& folder) {
    const std::string certificate_file = folder / "certificate.pem";
    const std::string key_file = folder / "key.pem";
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), X509_free);
    X509* const made = certificate.get();
    ASN1_INTEGER_set(X509_get_serialNumber(made), 1);
    X509_gmtime_adj(X509_getm_notBefore(made), -3600);
    X509_gmtime_adj(X509_getm_notAfter(made), 24 * 3600);
    X509_NAME* const name = X509_get_subject_name(made);
    const auto* text = reinterpret_cast<const unsigned char*>("localhost");
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, text, -1, -1, 0);
    X509_set_issuer_name(made, name);
    X509_set_pubkey(made, key.get());
    CHECK(X509_sign(made, key.get(), EVP_sha256()) != 0, "OpenSSL signs a certificate");
    const auto write = [](const std::string& path, auto content) {
        const std::unique_ptr<FILE, decltype(&std::fclose)> file(std::fopen(path.c_str(), "w"), std::fclose);
        CHECK(file && content(file.get()) == 1, "the certificate can be written");
    };
    write(certificate_file, [&](FILE* file) { return PEM_write_X509(file, made); });
    write(key_file,
          [&](FILE* file) { return PEM_write_PrivateKey(file, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
    return {"--certificate", certificate_file, "--private-key", key_file};
}

}  // namespace rostrum::benchmark
