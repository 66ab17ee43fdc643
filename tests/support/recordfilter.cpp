// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordfilter.h"

#include "jsonpath.h"
#include "utctime.h"

#include <algorithm>
#include <compare>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

RecordFilter wrong(const QString &message)
{
    return {{}, message};
}

RecordFilter where(std::function<bool(const QJsonObject &)> matches)
{
    return {std::move(matches), {}};
}

bool holds(std::partial_ordering order, Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal:
        return order == 0;
    case Comparison::Greater:
        return order > 0;
    case Comparison::GreaterOrEqual:
        return order >= 0;
    case Comparison::Less:
        return order < 0;
    case Comparison::LessOrEqual:
        return order <= 0;
    }
    return false;
}

RecordFilter booleanFilter(const ServedFilter &filter, const QString &text)
{
    const QString lower = text.toLower();
    const bool isTrue = lower == "true"_L1 || lower == "1"_L1;
    if (!isTrue && lower != "false"_L1 && lower != "0"_L1)
        return {};
    const bool asksNull = filter.kind == FilterKind::IsNull;
    return where([path = filter.path, isTrue, asksNull](const QJsonObject &record) {
        const QJsonValue value = valueAt(record, path);
        return (asksNull ? value.isNull() : value.toBool()) == isTrue;
    });
}

RecordFilter textFilter(const ServedFilter &filter, const QString &text)
{
    const bool whole = filter.kind == FilterKind::Exact;
    return where([path = filter.path, text, whole](const QJsonObject &record) {
        const QString value = valueAt(record, path).toString();
        return whole ? value == text : value.contains(text);
    });
}

/// "mission_end/year" of "2001-02-03T…" is 2001.
QList<double> numbersAt(const QJsonObject &record, const QString &path)
{
    const QString part = path.section(u'/', -1);
    const qsizetype place = QStringList({u"year"_s, u"month"_s, u"day"_s}).indexOf(part);
    QList<double> numbers;
    for (const QJsonValue &value : valuesAt(record, place < 0 ? path : path.section(u'/', 0, -2))) {
        const QJsonValue number =
            place < 0 || value.isNull()
                ? value
                : QJsonValue(value.toString().left(10).section(u'-', place, place).toInt());
        if (number.isDouble())
            numbers.append(number.toDouble());
    }
    return numbers;
}

RecordFilter numberFilter(const ServedFilter &filter, const QString &text)
{
    const bool several = filter.kind == FilterKind::Numbers || filter.kind == FilterKind::Choices;
    QList<double> wanted;
    for (const QString &part : several ? text.split(u',') : QStringList{text}) {
        bool isNumber = false;
        wanted.append(part.trimmed().toDouble(&isNumber));
        if (!isNumber)
            return wrong(u"A number belongs here."_s);
    }
    return where([path = filter.path, comparison = filter.comparison, wanted](const QJsonObject &record) {
        for (const double number : numbersAt(record, path)) {
            for (const double limit : wanted) {
                if (holds(number <=> limit, comparison))
                    return true;
            }
        }
        return false;
    });
}

bool isChoice(const ServedFilter &filter, double id, const ServedCatalogue &catalogue)
{
    const QList<QJsonObject> records = catalogue.table(filter.choices).records();
    return std::any_of(records.cbegin(), records.cend(), [&](const QJsonObject &record) {
        return numbersAt(record, filter.choicePath).contains(id);
    });
}

RecordFilter choiceFilter(const ServedFilter &filter, const QString &text, const ServedCatalogue &catalogue)
{
    bool isNumber = false;
    const qint64 id = text.trimmed().toLongLong(&isNumber);
    if (!isNumber || !isChoice(filter, double(id), catalogue))
        return wrong(u"There is no such choice."_s);
    return numberFilter(filter, text.trimmed());
}

RecordFilter instantFilter(const ServedFilter &filter, const QString &text)
{
    const auto limit = parseUtc(text.size() == 10 ? text + u"T00:00:00Z"_s : text);
    if (!limit)
        return wrong(u"A date or a time belongs here."_s);
    return where([path = filter.path, comparison = filter.comparison, limit](const QJsonObject &record) {
        const auto instant = parseUtc(valueAt(record, path).toString());
        return instant && holds(*instant <=> *limit, comparison);
    });
}

} // namespace

RecordFilter recordFilter(const ServedFilter &filter, const QString &text, const ServedCatalogue &catalogue)
{
    if (text.trimmed().isEmpty())
        return {};
    switch (filter.kind) {
    case FilterKind::Boolean:
    case FilterKind::IsNull:
        return booleanFilter(filter, text);
    case FilterKind::Exact:
    case FilterKind::Contains:
        return textFilter(filter, text.trimmed());
    case FilterKind::Choice:
        return choiceFilter(filter, text, catalogue);
    case FilterKind::Number:
    case FilterKind::Numbers:
    case FilterKind::Choices:
        return numberFilter(filter, text);
    case FilterKind::Instant:
        return instantFilter(filter, text.trimmed());
    }
    return {};
}

} // namespace Skydock
