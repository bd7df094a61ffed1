// SPDX-License-Identifier: MIT
#pragma once

/// The real program `rostrum`, or one of the apps, as a process of its own: started with arguments and an environment,
/// read line by line, signalled, and always reaped with everything that it started. No shell. Used by the end-to-end
/// tests alone; one thread.

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace rostrum::end_to_end {

/// How long anything may take before a test that waits for it fails.
inline constexpr std::chrono::seconds patience{30};

using Arguments = std::vector<std::string>;
/// Set beside the environment of the test, of which no ROSTRUM_… is passed on.
using Environment = std::map<std::string, std::string>;

/// The lines of one stream as they come.
class Lines {
public:
    Lines() = default;
    ~Lines();
    Lines(const Lines&) = delete;
    Lines& operator=(const Lines&) = delete;

    /// The next line, without its end; none if the stream ended, or none came in time.
    std::optional<std::string> next(std::chrono::milliseconds limit = patience);
    /// The next line that holds `part`; lines before it are passed over.
    std::optional<std::string> nextWith(std::string_view part);
    /// All that is left, until the stream ends.
    std::string rest();

private:
    friend class Program;
    bool fill(std::chrono::milliseconds limit);

    int m_file = -1;
    std::string m_read;  ///< and not yet asked for
};

/// How the program ended: its exit code, or 128 and the number of the signal that ended it.
class Program {
public:
    /// `output`: a file that takes what it writes, in the place of out(); empty: none.
    explicit Program(const Arguments& arguments, const Environment& environment = {},
                     const std::filesystem::path& output = {});
    /// Another program than `rostrum`.
    Program(const std::filesystem::path& program, const Arguments& arguments, const Environment& environment,
            const std::filesystem::path& output = {});
    /// Ends it and whatever it started, if they still run.
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    pid_t pid() const { return m_pid; }
    Lines& out() { return m_out; }
    Lines& err() { return m_err; }

    /// The process that it started and that runs now; none if it has none.
    std::optional<pid_t> child() const;
    void signal(int number) const;
    /// As Ctrl-C does: to everything that stands in the foreground of its terminal.
    void signalGroup(int number) const;
    /// As a power cut does: it and what it started end at once, and have ended when this returns.
    void killAll();
    /// Waits until it has ended.
    int wait();

private:
    pid_t m_pid = -1;
    std::optional<int> m_exit_code;
    Lines m_out;
    Lines m_err;
};

/// Waits until a process has ended whose parent ended before it; false if it does not in time.
bool waitForOrphan(pid_t pid);

struct Finished {
    int exit_code = 0;
    std::string out;
    std::string err;
};

/// Runs the program to its end.
Finished run(const Arguments& arguments, const Environment& environment = {}, const std::filesystem::path& output = {});

}  // namespace rostrum::end_to_end
