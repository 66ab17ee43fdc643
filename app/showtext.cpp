// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "showtext.h"

#include "detailpicture.h"
#include "detailsections.h"
#include "detailsummary.h"
#include "texttable.h"

#include <algorithm>

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

constexpr int sectionIndent = 2;
constexpr int gap = 2;        ///< between label and value
constexpr int leastRoom = 20; ///< for a value, however narrow the terminal

/// Lays out lines of the pane one under the other.
class Writer
{
public:
    explicit Writer(std::optional<int> width) : m_width(width) {}

    void write(const DetailLineList &lines, int indent)
    {
        m_indent = indent;
        m_labelWidth = 0;
        for (const DetailLine &line : lines) {
            if (line.kind == DetailLine::Kind::Fact)
                m_labelWidth = std::max(m_labelWidth, displayWidth(line.label) + gap);
        }
        for (const DetailLine &line : lines)
            write(line);
    }

    void heading(const QString &title, const QString &count)
    {
        m_text += u'\n' + (count.isEmpty() ? title : u"%1 (%2)"_s.arg(title, count)) + u'\n';
        m_isFirst = true;
    }

    /// Without the pane's unbreakable spaces, which a search of the output would stumble over.
    QString text() const { return QString(m_text).replace(QChar(QChar::Nbsp), u' '); }

private:
    void write(const DetailLine &line)
    {
        switch (line.kind) {
        case DetailLine::Kind::Fact:
            hanging(labelled(line.label), line.value, m_labelWidth);
            break;
        case DetailLine::Kind::Doubt:
            hanging(labelled({}), u"! "_s + line.value, m_labelWidth);
            break;
        case DetailLine::Kind::Status:
            hanging({}, line.label.isEmpty() ? line.value : line.label + u"  "_s + line.value, 0);
            break;
        case DetailLine::Kind::Title:
            if (!m_isFirst)
                m_text += u'\n';
            hanging({}, line.value, 0);
            break;
        default:
            paragraphs(line);
        }
        m_isFirst = false;
    }

    QString labelled(const QString &label) const
    {
        return label + QString(std::max(0, m_labelWidth - displayWidth(label)), u' ');
    }

    void paragraphs(const DetailLine &line)
    {
        for (const QString &paragraph : line.value.split(u'\n'))
            hanging({}, paragraph, 0);
    }

    /// `first`, and the value beside it, broken between words where the terminal ends.
    void hanging(const QString &first, const QString &value, int column)
    {
        const int left = m_indent + column;
        const int room = m_width ? std::max(leastRoom, *m_width - left) : 0;
        QString line = QString(m_indent, u' ') + first;
        int used = 0;
        for (const QString &word : oneLine(value).split(u' ')) {
            const int wide = displayWidth(word);
            if (m_width && used > 0 && used + 1 + wide > room) {
                m_text += line + u'\n';
                line = QString(left, u' ');
                used = 0;
            }
            line += (used > 0 ? u" "_s : QString()) + word;
            used += wide + (used > 0 ? 1 : 0);
        }
        m_text += line + u'\n';
    }

    std::optional<int> m_width;
    QString m_text;
    int m_indent = 0;
    int m_labelWidth = 0;
    bool m_isFirst = true;
};

} // namespace

QString shownText(const SpacecraftDetail &detail, bool detailed, const DisplayText &text, qint64 nowMs,
                  std::optional<int> width)
{
    Writer writer(width);
    const DetailSummary summary = detailSummary(detail, text, nowMs);
    writer.write(summary.heading, 0);
    writer.write(summary.facts, 0);
    writer.write(pictureLines(detail, ImageSource::State::Ready, text), 0);
    if (detailed) {
        for (const DetailSectionContent &section : detailedSections(detail, text, nowMs)) {
            writer.heading(section.title, section.count);
            writer.write(section.lines, sectionIndent);
        }
    }
    return writer.text();
}

} // namespace Skydock
