// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableexport.h"

#include "csv.h"
#include "displaytext.h"
#include "jsontext.h"
#include "outputfile.h"

namespace Skydock {

namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> stopped()
{
    return failure(Error::Kind::Cancelled, {});
}

/// The bytes around and between the rows of one format.
class RowFormat
{
public:
    RowFormat(TableFormat format, const TableExtract &extract) : m_format(format), m_extract(extract) {}

    QByteArray head(int count) const
    {
        if (m_format == TableFormat::Json)
            return "{\"count\":" + QByteArray::number(count) +
                   ",\"next\":null,\"previous\":null,\"results\":[";
        return m_extract.titles.isEmpty() ? QByteArray() : line(m_extract.titles);
    }

    Result<QByteArray> row(const TableRow &row, bool isFirst) const
    {
        if (m_format == TableFormat::Json)
            return row.record().map([isFirst](const QByteArray &record) -> QByteArray {
                return (isFirst ? "\n" : ",\n") + jsonForTerminals(record);
            });
        QStringList cells;
        for (const int column : m_extract.columns) {
            const QString text = row.text(column);
            cells << (text == DisplayText::dash() && !m_extract.hasDashes ? QString() : text);
        }
        return line(cells);
    }

    QByteArray tail(int count) const
    {
        if (m_format != TableFormat::Json)
            return {};
        return count > 0 ? QByteArrayLiteral("\n]}\n") : QByteArrayLiteral("]}\n");
    }

private:
    QByteArray line(const QStringList &cells) const
    {
        return m_format == TableFormat::Csv ? csvLine(cells) : tsvLine(cells).toUtf8() + '\n';
    }

    TableFormat m_format;
    const TableExtract &m_extract;
};

QList<RowRange> wantedRows(const TableExtract &extract, int count)
{
    return tidyRanges(extract.rows.value_or(QList<RowRange>{{0, count}}), count);
}

} // namespace

QString suffixOf(TableFormat format)
{
    switch (format) {
    case TableFormat::Csv:
        return u"csv"_s;
    case TableFormat::Tsv:
        return u"tsv"_s;
    case TableFormat::Json:
        break;
    }
    return u"json"_s;
}

Result<int> writeExtract(const TableReader &reader, const TableExtract &extract, TableFormat format,
                         const TableProgress &progress, const TableSink &sink)
{
    const Result<int> count = reader.count();
    if (!count)
        return count;
    const QList<RowRange> ranges = wantedRows(extract, *count);
    const int total = rowCountOf(ranges);
    progress.begin(total);
    const RowFormat rows(format, extract);
    if (Result<void> done = sink(rows.head(total)); !done)
        return tl::unexpected(done.error());
    int written = 0;
    const auto write = [&](const TableRow &row) -> Result<bool> {
        if (progress.isCancelled())
            return stopped();
        const Result<QByteArray> bytes = rows.row(row, written == 0);
        if (!bytes)
            return tl::unexpected(bytes.error());
        ++written;
        progress.advance();
        return sink(*bytes).map([] { return true; });
    };
    for (const RowRange &range : ranges) {
        if (const Result<void> read = reader.forEach(range, write); !read)
            return tl::unexpected(read.error());
    }
    return sink(rows.tail(written)).map([written] { return written; });
}

Result<TableOutcome> exportToFile(const TableReader &reader, const TableExtract &extract, TableFormat format,
                                  const TableProgress &progress, const QString &path)
{
    Result<OutputFile> file = OutputFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    const Result<int> rows =
        writeExtract(reader, extract, format, progress,
                     [&file](const QByteArray &bytes) -> Result<void> { return file->write(bytes); });
    if (!rows)
        return tl::unexpected(rows.error()); // the file that was begun goes with `file`
    if (progress.isCancelled())
        return stopped();
    if (const Result<void> done = file->commit(); !done)
        return tl::unexpected(done.error());
    return TableOutcome{*rows};
}

Result<TableOutcome> extractText(const TableReader &reader, const TableExtract &extract,
                                 const TableProgress &progress)
{
    QByteArray text;
    const Result<int> rows = writeExtract(reader, extract, TableFormat::Tsv, progress,
                                          [&text](const QByteArray &bytes) -> Result<void> {
                                              text += bytes;
                                              return {};
                                          });
    if (!rows)
        return tl::unexpected(rows.error());
    text.chop(text.endsWith('\n') ? 1 : 0);
    return TableOutcome{*rows, QString::fromUtf8(text)};
}

} // namespace Skydock
