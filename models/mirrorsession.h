// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mirrorinfo.h"
#include "result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace Skydock {

class PageLoader;

/// The mirror of a running window: opened in a worker, then read through `loader()`.
class MirrorSession : public QObject
{
    Q_OBJECT
public:
    enum class State { Closed, Opening, Ready, Failed };
    Q_ENUM(State)

    explicit MirrorSession(QString dataDir, QString catalogueDir = QStringLiteral(":/catalogue"),
                           QObject *parent = nullptr);
    ~MirrorSession() override;

    QString dataDir() const { return m_dataDir; }
    State state() const { return m_state; }
    std::optional<Error> error() const { return m_error; }
    MirrorInfo info() const { return m_info; }
    PageLoader *loader() const { return m_loader.get(); } ///< null until ready

    void open(); ///< again after a failure
    /// Another folder: closes what is open and opens there.
    void openAt(const QString &dataDir);

signals:
    void stateChanged();
    void ready();

private:
    void setState(State state);
    void opened();

    QString m_dataDir;
    QString m_catalogueDir;
    State m_state = State::Closed;
    std::optional<Error> m_error;
    MirrorInfo m_info;
    std::unique_ptr<PageLoader> m_loader;
    QFutureWatcher<Result<MirrorInfo>> m_watcher;
};

} // namespace Skydock
