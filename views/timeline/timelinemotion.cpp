// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinemotion.h"

#include "timescale.h"

#include <algorithm>
#include <cmath>

namespace Skydock {

namespace {

constexpr qsizetype longestHistory = 100;
constexpr int longestMotionMs = 150;
constexpr int sameDriftMs = 700; ///< turns of a wheel that follow each other within it are one movement

TimeInterval between(const TimeInterval &a, const TimeInterval &b, double part)
{
    const auto mix = [part](qint64 x, qint64 y) {
        return std::llround(double(x) + (double(y) - double(x)) * part);
    };
    return {mix(a.fromMs, b.fromMs), mix(a.toMs, b.toMs)};
}

} // namespace

TimelineMotion::TimelineMotion(QObject *parent) : QObject(parent)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &part) {
        m_shown = between(m_animatedFrom, m_range, part.toDouble());
        emit shownChanged();
    });
}

void TimelineMotion::setAnimationDuration(int durationMs)
{
    m_durationMs = std::clamp(durationMs, 0, longestMotionMs);
}

void TimelineMotion::moveTo(const TimeInterval &range, Manner manner)
{
    const TimeInterval fitted = TimeScale::fitted(range);
    if (fitted == m_range)
        return;
    const bool isContinued = manner == Drift && m_lastDrift.isValid() && m_lastDrift.elapsed() < sameDriftMs;
    if (!isContinued && manner != Follow)
        remember();
    if (manner == Drift)
        m_lastDrift.start();
    else
        m_lastDrift.invalidate();
    setRange(fitted, manner != Drift);
}

void TimelineMotion::beginMovement()
{
    m_lastDrift.invalidate();
}

void TimelineMotion::reset(const TimeInterval &range)
{
    const bool hadHistory = canGoBack() || canGoForward();
    m_back.clear();
    m_forward.clear();
    m_lastDrift.invalidate();
    if (hadHistory)
        emit historyChanged();
    setRange(TimeScale::fitted(range), false);
}

void TimelineMotion::remember()
{
    m_back.append(m_range);
    if (m_back.size() > longestHistory)
        m_back.removeFirst();
    m_forward.clear();
    emit historyChanged();
}

void TimelineMotion::goBack()
{
    travel(m_back, m_forward);
}

void TimelineMotion::goForward()
{
    travel(m_forward, m_back);
}

void TimelineMotion::travel(QList<TimeInterval> &from, QList<TimeInterval> &to)
{
    if (from.isEmpty())
        return;
    to.append(m_range);
    const TimeInterval range = from.takeLast();
    m_lastDrift.invalidate();
    emit historyChanged();
    setRange(range, true);
}

void TimelineMotion::setRange(const TimeInterval &range, bool animated)
{
    m_animation.stop();
    if (range == m_range && range == m_shown)
        return;
    m_range = range;
    if (animated && m_durationMs > 0) {
        m_animatedFrom = m_shown;
        m_animation.setDuration(m_durationMs);
        m_animation.start();
    } else {
        m_shown = range;
        emit shownChanged();
    }
    emit rangeChanged(m_range);
}

} // namespace Skydock
