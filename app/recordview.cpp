// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

/// One step from each value, into every element of a list.
QList<QJsonValue> membersOf(const QList<QJsonValue> &values, QLatin1StringView key)
{
    QList<QJsonValue> members;
    for (const QJsonValue &value : values) {
        const QJsonArray elements = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const auto &element : elements) {
            const QJsonValue member = element[key];
            if (!member.isNull() && !member.isUndefined())
                members.append(member);
        }
    }
    return members;
}

QList<QJsonValue> valuesAt(const QJsonObject &record, QLatin1StringView path)
{
    QList<QJsonValue> values{record};
    for (const QLatin1StringView key : path.tokenize("__"_L1))
        values = membersOf(values, key);
    return values;
}

} // namespace

RecordView::RecordView(const ListRecord &record)
{
    m_shapes.append(QJsonDocument::fromJson(record.json).object());
    for (const QByteArray &other : record.others)
        m_shapes.append(QJsonDocument::fromJson(other).object());
}

QList<QJsonValue> RecordView::values(QLatin1StringView paths) const
{
    for (const QLatin1StringView path : paths.tokenize(u'|')) {
        for (const QJsonObject &shape : m_shapes) {
            QList<QJsonValue> found = valuesAt(shape, path);
            if (!found.isEmpty())
                return found;
        }
    }
    return {};
}

QString plainText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (!value.isDouble())
        return value.toString();
    const QVariant number = value.toVariant();
    if (number.typeId() == QMetaType::LongLong)
        return QString::number(number.toLongLong());
    return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

} // namespace Skydock
