// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

namespace Skydock {

class MirrorSession;

/// What the bundled catalogue holds, as long as the mirror has nothing else in it. Read in a worker, whenever a mirror is
/// opened.
class CatalogueFacts : public QObject
{
    Q_OBJECT
public:
    struct Facts
    {
        int spacecraft = 0;
        qint64 oldestMs = 0; ///< when the oldest of its records was true, UTC
        qint64 newestMs = 0;
        bool operator==(const Facts &) const = default;
    };

    explicit CatalogueFacts(const MirrorSession *session, QObject *parent = nullptr);

    /// nullopt before they are known, and of a mirror into which something was fetched before it was opened.
    const std::optional<Facts> &facts() const { return m_facts; }

signals:
    void changed();

private:
    void follow();
    void read();

    const MirrorSession *m_session;
    std::optional<Facts> m_facts;
};

} // namespace Skydock
