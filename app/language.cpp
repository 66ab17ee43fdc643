// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include "programtexts.h"

#include <QDir>
#include <QGuiApplication>

#include <algorithm>

namespace Skydock {

namespace {

using namespace Qt::StringLiterals;

struct OwnName
{
    const char *code;
    const char16_t *name;
};

// Qt would name the country as well: "American English", "español de España".
constexpr OwnName ownNames[] = {
    {"ar", u"العربية"},  {"de", u"Deutsch"}, {"en", u"English"}, {"es", u"Español"},
    {"fr", u"Français"}, {"ja", u"日本語"},  {"ru", u"Русский"}, {"zh_CN", u"简体中文"},
};

QString ownNameOf(const QString &code)
{
    const auto known = std::ranges::find_if(
        ownNames, [&](const OwnName &each) { return code == QLatin1StringView(each.code); });
    return known != std::end(ownNames) ? QString::fromUtf16(known->name) : QLocale(code).nativeLanguageName();
}

} // namespace

QList<LanguageChoice> spokenLanguages()
{
    QList<LanguageChoice> languages;
    const QStringList files =
        QDir(textFolder()).entryList({textName() + "_*.qm"_L1}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.chopped(3).sliced(textName().size() + 1);
        languages << LanguageChoice{code, ownNameOf(code)};
    }
    // By name, in an order that does not change with the language.
    std::ranges::sort(languages, {}, &LanguageChoice::name);
    return languages;
}

QLocale localeFor(const QString &code, const QLocale &system)
{
    if (code.isEmpty())
        return system;
    const QLocale usual(code);
    const bool isSpoken = system.language() == usual.language() && system.script() == usual.script();
    return isSpoken ? system : usual;
}

Language::Language()
    : m_system(QLocale::system())
    , m_isMirrored(QGuiApplication::layoutDirection() == Qt::RightToLeft)
{}

Language::~Language() = default;

void Language::speak(const QString &code)
{
    m_code = code;
    QLocale::setDefault(localeFor(code, m_system));
    m_texts.reset(); // the ones before take themselves out
    m_texts = std::make_unique<ProgramTexts>(code, m_system);
    if (!m_isMirrored)
        QGuiApplication::setLayoutDirection(m_texts->locale().textDirection());
}

} // namespace Skydock
