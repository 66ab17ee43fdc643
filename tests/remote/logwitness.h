// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QMutex>
#include <QStringList>

namespace Skydock {

/// Hears everything that is logged while it lives, from any thread, with all of Qt's network categories switched on.
class LogWitness
{
public:
    LogWitness()
    {
        heard().clear();
        QLoggingCategory::setFilterRules(QStringLiteral("*.debug=true\nqt.network*=true"));
        m_previous = qInstallMessageHandler(hear);
    }
    ~LogWitness()
    {
        qInstallMessageHandler(m_previous);
        QLoggingCategory::setFilterRules(QString());
    }
    LogWitness(const LogWitness &) = delete;
    LogWitness &operator=(const LogWitness &) = delete;

    static bool hasHeard(const QString &text)
    {
        const QMutexLocker lock(&mutex());
        return heard().join(u'\n').contains(text);
    }

private:
    static void hear(QtMsgType, const QMessageLogContext &, const QString &message)
    {
        const QMutexLocker lock(&mutex());
        heard() << message;
    }
    static QStringList &heard()
    {
        static QStringList messages;
        return messages;
    }
    static QMutex &mutex()
    {
        static QMutex mutex;
        return mutex;
    }

    QtMessageHandler m_previous = nullptr;
};

} // namespace Skydock
