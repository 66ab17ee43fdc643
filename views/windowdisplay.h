// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowmodels.h"

#include <QObject>

class QMainWindow;

namespace Skydock {

class WindowDocks;

/// Has tables and panels read times and sizes as the preferences say; without any, as the locale has it.
class WindowDisplay : public QObject
{
    Q_OBJECT
public:
    WindowDisplay(const WindowModels &models, WindowDocks *docks, QMainWindow *window);

private:
    void apply();

    WindowModels m_models;
    WindowDocks *m_docks;
    QMainWindow *m_window;
};

} // namespace Skydock
