// SPDX-License-Identifier: MIT
#include "protocol/qt/language.h"

#include <QGuiApplication>
#include <QTranslator>

#include <utility>

namespace rostrum::qt {

Language::Language(QStringList catalogs) : m_catalogs(std::move(catalogs)) {}

Language::~Language() = default;

void Language::speak(const QLocale& wanted) {
    m_installed.clear();
    for (const QString& catalog : std::as_const(m_catalogs)) install(catalog, wanted);
    if (m_installed.empty()) return;
    const QLocale spoken(m_installed.back()->language());
    QGuiApplication::setLayoutDirection(spoken.textDirection());
    // A country's own customs, where its language is spoken.
    QLocale::setDefault(spoken.language() == wanted.language() ? wanted : spoken);
}

void Language::install(const QString& catalog, const QLocale& wanted) {
    const QString folder = ":/i18n";
    auto texts = std::make_unique<QTranslator>();
    if (!texts->load(wanted, catalog, "_", folder) && !texts->load(catalog + "_en", folder)) return;
    QCoreApplication::installTranslator(texts.get());
    m_installed.push_back(std::move(texts));
}

}  // namespace rostrum::qt
