// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firstruntext.h"
#include "windowmodels.h"

#include <QObject>

class QVBoxLayout;

namespace Skydock {

class FirstRunLine;

/// Says in one line under the search what a new mirror holds and how to go live, until all of Launch Library is there or
/// somebody puts the line away; then it never comes back.
class WindowFirstRun : public QObject
{
    Q_OBJECT
public:
    /// The line goes to the end of `column`, which reaches over the width of the window.
    WindowFirstRun(const WindowModels &models, QVBoxLayout *column);

private:
    bool isWanted() const;
    void update();
    void act();
    void dismiss();

    WindowModels m_models;
    CatalogueFacts *m_facts;
    FirstRunLine *m_line;
    FirstRunText m_shown;
    bool m_isDismissed = false;
};

} // namespace Skydock
