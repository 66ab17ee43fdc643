// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace Skydock {

/// A line under a field that says what is wrong with it, with a sign and in words; gone while nothing is.
class FieldError : public QWidget
{
    Q_OBJECT
public:
    explicit FieldError(QWidget *parent = nullptr);

    void showError(const QString &text);
    void clear();
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace Skydock
