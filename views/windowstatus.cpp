// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstatus.h"

#include "displaytext.h"
#include "mirrorsession.h"
#include "plaintooltip.h"
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
    , m_session(session)
    , m_count(newLabel(QStringLiteral("countLabel"), bar))
{
    bar->addWidget(m_count, 1);
    if (!sync) {
        addMirror(bar);
        return;
    }
    auto *status = new SyncStatusWidget(sync, session, actions, bar);
    bar->addPermanentWidget(status);
    connect(status, &SyncStatusWidget::settingsRequested, this, &WindowStatus::settingsRequested);
}

void WindowStatus::addMirror(QStatusBar *bar)
{
    m_mirror = newLabel(QStringLiteral("mirrorLabel"), bar);
    bar->addPermanentWidget(m_mirror);
    connect(m_session, &MirrorSession::stateChanged, this, &WindowStatus::showMirror);
    showMirror();
}

void WindowStatus::showCount(const QString &text)
{
    m_count->setText(text);
}

void WindowStatus::showMirror()
{
    if (m_session->state() != MirrorSession::State::Ready) {
        m_mirror->clear();
        m_mirror->setToolTip({});
        return;
    }
    const MirrorInfo info = m_session->info();
    const auto newest = info.newestFetchMs;
    const QString day = DisplayText().date(newest);
    m_mirror->setText(newest ? tr("Bundled catalogue, as of %1").arg(day) : tr("Bundled catalogue"));
    m_mirror->setToolTip(
        plainToolTip(tr("Data: Launch Library 2 by The Space Devs. Mirror: %1").arg(info.path)));
}

} // namespace Skydock
