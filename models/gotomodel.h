// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gotoentry.h"
#include "result.h"

#include <QAbstractListModel>
#include <QPointer>

#include <functional>
#include <optional>

namespace Skydock {

class PageLoader;

/// What answers to the words typed so far: spacecraft, searched in the mirror by a worker, its hosts and ports, and
/// actions. The list stays as it is until the answer for newer words is complete; a late answer is dropped.
class GoToModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { BesideRole = Qt::UserRole, SortRole, ShortcutRole, PlaceRole };
    static constexpr int mostOfASort = 20;
    /// Spacecraft looked through for the best of them.
    static constexpr int mostCandidates = 1000;

    explicit GoToModel(QObject *parent = nullptr);
    ~GoToModel() override;

    /// The mirror to read, null for none.
    void setLoader(PageLoader *loader);
    /// Begins anew: with these actions, the hosts and ports of the mirror as it is, and nothing typed.
    void begin(const QList<GoToEntry> &actions);
    void setText(const QString &text);

    const QString &text() const { return m_text; }
    /// The list does not answer the text yet.
    bool isSearching() const { return m_isSearching; }
    std::optional<Error> error() const { return m_error; }
    GoToEntry entry(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    /// The list answers the text now.
    void answered();

private:
    void readPlaces();
    void search();
    void take(const QList<GoToEntry> &spacecraft);

    QPointer<PageLoader> m_loader;
    std::function<void()> m_cancelPlaces;
    std::function<void()> m_cancelSearch;
    QString m_text;
    QList<GoToEntry> m_actions;
    QList<GoToEntry> m_places; ///< hosts, then ports
    QList<GoToEntry> m_entries;
    std::optional<Error> m_error;
    bool m_isSearching = false;
};

} // namespace Skydock
