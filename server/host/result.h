// SPDX-License-Identifier: MIT
#pragma once

/// An operating error: the disk, a file, a peer. A value the caller handles at once; never a refusal (those are rules)
/// and never a broken promise (those stop the process). Used by host, store, net and cli.

#include <string>
#include <utility>
#include <variant>

namespace rostrum {

/// Only what a caller handles in a way of its own.
enum class ErrorKind {
    failed,
    not_found,  ///< there is no such file
    in_use,     ///< the record is served by another process
};

struct Error {
    std::string message;  ///< names the place and the remedy, in one sentence
    ErrorKind kind = ErrorKind::failed;
};

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_value(std::move(value)) {}
    Result(Error error) : m_value(std::move(error)) {}
    explicit operator bool() const { return m_value.index() == 0; }
    const T& value() const { return std::get<0>(m_value); }
    T& value() { return std::get<0>(m_value); }
    const Error& error() const { return std::get<1>(m_value); }

private:
    std::variant<T, Error> m_value;
};

struct Done {};
using Status = Result<Done>;

}  // namespace rostrum
