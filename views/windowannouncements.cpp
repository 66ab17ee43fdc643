// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowannouncements.h"

#include "announcement.h"
#include "tablepage.h"

#include <QLabel>
#include <QMainWindow>
#include <QStatusBar>

namespace Skydock {

namespace {

constexpr int pauseMs = 600; ///< longer than between two keys

} // namespace

WindowAnnouncements::WindowAnnouncements(std::vector<TablePage *> pages, QMainWindow *window)
    : QObject(window)
    , m_pages(std::move(pages))
    , m_window(window)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &WindowAnnouncements::announce);
    for (const TablePage *page : m_pages)
        connect(page, &TablePage::answered, &m_pause, qOverload<>(&QTimer::start));
}

/// The label has the count already; what there is to be said is that it is new.
void WindowAnnouncements::announce()
{
    auto *label = m_window->statusBar()->findChild<QLabel *>(QStringLiteral("countLabel"));
    if (!label || label->text().isEmpty())
        return;
    Skydock::announce(label, label->text());
    emit announced(label->text());
}

} // namespace Skydock
