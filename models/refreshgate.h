// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace Skydock {

/// Lets one refresh through at a time and remembers that another is wanted: a burst of changes costs two readings at
/// most, and the last change is never missed.
class RefreshGate : public QObject
{
    Q_OBJECT
public:
    /// `isBusy`: a reading is under way, whoever began it. `start` begins one.
    RefreshGate(std::function<bool()> isBusy, std::function<void()> start, QObject *parent = nullptr);

    void request();
    /// To be called when a reading may have ended.
    void look();
    bool isPending() const { return m_pending; }

private:
    std::function<bool()> m_isBusy;
    std::function<void()> m_start;
    bool m_pending = false;
};

} // namespace Skydock
