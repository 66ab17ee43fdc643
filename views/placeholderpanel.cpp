// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeholderpanel.h"

#include "announcement.h"
#include "icons.h"
#include "semanticcolors.h"
#include "sentences.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Skydock {

namespace {

QString iconName(PlaceholderContent::Kind kind)
{
    switch (kind) {
    case PlaceholderContent::Kind::NoMatch:
        return QStringLiteral("search");
    case PlaceholderContent::Kind::Error:
        return QStringLiteral("error");
    case PlaceholderContent::Kind::Waiting:
        return QStringLiteral("refresh");
    default:
        return QStringLiteral("empty");
    }
}

} // namespace

PlaceholderPanel::PlaceholderPanel(QWidget *parent)
    : QWidget(parent)
    , m_icon(newLabel("placeholderIcon"))
    , m_title(newLabel("placeholderTitle"))
    , m_sentence(newLabel("placeholderSentence"))
    , m_button(new QPushButton(this))
{
    const int line = fontMetrics().height();
    setObjectName(QStringLiteral("placeholder"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_button->setObjectName(QStringLiteral("placeholderAction"));
    m_sentence->setWordWrap(true);
    m_title->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    m_title->setFont(font);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * line, line, 2 * line, line);
    column->setSpacing(line / 2);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(line / 2);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, [this] { emit actionRequested(m_content.action); });
    followPalette();
}

QLabel *PlaceholderPanel::newLabel(const char *name)
{
    auto *label = new QLabel(this);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

void PlaceholderPanel::showContent(const PlaceholderContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_title->setText(content.title);
    m_sentence->setText(content.sentence);
    m_sentence->setVisible(!content.sentence.isEmpty());
    m_button->setText(content.actionText.isEmpty() ? actionText(content.action) : content.actionText);
    m_button->setVisible(content.action != PlaceholderContent::Action::None);
    setAccessibleName(content.title);
    setAccessibleDescription(content.sentence);
    paintIcon();
    if (content.kind == PlaceholderContent::Kind::Error)
        announce(this, sentences(content.title, content.sentence));
}

void PlaceholderPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followPalette();
}

void PlaceholderPanel::followPalette()
{
    // The sentence is quieter than the title. On a base a label writes in Text, elsewhere in WindowText.
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietColor());
    quiet.setColor(QPalette::Text, quietColor());
    m_sentence->setPalette(quiet);
    paintIcon();
}

QColor PlaceholderPanel::quietColor() const
{
    const QColor base = palette().color(QPalette::Base);
    return withContrast(mixed(base, palette().color(QPalette::Text), 0.65), base, 4.5);
}

void PlaceholderPanel::paintIcon()
{
    const int size = fontMetrics().height() * 3;
    QPixmap icon = tintedIcon(iconName(m_content.kind)).pixmap(QSize(size, size), devicePixelRatioF());
    const bool isError = m_content.kind == PlaceholderContent::Kind::Error;
    const QColor red = withContrast(QColor(0xd5, 0x2a, 0x1e), palette().color(QPalette::Base), 3.0);
    QPainter painter(&icon);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect({}, icon.size()), isError ? red : quietColor());
    painter.end();
    m_icon->setPixmap(icon);
}

} // namespace Skydock
