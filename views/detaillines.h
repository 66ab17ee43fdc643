// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailcontent.h"
#include "displaytext.h"

#include <QCoreApplication>

namespace Skydock {

/// A part of a value, and where it leads.
struct DetailPart
{
    QString text;
    std::optional<DetailWay> way = {};
};

/// The value of a line from its parts, each as one line, with `separator` between; those without text are left out.
DetailLine lineOf(DetailLine::Kind kind, const QList<DetailPart> &parts,
                  const QString &separator = QStringLiteral(" · "));

/// Collects lines. A fact that is not known makes no line: whoever wants "unknown" to be read says it as a value.
class DetailLines
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::DetailLines)
public:
    explicit DetailLines(const DisplayText &text) : m_text(text) {}

    void add(DetailLine::Kind kind, const QString &value);
    void add(const DetailLine &line) { m_lines.append(line); }
    void title(const QString &value) { add(DetailLine::Kind::Title, DisplayText::oneLine(value)); }
    void note(const QString &value) { add(DetailLine::Kind::Note, value); }
    /// `value` comes from outside and becomes one line.
    void fact(const QString &label, const QString &value, const QString &exact = {});
    void fact(const QString &label, const QList<DetailPart> &parts);
    void duration(const QString &label, std::optional<qint64> durationMs);
    void instant(const QString &label, std::optional<qint64> instantMs);
    void date(const QString &label, std::optional<QDate> date);
    void yesNo(const QString &label, std::optional<bool> value);
    void number(const QString &label, std::optional<int> value);
    /// The time, and how long ago or ahead that is.
    void instantAndAge(const QString &label, std::optional<qint64> instantMs, qint64 nowMs);
    // Sizes; where the source has another unit, that is the finer value.
    void length(const QString &label, std::optional<double> metres);
    void mass(const QString &label, std::optional<double> kilograms);
    void distance(const QString &label, std::optional<double> kilometres);
    /// Prose from outside, paragraph by paragraph, under a title of its own where one is given.
    void prose(const QString &title, const QString &text);
    /// The whole address is what is read; anything but https is shown and does not open.
    void link(const QString &label, const QUrl &address);
    void stay(const QString &label, const QString &value, qint64 stayId);

    const DisplayText &text() const { return m_text; }
    bool isEmpty() const { return m_lines.isEmpty(); }
    const DetailLineList &lines() const { return m_lines; }

private:
    using Measure = QString (DisplayText::*)(std::optional<double>) const;
    void measure(const QString &label, std::optional<double> value, Measure written);

    const DisplayText &m_text;
    DetailLineList m_lines;
};

/// What is there of `parts`, each as one line, with a middle dot between.
QString joinedParts(const QStringList &parts);

} // namespace Skydock
