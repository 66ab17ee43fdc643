// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startbenchmark.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <cstdio>

namespace Skydock {

StartBenchmark::StartBenchmark(QAbstractItemView *view, QObject *parent) : QObject(parent), m_view(view)
{
    m_view->viewport()->installEventFilter(this);
}

bool StartBenchmark::eventFilter(QObject *watched, QEvent *event)
{
    const bool hasRows = m_view->model() && m_view->model()->rowCount() > 0;
    if (event->type() == QEvent::Paint && hasRows) {
        m_view->viewport()->removeEventFilter(this);
        QTimer::singleShot(0, this, [] { // after this paint event is through
            std::puts("first rows painted");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Skydock
