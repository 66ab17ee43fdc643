// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncstatustext.h"

#include "sentences.h"
#include "syncdetails.h"
#include "synctaskwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Skydock {

namespace {

using Activity = SyncStatus::Activity;

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

class StatusLine
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::SyncStatusText)
public:
    StatusLine(const SyncSituation &situation, const DisplayText &display)
        : m_situation(situation)
        , m_status(situation.status)
        , m_display(display)
        , m_nowMs(situation.nowMs)
    {}

    SyncStatusText text()
    {
        const bool isOffline = m_status.error && m_status.error->kind == Error::Kind::Offline;
        m_text.mirror = isOffline ? offline() : age();
        if (!isOffline && m_status.activity != Activity::Off) {
            activity();
            m_text.progress = progress();
            m_text.budget = budget();
        }
        m_text.spoken = isOffline ? tr("Offline") : spoken();
        m_text.details = SyncDetails::text(m_situation, m_display);
        return m_text;
    }

private:
    /// Offline is a normal state: said once, and without a countdown.
    QString offline() const
    {
        if (!m_status.freshMs)
            return offlineAsOpened();
        const qint64 wholeMinute = *m_status.freshMs / minuteMs * minuteMs;
        return tr("Offline. The mirror is of %1.").arg(m_display.instant(wholeMinute));
    }

    QString offlineAsOpened() const
    {
        const auto newest = m_situation.mirror.newestFetchMs;
        if (m_situation.mirror.hasFetched)
            return tr("Offline. Mirror as of %1").arg(m_display.date(newest));
        return newest ? tr("Offline. Bundled catalogue, as of %1").arg(m_display.date(newest))
                      : tr("Offline. Bundled catalogue");
    }

    QString asOpened() const
    {
        const auto newest = m_situation.mirror.newestFetchMs;
        if (m_situation.mirror.hasFetched)
            return tr("Mirror as of %1").arg(m_display.date(newest));
        return newest ? tr("Bundled catalogue, as of %1").arg(m_display.date(newest))
                      : tr("Bundled catalogue");
    }

    bool hasBegun() const
    {
        return std::ranges::any_of(m_status.progress,
                                   [](const CollectionProgress &list) { return list.here > 0; });
    }

    QString age()
    {
        if (!m_status.freshMs)
            return hasBegun() ? tr("Mirror incomplete") : asOpened();
        const qint64 ms = std::max<qint64>(0, m_nowMs - *m_status.freshMs);
        if (ms < minuteMs)
            return grown(tr("Mirror up to date"), ms, minuteMs);
        if (ms < hourMs)
            return grown(tr("Mirror %1 min old").arg(ms / minuteMs), ms, minuteMs);
        if (ms < 2 * dayMs)
            return grown(tr("Mirror %1 h old").arg(ms / hourMs), ms, hourMs);
        return grown(tr("Mirror %1 d old").arg(ms / dayMs), ms, dayMs);
    }

    /// The text holds until the next whole unit.
    QString grown(const QString &text, qint64 ageMs, qint64 unitMs)
    {
        changesAt(m_nowMs + unitMs - ageMs % unitMs);
        return text;
    }

    void changesAt(qint64 ms) { m_text.nextChangeMs = std::min(m_text.nextChangeMs.value_or(ms), ms); }

    /// "41:12", "1:02:03"; what should have happened by now says "0:00".
    QString countdown(qint64 untilMs)
    {
        const qint64 left = std::max<qint64>(0, (untilMs - m_nowMs + secondMs - 1) / secondMs);
        if (left > 0)
            changesAt(untilMs - (left - 1) * secondMs);
        const QString seconds = QStringLiteral("%1").arg(left % 60, 2, 10, QLatin1Char('0'));
        const qint64 minutes = left / 60;
        if (minutes < 60)
            return QStringLiteral("%1:%2").arg(minutes).arg(seconds);
        return QStringLiteral("%1:%2:%3")
            .arg(minutes / 60)
            .arg(minutes % 60, 2, 10, QLatin1Char('0'))
            .arg(seconds);
    }

    void activity()
    {
        switch (m_status.activity) {
        case Activity::Fetching:
            m_text.activity = m_status.task ? SyncTaskWords::doing(*m_status.task) : QString();
            break;
        case Activity::WaitingForCalls:
            m_text.activity = waitingForCalls();
            break;
        case Activity::WaitingForOther:
            m_text.activity = tr("Another Skydock is fetching");
            break;
        case Activity::Paused:
            m_text.activity = tr("Paused");
            break;
        case Activity::WaitingToRetry:
        case Activity::Stopped:
            problem();
            break;
        case Activity::Off:
        case Activity::UpToDate:
            break;
        }
    }

    QString waitingForCalls()
    {
        if (!m_status.nextStepMs)
            return tr("Waiting for calls");
        const QString time = countdown(*m_status.nextStepMs);
        if (!m_status.task)
            return tr("Goes on in %1").arg(time);
        //: %1 what is fetched: "dockings"; %2 minutes and seconds
        return tr("Goes on with %1 in %2").arg(SyncTaskWords::list(m_status.task->collection), time);
    }

    void problem()
    {
        const Error error = m_status.error.value_or(Error{});
        m_text.isProblem = true;
        m_text.activity = DisplayText::oneLine(error.text);
        if (m_status.activity == Activity::WaitingToRetry && m_status.nextStepMs)
            m_text.activity =
                sentences(m_text.activity, tr("Next try in %1.").arg(countdown(*m_status.nextStepMs)));
        const bool isRefused =
            m_status.activity == Activity::Stopped && error.kind == Error::Kind::Permission;
        m_text.action = isRefused ? SyncStatusText::Action::Settings : SyncStatusText::Action::Retry;
    }

    std::optional<SyncStatusText::Progress> progress() const
    {
        const bool isAtWork =
            m_status.activity == Activity::Fetching || m_status.activity == Activity::WaitingForCalls;
        if (!m_status.task || !isAtWork)
            return std::nullopt;
        const SyncTask &task = *m_status.task;
        if (task.count && *task.count > 0)
            return SyncStatusText::Progress{int(std::min(task.rows, *task.count)), int(*task.count), true};
        if (task.pages)
            return SyncStatusText::Progress{task.page - 1, *task.pages, false};
        return m_status.activity == Activity::Fetching ? std::optional(SyncStatusText::Progress{})
                                                       : std::nullopt;
    }

    QString budget()
    {
        const BudgetState budget = budgetAt(m_status.budget, m_nowMs);
        const QString left = budget.left > 0 ? tr("%1 of %Ln calls left", nullptr, budget.limit)
                                                   .arg(m_display.number(std::max(0, budget.left)))
                                             : tr("No calls left");
        if (budget.left <= 0 && budget.nextCallMs)
            return tr("%1 · next in %2").arg(left, countdown(*budget.nextCallMs));
        if (budget.allAgainMs)
            return tr("%1 · all again in %2").arg(left, countdown(*budget.allAgainMs));
        return left;
    }

    QString spoken() const
    {
        switch (m_status.activity) {
        case Activity::WaitingToRetry:
        case Activity::Stopped:
            return m_status.error ? DisplayText::oneLine(m_status.error->text) : QString();
        case Activity::Paused:
            return tr("Paused");
        case Activity::UpToDate:
            return m_status.isComplete ? tr("The mirror is complete and up to date")
                                       : tr("Nothing to fetch now");
        case Activity::Fetching:
        case Activity::WaitingForCalls:
            return m_status.task ? SyncTaskWords::purpose(m_status.task->kind) : QString();
        case Activity::Off:
        case Activity::WaitingForOther:
            break;
        }
        return {};
    }

    const SyncSituation &m_situation;
    const SyncStatus &m_status;
    const DisplayText &m_display;
    qint64 m_nowMs;
    SyncStatusText m_text;
};

} // namespace

SyncStatusText syncStatusText(const SyncSituation &situation, const DisplayText &display)
{
    return StatusLine(situation, display).text();
}

BudgetState budgetAt(BudgetState budget, qint64 nowMs)
{
    if (budget.allAgainMs && nowMs >= *budget.allAgainMs) {
        budget.left = budget.limit;
        budget.allAgainMs.reset();
        budget.nextCallMs.reset();
    } else if (budget.nextCallMs && nowMs >= *budget.nextCallMs) {
        budget.left = std::max(1, budget.left);
        budget.nextCallMs.reset();
    }
    return budget;
}

} // namespace Skydock
