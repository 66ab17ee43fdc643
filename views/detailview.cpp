// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailview.h"

#include "cataloguewords.h"
#include "detailpicture.h"
#include "detailsection.h"
#include "detailsections.h"
#include "detailtimeline.h"
#include "icons.h"
#include "thumbnaillabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Skydock {

DetailView::DetailView(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Spacecraft details"));
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    const int unit = fontMetrics().height();
    m_layout->setContentsMargins(unit * 2 / 3, unit * 2 / 3, unit * 2 / 3, unit * 2 / 3);
    m_layout->setSpacing(unit / 2);
    m_picture = new ThumbnailLabel(content);
    m_layout->addWidget(m_picture);
    m_credit = addText(QStringLiteral("detailCredit"), tr("Photograph"));
    m_heading = addText(QStringLiteral("detailHeading"), tr("Name and status"));
    m_fetching = addText(QStringLiteral("detailFetching"), tr("Details on their way"));
    m_fetching->hide();
    m_facts = addText(QStringLiteral("detailFacts"), tr("Facts"));
    for (const QString &key : detailSectionKeys())
        addSection(key);
    m_layout->addStretch();
    setWidget(content);
    connect(m_picture, &ThumbnailLabel::stateChanged, this, &DetailView::updateCredit);
    connect(m_picture, &ThumbnailLabel::activated, this, &DetailView::photographActivated);
    updateSections(DetailText::Pace::AtOnce);
}

DetailText *DetailView::addText(const QString &objectName, const QString &accessibleName)
{
    auto *text = new DetailText(m_layout->parentWidget());
    text->setObjectName(objectName);
    text->setAccessibleName(accessibleName);
    m_layout->addWidget(text);
    wire(text);
    return text;
}

void DetailView::addSection(const QString &key)
{
    auto *section = new DetailSection(key, m_layout->parentWidget());
    m_layout->addWidget(section);
    m_sections.append(section);
    wire(section->body());
    connect(section, &DetailSection::folded, this, &DetailView::foldsChanged);
    if (key == QLatin1String("data"))
        addCopyButton(section);
    if (key == QLatin1String("dockings"))
        addTimeline(section);
}

void DetailView::addTimeline(DetailSection *section)
{
    m_timeline = new DetailTimeline(section);
    section->addHeader(m_timeline);
    connect(m_timeline, &DetailTimeline::stayActivated, this,
            [this](qint64 stayId) { emit wayActivated(StayWay{stayId}); });
}

void DetailView::addCopyButton(DetailSection *section)
{
    m_copy = new QPushButton(tintedIcon(QStringLiteral("copy")), tr("Copy as JSON"), section);
    m_copy->setObjectName(QStringLiteral("detailCopyJson"));
    m_copy->setToolTip(tr("Copies the record as Launch Library sent it"));
    section->addFooter(m_copy);
    connect(m_copy, &QPushButton::clicked, this, &DetailView::copyJsonRequested);
}

void DetailView::wire(DetailText *text)
{
    connect(text, &DetailText::wayActivated, this, &DetailView::wayActivated);
    connect(text, &DetailText::linkActivated, this, &DetailView::linkActivated);
    connect(text, &DetailText::caretMoved, this, [this, text](const QRect &where) { reveal(text, where); });
}

void DetailView::setDetail(const SpacecraftDetail &detail, const DisplayText &text, qint64 nowMs)
{
    const DetailSummary summary = detailSummary(detail, text, nowMs);
    const auto &configuration = detail.spacecraft.configuration;
    m_picture->setType(summary.typeId, configuration
                                           ? catalogueWord(WordList::SpacecraftType, configuration->typeName)
                                           : QString());
    // Of another craft the top is shown; in the same one the place that is being read must not move.
    const bool isOther = detail.spacecraft.id != m_detail.spacecraft.id;
    m_detail = detail;
    m_displayText = text;
    m_nowMs = nowMs;
    m_picture->setPhotograph(photograph(detail.spacecraft));
    updateCredit();
    m_heading->setLines(summary.heading);
    m_facts->setLines(summary.facts);
    m_copy->setEnabled(!detail.recordJson.isEmpty());
    updateSections(isOther ? DetailText::Pace::InSteps : DetailText::Pace::AtOnce);
}

void DetailView::setMode(DetailMode mode)
{
    m_mode = mode;
    updateSections(DetailText::Pace::InSteps);
}

void DetailView::setImageSource(ImageSource *source)
{
    m_picture->setSource(source);
}

void DetailView::updateCredit()
{
    m_credit->setLines(pictureLines(m_detail, m_picture->state(), m_displayText));
}

void DetailView::updateSections(DetailText::Pace pace)
{
    // The normal view costs nothing of the detailed one.
    const bool isDetailed = m_mode == DetailMode::Detailed;
    // The detailed view hardly ever fits; with the bar always there its text is laid out for one width only.
    setVerticalScrollBarPolicy(isDetailed ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
    if (isDetailed)
        fillSections(pace);
    for (DetailSection *section : std::as_const(m_sections))
        section->setVisible(isDetailed);
}

void DetailView::fillSections(DetailText::Pace pace)
{
    const auto content = detailedSections(m_detail, m_displayText, m_nowMs);
    for (qsizetype i = 0; i < m_sections.size(); ++i)
        m_sections[i]->setContent(content.value(i), pace);
    m_timeline->setDetail(m_detail, m_displayText, m_nowMs);
}

void DetailView::setMarkedStay(std::optional<qint64> stayId)
{
    for (DetailSection *section : std::as_const(m_sections))
        section->body()->setMarkedStay(stayId);
    m_timeline->setSelectedStay(stayId);
}

void DetailView::setFetching(const DetailLineList &lines)
{
    m_fetching->setLines(lines);
    m_fetching->setVisible(!lines.isEmpty());
    // The name is read out when it changes; a text that appears is not.
    m_fetching->setAccessibleName(lines.isEmpty() ? QString() : lines.constFirst().value);
}

QStringList DetailView::foldedSections() const
{
    QStringList keys;
    for (const DetailSection *section : m_sections) {
        if (section->isFolded())
            keys.append(section->key());
    }
    return keys;
}

void DetailView::setFoldedSections(const QStringList &keys)
{
    for (DetailSection *section : std::as_const(m_sections))
        section->setFolded(keys.contains(section->key()));
}

QString DetailView::plainText() const
{
    QStringList parts{m_credit->toPlainText(), m_heading->toPlainText(), m_fetching->toPlainText(),
                      m_facts->toPlainText()};
    parts.removeAll(QString());
    for (const DetailSection *section : m_sections) {
        if (mode() == DetailMode::Detailed)
            parts.append(section->plainText());
    }
    return parts.join(QLatin1Char('\n'));
}

void DetailView::reveal(const DetailText *text, const QRect &where)
{
    const QPoint centre = text->viewport()->mapTo(widget(), where.center());
    ensureVisible(centre.x(), centre.y(), 0, fontMetrics().height() * 2);
}

} // namespace Skydock
