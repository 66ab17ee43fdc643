// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filtergroup.h"

#include <QObject>

namespace Skydock {

/// The filters of one table, as groups for bar and chips on one side, as the model's query on the other.
class TableFilters : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QList<FilterGroup> groups() const = 0;
    virtual void choose(const QString &key, const QList<qint64> &ids) = 0;
    virtual void clear() = 0;
    /// Is this an option of that filter, whether any record is left with it or not? nullopt while that is not known.
    virtual std::optional<bool> exists(const QString &key, qint64 id) const = 0;

    /// Puts one option into a filter or takes it out; in an exclusive filter it takes the place of the other.
    void pick(const QString &key, qint64 id, bool chosen);
    bool isActive() const;

signals:
    /// Options, counts or what is chosen.
    void changed();
};

/// A filter with the two answers of an optional truth value; ids 1 and 0.
FilterGroup truthGroup(const QString &key, const QString &title, std::optional<bool> chosen, FilterOption yes,
                       FilterOption no);
std::optional<bool> truthOf(const QList<qint64> &ids);

} // namespace Skydock
