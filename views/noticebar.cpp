// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticebar.h"

#include "icons.h"
#include "semanticcolors.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace Skydock {

namespace {

QString iconName(NoticeBar::Kind kind)
{
    switch (kind) {
    case NoticeBar::Kind::Information:
        return QStringLiteral("info");
    case NoticeBar::Kind::Warning:
        return QStringLiteral("warning");
    case NoticeBar::Kind::Error:
        break;
    }
    return QStringLiteral("error");
}

QColor fill(NoticeBar::Kind kind, const SemanticColors &colors)
{
    switch (kind) {
    case NoticeBar::Kind::Information:
        return colors.noticeFill();
    case NoticeBar::Kind::Warning:
        return colors.warningFill();
    case NoticeBar::Kind::Error:
        break;
    }
    return colors.errorFill();
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_close->setObjectName(QStringLiteral("noticeClose"));
    m_close->setIcon(tintedIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setToolTip(tr("Dismiss this notice"));
    m_close->setAccessibleName(tr("Dismiss this notice"));

    auto *row = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    row->setContentsMargins(gap, gap / 2, gap, gap / 2);
    row->setSpacing(gap);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionRequested);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit dismissed();
    });
    hide();
}

void NoticeBar::showNotice(Kind kind, const QString &text, const QString &actionText)
{
    m_kind = kind;
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    followPalette();
    show();
    if (kind == Kind::Information)
        return; // its new name is heard; it does not interrupt
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Only a palette from outside: setting our own fill arrives here as well.
    if (event->type() == QEvent::PaletteChange && parentWidget() &&
        palette().color(QPalette::Window) != fill(m_kind, SemanticColors(parentWidget()->palette())))
        followPalette();
}

void NoticeBar::followPalette()
{
    QPalette tinted = parentWidget() ? parentWidget()->palette() : palette();
    tinted.setColor(QPalette::Window, fill(m_kind, SemanticColors(tinted)));
    setPalette(tinted);
    const int size = fontMetrics().height() * 5 / 4;
    m_icon->setPixmap(tintedIcon(iconName(m_kind)).pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace Skydock
