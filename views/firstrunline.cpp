// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrunline.h"

#include "elidedlabel.h"
#include "plaintooltip.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace Skydock {

FirstRunLine::FirstRunLine(QWidget *parent)
    : TintedStrip(parent)
    , m_text(new ElidedLabel(this))
    , m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("firstRunLine"));
    m_text->setObjectName(QStringLiteral("firstRunText"));
    m_text->setLeastCharacters(30);
    m_action->setObjectName(QStringLiteral("firstRunAction"));
    closeButton()->setObjectName(QStringLiteral("firstRunClose"));
    closeButton()->setToolTip(tr("Do not show this line again"));
    closeButton()->setAccessibleName(closeButton()->toolTip());
    content()->addWidget(m_text);
    content()->addWidget(m_action);
    content()->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, &FirstRunLine::actionRequested);
}

void FirstRunLine::showText(const FirstRunText &text)
{
    m_text->setText(text.text);
    setPlainToolTip(m_text, text.text);
    m_action->setText(text.actionText);
    m_action->setVisible(!text.actionText.isEmpty());
    setAccessibleName(text.text); // its new name is heard; it does not interrupt
    setLook(QStringLiteral("info"), &SemanticColors::noticeFill);
    show();
}

QString FirstRunLine::text() const
{
    return m_text->text();
}

} // namespace Skydock
