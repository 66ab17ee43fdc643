// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearancecontrol.h"

#include "palettes.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

namespace Skydock {

namespace {

constexpr QLatin1StringView fusion{"fusion"};

bool isHighContrast(std::optional<ColorScheme> scheme)
{
    return scheme == ColorScheme::HighContrastDark || scheme == ColorScheme::HighContrastLight;
}

/// One of ours that is there already is Fusion.
QString nameOf(const QStyle *style)
{
    return qobject_cast<const OutlinedStyle *>(style) ? QString(fusion) : style->name();
}

} // namespace

AppearanceControl::AppearanceControl(Appearance chosen, QObject *parent)
    : QObject(parent)
    , m_chosen(chosen)
    , m_systemStyle(nameOf(QApplication::style()))
    , m_systemToolTips(QToolTip::palette())
    , m_systemStyleFollows(followsPalettes(*QApplication::style()))
{
    connect(&m_desktop, &DesktopAppearance::changed, this, &AppearanceControl::apply);
    qApp->installEventFilter(this);
    apply();
}

AppearanceControl::~AppearanceControl() = default;

void AppearanceControl::choose(Appearance chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    apply();
}

/// The platform changed its palette.
bool AppearanceControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp && !m_isApplying)
        apply();
    return QObject::eventFilter(watched, event);
}

void AppearanceControl::apply()
{
    const QScopedValueRollback applying(m_isApplying, true);
    QApplication::setPalette(QPalette()); // the platform's, without anything of ours on top
    const QPalette system = QApplication::palette();
    m_scheme = schemeFor(m_chosen, m_desktop.wish(), lookOf(system));
    useStyle();
    QApplication::setPalette(m_scheme ? paletteOf(*m_scheme) : mendedRoles(system));
    QToolTip::setPalette(m_scheme ? paletteOf(*m_scheme) : m_systemToolTips);
}

void AppearanceControl::useStyle()
{
    const auto *outlined = qobject_cast<OutlinedStyle *>(QApplication::style());
    const std::optional<OutlinedStyle::Reach> reach = outlines();
    if (reach) {
        if (!outlined || outlined->reach() != *reach)
            QApplication::setStyle(new OutlinedStyle(*reach));
        return;
    }
    if (outlined)
        QApplication::setStyle(QStyleFactory::create(m_systemStyle));
}

std::optional<OutlinedStyle::Reach> AppearanceControl::outlines() const
{
    if (isHighContrast(m_scheme))
        return OutlinedStyle::Reach::Everything;
    const bool isFusion = m_systemStyle == fusion || (m_scheme && !m_systemStyleFollows);
    if (!isFusion)
        return std::nullopt;
    return m_scheme == ColorScheme::Dark ? OutlinedStyle::Reach::Indicators : OutlinedStyle::Reach::Bars;
}

} // namespace Skydock
