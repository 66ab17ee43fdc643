// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "showoptions.h"

#include "nearestname.h"

#include <QCoreApplication>

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

class ShowWords
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::Show)
};

tl::unexpected<Error> usage(const QString &text)
{
    return failure(Error::Kind::Usage, text);
}

/// Which of two words was given; the first one where none was.
Result<bool> isSecond(const std::optional<QString> &given, const QString &first, const QString &second,
                      const QString &refusal)
{
    if (!given || *given == first)
        return false;
    if (*given == second)
        return true;
    return usage(withChoices(refusal.arg(quoted(*given)), *given, {first, second}));
}

} // namespace

Result<ShowOptions> readShowArguments(const ShowArguments &arguments)
{
    const QString subject = u"spacecraft"_s;
    if (arguments.words.isEmpty())
        return usage(withChoices(ShowWords::tr("“skydock show” needs to know what to show."), {}, {subject}));
    if (arguments.words.first() != subject)
        return usage(withChoices(
            ShowWords::tr("“skydock show” does not show %1.").arg(quoted(arguments.words.first())),
            arguments.words.first(), {subject}));
    ShowOptions options;
    options.which = arguments.words.sliced(1).join(u' ').simplified();
    if (options.which.isEmpty())
        return usage(ShowWords::tr("“skydock show spacecraft” wants an id or a name."));
    const Result<bool> detailed =
        isSecond(arguments.mode, u"normal"_s, u"detailed"_s, ShowWords::tr("There is no mode %1."));
    const Result<bool> json =
        isSecond(arguments.format, u"text"_s, u"json"_s, ShowWords::tr("There is no format %1."));
    if (!detailed || !json)
        return tl::unexpected(detailed ? json.error() : detailed.error());
    options.detailed = *detailed;
    options.format = *json ? ShowFormat::Json : ShowFormat::Text;
    return options;
}

} // namespace Skydock
