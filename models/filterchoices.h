// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterchoice.h"
#include "result.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace Skydock {

class PageLoader;

/// The statuses and types that occur in the mirror, with counts, for the filter bar.
class FilterChoices : public QObject
{
    Q_OBJECT
public:
    explicit FilterChoices(QObject *parent = nullptr);
    void setLoader(PageLoader *loader);
    void refresh();
    bool isRefreshing() const { return m_isRefreshing; }

    const QList<FilterChoice> &statuses() const { return m_statuses; }
    const QList<FilterChoice> &types() const { return m_types; }

signals:
    void changed();
    void failed(const Skydock::Error &error);
    /// A reading has ended, well or not.
    void refreshed();

private:
    using Choices = QPair<QList<FilterChoice>, QList<FilterChoice>>;
    void take(const Choices &choices);

    QPointer<PageLoader> m_loader;
    QList<FilterChoice> m_statuses;
    QList<FilterChoice> m_types;
    bool m_isRefreshing = false;
};

} // namespace Skydock
