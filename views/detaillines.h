// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailcontent.h"
#include "displaytext.h"

#include <QCoreApplication>

namespace Skydock {

/// Collects lines. A fact that is not known makes no line: whoever wants "unknown" to be read says it as a value.
class DetailLines
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::DetailLines)
public:
    explicit DetailLines(const DisplayText &text) : m_text(text) {}

    void add(DetailLine::Kind kind, const QString &value);
    void title(const QString &value) { add(DetailLine::Kind::Title, DisplayText::oneLine(value)); }
    void note(const QString &value) { add(DetailLine::Kind::Note, value); }
    /// `value` comes from outside and becomes one line.
    void fact(const QString &label, const QString &value, const QString &exact = {});
    void duration(const QString &label, std::optional<qint64> durationMs);
    void instant(const QString &label, std::optional<qint64> instantMs);
    void date(const QString &label, std::optional<QDate> date);
    void yesNo(const QString &label, std::optional<bool> value);
    void number(const QString &label, std::optional<int> value);
    void number(const QString &label, std::optional<double> value, const QString &unit);
    /// Prose from outside, paragraph by paragraph, under a title of its own where one is given.
    void prose(const QString &title, const QString &text);
    /// The whole address is what is read; anything but https is shown and does not open.
    void link(const QString &label, const QUrl &address);
    void stay(const QString &label, const QString &value, qint64 stayId);

    const DisplayText &text() const { return m_text; }
    bool isEmpty() const { return m_lines.isEmpty(); }
    const DetailLineList &lines() const { return m_lines; }

private:
    const DisplayText &m_text;
    DetailLineList m_lines;
};

/// What is there of `parts`, each as one line, with a middle dot between.
QString joinedParts(const QStringList &parts);

} // namespace Skydock
