// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopbacktls.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace Skydock {

QSslConfiguration loopbackTls()
{
    QFile file(QStringLiteral(SKYDOCK_TEST_DATA "/selfsigned.pem"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The test certificate cannot be read: %s", qUtf8Printable(file.errorString()));
    const QByteArray pem = file.readAll();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(pem));
    configuration.setPrivateKey(QSslKey(pem, QSsl::Ec));
    return configuration;
}

} // namespace Skydock
