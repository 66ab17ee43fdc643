// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tintedstrip.h"

#include "icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Skydock {

TintedStrip::TintedStrip(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_content(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setAutoFillBackground(true);
    m_close->setIcon(tintedIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 3;
    row->setContentsMargins(gap, gap / 2, gap, gap / 2);
    row->setSpacing(gap);
    m_content->setSpacing(gap);
    row->addWidget(m_icon);
    row->addLayout(m_content, 1);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit dismissed();
    });
    hide();
}

void TintedStrip::setLook(const QString &iconName, Fill fill)
{
    m_iconName = iconName;
    m_fill = fill;
    followPalette();
}

void TintedStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Only a palette from outside: setting our own fill arrives here as well.
    if (event->type() == QEvent::PaletteChange && parentWidget() &&
        palette().color(QPalette::Window) != (SemanticColors(parentWidget()->palette()).*m_fill)())
        followPalette();
}

void TintedStrip::followPalette()
{
    QPalette tinted = parentWidget() ? parentWidget()->palette() : palette();
    tinted.setColor(QPalette::Window, (SemanticColors(tinted).*m_fill)());
    setPalette(tinted);
    const int size = fontMetrics().height() * 5 / 4;
    m_icon->setPixmap(tintedIcon(m_iconName).pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace Skydock
