// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decodedpage.h"
#include "result.h"

#include <QString>

namespace Skydock {

/// The answers of Launch Library that come with Skydock, in the API's own shape. Facts only, no prose.
class BundledCatalogue
{
public:
    explicit BundledCatalogue(QString directory);

    /// Names this edition of the catalogue: it changes with the manifest.
    Result<QString> edition() const;
    /// Every file of the manifest, oldest first, read by the API's decoder. Damaged when one is missing or no answer.
    Result<QList<DecodedPage>> pages() const;

private:
    QString manifestPath() const;

    QString m_directory;
};

} // namespace Skydock
