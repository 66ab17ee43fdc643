// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailmodeswitch.h"
#include "detailsummary.h"
#include "detailtext.h"

#include <QHash>
#include <QScrollArea>
#include <QStringList>

class QPushButton;
class QVBoxLayout;

namespace Skydock {

class DetailSection;
class DetailTimeline;
class ImageSource;
class ThumbnailLabel;

/// One craft as the pane shows it. Its widgets live as long as it does and are filled anew for each craft, so nothing
/// flickers and nothing piles up.
class DetailView : public QScrollArea
{
    Q_OBJECT
public:
    explicit DetailView(QWidget *parent = nullptr);

    /// Where photographs come from; without one there are silhouettes.
    void setImageSource(ImageSource *source);
    void setDetail(const SpacecraftDetail &detail, const DisplayText &text, qint64 nowMs);
    void setMarkedStay(std::optional<qint64> stayId);
    /// What is said of details that are not here yet.
    void setFetching(const DetailLineList &lines);

    DetailMode mode() const { return m_mode; }
    void setMode(DetailMode mode);
    QStringList foldedSections() const;
    void setFoldedSections(const QStringList &keys);

    /// What a person reads, top to bottom.
    QString plainText() const;

signals:
    void wayActivated(const Skydock::DetailWay &way);
    void linkActivated(const QUrl &address);
    void copyJsonRequested();
    void foldsChanged();
    void photographActivated();

private:
    DetailText *addText(const QString &objectName, const QString &accessibleName);
    void addSection(const QString &key);
    void addCopyButton(DetailSection *section);
    void addTimeline(DetailSection *section);
    void wire(DetailText *text);
    void updateSections(DetailText::Pace pace);
    void fillSections(DetailText::Pace pace);
    void updateCredit();
    void reveal(const DetailText *text, const QRect &where);

    SpacecraftDetail m_detail;
    DisplayText m_displayText;
    QVBoxLayout *m_layout = nullptr;
    ThumbnailLabel *m_picture;
    DetailText *m_credit;
    DetailText *m_heading;
    DetailText *m_fetching;
    DetailText *m_facts;
    QList<DetailSection *> m_sections;
    DetailMode m_mode = DetailMode::Normal;
    QPushButton *m_copy = nullptr;
    DetailTimeline *m_timeline = nullptr;
    qint64 m_nowMs = 0;
};

} // namespace Skydock
