// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtableexport.h"

#include "noticebar.h"
#include "tableexportdialog.h"
#include "tablepage.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace Skydock {

WindowTableExport::WindowTableExport(QWidget *window, NoticeBar *notice)
    : QObject(window)
    , m_window(window)
    , m_notice(notice)
{
    connect(notice, &NoticeBar::actionRequested, this, &WindowTableExport::openFolder);
}

void WindowTableExport::exportTable(const TablePage *page)
{
    auto *dialog = new TableExportDialog(page->table(), page->subject(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TableExportDialog::exported, this,
            [this, subject = page->subject()](int rows, const QString &path) {
                sayExported(subject, rows, path);
            });
    dialog->open();
}

void WindowTableExport::sayExported(TableSubject subject, int rows, const QString &path)
{
    const auto said = [&] {
        switch (subject) {
        case TableSubject::Spacecraft:
            return tr("Exported %Ln spacecraft to “%1”.", nullptr, rows);
        case TableSubject::Dockings:
            return tr("Exported %Ln dockings to “%1”.", nullptr, rows);
        case TableSubject::Flights:
            break;
        }
        return tr("Exported %Ln flights to “%1”.", nullptr, rows);
    };
    m_said = said().arg(QDir::toNativeSeparators(path));
    m_folder = QFileInfo(path).absolutePath();
    m_notice->showNotice(NoticeBar::Kind::Information, m_said, tr("Open folder"));
}

void WindowTableExport::openFolder()
{
    if (m_notice->text() == m_said)
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

} // namespace Skydock
