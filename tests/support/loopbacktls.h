// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>

namespace Skydock {

/// How the loopback server shows who it is: by a certificate for localhost and 127.0.0.1 that nobody vouches for. A
/// client that is to believe it adds it to its own with QSslConfiguration::addCaCertificate().
QSslConfiguration loopbackTls();

} // namespace Skydock
