// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowways.h"

#include "detailpane.h"
#include "mainwindow.h"
#include "spacecraftfilters.h"
#include "tablepage.h"
#include "windowactions.h"
#include "windowdocks.h"
#include "windowhistory.h"

namespace Skydock {

WindowWays::WindowWays(const WindowModels &models, WindowDocks *docks, const WindowActions *actions,
                       TablePage *spacecraft, MainWindow *window)
    : QObject(window)
    , m_spacecraft(spacecraft)
    , m_window(window)
{
    DetailPane *pane = docks->detail();
    pane->addHistory(actions->back, actions->forward);
    new WindowHistory(models.selection, models.detail, actions->back, actions->forward, window);
    connect(pane, &DetailPane::facetRequested, this, &WindowWays::showFacet);
    connect(pane, &DetailPane::hostRequested, docks, &WindowDocks::openHost);
    connect(pane, &DetailPane::stayRequested, docks, &WindowDocks::openStay);
}

/// Nothing else narrows the table then: the link says "all of these".
void WindowWays::showFacet(FacetKind facet, qint64 id)
{
    m_spacecraft->clearAll();
    m_spacecraft->filters()->choose(SpacecraftFilters::keyOf(facet), {id});
    m_window->showTab(TableSubject::Spacecraft);
}

} // namespace Skydock
