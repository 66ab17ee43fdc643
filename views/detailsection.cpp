// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailsection.h"

#include "icons.h"
#include "semanticcolors.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace Skydock {

DetailSection::DetailSection(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_header(new QToolButton(this))
    , m_area(new QWidget(this))
    , m_areaLayout(new QVBoxLayout(m_area))
    , m_body(new DetailText(m_area))
{
    m_content.key = key;
    setObjectName(QStringLiteral("detailSection-") + key);
    m_header->setObjectName(QStringLiteral("detailFold-") + key);
    m_body->setObjectName(QStringLiteral("detailBody-") + key);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setAutoRaise(true);
    m_header->setFocusPolicy(Qt::StrongFocus);
    m_header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, fontMetrics().height() / 4, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_area);
    const int indent = fontMetrics().height();
    m_areaLayout->setContentsMargins(indent, indent / 4, 0, indent / 2);
    m_areaLayout->addWidget(m_body);
    connect(m_header, &QToolButton::clicked, this, [this] {
        setFolded(!m_isFolded);
        emit folded();
    });
    updateHeader();
}

void DetailSection::setContent(const DetailSectionContent &content, DetailText::Pace pace)
{
    if (content == m_content)
        return;
    m_content = content;
    update(pace);
}

void DetailSection::addHeader(QWidget *widget)
{
    m_areaLayout->insertWidget(0, widget);
    setTabOrder(m_header, widget);
    setTabOrder(widget, m_body);
}

void DetailSection::addFooter(QWidget *widget)
{
    m_areaLayout->addWidget(widget, 0, Qt::AlignLeading);
}

void DetailSection::setFolded(bool folded)
{
    m_isFolded = folded;
    update();
}

void DetailSection::update(DetailText::Pace pace)
{
    if (!m_isFolded)
        m_body->setLines(m_content.lines, pace);
    m_area->setVisible(!m_isFolded);
    updateHeader();
}

QString DetailSection::heading() const
{
    return m_content.count.isEmpty()
               ? m_content.title
               : tr("%1  (%2)", "section and count").arg(m_content.title, m_content.count);
}

void DetailSection::updateHeader()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_header->setFont(bold);
    m_header->setIcon(
        tintedIcon(m_isFolded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down")));
    m_header->setText(heading());
    m_header->setAccessibleName(heading());
    m_header->setAccessibleDescription(m_isFolded ? tr("Folded; press to unfold")
                                                  : tr("Unfolded; press to fold"));
    m_body->setAccessibleName(m_content.title);
}

void DetailSection::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, SemanticColors(palette()).line());
}

void DetailSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateHeader();
}

QString DetailSection::plainText() const
{
    m_body->finish();
    return m_isFolded ? heading() : heading() + QLatin1Char('\n') + m_body->toPlainText();
}

} // namespace Skydock
