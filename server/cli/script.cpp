// SPDX-License-Identifier: MIT
#include "server/cli/script.h"

#include "server/cli/local_time.h"
#include "server/cli/words.h"

#include <cstdio>
#include <optional>

namespace rostrum::cli {
namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\r");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

/// Takes the part before `mark` off `text`; all of it if there is no mark.
std::string_view takePart(std::string_view& text, std::string_view mark) {
    const std::size_t at = text.find(mark);
    const std::string_view part = trimmed(text.substr(0, at));
    text = at == std::string_view::npos ? std::string_view() : text.substr(at + mark.size());
    return part;
}

class ScriptReader {
public:
    ScriptReader(const std::string& name, const std::string& time_zone, Problems& problems)
        : m_name(name), m_time_zone(time_zone), m_problems(problems) {}

    void read(std::string_view line) {
        ++m_number;
        line = trimmed(line);
        if (line.empty() || line.starts_with('#')) return;
        if (line.starts_with("day ")) return readDay(trimmed(line.substr(4)));
        readLine(line);
    }
    std::vector<ScriptLine> take() { return std::move(m_lines); }

private:
    void problem(const std::string& what) { m_problems.add(m_name + ":" + std::to_string(m_number), what); }

    void readDay(std::string_view text) {
        LocalTime day;
        char rest = 0;
        const std::string copy(text);
        const int read = std::sscanf(copy.c_str(), "%4d-%2d-%2d%c", &day.year, &day.month, &day.day, &rest);
        m_day = LocalTime();
        m_is_day_known = read == 3 && utcMs(day, m_time_zone).has_value();
        if (!m_is_day_known) return problem("\"" + copy + "\" is not a day: write day 2022-03-24");
        m_day = day;
    }

    void readLine(std::string_view line) {
        if (!m_day) {
            problem("stands before the first day: begin with a line day 2022-03-24");
            m_day = LocalTime();
        }
        ScriptLine read;
        read.number = m_number;
        const std::string_view time = takePart(line, "|");
        read.who = takePart(line, "|");
        read.words = takePart(line, "=>");
        const std::string expected(trimmed(line));
        if (read.who.empty() || read.words.empty()) return problem("write TIME | WHO | WHAT, with a time or none");
        if (!expected.empty() && !v1::RefusalCode_Parse(expected, &read.expected)) {
            return problem("\"" + expected + "\" is not a refusal: write one as in refusals.proto, LIST_CLOSED");
        }
        if (!readTime(time)) return;
        read.utc_ms = m_utc_ms;
        m_lines.push_back(std::move(read));
    }

    bool readTime(std::string_view time) {
        if (time.empty()) return true;
        const bool is_relative = time.front() == '+';
        const auto duration = durationOf(is_relative ? time.substr(1) : time);
        std::optional<std::int64_t> utc_ms;
        if (duration && is_relative) utc_ms = m_utc_ms + *duration;
        if (duration && !is_relative) {
            // The offset of the zone is that of the day's beginning: no meeting is held while clocks change.
            utc_ms = utcMs(*m_day, m_time_zone);
            if (utc_ms) *utc_ms += *duration;
        }
        if (!utc_ms) {
            problem("\"" + std::string(time) + "\" is not a time: write 10:03:00, or +0:30 after the line above");
            return false;
        }
        // Below a day that is none, nobody can tell what comes before what.
        if (!m_is_day_known) return true;
        if (*utc_ms < m_utc_ms) {
            problem("goes back in time: put the lines in the order in which they happen");
            return false;
        }
        m_utc_ms = *utc_ms;
        return true;
    }

    const std::string& m_name;
    const std::string& m_time_zone;
    Problems& m_problems;
    std::size_t m_number = 0;
    std::optional<LocalTime> m_day;
    bool m_is_day_known = false;
    std::int64_t m_utc_ms = 0;
    std::vector<ScriptLine> m_lines;
};

}  // namespace

bool showsOnBoard(const ScriptLine& line) {
    return !line.words.starts_with("check in ");
}

std::vector<ScriptLine> readScript(std::string_view text, const std::string& name, const std::string& time_zone,
                                   Problems& problems) {
    ScriptReader reader(name, time_zone, problems);
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        reader.read(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return reader.take();
}

}  // namespace rostrum::cli
