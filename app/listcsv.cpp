// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listformats.h"

#include "csv.h"
#include "recordview.h"

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

QString fieldText(const QList<QJsonValue> &values)
{
    QStringList texts;
    for (const QJsonValue &value : values)
        texts.append(plainText(value));
    return texts.join(u"; "_s);
}

} // namespace

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
