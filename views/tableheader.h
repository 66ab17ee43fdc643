// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace Skydock {

/// A header whose titles stand exactly above the text of their cells.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent = nullptr);

    /// Room on both sides of a cell's text, in logical pixels.
    static int cellPadding(const QFontMetrics &metrics) { return metrics.height() / 2; }

protected:
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    int extraPadding() const;
};

} // namespace Skydock
