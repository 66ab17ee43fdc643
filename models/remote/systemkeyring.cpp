// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemkeyring.h"

#include <QObject>

#include <qt6keychain/keychain.h>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

const QString &service()
{
    static const QString name = u"org.skydock.Skydock"_s;
    return name;
}

Keyring::Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Keyring::Outcome::Done;
    case QKeychain::EntryNotFound:
        return Keyring::Outcome::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return Keyring::Outcome::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Keyring::Outcome::Unavailable;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return Keyring::Outcome::Failed;
}

/// The job deletes itself after it has finished.
void start(QKeychain::Job *job, const QString &key, QObject *receiver, const Keyring::Answered &answered)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, receiver, [answered](QKeychain::Job *ended) {
        const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended);
        constexpr int longest = 300;
        answered({outcomeOf(ended->error()), reading ? reading->textData() : QString(),
                  ended->errorString().simplified().left(longest)});
    });
    job->start();
}

} // namespace

void SystemKeyring::read(const QString &key, QObject *receiver, Answered answered)
{
    start(new QKeychain::ReadPasswordJob(service()), key, receiver, answered);
}

void SystemKeyring::write(const QString &key, const QString &secret, QObject *receiver, Answered answered)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(secret);
    start(job, key, receiver, answered);
}

void SystemKeyring::remove(const QString &key, QObject *receiver, Answered answered)
{
    start(new QKeychain::DeletePasswordJob(service()), key, receiver, answered);
}

} // namespace Skydock
