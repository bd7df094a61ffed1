// SPDX-License-Identifier: MIT
#pragma once

/// Takes pictures of the window of an app, light and dark, at 100 and 200 % text size, into build/screenshots, and
/// expects that nothing written on any of them is cut, covered or beyond its place. For tests/qt/screens; one thread.

#include <QObject>
#include <QQuickWindow>
#include <QSize>

#include <functional>
#include <string>

namespace rostrum::qt {

struct Subject {
    const char* window;    ///< "qrc:/qt/qml/Rostrum/Console/Main.qml"
    const char* property;  ///< of the window, for the workplace
    QObject* workplace;
    std::string name;  ///< of the pictures: NAME-light-en-100.png
    std::function<void(QQuickWindow&)> shows;
    QSize size;
    bool in_high_contrast = false;  ///< also
};

void takePictures(const Subject& subject, const char* language, Qt::LayoutDirection direction);

}  // namespace rostrum::qt
