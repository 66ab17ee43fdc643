// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace Skydock {

/// Where the compiled texts are, in the resources, and how their files begin: "skydock_de.qm".
QString textFolder();
QString textName();

/// Skydock's own texts and Qt's in one language, for as long as this lives. Needs an application object.
class ProgramTexts
{
public:
    /// A code such as "de", or empty for the language of `system`. English, whose file holds its plural forms, where
    /// there are no texts in it.
    explicit ProgramTexts(const QString &code = {}, const QLocale &system = QLocale::system());

    /// That of the texts: under a system of which there are none, English.
    QLocale locale() const { return QLocale(m_texts.language()); }

private:
    QTranslator m_qtTexts;
    QTranslator m_texts;
};

} // namespace Skydock
