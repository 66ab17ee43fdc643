// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace Skydock {

class ElidedLabel;

/// What is wrong with the field to its left, with a sign and on one line, however narrow; gone while nothing is wrong.
class InlineError : public QWidget
{
    Q_OBJECT
public:
    explicit InlineError(QWidget *parent = nullptr);

    /// An empty text: nothing is wrong. Assistive technology hears of a new one.
    void showError(const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QLabel *m_icon;
    ElidedLabel *m_text;
};

} // namespace Skydock
