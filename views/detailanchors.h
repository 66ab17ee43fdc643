// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailcontent.h"

#include <QPalette>

class QTextDocument;

namespace Skydock {

/// A piece of a line's value, and where it leads.
struct DetailPiece
{
    QString text;
    QString anchor; ///< of a text document; empty where it leads nowhere
    QString hint;   ///< what happens then
};

/// The value of a line, piece by piece.
QList<DetailPiece> piecesOf(const DetailLine &line);

/// Puts the accent behind the line of one stay and takes it from every other. What is selected stays selected.
void markStay(QTextDocument &document, std::optional<qint64> stayId, const QPalette &palette);

} // namespace Skydock
