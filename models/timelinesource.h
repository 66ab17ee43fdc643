// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"
#include "result.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QSqlDatabase;

namespace Skydock {

class DockingTimelineModel;
class PageLoader;

/// Brings hosts, ports and stays of the chosen hosts from the mirror to the timeline's model; lanes are built in the
/// worker.
class TimelineSource : public QObject
{
    Q_OBJECT
public:
    explicit TimelineSource(QObject *parent = nullptr);
    ~TimelineSource() override;

    void setLoader(PageLoader *loader);
    DockingTimelineModel *timeline() const { return m_timeline; }

    const QList<Host> &hosts() const { return m_hosts; }
    QList<HostKey> shownHosts() const { return m_shown; }
    void showHosts(const QList<HostKey> &hosts);
    void refresh();
    bool isRefreshing() const { return m_isRefreshing; }
    std::optional<Error> error() const { return m_error; }

signals:
    void hostsChanged();
    void shownHostsChanged();
    void errorChanged();
    /// A reading has ended, well or not.
    void refreshed();

private:
    struct HostsAnswer;
    static Result<HostsAnswer> readHosts(const QSqlDatabase &database);

    void takeHosts(const HostsAnswer &answer);
    void loadStays();
    void end(const std::optional<Error> &error);
    void fail(const std::optional<Error> &error);

    QPointer<PageLoader> m_loader;
    DockingTimelineModel *m_timeline;
    std::function<void()> m_cancelHosts;
    std::function<void()> m_cancelStays;
    QList<Host> m_hosts;
    QList<HostKey> m_shown;
    std::optional<Error> m_error;
    bool m_isRefreshing = false;
};

} // namespace Skydock
