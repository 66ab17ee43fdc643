// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listformats.h"

#include "isoduration.h"
#include "recordview.h"

#include <QRegularExpression>

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

/// RFC 4180 has no control characters, and a terminal would obey them. Line breaks and tabs are layout.
QString withoutControls(QString text)
{
    for (QChar &c : text) {
        const bool isLayout = c == u'\n' || c == u'\r' || c == u'\t';
        if (c.category() == QChar::Other_Control && !isLayout)
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

QString fieldText(const QList<QJsonValue> &values)
{
    QStringList texts;
    for (const QJsonValue &value : values)
        texts.append(plainText(value));
    return texts.join(u"; "_s);
}

QByteArray csvLine(const QStringList &fields)
{
    QStringList quoted;
    for (const QString &field : fields)
        quoted.append(csvField(field));
    return quoted.join(u',').toUtf8() + "\r\n";
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

Result<void> writeCsv(const ListCollection &collection, const ListAnswer &answer, const OutputSink &write)
{
    if (Result<void> written = write(csvLine(collection.csvFields)); !written)
        return written;
    QList<QByteArray> paths;
    for (const QString &field : collection.csvFields)
        paths.append(field.toLatin1());
    return answer.forEach([&](const ListRecord &record) {
        const RecordView view(record);
        QStringList fields;
        for (const QByteArray &path : std::as_const(paths))
            fields.append(fieldText(view.values(QLatin1StringView(path))));
        return write(csvLine(fields));
    });
}

} // namespace Skydock
