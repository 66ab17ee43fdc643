// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagedtablemodel.h"

namespace Skydock {

/// What a worker would read from the mirror: every row of a fake model, here or not.
class FakeTableReader : public TableReader
{
public:
    explicit FakeTableReader(const PagedTableModel *model) : m_model(model) {}
    Result<int> count() const override { return m_model->rowCount(); }
    Result<void> forEach(RowRange rows, const Visit &visit) const override
    {
        for (int row = rows.first; row < rows.end(); ++row) {
            const qint64 id = m_model->index(row, 0).data(PagedTableModel::IdRole).toLongLong();
            const Result<bool> wantsMore =
                visit({id, [&](int column) { return text(row, column); },
                       [id] { return QByteArrayLiteral("{\"id\":") + QByteArray::number(id) + '}'; }});
            if (!wantsMore)
                return tl::unexpected(wantsMore.error());
        }
        return {};
    }

private:
    QString text(int row, int column) const
    {
        const QModelIndex index = m_model->index(row, column);
        const QVariant exact = index.data(PagedTableModel::ExactTextRole);
        return (exact.isValid() ? exact : index.data()).toString();
    }

    const PagedTableModel *m_model;
};

} // namespace Skydock
