// SPDX-License-Identifier: MIT
#include "tests/end_to_end/program.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <csignal>
#include <fstream>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace rostrum::end_to_end {
namespace {

using Clock = std::chrono::steady_clock;

struct Pipe {
    Pipe() {
        int ends[2] = {-1, -1};
        EXPECT_EQ(pipe2(ends, O_CLOEXEC), 0);
        // A server must not have to wait for a test to read its log.
        EXPECT_GE(fcntl(ends[0], F_SETPIPE_SZ, 1 << 20), 1 << 20);
        from = ends[0];
        to = ends[1];
    }
    int from;
    int to;
};

std::vector<std::string> environmentWith(const Environment& added) {
    std::vector<std::string> all;
    for (char** variable = environ; *variable != nullptr; ++variable) {
        if (!std::string_view(*variable).starts_with("ROSTRUM_")) all.emplace_back(*variable);
    }
    for (const auto& [name, value] : added) all.push_back(name + "=" + value);
    return all;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (std::string& text : texts) pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// Between fork and exec: only calls that are safe there.
[[noreturn]] void become(char** arguments, char** variables, int out, int err) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    setpgid(0, 0);
    // A file that may not grow is then an error of write(), which the server must handle, and not the end of it.
    signal(SIGXFSZ, SIG_IGN);
    dup2(open("/dev/null", O_RDONLY), STDIN_FILENO);
    dup2(out, STDOUT_FILENO);
    dup2(err, STDERR_FILENO);
    execve(arguments[0], arguments, variables);
    _exit(127);
}

int codeOf(int status) {
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// Waits until the process has ended; none if it does not in time. Requires: it is a child, or an orphan that was left
/// to this process (PR_SET_CHILD_SUBREAPER).
std::optional<int> reap(pid_t pid) {
    const int process = static_cast<int>(syscall(SYS_pidfd_open, pid, 0));
    pollfd ended{process, POLLIN, 0};
    while (process >= 0 && poll(&ended, 1, std::chrono::milliseconds(patience).count()) < 0 && errno == EINTR) {
    }
    close(process);
    int status = 0;
    if (waitpid(pid, &status, WNOHANG) != pid) return std::nullopt;
    return codeOf(status);
}

std::vector<pid_t> childrenOf(pid_t pid) {
    const std::string id = std::to_string(pid);
    std::ifstream list("/proc/" + id + "/task/" + id + "/children");
    std::vector<pid_t> children;
    for (pid_t child = 0; list >> child;) children.push_back(child);
    return children;
}

}  // namespace

// ---- lines ----

Lines::~Lines() {
    if (m_file >= 0) close(m_file);
}

/// Reads once; false if nothing came in time or the stream ended.
bool Lines::fill(std::chrono::milliseconds limit) {
    pollfd ready{m_file, POLLIN, 0};
    int polled = 0;
    do {
        polled = poll(&ready, 1, static_cast<int>(limit.count()));
    } while (polled < 0 && errno == EINTR);
    if (polled <= 0) return false;
    char buffer[65'536];
    const ssize_t count = read(m_file, buffer, sizeof buffer);
    if (count <= 0) return false;
    m_read.append(buffer, static_cast<std::size_t>(count));
    return true;
}

std::optional<std::string> Lines::next(std::chrono::milliseconds limit) {
    const auto until = Clock::now() + limit;
    while (true) {
        if (const std::size_t end = m_read.find('\n'); end != std::string::npos) {
            std::string line = m_read.substr(0, end);
            m_read.erase(0, end + 1);
            return line;
        }
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
        if (!fill(std::max(left, std::chrono::milliseconds{0}))) return std::nullopt;
    }
}

std::optional<std::string> Lines::nextWith(std::string_view part) {
    while (auto line = next()) {
        if (line->find(part) != std::string::npos) return line;
    }
    return std::nullopt;
}

std::string Lines::rest() {
    while (fill(patience)) {
    }
    return std::move(m_read);
}

// ---- the program ----

Program::Program(const Arguments& arguments, const Environment& environment, const std::filesystem::path& output)
    : Program(ROSTRUM_PROGRAM, arguments, environment, output) {}

Program::Program(const std::filesystem::path& program, const Arguments& arguments, const Environment& environment,
                 const std::filesystem::path& output) {
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    const Pipe out;
    const Pipe err;
    std::vector<std::string> words{program};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> variables = environmentWith(environment);
    std::vector<char*> word_pointers = pointersTo(words);
    std::vector<char*> variable_pointers = pointersTo(variables);
    const int file = output.empty() ? -1 : open(output.c_str(), O_WRONLY | O_NOCTTY | O_CLOEXEC);
    EXPECT_TRUE(output.empty() || file >= 0) << output;
    m_pid = fork();
    if (m_pid == 0) become(word_pointers.data(), variable_pointers.data(), file < 0 ? out.to : file, err.to);
    EXPECT_GT(m_pid, 0) << "fork";
    setpgid(m_pid, m_pid);
    for (const int end : {out.to, err.to, file}) {
        if (end >= 0) close(end);
    }
    m_out.m_file = out.from;
    m_err.m_file = err.from;
}

Program::~Program() {
    killAll();
}

std::optional<pid_t> Program::child() const {
    const std::vector<pid_t> children = childrenOf(m_pid);
    if (children.empty()) return std::nullopt;
    return children.front();
}

void Program::signal(int number) const {
    kill(m_pid, number);
}

void Program::signalGroup(int number) const {
    kill(-m_pid, number);
}

void Program::killAll() {
    if (m_exit_code) return;
    // A parent that stands still starts no other child while this one ends, and leaves it to be reaped here.
    signal(SIGSTOP);
    int status = 0;
    if (waitpid(m_pid, &status, WUNTRACED) == m_pid && !WIFSTOPPED(status)) {
        m_exit_code = codeOf(status);
        return;
    }
    const std::vector<pid_t> children = childrenOf(m_pid);
    for (const pid_t child : children) kill(child, SIGKILL);
    signal(SIGKILL);
    wait();
    for (const pid_t child : children) waitForOrphan(child);
}

int Program::wait() {
    if (!m_exit_code) m_exit_code = reap(m_pid);
    if (m_exit_code) return *m_exit_code;
    ADD_FAILURE() << "process " << m_pid << " does not end";
    killAll();
    return *m_exit_code;
}

bool waitForOrphan(pid_t pid) {
    return reap(pid).has_value();
}

Finished run(const Arguments& arguments, const Environment& environment, const std::filesystem::path& output) {
    Program program(arguments, environment, output);
    Finished finished;
    finished.out = program.out().rest();
    finished.err = program.err().rest();
    finished.exit_code = program.wait();
    return finished;
}

}  // namespace rostrum::end_to_end
