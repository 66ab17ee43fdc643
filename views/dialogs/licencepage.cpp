// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licencepage.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Skydock {

LicencePage::LicencePage(QWidget *parent)
    : QWidget(parent)
    , m_works(licensedWorks())
    , m_choice(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    // A screen reader names a combo box by its buddy alone.
    auto *label = new QLabel(tr("&Work:"), this);
    label->setBuddy(m_choice);
    m_choice->setObjectName(QStringLiteral("aboutWork"));
    for (const LicensedWork &work : std::as_const(m_works))
        m_choice->addItem(work.name);
    m_summary->setObjectName(QStringLiteral("aboutLicences"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("aboutLicenceText"));
    m_text->setAccessibleName(tr("Text of the licence"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLayoutDirection(Qt::LeftToRight); // all of them are in English
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_choice, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_summary);
    column->addWidget(m_text, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &LicencePage::showWork);
    showWork(0);
}

void LicencePage::showWork(int index)
{
    const LicensedWork &work = m_works.at(index);
    const QString text = licenceText(work);
    m_summary->setText(work.summary);
    m_text->setPlainText(text);
    m_text->setEnabled(!text.isEmpty());
}

} // namespace Skydock
