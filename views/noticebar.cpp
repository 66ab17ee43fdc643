// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticebar.h"

#include "announcement.h"

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

TintedStrip::Fill fill(NoticeBar::Kind kind)
{
    switch (kind) {
    case NoticeBar::Kind::Information:
        return &SemanticColors::noticeFill;
    case NoticeBar::Kind::Warning:
        return &SemanticColors::warningFill;
    case NoticeBar::Kind::Error:
        break;
    }
    return &SemanticColors::errorFill;
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : TintedStrip(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("noticeAction"));
    closeButton()->setObjectName(QStringLiteral("noticeClose"));
    closeButton()->setToolTip(tr("Dismiss this notice"));
    closeButton()->setAccessibleName(tr("Dismiss this notice"));
    content()->addWidget(m_text, 1);
    content()->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionRequested);
}

void NoticeBar::showNotice(Kind kind, const QString &text, const QString &actionText)
{
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    setLook(iconName(kind), fill(kind));
    show();
    if (kind == Kind::Information)
        return; // its new name is heard; it does not interrupt
    announce(this, text);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

} // namespace Skydock
