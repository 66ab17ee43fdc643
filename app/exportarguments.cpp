// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportarguments.h"

#include "listvalue.h"
#include "nearestname.h"
#include "utctime.h"

#include <QCoreApplication>

#include <array>
#include <functional>

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;
using Subject = ExportOptions::Subject;

template <class Value>
struct Word
{
    QLatin1StringView name;
    Value value = {};
};

constexpr std::array subjects{Word<Subject>{"timeline"_L1, Subject::Timeline},
                              Word<Subject>{"dockings"_L1, Subject::Dockings}};
constexpr std::array pictureFormats{Word<PictureFormat>{"png"_L1, PictureFormat::Png},
                                    Word<PictureFormat>{"svg"_L1, PictureFormat::Svg},
                                    Word<PictureFormat>{"pdf"_L1, PictureFormat::Pdf}};
constexpr std::array dockingFormats{Word<DockingFormat>{"ics"_L1, DockingFormat::Ics},
                                    Word<DockingFormat>{"csv"_L1, DockingFormat::Csv},
                                    Word<DockingFormat>{"json"_L1, DockingFormat::Json}};
constexpr std::array groupings{Word<TimelineGrouping>{"port"_L1, TimelineGrouping::ByPort},
                               Word<TimelineGrouping>{"spacecraft"_L1, TimelineGrouping::BySpacecraft}};
constexpr std::array themes{Word<ExportOptions::Theme>{"light"_L1, ExportOptions::Theme::Light},
                            Word<ExportOptions::Theme>{"dark"_L1, ExportOptions::Theme::Dark}};

template <class Words>
QStringList namesOf(const Words &words)
{
    QStringList names;
    for (const auto &word : words)
        names.append(word.name);
    return names;
}

class ExportArgumentReader
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::Export)
public:
    explicit ExportArgumentReader(const ExportArguments &arguments) : m_arguments(arguments) {}

    Result<ExportOptions> read()
    {
        readSubject();
        if (m_problem)
            return tl::unexpected(*m_problem);
        m_options.hosts = m_arguments.hosts;
        m_options.output = m_arguments.output.value_or(QString());
        if (m_options.output == "-"_L1)
            m_options.output.clear();
        readRange();
        if (m_options.subject == Subject::Timeline)
            readTimeline();
        else
            readDockings();
        if (m_problem)
            return tl::unexpected(*m_problem);
        return m_options;
    }

