// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elidedlabel.h"

#include <QAccessibleWidget>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Skydock {

namespace {

/// Its text is its name, whatever it is at the moment.
class AccessibleElidedLabel : public QAccessibleWidget
{
public:
    explicit AccessibleElidedLabel(ElidedLabel *label) : QAccessibleWidget(label, QAccessible::StaticText) {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<ElidedLabel *>(widget())->text()
                                         : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *accessibleFor(const QString &, QObject *object)
{
    auto *label = qobject_cast<ElidedLabel *>(object);
    return label ? new AccessibleElidedLabel(label) : nullptr;
}

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent) : QWidget(parent)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(accessibleFor);
        return true;
    }();
    Q_UNUSED(isInstalled)
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    const int width = textWidth();
    m_text = text;
    if (textWidth() != width)
        updateGeometry();
    update();
    emit textChanged();
}

void ElidedLabel::setLeastCharacters(int count)
{
    m_leastCharacters = count;
    updateGeometry();
}

bool ElidedLabel::isElided() const
{
    return textWidth() > width();
}

int ElidedLabel::textWidth() const
{
    QString alike = m_text;
    std::ranges::replace_if(
        alike, [](QChar c) { return c.isDigit(); }, QLatin1Char('0'));
    const QFontMetrics metrics = fontMetrics();
    return std::max(metrics.horizontalAdvance(alike), metrics.horizontalAdvance(m_text));
}

QSize ElidedLabel::sizeHint() const
{
    return {textWidth() + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(textWidth() + 1, fontMetrics().averageCharWidth() * m_leastCharacters),
            fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = isElided() ? fontMetrics().elidedText(m_text, Qt::ElideRight, width()) : m_text;
    style()->drawItemText(&painter, rect(), int(Qt::AlignVCenter | Qt::AlignLeading), palette(), isEnabled(),
                          shown, QPalette::WindowText);
}

} // namespace Skydock
