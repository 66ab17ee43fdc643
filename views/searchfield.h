// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyhelp.h"

#include <QLineEdit>
#include <QTimer>

namespace Skydock {

/// A line to search with: says `searchChanged` when typing rests, at once on Enter and on clearing. Esc clears. What
/// cannot be asked is a problem instead, and the last search stands.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    static constexpr int longestText = 10'000; ///< characters; a longer paste is cut
    static constexpr int restMs = 120;
    static constexpr int patienceMs = 800; ///< with a phrase that may only be unfinished

    explicit SearchField(QWidget *parent = nullptr);

    /// Shows a text that is already searched for; says nothing.
    void showSearch(const QString &text);
    /// Says now what is still waiting for typing to rest.
    void flush();
    /// Why the text is not searched for, in a sentence; empty when it is.
    QString problem() const { return m_problem; }

    /// The keys it answers.
    static QList<KeyHelp> keyHelp();

signals:
    void searchChanged(const QString &text);
    void problemChanged(const QString &problem);
    /// Down, or Esc in an empty field: the reader wants to go on to the results.
    void leftForResults();
    /// Enter: the reader wants the first of the results.
    void firstResultRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void textWasEdited();
    void setProblem(const QString &problem);

    QTimer m_rest;
    QAction *m_icon;
    QString m_said;
    QString m_problem;
};

} // namespace Skydock
