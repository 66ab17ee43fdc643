// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Skydock {

/// Columns a text takes in a terminal: two for wide East Asian characters and pictograms, none for combining marks.
int displayWidth(QStringView text);

/// One line that a terminal shows and does not obey: white space becomes a space, control characters and marks that
/// turn the writing direction become U+FFFD.
QString oneLine(const QString &text);

/// `text` as it is, or cut to `width` columns with "…" at its end.
QString fittedTo(const QString &text, int width);

/// A table of texts in aligned columns. Widths come first: every row is measured, then written.
class TextTable
{
public:
    struct Column
    {
        QString title;
        bool alignRight = false;
        bool mayShrink = false;
    };

    explicit TextTable(QList<Column> columns);

    void measure(const QStringList &cells);
    /// Makes a line fit into `width` columns: drops table columns from the end until those left can be made narrow
    /// enough (the first one stays), then narrows those that may shrink, the widest first.
    void shrinkTo(int width);
    QString header() const;
    QString line(const QStringList &cells) const;

private:
    int narrowestColumn(qsizetype column) const;
    void dropColumns(int width);
    void narrowColumns(int width);

    QList<Column> m_columns;
    QList<int> m_widths;
};

} // namespace Skydock
