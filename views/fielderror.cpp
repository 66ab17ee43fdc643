// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fielderror.h"

#include "announcement.h"
#include "elidedlabel.h"
#include "icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace Skydock {

FieldError::FieldError(Place place, QWidget *parent) : QWidget(parent), m_icon(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().height() / 3);
    row->addWidget(m_icon, 0, place == Place::Below ? Qt::AlignTop : Qt::Alignment());
    row->addWidget(makeLabel(place), 1);
    paintIcon();
    hide();
}

QWidget *FieldError::makeLabel(Place place)
{
    if (place == Place::Beside) {
        auto *line = new ElidedLabel(this);
        connect(this, &FieldError::textChanged, line, &ElidedLabel::setText);
        return line;
    }
    auto *label = new QLabel(this);
    label->setObjectName(QStringLiteral("fieldErrorText"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    connect(this, &FieldError::textChanged, label, &QLabel::setText);
    return label;
}

void FieldError::showError(const QString &text)
{
    m_text = text;
    emit textChanged(text);
    setToolTip(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announce(this, text);
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
