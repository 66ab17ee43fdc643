// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyring.h"
#include "result.h"

#include <QHash>
#include <QObject>
#include <QUrl>

namespace Skydock {

enum class TokenPlace {
    None,        ///< there is no token: anonymous calls
    Keyring,     ///< kept by the desktop
    Environment, ///< SKYDOCK_API_TOKEN, which wins over everything else
    Session,     ///< no keyring answers: known until Skydock ends
};

/// The token for one server at a time, and where it is kept: in the keyring or, where none answers, in memory; never in
/// a file of ours. Every call returns at once.
class TokenStore : public QObject
{
    Q_OBJECT
public:
    /// `environmentToken`: what SKYDOCK_API_TOKEN says, see fromEnvironment(). The keyring has to outlive the store.
    TokenStore(Keyring *keyring, const QString &environmentToken, QObject *parent = nullptr);
    static QString fromEnvironment();

    /// Looks for the token of this server; `settled()` follows once. A newer load or save takes the place of one that has
    /// not been answered.
    void load(const QUrl &baseUrl);
    /// Keeps a token for this server, or with an empty one forgets it; `settled()` follows once. White space around it is
    /// dropped; one that cannot be sent is refused (`error()`), and the old one stays.
    void save(const QUrl &baseUrl, const QString &token);

    /// As of the last `settled()`: the token in use, empty where there is none.
    QString token() const { return m_token; }
    TokenPlace place() const { return m_place; }
    /// Where the token is, in a sentence for a person.
    QString placeText() const;
    /// What went wrong on the way, in a sentence for a person: Usage (no token can look like this), Permission (the keyring
    /// refused), Storage (no keyring answers, or it failed), Damaged (it holds something that is no token).
    std::optional<Error> error() const { return m_error; }

signals:
    void settled();

private:
    Keyring::Answered ifStillWanted(Keyring::Answered answered);
    void found(const QString &key, const Keyring::Answer &answer);
    void kept(const QString &key, const QString &token, const Keyring::Answer &answer);
    void forgotten(const QString &key, const Keyring::Answer &answer);
    void settle(const QString &token, TokenPlace place, const std::optional<Error> &error = {});

    Keyring *m_keyring;
    QString m_environmentToken;
    QHash<QString, QString> m_session; ///< by server: what no keyring would keep
    QString m_token;
    TokenPlace m_place = TokenPlace::None;
    std::optional<Error> m_error;
    quint64 m_generation = 0;
};

} // namespace Skydock
