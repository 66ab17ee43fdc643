// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailcontent.h"

#include <QPalette>

class QTextDocument;

namespace Skydock {

/// What the line's value leads to, as an anchor of a text document; empty where it leads nowhere.
QString anchorOf(const DetailLine &line);

/// The stay behind such an anchor; nullopt for an address.
std::optional<qint64> stayOfAnchor(const QUrl &anchor);

/// Puts the accent behind the line of one stay and takes it from every other. What is selected stays selected.
void markStay(QTextDocument &document, std::optional<qint64> stayId, const QPalette &palette);

} // namespace Skydock
