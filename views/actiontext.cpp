// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actiontext.h"

#include <QCoreApplication>
#include <QMenu>
#include <QRegularExpression>

namespace Skydock {

QString plainActionText(QString text)
{
    text = text.section(QLatin1Char('\t'), 0, 0);
    // Where letters are not those of the keyboard the key stands behind, in brackets.
    static const QRegularExpression bracketed(QStringLiteral("\\s*\\(&[^&)]\\)"));
    text.remove(bracketed);
    for (qsizetype at = text.indexOf(QLatin1Char('&')); at >= 0; at = text.indexOf(QLatin1Char('&'), at + 1))
        text.remove(at, 1); // of two the second stays
    for (const QString &dots : {QStringLiteral("…"), QStringLiteral("...")}) {
        if (text.endsWith(dots))
            text.chop(dots.size());
    }
    return text.trimmed();
}

QString menuPath(const QString &outer, const QMenu &menu)
{
    const QString title = plainActionText(menu.title());
    return outer.isEmpty()
               ? title
               : QCoreApplication::translate("Skydock::ActionText", "%1 › %2", "a menu and one within it")
                     .arg(outer, title);
}

} // namespace Skydock
