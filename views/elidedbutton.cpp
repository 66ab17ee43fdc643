// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elidedbutton.h"

#include <QStyleOptionButton>

#include <algorithm>

namespace Skydock {

ElidedButton::ElidedButton(QWidget *parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), 6 * fontMetrics().height()), whole.height()};
}

void ElidedButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    // What the style needs around the text of this button, as QPushButton::sizeHint() has it.
    const QSize text = option->fontMetrics.size(Qt::TextShowMnemonic, option->text);
    const int arrow = menu() ? style()->pixelMetric(QStyle::PM_MenuButtonIndicator, option, this) : 0;
    const QSize needed =
        style()->sizeFromContents(QStyle::CT_PushButton, option, text + QSize(arrow, 0), this);
    const int around = needed.width() - text.width();
    if (needed.width() > width())
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, width() - around,
                                                      Qt::TextShowMnemonic);
}

} // namespace Skydock
