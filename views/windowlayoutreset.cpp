// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowlayoutreset.h"

#include "columnmemory.h"
#include "dockingtimelineview.h"
#include "noticebar.h"
#include "pagedtableview.h"
#include "tablepage.h"
#include "windowdocks.h"
#include "windowfolds.h"
#include "windowrecall.h"

#include <QAction>
#include <QMainWindow>

namespace Skydock {

WindowLayoutReset::WindowLayoutReset(const std::vector<TablePage *> &pages, WindowDocks *docks,
                                     NoticeBar *notice, const QAction *action, QMainWindow *window)
    : QObject(window)
    , m_pages(pages)
    , m_docks(docks)
    , m_notice(notice)
    , m_window(window)
    , m_firstDocks(window->saveState(WindowRecall::docksVersion))
{
    connect(action, &QAction::triggered, this, &WindowLayoutReset::reset);
    connect(notice, &NoticeBar::actionRequested, this, &WindowLayoutReset::undo);
}

WindowLayoutReset::Layout WindowLayoutReset::layout() const
{
    Layout layout;
    layout.docks = m_window->saveState(WindowRecall::docksVersion);
    for (const TablePage *page : m_pages)
        layout.columns.push_back(columnStates(*page));
    layout.folds = m_docks->folds()->folds();
    layout.timelineFolds = m_docks->timeline()->folds();
    layout.isFullScreen = m_window->isFullScreen();
    return layout;
}

void WindowLayoutReset::reset()
{
    m_before = layout();
    m_window->restoreState(m_firstDocks, WindowRecall::docksVersion);
    m_docks->setFirstSizes(m_before.isFullScreen ? m_window->normalGeometry().size() : m_window->size());
    setFullScreen(false);
    for (const TablePage *page : m_pages)
        page->table()->resetColumns();
    m_docks->folds()->reset();
    m_docks->timeline()->setFolds({});
    m_said = tr("Panels, columns and folds are as at first again. Search and filters stay.");
    m_notice->showNotice(NoticeBar::Kind::Information, m_said, tr("Undo"));
}

void WindowLayoutReset::undo()
{
    if (m_notice->text() != m_said) // the bar may show a notice of somebody else by now
        return;
    m_notice->hide();
    setFullScreen(m_before.isFullScreen);
    m_window->restoreState(m_before.docks, WindowRecall::docksVersion);
    for (size_t i = 0; i < m_pages.size(); ++i)
        setColumnStates(*m_pages[i], m_before.columns.at(i));
    m_docks->folds()->setFolds(m_before.folds);
    m_docks->timeline()->setFolds(m_before.timelineFolds);
}

void WindowLayoutReset::setFullScreen(bool full)
{
    m_window->setWindowState(m_window->windowState().setFlag(Qt::WindowFullScreen, full));
}

} // namespace Skydock
