// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowhistory.h"

#include "craftselection.h"
#include "spacecraftdetailmodel.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace Skydock {

WindowHistory::WindowHistory(CraftSelection *selection, SpacecraftDetailModel *detail, QAction *back,
                             QAction *forward, QWidget *window)
    : QObject(window)
    , m_selection(selection)
    , m_detail(detail)
    , m_back(back)
    , m_forward(forward)
    , m_window(window)
{
    connect(detail, &SpacecraftDetailModel::stateChanged, this, &WindowHistory::note);
    connect(selection, &CraftSelection::changed, this, &WindowHistory::note);
    connect(back, &QAction::triggered, this, [this] { go(m_history.back()); });
    connect(forward, &QAction::triggered, this, [this] { go(m_history.forward()); });
    // The mouse's buttons count wherever the pointer is, and tables keep their clicks to themselves.
    qApp->installEventFilter(this);
    enableActions();
}

/// A craft counts once it is on show: an arrow key held down passes many that nobody has seen.
void WindowHistory::note()
{
    const auto shown = m_detail->spacecraftId();
    if (m_detail->state() == SpacecraftDetailModel::State::Ready && shown &&
        shown == m_selection->spacecraftId())
        m_history.open({*shown, m_selection->stayId()});
    enableActions();
}

void WindowHistory::setHistory(const CraftHistory &history)
{
    m_history = history;
    enableActions();
}

void WindowHistory::go(const std::optional<CraftHistory::Entry> &entry)
{
    if (entry)
        m_selection->select(entry->spacecraftId, entry->stayId);
    enableActions();
}

void WindowHistory::enableActions()
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

bool WindowHistory::isOfWindow(const QObject *watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return widget && widget->window() == m_window && !QApplication::activeModalWidget();
}

bool WindowHistory::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: // the second of two quick ones
        return isOfWindow(watched) && press(static_cast<QMouseEvent *>(event));
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool WindowHistory::press(const QMouseEvent *event)
{
    if (event->button() != Qt::BackButton && event->button() != Qt::ForwardButton)
        return false;
    (event->button() == Qt::BackButton ? m_back : m_forward)->trigger();
    return true;
}

} // namespace Skydock
