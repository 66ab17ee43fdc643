// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinearrangement.h"

#include <QStringList>
#include <QWidget>

namespace Skydock {

/// Which colour is whose: a swatch, with its shape cue, and a name for every operator, as many as there is room for
/// and how many more there are.
class TimelineLegend : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    /// The operators or the types that decide the colours.
    void setCategories(const QStringList &names, StayColor color);
    /// Those that there is room for.
    qsizetype fittingCount() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        int slot = 0;
        QString name;
    };
    int widthOf(const Entry &entry) const;
    static QString moreText(qsizetype count);
    QRect placeAt(int from, int width) const;

    QList<Entry> m_entries;
};

} // namespace Skydock
