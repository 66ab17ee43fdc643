// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Skydock {

/// One half of the Normal | Detailed switch.
class DetailModeButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Side { Leading, Trailing };

    DetailModeButton(const QString &text, Side side, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QPainterPath outline(const QRectF &area) const;

    Side m_side;
};

} // namespace Skydock
