// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fielderror.h"

#include "icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace Skydock {

FieldError::FieldError(QWidget *parent) : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().height() / 3);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setObjectName(QStringLiteral("fieldErrorText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    paintIcon();
    hide();
}

void FieldError::showError(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FieldError::clear()
{
    m_text->clear();
    hide();
}

QString FieldError::text() const
{
    return m_text->text();
}

void FieldError::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintIcon();
}

void FieldError::paintIcon()
{
    const int line = fontMetrics().height();
    m_icon->setPixmap(tintedIcon(QStringLiteral("error")).pixmap(QSize(line, line), devicePixelRatioF()));
}

} // namespace Skydock
