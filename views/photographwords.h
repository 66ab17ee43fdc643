// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "craftpictures.h"

#include <QCoreApplication>

namespace Skydock {

class ViewedPicture;

/// What the viewer says of a photograph.
class PhotographWords
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::PhotographWords)
public:
    /// What it shows, and what it is called.
    static QString title(const CraftPicture &picture, const QString &craft);
    /// Why it is not, or not all of it, to be seen; empty when it is.
    static QString state(const ViewedPicture &picture);
    static QString none();
};

} // namespace Skydock
