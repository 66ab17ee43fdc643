// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listformats.h"

#include "displaytext.h"
#include "isoduration.h"
#include "recordview.h"
#include "texttable.h"
#include "utctime.h"

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Skydock::List", text, nullptr, n);
}

/// To the minute: most times are known no better, and a column of them has one width.
QString timeText(const QString &iso)
{
    const auto instant = parseUtc(iso);
    return instant ? utcDateTime(*instant).toString(u"yyyy-MM-dd HH:mm"_s) : iso;
}

QString durationText(const QString &iso)
{
    const auto duration = parseIsoDuration(iso);
    return duration ? DisplayText().shortDuration(duration) : iso;
}

QString valueText(const QJsonValue &value, CellKind kind)
{
    switch (kind) {
    case CellKind::YesNo:
        return value.isBool() ? DisplayText().yesNo(value.toBool()) : plainText(value);
    case CellKind::Time:
        return timeText(plainText(value));
    case CellKind::Duration:
        return durationText(plainText(value));
    case CellKind::Text:
    case CellKind::Number:
        return plainText(value);
    }
    Q_UNREACHABLE();
}

QString cellText(const RecordView &record, const ListColumn &column)
{
    QStringList texts;
    for (const QJsonValue &value : record.values(column.path))
        texts.append(oneLine(valueText(value, column.kind)));
    return texts.isEmpty() ? DisplayText::dash() : texts.join(u", "_s);
}

QStringList rowOf(const ListRecord &record, const QList<ListColumn> &columns)
{
    const RecordView view(record);
    QStringList cells;
    for (const ListColumn &column : columns)
        cells.append(cellText(view, column));
    return cells;
}

TextTable emptyTable(const QList<ListColumn> &columns)
{
    QList<TextTable::Column> layout;
    for (const ListColumn &column : columns) {
        const bool isAmount = column.kind == CellKind::Number || column.kind == CellKind::Duration;
        layout.append({translated(column.title), isAmount, column.kind == CellKind::Text});
    }
    return TextTable(layout);
}

/// "20 of 31 spacecraft". The singular is a text of its own, so that English needs no translation file.
QByteArray countLine(const ListCollection &collection, const ListAnswer &answer)
{
    const char *text = answer.count() == 1 ? collection.countOne : collection.countMany;
    return translated(text, answer.count()).arg(answer.shown()).toUtf8() + '\n';
}

} // namespace

Result<void> writeTable(const ListCollection &collection, const ListAnswer &answer, std::optional<int> width,
                        const OutputSink &write)
{
    TextTable table = emptyTable(collection.columns);
    Result<void> done = answer.forEach([&](const ListRecord &record) -> Result<void> {
        table.measure(rowOf(record, collection.columns));
        return {};
    });
    if (!done)
        return done;
    if (width)
        table.shrinkTo(*width);
    if (done = write(table.header().toUtf8() + '\n'); !done)
        return done;
    done = answer.forEach([&](const ListRecord &record) {
        return write(table.line(rowOf(record, collection.columns)).toUtf8() + '\n');
    });
    if (!done)
        return done;
    return write(countLine(collection, answer));
}

} // namespace Skydock
