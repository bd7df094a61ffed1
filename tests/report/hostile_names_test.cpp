// SPDX-License-Identifier: MIT
//
// Every text that people can write holds markup, at once, and the form of the report stays as it is.
#include "tests/report/story.h"
#include "tests/report/told.h"

#include <google/protobuf/message.h>

#include <sstream>

namespace rostrum::report {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;

constexpr char hostile[] =
    " *x* _y_ `z` | <b>b</b> [l](https://evil.example) &lt;\r\n\n# H\n- p\n> q\n| c | d |\n1. o \\";

void spoil(Message& message);

void spoil(Message& message, const FieldDescriptor& field) {
    const Reflection& reflection = *message.GetReflection();
    const int count = field.is_repeated() ? reflection.FieldSize(message, &field) : 0;
    switch (field.cpp_type()) {
        case FieldDescriptor::CPPTYPE_STRING:
            if (!field.is_repeated() && field.name() != "time_zone") {
                reflection.SetString(&message, &field, reflection.GetString(message, &field) + hostile);
            }
            break;
        case FieldDescriptor::CPPTYPE_MESSAGE:
            for (int i = 0; i < count; ++i) spoil(*reflection.MutableRepeatedMessage(&message, &field, i));
            if (!field.is_repeated() && reflection.HasField(message, &field)) {
                spoil(*reflection.MutableMessage(&message, &field));
            }
            break;
        default:
            break;
    }
}

/// Appends the hostile text to every text in the message, empty ones too.
void spoil(Message& message) {
    for (int i = 0; i < message.GetDescriptor()->field_count(); ++i) spoil(message, *message.GetDescriptor()->field(i));
}

template <class... T>
eg::Rows spoiled(const state::State& state) {
    eg::Rows rows;
    const auto add = [&](auto row) {
        spoil(row);
        *rows.Add() = eg::row(row);
    };
    (
        [&] {
            for (const auto& [id, stored] : state.table<T>().all()) add(stored.row);
        }(),
        ...);
    return rows;
}

/// What a line begins with, before its words: "### ", "- ", "> ", "12. ", "| "; "" for a line of words alone.
std::string beginningOf(const std::string& line) {
    const std::string marks = line.substr(0, line.find(' ') + 1);
    const bool is_words = marks.find_first_not_of("#->|.0123456789 ") != std::string::npos;
    return is_words ? "" : marks;
}

/// What a reader of Markdown makes of a line: its beginning, its cells and its HTML.
std::string shapeOf(const std::string& line) {
    std::string shape = beginningOf(line);
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\\') {
            ++i;
        } else if (line[i] == '|' || line[i] == '<') {
            shape += line[i];
        }
    }
    return shape;
}

std::vector<std::string> shapesOf(const std::string& report) {
    std::vector<std::string> shapes;
    std::istringstream lines(report);
    for (std::string line; std::getline(lines, line);) shapes.push_back(shapeOf(line));
    return shapes;
}

TEST(ReportOfHostileNames, NoTextFromPeopleChangesTheFormOfTheReport) {
    const state::State state = story().state();
    const state::State hostile_state =
        with(state, spoiled<v1::Session, v1::Meeting, v1::PresidingTerm, v1::AgendaItem, v1::PanelPlace,
                            v1::Participant, v1::Ruling, v1::CallToOrder, v1::Operating, v1::SpeechRecord,
                            v1::RequestRecord, v1::Attendance, v1::Person>(state));
    const std::string report = told(hostile_state);

    EXPECT_EQ(shapesOf(report), shapesOf(told(state)));
    for (const char* markup : {"<b>", " *x*", " _y_", "`z`", "[l]", "https://", "&lt;\r", "\n# H", "\n- p", "\n| c"}) {
        EXPECT_THAT(report, Not(HasSubstr(markup)));
    }
    EXPECT_THAT(report, HasSubstr("&lt;b&gt;b&lt;/b&gt; \\[l\\](https\\://evil.example) &amp;lt; \\# H - p &gt; q "
                                  "\\| c \\| d \\| 1. o \\\\"));
}

TEST(ReportOfHostileNames, ANameOfNothingButSpacesIsSaidToBeNone) {
    eg::Meeting m = eg::meeting();
    v1::Participant blank = m.row<v1::Participant>(eg::france);
    blank.set_name(" \n ");
    m.desk(eg::checkIn(eg::delegateOf(eg::france)));

    EXPECT_THAT(told(with(m, eg::rows({eg::row(blank)}))), HasSubstr("in the room** (1): (not named)"));
}

TEST(ReportOfHostileNames, RowsThatNameRowsThatAreNotThereAreTold) {
    v1::SpeechRecord record;
    record.set_id(1);
    record.mutable_speech()->set_id(1);
    record.mutable_speech()->set_item(2);
    record.mutable_speech()->set_participant(4711);
    record.mutable_speech()->set_request(4711);
    record.set_capacity(v1::CAPACITY_FOR_A_GROUP);
    v1::CallToOrder call;
    call.set_id(1);
    call.set_item(2);
    call.set_speech(4711);
    v1::AgendaItem item = eg::session().row<v1::AgendaItem>(2);
    item.set_floor_opened_by(4711);
    item.set_floor_opened_utc_ms(1);
    const std::string report = told(with(eg::session(), eg::rows({eg::row(record), eg::row(call), eg::row(item)})));

    EXPECT_THAT(report, HasSubstr("| (not named) | Intervention | On behalf of (not named) |"));
    EXPECT_THAT(report, HasSubstr("the presiding officer, (not named), called (not named) to order"));
    EXPECT_THAT(report, HasSubstr("The presiding officer, (not named), opened the floor"));
}

}  // namespace
}  // namespace rostrum::report
