// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace Skydock {

/// What is wrong with a field, with a sign and in words; gone while nothing is.
class FieldError : public QWidget
{
    Q_OBJECT
public:
    enum class Place {
        Below, ///< as many lines as the words need
        Beside ///< one line, however narrow
    };

    explicit FieldError(Place place, QWidget *parent = nullptr);

    /// An empty text: nothing is wrong. Assistive technology hears of one each time.
    void showError(const QString &text);
    void clear() { showError({}); }
    const QString &text() const { return m_text; }

signals:
    void textChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeLabel(Place place);
    void paintIcon();

    QLabel *m_icon;
    QString m_text;
};

} // namespace Skydock