private:
    /// The first problem is the one to tell.
    void note(const QString &text, Error::Kind kind = Error::Kind::Usage)
    {
        if (!m_problem)
            m_problem = Error{kind, text};
    }

    void readSubject()
    {
        const QString &given = m_arguments.subject;
        if (given.isEmpty())
            return note(
                withChoices(tr("“skydock export” needs to know what to export."), {}, namesOf(subjects)));
        readWord(subjects, given, tr("%1 cannot be exported."), m_options.subject);
    }

    /// `complaint` has a place for what was given.
    template <class Words, class Value>
    void readWord(const Words &words, const std::optional<QString> &text, const QString &complaint,
                  Value &value)
    {
        if (!text)
            return;
        for (const auto &word : words) {
            if (word.name == text->toLower()) {
                value = word.value;
                return;
            }
        }
        note(withChoices(complaint.arg(quoted(*text)), *text, namesOf(words)));
    }

    void readTime(const QString &option, const std::optional<QString> &text, std::optional<qint64> &instantMs)
    {
        if (!text)
            return;
        instantMs = parsePeriodStart(*text);
        if (!instantMs)
            note(tr("“%1” wants a date or a time in UTC, such as 2025, 2025-07, 2025-07-15 or "
                    "2025-07-15T12:00:00Z, not %2.")
                     .arg(option, quoted(*text)));
    }

    void readRange()
    {
        readTime(u"--from"_s, m_arguments.from, m_options.fromMs);
        readTime(u"--to"_s, m_arguments.to, m_options.toMs);
        if (m_options.fromMs && m_options.toMs && *m_options.fromMs >= *m_options.toMs)
            note(tr("The range is empty: it would begin at %1 and end at %2. “--from” has to lie before "
                    "“--to”.")
                     .arg(formatUtc(*m_options.fromMs), formatUtc(*m_options.toMs)),
                 Error::Kind::NotFound);
    }

    /// From the option, or else from the ending of the file's name.
    template <class Words, class Value>
    void readFormat(const Words &formats, Value &format)
    {
        const QString ending =
            m_options.output.section(u'/', -1).section(u'.', 1).section(u'.', -1).toLower();
        const QStringList names = namesOf(formats);
        if (m_arguments.format)
            readWord(formats, m_arguments.format, tr("There is no format %1 for this."), format);
        else if (names.contains(ending))
            readWord(formats, ending, {}, format);
        else
            note(withChoices(tr("The name of the file does not say which format is meant: give one with "
                                "“--format”, or an ending."),
                             {}, names));
    }

    void readNumber(const QString &option, const std::optional<QString> &text, int least, int most,
                    const std::function<void(int)> &take)
    {
        if (!text)
            return;
        const auto number = parseWholeNumber(*text);
        if (number && *number >= least && *number <= most)
            return take(int(*number));
        note(tr("“%1” wants a whole number from %2 to %3, not %4.")
                 .arg(option, QString::number(least), QString::number(most), quoted(*text)));
    }

    void readTimeline()
    {
        constexpr int narrowest = 400;
        constexpr int lowest = 200;
        constexpr int longest = 20'000;
        if (!m_arguments.output)
            return note(
                tr("“skydock export timeline” needs “--output FILE”, a name that ends in .png, .svg or "
                   ".pdf."));
        readFormat(pictureFormats, m_options.pictureFormat);
        readWord(groupings, m_arguments.by, tr("The timeline has no lanes by %1."), m_options.grouping);
        readWord(themes, m_arguments.theme, tr("There is no theme %1."), m_options.theme);
        readNumber(u"--width"_s, m_arguments.width, narrowest, longest,
                   [this](int n) { m_options.width = n; });
        readNumber(u"--height"_s, m_arguments.height, lowest, longest,
                   [this](int n) { m_options.height = n; });
        readNumber(u"--scale"_s, m_arguments.scale, 1, largestPictureScale,
                   [this](int n) { m_options.scale = n; });
        if (m_arguments.scale && m_options.pictureFormat != PictureFormat::Png)
            note(tr("“--scale” is for PNG; SVG and PDF can be enlarged as one likes."));
    }

    void readDockings()
    {
        const std::pair<QString, std::optional<QString>> ofTimeline[] = {{u"--by"_s, m_arguments.by},
                                                                         {u"--width"_s, m_arguments.width},
                                                                         {u"--height"_s, m_arguments.height},
                                                                         {u"--scale"_s, m_arguments.scale},
                                                                         {u"--theme"_s, m_arguments.theme}};
        for (const auto &[option, value] : ofTimeline) {
            if (value)
                note(tr("“%1” belongs to “%2”.").arg(option, u"skydock export timeline"_s));
        }
        readFormat(dockingFormats, m_options.dockingFormat);
    }

    const ExportArguments &m_arguments;
    ExportOptions m_options;
    std::optional<Error> m_problem;
};

} // namespace

Result<ExportOptions> readExportArguments(const ExportArguments &arguments)
{
    return ExportArgumentReader(arguments).read();
}

std::optional<qint64> parsePeriodStart(const QString &text)
{
    const QStringView wholeDay = u"0001-01-01T00:00:00Z";
    constexpr qsizetype yearLength = 4;
    constexpr qsizetype monthLength = 7;
    constexpr qsizetype dayLength = 10;
    const bool isPeriod = text.size() == yearLength || text.size() == monthLength || text.size() == dayLength;
    return parseUtc(isPeriod ? text + wholeDay.sliced(text.size()).toString() : text);
}

} // namespace Skydock
