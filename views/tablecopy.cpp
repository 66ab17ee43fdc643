// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablecopy.h"

#include "csv.h"
#include "pagedtablemodel.h"
#include "pagedtableview.h"

#include <QApplication>
#include <QClipboard>
#include <QProgressDialog>

namespace Skydock {

namespace {

/// A wait that is longer says that it is one.
constexpr int patienceMs = 300;
constexpr int lookEveryMs = 100;
/// More than these are put together in a worker, even if they are here.
constexpr int mostAtOnce = 500;

QString exactText(const QModelIndex &index)
{
    const QVariant exact = index.data(PagedTableModel::ExactTextRole);
    return (exact.isValid() ? exact : index.data()).toString();
}

} // namespace

TableCopy::TableCopy(PagedTableView *table) : QObject(table), m_table(table)
{
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &TableCopy::followProgress);
}

bool TableCopy::isUnderWay() const
{
    return m_dialog;
}

TableCopy::~TableCopy()
{
    m_progress.cancel();
}

void TableCopy::start()
{
    end();
    const TableExtract extract = selected();
    if (!m_table->pagedModel() || extract.rows->isEmpty())
        return;
    if (const std::optional<QString> text = textOfLoaded(extract))
        QApplication::clipboard()->setText(*text);
    else
        read(extract);
}

/// A line of titles is worth its place where there are lines to compare.
TableExtract TableCopy::selected() const
{
    TableExtract extract{m_table->selectedRows(), m_table->shownColumns(), {}, true};
    if (rowCountOf(*extract.rows) > 1) {
        for (const int column : std::as_const(extract.columns))
            extract.titles << m_table->model()->headerData(column, Qt::Horizontal).toString();
    }
    return extract;
}

std::optional<QString> TableCopy::textOfLoaded(const TableExtract &extract) const
{
    if (rowCountOf(*extract.rows) > mostAtOnce)
        return std::nullopt;
    QStringList lines;
    if (!extract.titles.isEmpty())
        lines << tsvLine(extract.titles);
    for (const RowRange &range : *extract.rows) {
        for (int row = range.first; row < range.end(); ++row) {
            if (!m_table->pagedModel()->idAt(row))
                return std::nullopt;
            QStringList cells;
            for (const int column : extract.columns)
                cells << exactText(m_table->model()->index(row, column));
            lines << tsvLine(cells);
        }
    }
    return lines.join(u'\n');
}

void TableCopy::read(const TableExtract &extract)
{
    m_progress = TableProgress();
    showProgress(rowCountOf(*extract.rows));
    m_table->pagedModel()->read(
        this, m_progress,
        [extract, progress = m_progress](const TableReader &reader) {
            return extractText(reader, extract, progress);
        },
        [this](const Result<TableOutcome> &outcome) {
            end();
            if (outcome)
                QApplication::clipboard()->setText(outcome->text);
            else
                emit failed(outcome.error());
        });
}

void TableCopy::showProgress(int rows)
{
    m_dialog = new QProgressDialog(tr("Copying %Ln rows…", nullptr, rows), tr("Cancel"), 0, rows, m_table);
    m_dialog->setObjectName(QStringLiteral("copyProgress"));
    m_dialog->setWindowTitle(tr("Copy"));
    m_dialog->setAutoClose(false);
    m_dialog->setAutoReset(false);
    m_dialog->setMinimumDuration(patienceMs);
    connect(m_dialog, &QProgressDialog::canceled, this, &TableCopy::end);
    m_look.start();
}

void TableCopy::followProgress()
{
    if (m_progress.isCancelled()) // the mirror went
        return end();
    m_dialog->setValue(m_progress.done());
}

void TableCopy::end()
{
    m_progress.cancel();
    m_look.stop();
    if (m_dialog)
        m_dialog->deleteLater();
    m_dialog = nullptr;
}

} // namespace Skydock
