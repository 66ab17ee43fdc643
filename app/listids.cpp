// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listids.h"

#include "sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace Skydock {
namespace {

constexpr int mostNamed = 8; ///< so many are listed; of more, the nearest few
constexpr int nearestNamed = 5;

class ListIds
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::List)
public:
    static QString unknown(const QString &key, qint64 id, QList<KnownId> known)
    {
        const QString sentence = tr("The mirror knows no “%1” %2.").arg(key, QString::number(id));
        if (known.isEmpty())
            return sentence;
        const bool isAll = known.size() <= mostNamed;
        known = known.first(isAll ? known.size() : nearestNamed);
        std::sort(known.begin(), known.end(), [](const KnownId &a, const KnownId &b) { return a.id < b.id; });
        return sentences(sentence, (isAll ? tr("Possible: %1.") : tr("Nearest: %1.")).arg(named(known)));
    }

private:
    static QString named(const QList<KnownId> &ids)
    {
        QStringList names;
        for (const KnownId &known : ids)
            names.append(known.name.isEmpty()
                             ? QString::number(known.id)
                             : QStringLiteral("%1 (%2)").arg(QString::number(known.id), known.name));
        return names.join(QStringLiteral(", "));
    }
};

/// Without reading the whole list: most filters name something that is in it.
Result<bool> hasRows(const QSqlDatabase &database, const ListCollection &collection, const ListFilter &filter)
{
    ListOptions options;
    options.collection = collection.name;
    options.filters = {filter};
    const auto source = collection.open(database, options);
    if (!source)
        return tl::unexpected(source.error());
    return (*source)->count().map([](int count) { return count > 0; });
}

Result<void> checkId(const QSqlDatabase &database, const ListCollection &collection, KnownKind kind,
                     const ListFilter &filter)
{
    const Result<bool> isUsed = hasRows(database, collection, filter);
    if (!isUsed)
        return tl::unexpected(isUsed.error());
    if (*isUsed)
        return {};
    const qint64 id = std::get<qint64>(filter.value);
    const Result<QList<KnownId>> known = nearestIds(database, kind, id, mostNamed + 1);
    if (!known)
        return tl::unexpected(known.error());
    if (!known->isEmpty() && known->first().id == id)
        return {};
    return failure(Error::Kind::Usage, ListIds::unknown(filter.key, id, *known));
}

} // namespace

Result<void> checkIds(const QSqlDatabase &database, const ListCollection &collection,
                      const ListOptions &options)
{
    for (const ListFilter &filter : options.filters) {
        const auto key = std::find_if(collection.filters.begin(), collection.filters.end(),
                                      [&](const ListFilterKey &k) { return k.name == filter.key; });
        if (key == collection.filters.end() || key->kind != ValueKind::Id || !key->ids)
            continue;
        if (Result<void> checked = checkId(database, collection, *key->ids, filter); !checked)
            return checked;
    }
    return {};
}

} // namespace Skydock
