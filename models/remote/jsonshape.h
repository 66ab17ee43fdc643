// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Skydock {

enum class JsonShape {
    Object,     ///< one whole object: brackets and strings open and close, nothing before and after
    Unfinished, ///< an object that ends before it is closed
    Other,      ///< no object, or one that is nested too deep
};

/// How a text looks at first sight, in one pass that builds nothing. What stands between the brackets is the decoder's to
/// judge.
JsonShape jsonShape(QByteArrayView text, int mostDepth);

} // namespace Skydock
