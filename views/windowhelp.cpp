// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowhelp.h"

#include "aboutdialog.h"
#include "diagnosticsdialog.h"
#include "whatsthis.h"
#include "windowactions.h"
#include "windowmodels.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QWhatsThis>

namespace Skydock {

WindowHelp::WindowHelp(const WindowModels &models, const WindowActions *actions, QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    WhatsThis::explain(window);
    window->installEventFilter(this);
    connect(actions->whatsThis, &QAction::triggered, this, &WindowHelp::whatsThis);
    connect(actions->about, &QAction::triggered, window, [window] { AboutDialog::showFor(window); });
    connect(actions->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
    actions->diagnostics->setEnabled(models.diagnostics != nullptr);
    if (auto *source = models.diagnostics)
        connect(actions->diagnostics, &QAction::triggered, window,
                [window, source] { DiagnosticsDialog::showFor(window, source); });
}

/// By its keys: what has the keyboard is explained at once. From the menu, or where there is nothing to say: whatever is
/// clicked next.
void WindowHelp::whatsThis()
{
    const QWidget *focused = m_window->focusWidget();
    const QString text = WhatsThis::textOf(focused);
    if (text.isEmpty() || !(QGuiApplication::keyboardModifiers() & Qt::ShiftModifier))
        QWhatsThis::enterWhatsThisMode();
    else
        QWhatsThis::showText(focused->mapToGlobal(focused->rect().center()), text, m_window);
}

bool WindowHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::LanguageChange)
        WhatsThis::explain(m_window);
    return QObject::eventFilter(watched, event);
}

} // namespace Skydock
