// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrunline.h"

#include "elidedlabel.h"
#include "icons.h"
#include "plaintooltip.h"
#include "semanticcolors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace Skydock {

FirstRunLine::FirstRunLine(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new ElidedLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("firstRunLine"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("firstRunText"));
    m_text->setLeastCharacters(30);
    m_action->setObjectName(QStringLiteral("firstRunAction"));
    m_close->setObjectName(QStringLiteral("firstRunClose"));
    m_close->setIcon(tintedIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setToolTip(tr("Do not show this line again"));
    m_close->setAccessibleName(m_close->toolTip());
    layOut();
    connect(m_action, &QPushButton::clicked, this, &FirstRunLine::actionRequested);
    connect(m_close, &QToolButton::clicked, this, &FirstRunLine::dismissed);
    hide();
}

void FirstRunLine::layOut()
{
    const int gap = fontMetrics().height() / 3;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap, gap / 2, gap, gap / 2);
    row->setSpacing(gap);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    row->addWidget(m_action);
    row->addStretch(1);
    row->addWidget(m_close);
}

void FirstRunLine::showText(const FirstRunText &text)
{
    m_text->setText(text.text);
    m_text->setToolTip(plainToolTip(text.text));
    m_action->setText(text.actionText);
    m_action->setVisible(!text.actionText.isEmpty());
    setAccessibleName(text.text); // its new name is heard; it does not interrupt
    followPalette();
    show();
}

QString FirstRunLine::text() const
{
    return m_text->text();
}

void FirstRunLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Only a palette from outside: setting our own fill arrives here as well.
    if (event->type() == QEvent::PaletteChange && parentWidget() &&
        palette().color(QPalette::Window) != SemanticColors(parentWidget()->palette()).noticeFill())
        followPalette();
}

void FirstRunLine::followPalette()
{
    QPalette tinted = parentWidget() ? parentWidget()->palette() : palette();
    tinted.setColor(QPalette::Window, SemanticColors(tinted).noticeFill());
    setPalette(tinted);
    const int size = fontMetrics().height();
    m_icon->setPixmap(tintedIcon(QStringLiteral("info")).pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace Skydock
