// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace Skydock {

/// A line to search with: says `searchChanged` when typing rests, at once on Enter and on clearing. Esc clears.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    static constexpr int longestSearch = 10'000; ///< characters; a longer paste is cut
    static constexpr int restMs = 120;

    explicit SearchField(QWidget *parent = nullptr);

    /// Shows a text that is already searched for; says nothing.
    void showSearch(const QString &text);
    /// Says now what is still waiting for typing to rest.
    void flush();

signals:
    void searchChanged(const QString &text);
    /// Down, or Esc in an empty field: the reader wants to go on to the results.
    void leftForResults();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void textWasEdited();

    QTimer m_rest;
    QAction *m_icon;
    QString m_said;
};

} // namespace Skydock
