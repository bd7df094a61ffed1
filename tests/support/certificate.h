// SPDX-License-Identifier: MIT
#pragma once

/// A certificate for a server that is tried: ECDSA P-256, for localhost, signed by an authority that no system trusts.
/// Used by the benchmarks and by tests of TLS.

#include <filesystem>
#include <string>
#include <vector>

namespace rostrum::support {

/// Files in PEM.
struct CertificateFiles {
    std::filesystem::path certificate;
    std::filesystem::path private_key;
    std::filesystem::path authority;  ///< the certificate that signed it

    /// With which `rostrum serve` takes them.
    std::vector<std::string> flags() const {
        return {"--certificate", certificate.string(), "--private-key", private_key.string()};
    }
};

/// Makes them in `folder`, new ones at each call.
CertificateFiles makeCertificate(const std::filesystem::path& folder);

}  // namespace rostrum::support
