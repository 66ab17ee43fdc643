// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyhelp.h"
#include "timeinterval.h"

#include <QLineEdit>

namespace Skydock {

/// Says which time is shown, and takes another by keyboard: "2021", "2021-07-15", "1998 – 2003".
class RangeField : public QLineEdit
{
    Q_OBJECT
public:
    explicit RangeField(QWidget *parent = nullptr);

    void setRange(const TimeInterval &range, Qt::TimeSpec zone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The keys it answers.
    static QList<KeyHelp> keyHelp();

signals:
    void rangeEntered(Skydock::TimeInterval range);
    void left(); ///< by Enter or Escape: the keyboard goes back to what it came from

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int widthFor(const QString &text) const;
    void enter();
    void showRange();
    void setProblem(const QString &text);

    TimeInterval m_range;
    Qt::TimeSpec m_zone = Qt::UTC;
};

} // namespace Skydock
