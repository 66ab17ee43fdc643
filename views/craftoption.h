// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterchoice.h"
#include "filtergroup.h"

#include <QCoreApplication>
#include <QHash>

namespace Skydock {

class SpacecraftDetailModel;

/// The filter "only those of one spacecraft": offers the one that is open in the detail pane, and still knows the
/// name of the chosen one when another is opened.
class CraftOption
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::CraftOption)
public:
    static constexpr QLatin1StringView key{"spacecraft"};

    explicit CraftOption(const SpacecraftDetailModel *detail) : m_detail(detail) {}

    /// To be called when the detail model changes.
    void learnName();
    /// That of one that may never have been open.
    void learnName(qint64 id, const QList<FilterChoice> &names);
    /// Is it open, or among those that have flown? nullopt while these are not known.
    std::optional<bool> exists(qint64 id, const QList<FilterChoice> &flown) const;
    FilterGroup group(std::optional<qint64> chosen) const;

private:
    FilterOption option(qint64 id) const;

    const SpacecraftDetailModel *m_detail;
    QHash<qint64, QString> m_names;
};

} // namespace Skydock
