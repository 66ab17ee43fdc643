// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstatus.h"

#include "syncstatuswidget.h"

#include <QLabel>
#include <QStatusBar>

namespace Skydock {

namespace {

QLabel *newLabel(const QString &name, QStatusBar *bar)
{
    auto *label = new QLabel(bar);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    const int gap = label->fontMetrics().height() / 3;
    label->setContentsMargins(gap, 0, gap, 0);
    return label;
}

} // namespace

WindowStatus::WindowStatus(QStatusBar *bar, const MirrorSession *session, SyncControl *sync,
                           const SyncActions *actions)
    : QObject(bar)
    , m_count(newLabel(QStringLiteral("countLabel"), bar))
{
    bar->addWidget(m_count, 1);
    if (!sync)
        return;
    auto *status = new SyncStatusWidget(sync, session, actions, bar);
    bar->addPermanentWidget(status);
    connect(status, &SyncStatusWidget::settingsRequested, this, &WindowStatus::settingsRequested);
}

void WindowStatus::showCount(const QString &text)
{
    m_count->setText(text);
}

} // namespace Skydock
