// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programtexts.h"

#include "resources.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace Skydock {

QString textFolder()
{
    return QStringLiteral(":/i18n");
}

QString textName()
{
    return QStringLiteral("skydock");
}

ProgramTexts::ProgramTexts(const QString &code, const QLocale &system)
{
    loadResources();
    const bool isFound = code.isEmpty() ? m_texts.load(system, textName(), QStringLiteral("_"), textFolder())
                                        : m_texts.load(textName() + u'_' + code, textFolder());
    if (!isFound && !m_texts.load(textName() + QStringLiteral("_en"), textFolder()))
        return;
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qtTexts.load(QStringLiteral("qtbase_") + m_texts.language(), folder))
        QCoreApplication::installTranslator(&m_qtTexts);
    QCoreApplication::installTranslator(&m_texts);
}

} // namespace Skydock
