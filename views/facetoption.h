// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filtergroup.h"

#include <QCheckBox>

namespace Skydock {

/// One value of a facet, a line as wide as the panel: [x] Active      31. Its word is shortened where there is no room,
/// its count never. A value that no spacecraft has is dimmed.
class FacetOption : public QCheckBox
{
    Q_OBJECT
public:
    explicit FacetOption(qint64 id, QWidget *parent = nullptr);

    qint64 id() const { return m_option.id; }
    /// `hasDot`: the option is a status of spacecraft. `spokenCount`: "31 spacecraft", empty where nothing is counted.
    void setOption(const FilterOption &option, bool hasDot, const QString &spokenCount);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    QString countText() const;
    /// Draws the dot and answers where the text begins.
    int drawDot(QPainter &painter, const QRect &content) const;

    FilterOption m_option;
    bool m_hasDot = false;
};

} // namespace Skydock
