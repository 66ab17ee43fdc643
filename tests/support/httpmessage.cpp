// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpmessage.h"

#include <algorithm>

namespace Skydock {

QByteArray HttpRequest::header(const char *name) const
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), [name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.cend() ? QByteArray() : found->second;
}

QString HttpRequest::value(const QString &parameter) const
{
    return query.queryItemValue(parameter, QUrl::FullyDecoded);
}

} // namespace Skydock
