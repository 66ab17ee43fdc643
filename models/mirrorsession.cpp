// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrorsession.h"

#include "mirror.h"
#include "pageloader.h"

#include <QtConcurrent>

namespace Skydock {

MirrorSession::MirrorSession(QString dataDir, QString catalogueDir, QObject *parent)
    : QObject(parent)
    , m_dataDir(std::move(dataDir))
    , m_catalogueDir(std::move(catalogueDir))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MirrorSession::opened);
}

MirrorSession::~MirrorSession()
{
    m_watcher.waitForFinished(); // it writes; let it end its transaction
}

void MirrorSession::open()
{
    if (m_state == State::Opening)
        return;
    setState(State::Opening);
    m_watcher.setFuture(QtConcurrent::run(
        [dataDir = m_dataDir, catalogueDir = m_catalogueDir] { return Mirror(dataDir).open(catalogueDir); }));
}

void MirrorSession::openAt(const QString &dataDir)
{
    if (m_state == State::Opening)
        return;
    setState(State::Closed);
    m_loader.reset();
    m_dataDir = dataDir;
    open();
}

void MirrorSession::opened()
{
    const Result<MirrorInfo> info = m_watcher.result();
    if (!info) {
        m_error = info.error();
        setState(State::Failed);
        return;
    }
    m_info = *info;
    m_loader = std::make_unique<PageLoader>(m_info.path);
    setState(State::Ready);
    emit ready();
}

void MirrorSession::setState(State state)
{
    if (state != State::Failed)
        m_error.reset();
    m_state = state;
    emit stateChanged();
}

} // namespace Skydock
