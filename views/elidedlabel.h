// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Skydock {

/// One line of plain text that ends in an ellipsis where there is no room for all of it. Its width is that of digits
/// that are all alike, so that a countdown does not push its neighbours about; and unlike a QLabel it is silent when
/// its text changes: who wants something heard says so elsewhere.
class ElidedLabel : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    bool isElided() const;
    /// What stays readable however narrow it gets: about so many characters. Eight unless set.
    void setLeastCharacters(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void textChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int textWidth() const;

    QString m_text;
    int m_leastCharacters = 8;
};

} // namespace Skydock
