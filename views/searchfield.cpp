// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfield.h"

#include "icons.h"

#include <QAction>
#include <QKeyEvent>

namespace Skydock {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_icon(addAction(tintedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition))
{
    setObjectName(QStringLiteral("searchField"));
    setClearButtonEnabled(true);
    setMaxLength(longestSearch);
    setAccessibleName(tr("Search"));
    m_icon->setEnabled(false); // a picture, not a button
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &SearchField::flush);
    connect(this, &QLineEdit::textChanged, this, &SearchField::textWasEdited);
    connect(this, &QLineEdit::returnPressed, this, &SearchField::flush);
}

void SearchField::showSearch(const QString &text)
{
    m_rest.stop();
    m_said = text;
    if (text != this->text())
        setText(text);
}

void SearchField::flush()
{
    m_rest.stop();
    if (text() == m_said)
        return;
    m_said = text();
    emit searchChanged(m_said);
}

void SearchField::textWasEdited()
{
    // The first letter and an emptied field answer at once: nothing is being typed over.
    if (text() == m_said)
        m_rest.stop();
    else if (text().isEmpty() || m_said.isEmpty())
        flush();
    else
        m_rest.start();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        if (text().isEmpty())
            emit leftForResults();
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        flush();
        emit leftForResults();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace Skydock
