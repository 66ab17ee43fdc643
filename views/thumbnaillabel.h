// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace Skydock {

/// The picture area: a silhouette by type until there is a photograph.
class ThumbnailLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ThumbnailLabel(QWidget *parent = nullptr);

    /// `typeName` is what a screen reader says; from outside, empty where unknown.
    void setType(std::optional<qint64> typeId, const QString &typeName);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<qint64> m_typeId;
};

} // namespace Skydock
