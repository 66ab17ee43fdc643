// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "displaytext.h"
#include "keyhelp.h"
#include "labelcache.h"
#include "spacecraftdetail.h"
#include "timelineframe.h"

#include <QWidget>

#include <vector>

class QHelpEvent;

namespace Skydock {

/// The stays of one craft as a small docking timeline, a lane for each port, drawn by the painter of the large one. A
/// stay that is clicked, or walked to with the arrow keys and entered, is to be opened in the large one.
class DetailTimeline : public QWidget
{
    Q_OBJECT
public:
    explicit DetailTimeline(QWidget *parent = nullptr);

    /// Without a stay that has a time there is nothing to draw: the widget hides itself.
    void setDetail(const SpacecraftDetail &detail, const DisplayText &text, qint64 nowMs);
    void setSelectedStay(std::optional<qint64> stayId);

    /// Where a stay is drawn, in this widget's coordinates; empty where it is not.
    QRect stayRect(qint64 stayId) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

    /// The keys it answers.
    static QList<KeyHelp> keyHelp();

signals:
    void stayActivated(qint64 stayId);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    TimelineGeometry geometry() const;
    TimelineFrame frame() const;
    TimelineHit hitAt(const QPoint &position) const;
    std::optional<quint32> stayOf(const TimelineHit &hit) const;
    void setHovered(const TimelineHit &hit);
    void showToolTip(const QHelpEvent *event);
    void step(qsizetype steps);
    void tellCurrent();

    QList<Stay> m_stays; ///< as they came, for words about them
    TimelineContents m_contents;
    TimelineRows m_rows;
    TimelineStyle m_style;
    std::vector<quint8> m_colorSlots;
    LabelCache m_labels;
    TimeInterval m_range;
    qint64 m_nowMs = 0;
    Qt::TimeSpec m_zone = Qt::UTC;
    QList<quint32> m_order;   ///< stays that have a time, by their start
    qsizetype m_current = -1; ///< where the keyboard is in `m_order`
    std::optional<qint64> m_selectedStay;
    TimelineHit m_hovered;
};

} // namespace Skydock
