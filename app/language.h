// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <memory>

namespace Skydock {

class ProgramTexts;

/// Those that there are texts in, by their names. The resources must be loaded.
QList<LanguageChoice> spokenLanguages();

/// How dates and numbers of a language are written: as the system has it where that speaks it too, and where the code is
/// empty; otherwise as is usual.
QLocale localeFor(const QString &code, const QLocale &system);

/// The language of a running program: its own texts and Qt's, dates and numbers, and the direction of its windows.
class Language
{
public:
    Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;
    ~Language();

    /// From now on. Empty: the language of the system; one that there are no texts in is English. Texts that are on the
    /// screen already stay as they are.
    void speak(const QString &code);
    const QString &code() const { return m_code; }

private:
    QString m_code;
    QLocale m_system;
    std::unique_ptr<ProgramTexts> m_texts;
    bool m_isMirrored; ///< by an option on the command line
};

} // namespace Skydock
