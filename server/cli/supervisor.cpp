// SPDX-License-Identifier: MIT
#include "server/cli/supervisor.h"

#include "server/cli/exit_codes.h"

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <ctime>

namespace rostrum::cli {
namespace {

constexpr long first_wait_ms = 100;
constexpr long longest_wait_ms = 5'000;
constexpr long good_work_s = 60;

// Signal handlers can reach nothing else.
volatile std::sig_atomic_t child_pid = 0;
volatile std::sig_atomic_t is_ending = 0;

void passOn(int signal_number) {
    is_ending = 1;
    if (child_pid > 0) kill(static_cast<pid_t>(child_pid), signal_number);
}

void handle(int signal_number, void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    sigaction(signal_number, &action, nullptr);
}

void waitMs(long wait_ms) {
    timespec left{wait_ms / 1000, wait_ms % 1000 * 1'000'000};
    while (is_ending == 0 && nanosleep(&left, &left) != 0 && errno == EINTR) {
    }
}

int waitForChild(pid_t child) {
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

}  // namespace

int supervise(const std::function<int()>& serve) {
    handle(SIGTERM, passOn);
    handle(SIGINT, passOn);
    long wait_ms = first_wait_ms;
    bool has_crashed = false;
    while (true) {
        const pid_t parent = getpid();
        const std::time_t began = std::time(nullptr);
        const pid_t child = fork();
        if (child < 0) return exit_failed;
        if (child == 0) {
            handle(SIGTERM, SIG_DFL);
            handle(SIGINT, SIG_DFL);
            // A server without its parent would hold the record and nobody would start it again.
            prctl(PR_SET_PDEATHSIG, SIGTERM);
            if (getppid() != parent) _exit(exit_failed);
            // Ctrl-C reaches a whole group of processes: the parent passes it on, so that it comes once.
            setpgid(0, 0);
            _exit(serve());
        }
        child_pid = child;
        if (is_ending != 0) kill(child, SIGTERM);
        const int status = waitForChild(child);
        child_pid = 0;
        has_crashed = has_crashed || WIFSIGNALED(status) || WEXITSTATUS(status) == exit_start_again;
        // What is in the way of one that comes back may go: somebody may be reading the record just now.
        const bool starts_again = has_crashed && (WIFSIGNALED(status) || WEXITSTATUS(status) != exit_done);
        if (!starts_again) return WEXITSTATUS(status);
        if (std::time(nullptr) - began >= good_work_s) wait_ms = first_wait_ms;
        waitMs(wait_ms);
        if (is_ending != 0) return WIFSIGNALED(status) ? exit_done : exit_failed;
        wait_ms = std::min(wait_ms * 2, longest_wait_ms);
    }
}

}  // namespace rostrum::cli
