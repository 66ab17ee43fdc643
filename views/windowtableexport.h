// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablesubject.h"

#include <QObject>

class QWidget;

namespace Skydock {

class NoticeBar;
class TablePage;

/// Exports of a window's tables: asks what and where, and says afterwards what was written.
class WindowTableExport : public QObject
{
    Q_OBJECT
public:
    WindowTableExport(QWidget *window, NoticeBar *notice);

    void exportTable(const TablePage *page);

private:
    void sayExported(TableSubject subject, int rows, const QString &path);
    void openFolder();

    QWidget *m_window;
    NoticeBar *m_notice;
    QString m_said; ///< the notice is used for other things, too
    QString m_folder;
};

} // namespace Skydock
