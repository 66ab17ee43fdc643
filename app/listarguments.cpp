// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listarguments.h"

#include "listcollection.h"
#include "listvalue.h"
#include "nearestname.h"
#include "searchproblem.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

struct FormatName
{
    QLatin1StringView name;
    OutputFormat format = OutputFormat::Table;
};

constexpr FormatName formatNames[] = {
    {"table"_L1, OutputFormat::Table},
    {"json"_L1, OutputFormat::Json},
    {"csv"_L1, OutputFormat::Csv},
};

QStringList collectionNames()
{
    QStringList names;
    for (const ListCollection &collection : listCollections())
        names.append(collection.name);
    return names;
}

class ListArgumentReader
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::List)
public:
    explicit ListArgumentReader(const ListCollection &collection) : m_collection(collection) {}

    static tl::unexpected<Error> usage(const QString &text) { return failure(Error::Kind::Usage, text); }

    static tl::unexpected<Error> unknownCollection(const QString &name)
    {
        const QStringList known = collectionNames();
        if (name.isEmpty())
            return usage(withChoices(tr("“skydock list” needs to know what to list."), {}, known));
        return usage(withChoices(tr("There is no collection %1.").arg(quoted(name)), name, known));
    }

    Result<QList<ListFilter>> filters(const QStringList &texts) const
    {
        QList<ListFilter> list;
        for (const QString &text : texts) {
            const Result<ListFilter> read = filter(text);
            if (!read)
                return tl::unexpected(read.error());
            const bool twice = std::any_of(list.begin(), list.end(),
                                           [&](const ListFilter &other) { return other.key == read->key; });
            if (twice)
                return usage(tr("The filter “%1” is given twice; it takes one value.").arg(read->key));
            list.append(*read);
        }
        return list;
    }

    Result<QList<ListSortKey>> ordering(const std::optional<QString> &text) const
    {
        QList<ListSortKey> keys;
        if (!text)
            return keys;
        const QStringList fields = text->split(u',');
        for (const QString &field : fields) {
            const bool descending = field.startsWith(u'-');
            const QString name = field.mid(descending ? 1 : 0);
            if (!m_collection.orderings.contains(name))
                return usage(
                    withChoices(tr("%1 cannot be ordered by %2.").arg(m_collection.name, quoted(name)), name,
                                m_collection.orderings));
            keys.append({name, descending});
        }
        return keys;
    }

    static Result<OutputFormat> format(const QString &text)
    {
        const auto *found = std::find_if(std::begin(formatNames), std::end(formatNames),
                                         [&](const FormatName &candidate) { return candidate.name == text; });
        if (found == std::end(formatNames))
            return usage(
                withChoices(tr("There is no format %1.").arg(quoted(text)), text, outputFormatNames()));
        return found->format;
    }

    static Result<QString> search(const QString &text)
    {
        if (const auto problem = searchProblem(text))
            return usage(tr("%1 cannot be searched for. %2").arg(quoted(text), *problem));
        return text;
    }

    /// A count from 0 up to what an int holds.
    static Result<int> number(const QString &option, const QString &text)
    {
        const auto number = parseWholeNumber(text);
        if (number && *number <= std::numeric_limits<int>::max())
            return static_cast<int>(*number);
        return usage(tr("“%1” wants a whole number from 0 to 2147483647, not %2.").arg(option, quoted(text)));
    }

private:
    QStringList filterNames() const
    {
        QStringList names;
        for (const ListFilterKey &key : m_collection.filters)
            names.append(key.name);
        return names;
    }

    Result<ListFilter> filter(const QString &text) const
    {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 0)
            return usage(withChoices(tr("A filter is written key=value, not %1.").arg(quoted(text)), text,
                                     filterNames()));
        const QString name = text.left(equals);
        const QString value = text.mid(equals + 1);
        const QList<ListFilterKey> &keys = m_collection.filters;
        const auto key =
            std::find_if(keys.begin(), keys.end(), [&](const ListFilterKey &k) { return k.name == name; });
        if (key == keys.end())
            return usage(withChoices(tr("%1 cannot be filtered by %2.").arg(m_collection.name, quoted(name)),
                                     name, filterNames()));
        const Result<FilterValue> read = parseFilterValue(*key, value);
        if (!read)
            return tl::unexpected(read.error());
        return ListFilter{name, value, *read};
    }

    const ListCollection &m_collection;
};

/// Puts a value where it belongs; keeps the first error.
template <class Value, class Target>
void take(const Result<Value> &value, Target &target, std::optional<Error> &problem)
{
    if (value)
        target = *value;
    else if (!problem)
        problem = value.error();
}

} // namespace

QStringList outputFormatNames()
{
    QStringList names;
    for (const FormatName &format : formatNames)
        names.append(format.name);
    return names;
}

Result<ListOptions> readListArguments(const ListArguments &arguments)
{
    const ListCollection *collection = findListCollection(arguments.collection);
    if (!collection)
        return ListArgumentReader::unknownCollection(arguments.collection);
    const ListArgumentReader reader(*collection);
    ListOptions options;
    std::optional<Error> problem;
    options.collection = collection->name;
    take(ListArgumentReader::search(arguments.search.value_or(QString())), options.search, problem);
    take(reader.filters(arguments.filters), options.filters, problem);
    take(reader.ordering(arguments.ordering), options.ordering, problem);
    if (arguments.limit)
        take(ListArgumentReader::number(u"--limit"_s, *arguments.limit), options.limit, problem);
    if (arguments.offset)
        take(ListArgumentReader::number(u"--offset"_s, *arguments.offset), options.offset, problem);
    if (arguments.format)
        take(ListArgumentReader::format(*arguments.format), options.format, problem);
    if (problem)
        return tl::unexpected(*problem);
    return options;
}

} // namespace Skydock
