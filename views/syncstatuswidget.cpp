// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncstatuswidget.h"

#include "elidedlabel.h"
#include "icons.h"
#include "mirrorsession.h"
#include "plaintooltip.h"
#include "syncactions.h"
#include "synccontrol.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace Skydock {

SyncStatusWidget::SyncStatusWidget(SyncControl *sync, const MirrorSession *session,
                                   const SyncActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_sync(sync)
    , m_session(session)
    , m_nowMs(&QDateTime::currentMSecsSinceEpoch)
{
    setObjectName(QStringLiteral("syncStatus"));
    layOut(actions);
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer); // a coarse one leaves out a second now and then
    connect(&m_next, &QTimer::timeout, this, &SyncStatusWidget::update);
    connect(sync, &SyncControl::statusChanged, this, &SyncStatusWidget::update);
    connect(session, &MirrorSession::stateChanged, this, &SyncStatusWidget::update);
    connect(m_action, &QToolButton::clicked, this, &SyncStatusWidget::act);
    update();
}

void SyncStatusWidget::setClock(std::function<qint64()> nowMs)
{
    m_nowMs = std::move(nowMs);
    update();
}

void SyncStatusWidget::layOut(const SyncActions *actions)
{
    const int line = fontMetrics().height();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(line * 2 / 3);
    m_mirror = addLabel("mirrorLabel", row);
    m_mirror->setLeastCharacters(24);
    m_problem = new QLabel(this);
    row->addWidget(m_problem);
    m_activity = addLabel("syncActivity", row);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("syncProgress"));
    m_progress->setAccessibleName(tr("Rows fetched"));
    m_progress->setFixedSize(line * 7, line);
    row->addWidget(m_progress);
    m_action = newButton("syncAction", nullptr);
    m_action->setToolButtonStyle(Qt::ToolButtonTextOnly);
    row->addWidget(m_action);
    m_budget = addLabel("syncBudget", row);
    m_budget->setLeastCharacters(20);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(newButton("syncPause", actions->pause));
    buttons->addWidget(newButton("syncRefresh", actions->refresh));
    row->addLayout(buttons);
}

ElidedLabel *SyncStatusWidget::addLabel(const char *name, QHBoxLayout *row)
{
    auto *label = new ElidedLabel(this);
    label->setObjectName(QLatin1StringView(name));
    row->addWidget(label);
    return label;
}

QToolButton *SyncStatusWidget::newButton(const char *name, QAction *action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoRaise(action != nullptr);
    button->setFocusPolicy(Qt::TabFocus);
    const int line = fontMetrics().height();
    button->setIconSize({line, line});
    if (action)
        button->setDefaultAction(action);
    return button;
}

void SyncStatusWidget::update()
{
    const bool isReady = m_session->state() == MirrorSession::State::Ready;
    m_text = isReady ? syncStatusText({m_sync->status(), m_session->info(), m_nowMs()}, DisplayText())
                     : SyncStatusText();
    showTexts();
    showProgress();
    speak();
    waitForChange();
}

void SyncStatusWidget::showTexts()
{
    for (const auto &[label, text] :
         {std::pair(m_mirror, m_text.mirror), std::pair(m_activity, m_text.activity),
          std::pair(m_budget, m_text.budget)}) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
    m_problem->setVisible(m_text.isProblem);
    const QSize size(fontMetrics().height(), fontMetrics().height());
    m_problem->setPixmap(tintedIcon(QStringLiteral("warning")).pixmap(size, devicePixelRatioF()));
    const bool isSettings = m_text.action == SyncStatusText::Action::Settings;
    m_action->setText(isSettings ? tr("Preferences…") : tr("Try again"));
    m_action->setVisible(m_text.action != SyncStatusText::Action::None);
    // What is cut off stands here whole.
    const QString activity = m_text.activity.isEmpty() ? QString() : m_text.activity + QLatin1Char('\n');
    const QString tip = plainToolTip(activity + m_text.details);
    if (tip != toolTip())
        setToolTip(tip);
}

void SyncStatusWidget::showProgress()
{
    m_progress->setVisible(m_text.progress.has_value());
    if (!m_text.progress)
        return;
    const auto &[done, total, isRows] = *m_text.progress;
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setTextVisible(isRows);
    const QLocale locale;
    m_progress->setFormat(tr("%1 of %2").arg(locale.toString(done), locale.toString(total)));
}

/// The name changes, and is read out, when work begins, ends or fails; the rest is there for whoever asks.
void SyncStatusWidget::speak()
{
    if (!m_text.spoken.isEmpty() && m_text.spoken != accessibleName())
        setAccessibleName(m_text.spoken);
    if (m_text.details != accessibleDescription())
        setAccessibleDescription(m_text.details);
}

void SyncStatusWidget::waitForChange()
{
    m_next.stop();
    if (!isVisible() || !m_text.nextChangeMs)
        return;
    constexpr qint64 longest = 24LL * 60 * 60 * 1000;
    m_next.start(int(std::clamp<qint64>(*m_text.nextChangeMs - m_nowMs(), 1, longest)));
}

void SyncStatusWidget::act()
{
    if (m_text.action == SyncStatusText::Action::Settings)
        emit settingsRequested();
    else
        m_sync->retryNow();
}

void SyncStatusWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    update();
}

void SyncStatusWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showTexts();
}

void SyncStatusWidget::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    waitForChange();
}

} // namespace Skydock
