// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailcontent.h"

#include <QFont>
#include <QPalette>

class QTextDocument;

namespace Skydock {

/// How lines look: the widget's own font, palette and direction.
struct DetailLook
{
    QFont font;
    QPalette palette;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Writes the lines [from, to) behind those before them, which are in the document; with `from` 0 they replace what it
/// holds. Text goes in as text, never as markup, whatever it looks like.
void writeLines(QTextDocument &document, const DetailLineList &lines, qsizetype from, qsizetype to,
                const DetailLook &look);

} // namespace Skydock
