// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyhelp.h"

#include <QAbstractButton>

namespace Skydock {

/// An active filter as a rounded label with a cross: ( Active × ). Clicking it, Space, Delete or Backspace takes the
/// filter away.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    FilterChip(const QString &filterTitle, const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The keys it answers.
    static QList<KeyHelp> keyHelp();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int padding() const { return fontMetrics().height() / 2; }
    int crossSize() const { return fontMetrics().ascent(); }
};

} // namespace Skydock
