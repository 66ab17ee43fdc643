// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tableexport.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QProgressDialog;

namespace Skydock {

class PagedTableView;

/// Puts the selected rows of a table on the clipboard, cells between tabs. Rows that are not here are read in a worker;
/// the clipboard keeps what it has until all of them came.
class TableCopy : public QObject
{
    Q_OBJECT
public:
    explicit TableCopy(PagedTableView *table);
    ~TableCopy() override;

    /// Takes the place of a copy under way.
    void start();
    bool isUnderWay() const;

signals:
    void failed(const Error &error);

private:
    TableExtract selected() const;
    std::optional<QString> textOfLoaded(const TableExtract &extract) const;
    void showProgress(int rows);
    void followProgress();
    void end();
    void read(const TableExtract &extract);

    PagedTableView *m_table;
    TableProgress m_progress;
    QPointer<QProgressDialog> m_dialog;
    QTimer m_look;
};

} // namespace Skydock
