// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSpinBox;

namespace Skydock {

/// From a year until a year, each of which may be "any".
class YearRange : public QWidget
{
    Q_OBJECT
public:
    explicit YearRange(QWidget *parent = nullptr);

    /// A `yearsId`, or nothing.
    void setChosen(const QList<qint64> &ids);

signals:
    void chosen(const QList<qint64> &ids);

protected:
    /// Who scrolls past a year does not want to change it.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSpinBox *newBox(const QString &name);
    void take();

    QSpinBox *m_from;
    QSpinBox *m_until;
};

} // namespace Skydock
