// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facet.h"
#include "windowmodels.h"

#include <QObject>

namespace Skydock {

class MainWindow;
class TablePage;
class WindowActions;
class WindowDocks;

/// Where the details lead to: the table with one filter, the timeline at a host or a stay, and back and forward through
/// what was opened.
class WindowWays : public QObject
{
    Q_OBJECT
public:
    WindowWays(const WindowModels &models, WindowDocks *docks, const WindowActions *actions,
               TablePage *spacecraft, MainWindow *window);

private:
    void showFacet(FacetKind facet, qint64 id);

    TablePage *m_spacecraft;
    MainWindow *m_window;
};

} // namespace Skydock
