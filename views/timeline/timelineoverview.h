// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staydensity.h"
#include "timescale.h"

#include <QWidget>

#include <optional>

namespace Skydock {

/// The whole history in one strip: how many stays ran at a time, and a window on it that can be dragged and
/// stretched. Knows times and counts only.
class TimelineOverview : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineOverview(QWidget *parent = nullptr);

    void setDensity(const StayDensity &density, const TimeInterval &fullRange, qint64 nowMs);
    void setWindow(const TimeInterval &window);
    void setInstant(std::optional<qint64> instantMs); ///< of the cursor
    void setStrip(int left, int width);               ///< to lie under the plot, beside the column of names

    QRect stripRect() const;
    QRect windowRect() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

signals:
    void windowRequested(Skydock::TimeInterval window);
    void movementBegun();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum Part { Outside, LeftEdge, Inside, RightEdge };
    Part partAt(int x) const;
    TimeScale scale() const;
    void drawDensity(QPainter &painter) const;
    void drawWindow(QPainter &painter) const;

    StayDensity m_density;
    TimeInterval m_fullRange{0, TimeScale::shortestMs};
    TimeInterval m_window{0, TimeScale::shortestMs};
    qint64 m_nowMs = 0;
    std::optional<qint64> m_instantMs;
    int m_stripLeft = 0;
    int m_stripWidth = 0;
    Part m_grabbed = Outside;
    qint64 m_grabbedMs = 0;
    TimeInterval m_grabbedWindow;
    std::optional<TimeInterval> m_grabbedFullRange; ///< does not change under a hand
};

} // namespace Skydock
