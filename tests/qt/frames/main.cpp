// SPDX-License-Identifier: MIT
//
// rostrum_frames [--requests=5000] [--changes=500] [--without-verdict]: the Chair's console, as large as its picture,
// while a crowd is on the list of speakers and 50 changes a second come from a server in memory. For each frame it
// measures everything that the thread of the user interface did since the frame before: the change taken over, models,
// bindings, layouts, and the software renderer. What the server did is not counted. Beside it stands what the software
// renderer takes by itself for the same window. Exits with 1 if the promise does not hold and noise does not explain
// it, with 2 if the command line is wrong.
//
//   cmake --preset release && cmake --build --preset release --target rostrum_frames
//   build/release/tests/qt/frames/rostrum_frames
#include "tests/benchmark/numbers_given.h"
#include "tests/qt/frames/crowd_on_list.h"
#include "tests/qt/frames/frame_meter.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QQmlApplicationEngine>
#include <QTimer>

#include <fmt/core.h>

#include <algorithm>

namespace {

using namespace rostrum;
using namespace rostrum::benchmark;

constexpr int change_every_ms = 20;
constexpr double frame_ms_max = 16.7;
constexpr int bare_frames = 200;
constexpr int bare_ms_max = 60'000;  ///< a window that paints no more ends it

struct Extent {
    std::uint32_t requests = 5'000;
    std::uint32_t changes = 500;
    bool has_verdict = true;
};

/// One change each 20 ms, until there were so many; what the frames cost in which they were shown.
FrameCosts costsOfChanges(BusyApplication& application, QQuickWindow& window, CrowdOnList& crowd,
                          std::uint32_t changes) {
    FrameMeter meter(application, window);
    QEventLoop loop;
    QTimer next;
    QElapsedTimer since;
    next.setTimerType(Qt::PreciseTimer);
    QObject::connect(&next, &QTimer::timeout, [&] {
        if (changes == 0) return loop.quit();
        --changes;
        application.besides([&] { crowd.changes(since.restart()); });
        meter.expect();
        crowd.tellsConsole();
    });
    since.start();
    next.start(change_every_ms);
    loop.exec();
    return meter.costs();
}

/// The whole window painted anew, and nothing else.
FrameCosts costsOfRenderer(BusyApplication& application, QQuickWindow& window) {
    FrameMeter meter(application, window);
    QEventLoop loop;
    int frames = 0;
    QTimer::singleShot(bare_ms_max, &loop, &QEventLoop::quit);
    const auto paint = [&] {
        if (frames++ == bare_frames) return loop.quit();
        meter.expect();
        window.setColor(window.color().lighter(frames % 2 == 0 ? 101 : 99));
    };
    QObject::connect(&meter, &FrameMeter::measured, &window, paint, Qt::QueuedConnection);
    paint();
    loop.exec();
    return meter.costs();
}

Figures figuresOf(const Extent& extent, const FrameCosts& changed, const FrameCosts& bare) {
    const std::string name = fmt::format("a frame with a change, {} on the list", extent.requests);
    return {
        {.name = name, .unit = "ms", .ours = changed.whole, .bare = bare.whole, .promised_p99_max = frame_ms_max},
        {.name = "  the change taken over and laid out", .unit = "ms", .ours = changed.shown, .bare = bare.shown},
        {.name = "  handed to the scene graph", .unit = "ms", .ours = changed.synced, .bare = bare.synced},
        {.name = "  the software renderer", .unit = "ms", .ours = changed.rendered, .bare = bare.rendered},
    };
}

}  // namespace

int main(int argc, char** argv) {
    Extent extent;
    if (!takeNumbers(argc, argv, {{"--requests", extent.requests, 10}, {"--changes", extent.changes, 10}},
                     extent.has_verdict)) {
        fmt::print(stderr, "Give --requests=5000, --changes=500 (10 at least), --without-verdict\n");
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    testing::GTEST_FLAG(throw_on_failure) = true;  // what is not accepted ends the benchmark
    BusyApplication application(argc, argv);

    CrowdOnList crowd(extent.requests);
    crowd.joins(eg::chair);
    QQmlApplicationEngine engine;
    engine.addImportPath("qrc:/qt/qml");
    engine.setInitialProperties({{"console", QVariant::fromValue(crowd.console())}, {"width", 1440}, {"height", 900}});
    engine.load("qrc:/qt/qml/Rostrum/Console/Main.qml");
    if (engine.rootObjects().isEmpty()) return 1;
    QQuickWindow& window = *qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    window.grabWindow();

    const FrameCosts changed = costsOfChanges(application, window, crowd, extent.changes);
    const Figures figures = figuresOf(extent, changed, costsOfRenderer(application, window));
    fmt::print("A crowd is on the list, and 50 changes a second come; bare: the same window painted whole\n\n{}\n",
               table(figures));
    const bool is_broken = std::any_of(figures.begin(), figures.end(), [](const auto& one) { return one.isBroken(); });
    return extent.has_verdict && is_broken ? 1 : 0;
}
