// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imagesource.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace Skydock {

class PagedTableView;

/// The pictures of the rows of a table that can be seen: asked for when a row is painted, let go when it was scrolled
/// away or its column hidden.
class RowPictures : public QObject
{
    Q_OBJECT
public:
    /// The source outlives it.
    RowPictures(ImageSource *source, PagedTableView *table, int column);

    /// The picture as far as it is here; asks for it otherwise. `pixels`: device pixels.
    ImageSource::Picture picture(const QUrl &url, QSize pixels);

private:
    void letGo();
    QSet<QUrl> seen() const;
    void repaint(const QUrl &url);

    ImageSource *m_source;
    PagedTableView *m_table;
    int m_column;
    QSet<QUrl> m_asked;
    QTimer m_soon; ///< scrolling is over before anything is let go
};

} // namespace Skydock
