// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;

namespace Skydock {

/// For `--benchmark-start`: says on stdout that the first rows have been painted, then ends the program. Who started
/// it holds the clock.
class StartBenchmark : public QObject
{
    Q_OBJECT
public:
    StartBenchmark(QAbstractItemView *view, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView *m_view;
};

} // namespace Skydock
