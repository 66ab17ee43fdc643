// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inlineerror.h"

#include "elidedlabel.h"
#include "icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace Skydock {

InlineError::InlineError(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new ElidedLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().height() / 3);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    paintIcon();
    hide();
}

void InlineError::showError(const QString &text)
{
    if (text == m_text->text())
        return;
    m_text->setText(text);
    setToolTip(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString InlineError::text() const
{
    return m_text->text();
}

void InlineError::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintIcon();
}

void InlineError::paintIcon()
{
    const int line = fontMetrics().height();
    m_icon->setPixmap(tintedIcon(QStringLiteral("error")).pixmap(QSize(line, line), devicePixelRatioF()));
}

} // namespace Skydock
