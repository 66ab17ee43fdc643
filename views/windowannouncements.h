// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <vector>

class QMainWindow;

namespace Skydock {

class TablePage;

/// Says to assistive technology how many rows a search or a filter has left, once the person has stopped typing and the
/// answer is there; not what changes by itself.
class WindowAnnouncements : public QObject
{
    Q_OBJECT
public:
    WindowAnnouncements(std::vector<TablePage *> pages, QMainWindow *window);

signals:
    void announced(const QString &text);

private:
    void announce();

    std::vector<TablePage *> m_pages;
    QMainWindow *m_window;
    QTimer m_pause;
};

} // namespace Skydock
