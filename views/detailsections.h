// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailcontent.h"
#include "displaytext.h"
#include "spacecraftdetail.h"

#include <QStringList>

namespace Skydock {

/// Keys of all sections, in the order in which they stand in the pane.
QStringList detailSectionKeys();

/// What the detailed view adds to the summary, in that order.
QList<DetailSectionContent> detailedSections(const SpacecraftDetail &detail, const DisplayText &text,
                                             qint64 nowMs);

} // namespace Skydock
