// SPDX-License-Identifier: MIT
#pragma once

/// The language in which a program speaks to its user: the texts of i18n/*.ts, the direction of reading, the names of
/// days and months. English has a catalog too, for its plurals; a language without one is spoken to in English. Used by
/// main.cpp of both apps, once, before the first window. On the thread of the user interface.

#include <QLocale>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace rostrum::qt {

class Language {
public:
    /// `catalogs`: names of files in :/i18n without language, the app's own last: its language is the one of everything
    /// that has no text.
    explicit Language(QStringList catalogs);
    /// Falls silent: no texts are installed any more.
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// Requires a QGuiApplication.
    void speak(const QLocale& wanted);

private:
    void install(const QString& catalog, const QLocale& wanted);

    QStringList m_catalogs;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

}  // namespace rostrum::qt
