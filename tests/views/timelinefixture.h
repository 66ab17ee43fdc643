// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dockingtimelineview.h"
#include "timelinesample.h"

#include <QTest>

#include <memory>

namespace Skydock {

/// What tests of the timeline's view have in common: the view, shown over a model of its own at a time that stands
/// still.
class TimelineFixture : public QObject
{
protected:
    static constexpr qint64 dayMs = TimelineSample::dayMs;
    static constexpr qint64 nowMs = TimelineSample::nowMs;

    bool open(TimelineContents contents, const QSize &size)
    {
        m_model = std::make_unique<DockingTimelineModel>();
        m_model->setContents(std::move(contents));
        m_view = std::make_unique<DockingTimelineView>();
        m_view->setNow([] { return nowMs; });
        m_view->setModel(m_model.get());
        m_view->resize(size);
        m_view->show();
        return QTest::qWaitForWindowExposed(m_view.get());
    }
    bool open(const QList<Stay> &stays, const QSize &size)
    {
        return open(buildTimeline({}, stays, {}, nowMs), size);
    }
    void close()
    {
        m_view.reset();
        m_model.reset();
    }
    /// No movement is under way any more.
    bool settle() const
    {
        return QTest::qWaitFor([this] { return m_view->motion().shown() == m_view->visibleRange(); });
    }

    std::unique_ptr<DockingTimelineModel> m_model;
    std::unique_ptr<DockingTimelineView> m_view;
};

} // namespace Skydock
