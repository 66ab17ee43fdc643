// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"
#include "timelinereading.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <optional>

class QSqlDatabase;

namespace Skydock {

class DockingTimelineModel;
class PageLoader;

/// Brings stays from the mirror to the timeline's model, by the ports of the chosen hosts or by the spacecraft of a
/// query; lanes are built in the worker.
class TimelineSource : public QObject
{
    Q_OBJECT
public:
    explicit TimelineSource(QObject *parent = nullptr);
    ~TimelineSource() override;

    void setLoader(PageLoader *loader);
    DockingTimelineModel *timeline() const { return m_timeline; }

    const QList<Host> &hosts() const { return m_hosts; }
    QList<HostKey> shownHosts() const { return m_question.hosts; }
    /// By choice, which holds for a mirror that is opened later as well, as far as it has them.
    void showHosts(const QList<HostKey> &hosts);
    /// nullopt while nobody has chosen any.
    const std::optional<QList<HostKey>> &chosenHosts() const { return m_chosenHosts; }
    TimelineArrangement arrangement() const { return m_question.arrangement; }
    void arrange(const TimelineArrangement &arrangement);
    /// Whose lanes are shown by spacecraft, in its order.
    void setSpacecraftQuery(const SpacecraftQuery &query);
    /// Spacecraft of the query that have no lane because there are too many.
    int spacecraftLeftOut() const { return m_spacecraftLeftOut; }

    void refresh();
    /// Nothing but these stays has changed since the last reading: the next refresh reads them alone.
    void noteChangedStays(const QList<qint64> &ids);
    /// Anything may have changed.
    void noteChange() { m_changedStays.reset(); }
    bool isRefreshing() const { return m_isRefreshing; }
    std::optional<Error> error() const { return m_error; }

signals:
    void hostsChanged();
    void shownHostsChanged();
    void arrangementChanged();
    void errorChanged();
    /// A reading has ended, well or not.
    void refreshed();

private:
    struct HostsAnswer;
    static Result<HostsAnswer> readHosts(const QSqlDatabase &database);

    void takeHosts(const HostsAnswer &answer);
    QList<HostKey> firstHosts(const HostsAnswer &answer) const;
    void loadStays();
    void loadChangedStays();
    void takeStays(const QList<Stay> &stays, qsizetype asked);
    void end(const std::optional<Error> &error);
    void fail(const Error &error);

    QPointer<PageLoader> m_loader;
    DockingTimelineModel *m_timeline;
    std::function<void()> m_cancelHosts;
    std::function<void()> m_cancelStays;
    QList<Host> m_hosts;
    std::optional<QList<HostKey>> m_chosenHosts;
    TimelineQuestion m_question;
    int m_spacecraftLeftOut = 0;
    std::optional<QSet<qint64>> m_changedStays; ///< nullopt: anything
    std::optional<Error> m_error;
    bool m_isRefreshing = false;
    bool m_isReadingStays = false;
};

} // namespace Skydock
