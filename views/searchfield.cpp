// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfield.h"

#include "icons.h"
#include "searchproblem.h"

#include <QAction>
#include <QKeyEvent>

namespace Skydock {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_icon(addAction(tintedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition))
{
    setObjectName(QStringLiteral("searchField"));
    setClearButtonEnabled(true);
    setMaxLength(longestText);
    setAccessibleName(tr("Search"));
    m_icon->setEnabled(false); // a picture, not a button
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &SearchField::flush);
    connect(this, &QLineEdit::textChanged, this, &SearchField::textWasEdited);
    connect(this, &QLineEdit::returnPressed, this, &SearchField::flush);
}

void SearchField::showSearch(const QString &text)
{
    m_rest.stop();
    m_said = text;
    setProblem({});
    if (text != this->text())
        setText(text);
}

void SearchField::flush()
{
    m_rest.stop();
    const auto problem = searchProblem(text());
    setProblem(problem.value_or(QString()));
    if (problem || text() == m_said)
        return;
    m_said = text();
    emit searchChanged(m_said);
}

void SearchField::textWasEdited()
{
    // The first letter and an emptied field answer at once: nothing is being typed over.
    const bool hasProblem = searchProblem(text()).has_value();
    if (text() == m_said || text().isEmpty() || (m_said.isEmpty() && !hasProblem))
        flush();
    else
        m_rest.start(hasProblem ? patienceMs : restMs);
}

void SearchField::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    emit problemChanged(problem);
}

/// Beside what answers them.
QList<KeyHelp> SearchField::keyHelp()
{
    return {
        {{Qt::Key_Escape}, tr("Clear the search; once more: go to the table")},
        {{Qt::Key_Down}, tr("Go to the table")},
        {{Qt::Key_Return}, tr("Take the first that is found")},
    };
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
    QLineEdit::keyPressEvent(event); // Enter says what was typed first
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_problem.isEmpty())
        emit firstResultRequested();
}

} // namespace Skydock
