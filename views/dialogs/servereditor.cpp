// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servereditor.h"

#include "fielderror.h"
#include "preferences.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Skydock {

ServerEditor::ServerEditor(const Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_choice(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_error(new FieldError(FieldError::Place::Below, this))
{
    m_choice->setObjectName(QStringLiteral("serverChoice"));
    m_choice->addItems({tr("Production"), tr("Development"), tr("Another address")});
    m_address->setObjectName(QStringLiteral("serverAddress"));
    m_address->setAccessibleName(tr("Address of the server"));
    m_address->setPlaceholderText(QStringLiteral("https://"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_hint->setObjectName(QStringLiteral("serverHint"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().height() / 3);
    for (QWidget *field : {static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_address),
                           static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_error)})
        column->addWidget(field);
    connect(m_choice, &QComboBox::activated, this, &ServerEditor::choose);
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_error->clear();
        emit edited();
    });
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        if (const Result<QUrl> address = url(); !address && !m_address->text().isEmpty())
            m_error->showError(address.error().text);
    });
    setUrl(preferences->productionUrl());
}

void ServerEditor::setUrl(const QUrl &url)
{
    const bool isUsual = url == m_preferences->productionUrl();
    const bool isForDevelopment = url == m_preferences->developmentUrl();
    m_choice->setCurrentIndex(isUsual ? Production : isForDevelopment ? Development : Other);
    m_address->setText(url.toString());
    m_error->clear();
    showHint();
}

/// The address of the last choice is a beginning for another one.
void ServerEditor::choose(int choice)
{
    if (choice != Other)
        setUrl(choice == Production ? m_preferences->productionUrl() : m_preferences->developmentUrl());
    showHint();
    if (choice == Other) {
        m_address->setFocus();
        m_address->selectAll();
    }
    emit edited();
}

void ServerEditor::showHint()
{
    m_address->setEnabled(m_choice->currentIndex() == Other);
    const QString hints[] = {{},
                             tr("For trying things out: no limit of calls, but old data, and not all of it."),
                             tr("A Launch Library of your own, or on this computer.")};
    m_hint->setText(hints[m_choice->currentIndex()]);
    m_hint->setVisible(!m_hint->text().isEmpty());
}

Result<QUrl> ServerEditor::url() const
{
    switch (m_choice->currentIndex()) {
    case Production:
        return m_preferences->productionUrl();
    case Development:
        return m_preferences->developmentUrl();
    default:
        return m_preferences->parseBaseUrl(m_address->text());
    }
}

bool ServerEditor::check()
{
    const Result<QUrl> address = url();
    if (address)
        return true;
    m_error->showError(address.error().text);
    m_address->setFocus();
    m_address->selectAll();
    return false;
}

QWidget *ServerEditor::firstField() const
{
    return m_choice;
}

} // namespace Skydock
