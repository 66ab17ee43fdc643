// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listvalue.h"

#include "nearestname.h"
#include "utctime.h"

#include <QCoreApplication>

#include <algorithm>

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

class ListValue
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::List)
public:
    static std::optional<FilterValue> boolean(const QString &text)
    {
        if (text.compare("true"_L1, Qt::CaseInsensitive) == 0)
            return true;
        if (text.compare("false"_L1, Qt::CaseInsensitive) == 0)
            return false;
        return std::nullopt;
    }

    static std::optional<FilterValue> id(const QString &text)
    {
        const auto number = parseWholeNumber(text);
        return number ? std::optional<FilterValue>(*number) : std::nullopt;
    }

    /// A date alone means the instant at which it begins, as it does to the API.
    static std::optional<FilterValue> time(const QString &text)
    {
        const bool dateOnly = text.size() == "2025-07-15"_L1.size();
        const auto instant = parseUtc(dateOnly ? text + "T00:00:00Z"_L1 : text);
        return instant ? std::optional<FilterValue>(*instant) : std::nullopt;
    }

    static std::optional<FilterValue> read(const ListFilterKey &key, const QString &text)
    {
        switch (key.kind) {
        case ValueKind::Boolean:
            return boolean(text);
        case ValueKind::Id:
            return id(text);
        case ValueKind::Time:
            return time(text);
        case ValueKind::Choice:
            return key.choices.contains(text) ? std::optional<FilterValue>(text) : std::nullopt;
        case ValueKind::Text: // without the white space around it, as the API takes it
            return text.trimmed().isEmpty() ? std::nullopt : std::optional<FilterValue>(text.trimmed());
        }
        Q_UNREACHABLE();
    }

    static QString complaint(const ListFilterKey &key, const QString &text)
    {
        switch (key.kind) {
        case ValueKind::Boolean:
            return tr("“%1” is either true or false, not %2.").arg(key.name, quoted(text));
        case ValueKind::Id:
            return tr("“%1” wants an id, a whole number such as 474, not %2.").arg(key.name, quoted(text));
        case ValueKind::Time:
            return tr("“%1” wants a date or a time in UTC, such as 2025-07-15 or 2025-07-15T12:00:00Z, not "
                      "%2.")
                .arg(key.name, quoted(text));
        case ValueKind::Choice:
            return withChoices(tr("“%1” cannot be %2.").arg(key.name, quoted(text)), text, key.choices);
        case ValueKind::Text:
            return tr("“%1” wants a text.").arg(key.name);
        }
        Q_UNREACHABLE();
    }
};

} // namespace

std::optional<qint64> parseWholeNumber(const QString &text)
{
    // The parser alone would take signs and white space.
    const bool digitsOnly =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok && digitsOnly ? std::optional(number) : std::nullopt;
}

Result<FilterValue> parseFilterValue(const ListFilterKey &key, const QString &text)
{
    if (const auto value = ListValue::read(key, text))
        return *value;
    return failure(Error::Kind::Usage, ListValue::complaint(key, text));
}

QString valuePlaceholder(const ListFilterKey &key)
{
    switch (key.kind) {
    case ValueKind::Boolean:
        return u"true|false"_s;
    case ValueKind::Id:
        return ListValue::tr("ID");
    case ValueKind::Time:
        return ListValue::tr("TIME");
    case ValueKind::Text:
        return ListValue::tr("TEXT");
    case ValueKind::Choice:
        return key.choices.join(u'|');
    }
    Q_UNREACHABLE();
}

} // namespace Skydock
