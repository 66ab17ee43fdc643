// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include "isoduration.h"

#include <QRegularExpression>

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

/// RFC 4180 has no control characters, and a terminal would obey them. Line breaks and tabs are layout.
QString withoutControls(QString text)
{
    for (QChar &c : text) {
        const bool isLayout = c == u'\n' || c == u'\r' || c == u'\t';
        if (isControl(c) && !isLayout)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

bool isNumber(const QString &text)
{
    static const QRegularExpression number(u"\\A-?[0-9]+([.][0-9]+)?([eE][-+]?[0-9]+)?\\z"_s);
    return number.match(text).hasMatch();
}

/// Whether a spreadsheet would take it for a formula, by its first character (OWASP, "CSV Injection"); the last four
/// are the full-width forms.
bool looksLikeFormula(const QString &text)
{
    const QString beginnings = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    return !text.isEmpty() && beginnings.contains(text.front()) && !isNumber(text) && !parseIsoDuration(text);
}

} // namespace

QString csvField(const QString &text)
{
    QString field = withoutControls(text);
    const bool isFormula = looksLikeFormula(field);
    if (isFormula)
        field.prepend(u'\'');
    const bool needsQuotes = isFormula || field.contains(u',') || field.contains(u'"') ||
                             field.contains(u'\n') || field.contains(u'\r');
    return needsQuotes ? u'"' + field.replace(u'"', u"\"\""_s) + u'"' : field;
}

QByteArray csvLine(const QStringList &fields)
{
    QStringList quoted;
    for (const QString &field : fields)
        quoted.append(csvField(field));
    return quoted.join(u',').toUtf8() + "\r\n";
}

QString tsvField(const QString &text)
{
    QString field = text;
    for (QChar &c : field) {
        if (isControl(c))
            c = u' ';
    }
    field = field.simplified();
    return looksLikeFormula(field) ? u'\'' + field : field;
}

QString tsvLine(const QStringList &fields)
{
    QStringList cells;
    for (const QString &field : fields)
        cells.append(tsvField(field));
    return cells.join(u'\t');
}

} // namespace Skydock
