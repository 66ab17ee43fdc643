// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenstore.h"

#include "apiclient.h"
#include "webaddress.h"

#include <utility>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

/// What a keyring's answer means for somebody who wanted to use it; nullopt where nothing went wrong.
std::optional<Error> errorOf(const Keyring::Answer &answer)
{
    switch (answer.outcome) {
    case Keyring::Outcome::Done:
    case Keyring::Outcome::NotFound:
        return std::nullopt;
    case Keyring::Outcome::Unavailable:
        return Error{Error::Kind::Storage,
                     TokenStore::tr("No keyring answers: a token is known until Skydock ends.")};
    case Keyring::Outcome::Refused:
        return Error{Error::Kind::Permission, TokenStore::tr("The keyring refused access.")};
    case Keyring::Outcome::Failed:
        break;
    }
    return Error{Error::Kind::Storage, answer.details.isEmpty()
                                           ? TokenStore::tr("The keyring failed.")
                                           : TokenStore::tr("The keyring failed: %1").arg(answer.details)};
}

} // namespace

TokenStore::TokenStore(Keyring *keyring, const QString &environmentToken, QObject *parent)
    : QObject(parent)
    , m_keyring(keyring)
    , m_environmentToken(environmentToken.trimmed())
{}

QString TokenStore::fromEnvironment()
{
    return qEnvironmentVariable("SKYDOCK_API_TOKEN");
}

void TokenStore::load(const QUrl &baseUrl)
{
    const QString key = WebAddress::hostText(baseUrl);
    m_keyring->read(key, this,
                    ifStillWanted([this, key](const Keyring::Answer &answer) { found(key, answer); }));
}

void TokenStore::save(const QUrl &baseUrl, const QString &token)
{
    const QString key = WebAddress::hostText(baseUrl);
    const QString wanted = token.trimmed();
    if (!isUsableToken(wanted)) {
        ++m_generation;
        const Error refusal{Error::Kind::Usage,
                            tr("A token has only letters, digits and signs, and no spaces.")};
        QMetaObject::invokeMethod(
            this, [this, refusal] { settle(m_token, m_place, refusal); }, Qt::QueuedConnection);
    } else if (wanted.isEmpty()) {
        m_keyring->remove(
            key, this, ifStillWanted([this, key](const Keyring::Answer &answer) { forgotten(key, answer); }));
    } else {
        m_keyring->write(key, wanted, this, ifStillWanted([this, key, wanted](const Keyring::Answer &answer) {
                             kept(key, wanted, answer);
                         }));
    }
}

Keyring::Answered TokenStore::ifStillWanted(Keyring::Answered answered)
{
    return
        [this, generation = ++m_generation, answered = std::move(answered)](const Keyring::Answer &answer) {
            if (generation == m_generation)
                answered(answer);
        };
}

void TokenStore::found(const QString &key, const Keyring::Answer &answer)
{
    const QString remembered = m_session.value(key);
    const QString secret = answer.outcome == Keyring::Outcome::Done ? answer.secret.trimmed() : QString();
    if (!isUsableToken(secret))
        settle({}, TokenPlace::None,
               Error{Error::Kind::Damaged,
                     tr("What the keyring holds for Skydock is no token. Enter it again.")});
    else if (!secret.isEmpty())
        settle(secret, TokenPlace::Keyring);
    else
        settle(remembered, TokenPlace::Session, errorOf(answer));
}

void TokenStore::kept(const QString &key, const QString &token, const Keyring::Answer &answer)
{
    const bool isInKeyring = answer.outcome == Keyring::Outcome::Done;
    if (isInKeyring)
        m_session.remove(key);
    else
        m_session.insert(key, token);
    settle(token, isInKeyring ? TokenPlace::Keyring : TokenPlace::Session, errorOf(answer));
}

/// Where no keyring answers there was none to forget it.
void TokenStore::forgotten(const QString &key, const Keyring::Answer &answer)
{
    m_session.remove(key);
    const bool isGone = answer.outcome == Keyring::Outcome::Unavailable;
    settle({}, TokenPlace::None, isGone ? std::nullopt : errorOf(answer));
}

void TokenStore::settle(const QString &token, TokenPlace place, const std::optional<Error> &error)
{
    m_token = token;
    m_place = token.isEmpty() ? TokenPlace::None : place;
    m_error = error;
    if (!m_environmentToken.isEmpty() && isUsableToken(m_environmentToken)) {
        m_token = m_environmentToken;
        m_place = TokenPlace::Environment;
    } else if (!m_environmentToken.isEmpty() && !m_error) {
        m_error = Error{Error::Kind::Usage, tr("What SKYDOCK_API_TOKEN says is no token; it is not used.")};
    }
    emit settled();
}

QString TokenStore::placeText() const
{
    switch (m_place) {
    case TokenPlace::None:
        return tr("No token: Launch Library is asked anonymously.");
    case TokenPlace::Keyring:
        return tr("The token is kept in your keyring.");
    case TokenPlace::Environment:
        return tr("The token comes from the environment variable SKYDOCK_API_TOKEN.");
    case TokenPlace::Session:
        return tr("The token is known until Skydock ends.");
    }
    Q_UNREACHABLE();
}

} // namespace Skydock
