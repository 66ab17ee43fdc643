// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "severalrows.h"

#include "pagedtablemodel.h"
#include "pagedtableview.h"

namespace Skydock {

namespace {

/// A worker is not worth its while for as few as can be on the screen.
constexpr int mostAtOnce = 500;

RowRange allOf(int rows)
{
    return {0, rows};
}

/// Reads which records stand in these rows.
Result<void> idsIn(const TableReader &reader, const QList<RowRange> &rows, const TableProgress &progress,
                   QSet<qint64> &ids)
{
    const auto take = [&](const TableRow &row) -> Result<bool> {
        ids.insert(row.id);
        return !progress.isCancelled();
    };
    for (const RowRange &range : rows) {
        if (const Result<void> read = reader.forEach(range, take); !read)
            return read;
    }
    return {};
}

/// Reads in which of `total` rows these records stand.
Result<void> placesOf(const TableReader &reader, int total, const QSet<qint64> &ids,
                      const TableProgress &progress, QList<RowRange> &places)
{
    int place = 0;
    qsizetype missing = ids.size();
    return reader.forEach(allOf(total), [&](const TableRow &row) -> Result<bool> {
        if (ids.contains(row.id)) {
            places.append({place, 1});
            --missing;
        }
        ++place;
        return missing > 0 && !progress.isCancelled();
    });
}

} // namespace

SeveralRows::SeveralRows(PagedTableModel *model, PagedTableView *view, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
{
    connect(model, &PagedTableModel::stateChanged, this, &SeveralRows::modelChanged);
}

SeveralRows::~SeveralRows()
{
    m_progress.cancel();
}

void SeveralRows::forget()
{
    m_progress.cancel();
    m_ids.clear();
    m_isKept = m_isReading = m_isSought = false;
}

void SeveralRows::remember()
{
    forget();
    const QList<RowRange> rows = m_view->selectedRows();
    m_isKept = rowCountOf(rows) > 1;
    if (m_isKept && !rememberLoaded(rows))
        readIds(rows);
}

bool SeveralRows::rememberLoaded(const QList<RowRange> &rows)
{
    if (rowCountOf(rows) > mostAtOnce)
        return false;
    Ids ids;
    for (const RowRange &range : rows) {
        for (int row = range.first; row < range.end(); ++row) {
            const auto id = m_model->idAt(row);
            if (!id)
                return false;
            ids.insert(*id);
        }
    }
    m_ids = ids;
    return true;
}

/// The question is the one the rows were chosen in, even if another one is asked meanwhile.
void SeveralRows::readIds(const QList<RowRange> &rows)
{
    m_isReading = true;
    m_progress = TableProgress();
    const auto ids = std::make_shared<Ids>();
    start(
        [ids, rows, progress = m_progress](const TableReader &reader) {
            return idsIn(reader, rows, progress, *ids).map([] { return TableOutcome(); });
        },
        [this, ids] {
            m_isReading = false;
            m_ids = *ids;
            if (m_isSought)
                seek();
        });
}

void SeveralRows::modelChanged()
{
    const bool wasRefreshing = std::exchange(m_wasRefreshing, m_model->isRefreshing());
    if (wasRefreshing && !m_wasRefreshing)
        seek();
}

void SeveralRows::seek()
{
    if (!m_isKept)
        return;
    const bool isSettled = m_model->state() == PagedTableModel::State::Ready && !m_model->isRefreshing();
    m_isSought = !isSettled || m_isReading;
    if (!m_isSought)
        find();
}

void SeveralRows::find()
{
    const auto places = std::make_shared<QList<RowRange>>();
    m_progress.cancel();
    m_progress = TableProgress();
    start(
        [places, progress = m_progress, ids = m_ids, total = m_model->rowCount()](const TableReader &reader) {
            return placesOf(reader, total, ids, progress, *places).map([] { return TableOutcome(); });
        },
        [this, places] { emit found(tidyRanges(*places, m_model->rowCount())); });
}

void SeveralRows::start(TableJob job, std::function<void()> done)
{
    m_model->read(this, m_progress, std::move(job),
                  [done = std::move(done)](const Result<TableOutcome> &outcome) {
                      if (outcome)
                          done();
                  });
}

} // namespace Skydock
