// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailtext.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace Skydock {

/// A section that folds. It keeps its fold while its content changes, and writes its text only when it is open.
class DetailSection : public QWidget
{
    Q_OBJECT
public:
    explicit DetailSection(const QString &key, QWidget *parent = nullptr);

    QString key() const { return m_content.key; }
    void setContent(const DetailSectionContent &content, DetailText::Pace pace);
    void addHeader(QWidget *widget); ///< above the text
    void addFooter(QWidget *widget); ///< below it

    bool isFolded() const { return m_isFolded; }
    void setFolded(bool folded);

    DetailText *body() const { return m_body; }
    /// Title and, where it is open, what it shows.
    QString plainText() const;

signals:
    /// Somebody folded it, or opened it again.
    void folded();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void update(DetailText::Pace pace = DetailText::Pace::AtOnce);
    void updateHeader();
    QString heading() const;

    DetailSectionContent m_content;
    bool m_isFolded = false;
    QToolButton *m_header;
    QWidget *m_area;
    QVBoxLayout *m_areaLayout;
    DetailText *m_body;
};

} // namespace Skydock
