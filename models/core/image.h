// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace Skydock {

/// A picture Launch Library refers to, with the credit and licence that must stand beside it.
struct Image
{
    qint64 id = 0;
    QString name;
    QUrl url;
    QUrl thumbnailUrl;
    std::optional<QString> credit;
    std::optional<QString> licenceName;
    std::optional<QUrl> licenceLink;

    bool operator==(const Image &) const = default;
};

} // namespace Skydock
