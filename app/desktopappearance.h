// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"

#include <QDBusConnection>
#include <QObject>

QT_BEGIN_NAMESPACE
class QDBusVariant;
QT_END_NAMESPACE

namespace Skydock {

/// What the desktop wishes for, from the settings portal on the session bus. Where there is no bus or no portal the wish
/// stays what it is at first: none. No call waits.
class DesktopAppearance : public QObject
{
    Q_OBJECT
public:
    explicit DesktopAppearance(QObject *parent = nullptr);
    ~DesktopAppearance() override;

    DesktopWish wish() const { return m_wish; }

signals:
    void changed();

private slots:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void listen(const QDBusConnection &bus);
    void ask(const QString &key);
    void take(const QString &key, const QVariant &value);
    void followStyleHints();

    const QString m_busName; ///< of this object's own connection
    QDBusConnection m_bus;
    DesktopWish m_wish;
};

} // namespace Skydock
