// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailway.h"

#include <QList>
#include <QString>

namespace Skydock {

/// A part of a line's value that leads on.
struct DetailSpan
{
    qsizetype first = 0;
    qsizetype length = 0;
    DetailWay way;
    bool operator==(const DetailSpan &) const = default;
};

/// One line of the detail pane as a value: the widgets show these and know nothing of records. Text is plain text;
/// a line break stands only in a Text, between paragraphs.
struct DetailLine
{
    enum class Kind {
        Name,   ///< of the craft
        Status, ///< a dot in the status' colour and words
        Lead,   ///< the one sentence that matters most
        Title,  ///< of an entry: a flight, a visit, a family
        Fact,   ///< label and value
        Text,   ///< prose
        Note,   ///< what the pane itself says: quieter
        Doubt,  ///< what is doubtful about the data
    };

    Kind kind = Kind::Fact;
    QString label = {};
    QString value = {};
    QString exact = {};                ///< a finer value for the tool tip, empty where there is none
    QUrl link = {};                    ///< opened on activation; always https, and always what `value` shows
    QList<DetailSpan> spans = {};      ///< ways on within Skydock; in order, apart from each other
    std::optional<qint64> stayId = {}; ///< the stay that the line is about: marked while it is selected
    std::optional<qint64> statusId = {}; ///< for the dot's colour
    bool operator==(const DetailLine &) const = default;
};

using DetailLineList = QList<DetailLine>;

struct DetailSectionContent
{
    QString key = {}; ///< never translated; folding is remembered by it
    QString title = {};
    QString count = {}; ///< beside the title: "6", "3 of 6"; empty where counting makes no sense
    DetailLineList lines = {};
    bool operator==(const DetailSectionContent &) const = default;
};

} // namespace Skydock
