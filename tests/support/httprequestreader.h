// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <optional>

namespace Skydock {

/// Cuts the requests out of what arrives on one connection. A head may have 16 KiB and 100 headers; a body is refused,
/// because nothing that is asked here has one.
class HttpRequestReader
{
public:
    void add(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next whole request; nullopt while it is incomplete, and from a bad one on.
    std::optional<HttpRequest> take();
    /// The status that answers a bad request; 0 while there was none.
    int refusal() const { return m_refusal; }

private:
    std::optional<HttpRequest> refuse(int status);
    std::optional<HttpRequest> parse(const QByteArray &head);

    QByteArray m_buffer;
    int m_refusal = 0;
};

} // namespace Skydock
