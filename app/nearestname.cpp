// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearestname.h"

#include "sentences.h"
#include "texttable.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace Skydock {
namespace {

class NearestName
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::NearestName)
};

/// The Levenshtein distance: insertions, deletions and replacements that turn one text into the other.
int distance(const QString &from, const QString &to)
{
    QList<int> previous(to.size() + 1);
    std::iota(previous.begin(), previous.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        QList<int> current{static_cast<int>(i) + 1};
        for (qsizetype j = 0; j < to.size(); ++j) {
            const int replaced = previous[j] + (from[i] == to[j] ? 0 : 1);
            current.append(std::min({replaced, previous[j + 1] + 1, current[j] + 1}));
        }
        previous = current;
    }
    return previous.last();
}

/// An unfinished name means the one it begins.
int errors(const QString &given, const QString &name)
{
    return given.size() >= 3 && name.startsWith(given) ? 1 : distance(given, name);
}

} // namespace

std::optional<QString> nearestName(const QString &given, const QStringList &names)
{
    constexpr qsizetype longestName = 64; // longer than any: not worth the comparison
    if (given.isEmpty() || given.size() > longestName || names.isEmpty())
        return std::nullopt;
    const QString lower = given.toLower();
    const auto nearest =
        std::min_element(names.begin(), names.end(), [&](const QString &a, const QString &b) {
            return errors(lower, a) < errors(lower, b);
        });
    const int tolerated = std::max(1, static_cast<int>(given.size()) / 3);
    return errors(lower, *nearest) <= tolerated ? std::optional(*nearest) : std::nullopt;
}

QString withChoices(const QString &sentence, const QString &given, const QStringList &names)
{
    QString text = sentence;
    const auto meant = nearestName(given, names);
    if (meant && *meant != given)
        text = sentences(text, NearestName::tr("Did you mean “%1”?").arg(*meant));
    if (!names.isEmpty())
        text = sentences(text, NearestName::tr("Possible: %1.").arg(names.join(QStringLiteral(", "))));
    return text;
}

QString quoted(const QString &text)
{
    constexpr int longest = 60;
    //: What somebody typed, between quotation marks.
    return NearestName::tr("“%1”").arg(fittedTo(oneLine(text.left(longest + 1)), longest));
}

} // namespace Skydock
