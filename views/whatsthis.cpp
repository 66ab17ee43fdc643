// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "whatsthis.h"

#include <QCoreApplication>
#include <QWidget>

namespace Skydock {

namespace {

struct Entry
{
    const char *name; ///< of a widget or an action
    const char *text;
};

constexpr Entry entries[] = {
    {"searchField",
     QT_TRANSLATE_NOOP(
         "Skydock::WhatsThis",
         "Finds the rows that contain every word, each in any of the fields that are searched. Words "
         "between quotation marks are looked for as they stand, spaces and commas included. Enter "
         "selects the first row that is found and goes on to the table, as Down does, and Escape "
         "empties the field.")},
    {"filterDock",
     QT_TRANSLATE_NOOP(
         "Skydock::WhatsThis",
         "Narrows the table to the values that are ticked: several values of one filter widen the "
         "choice, values of different filters narrow it. The number beside a value says how many rows "
         "would remain. Press a title to fold or unfold it; Tab moves from value to value and Space "
         "ticks one.")},
    {"modeNormal",
     QT_TRANSLATE_NOOP(
         "Skydock::WhatsThis",
         "Shows at a glance what the spacecraft is and where it is now. The arrow keys switch to "
         "everything that is known of it.")},
    {"modeDetailed",
     QT_TRANSLATE_NOOP(
         "Skydock::WhatsThis",
         "Shows everything that is known of the spacecraft: its flights, dockings, configuration and "
         "maker. What the mirror does not have yet is fetched when you look at it. The arrow keys "
         "switch back to what matters most.")},
    {"timelineView",
     QT_TRANSLATE_NOOP(
         "Skydock::WhatsThis",
         "Shows who was docked where and when: a lane for each port or spacecraft, a bar for each "
         "stay. Drag to move in time, turn the wheel to zoom about the pointer, drag with Alt to zoom "
         "into a rectangle, and click a bar to select its spacecraft. By keyboard, the arrow keys move "
         "in time and from lane to lane, plus and minus zoom, the square brackets go to the previous "
         "and the next stay, Enter opens it, Home shows everything and End shows now.")},
    {"timelineOverview",
     QT_TRANSLATE_NOOP(
         "Skydock::WhatsThis",
         "Shows how many stays there were in all the time that is known, and frames the part that the "
         "lanes above show. Drag the frame to move it, drag its edges to widen or narrow it, or click "
         "beside it to go there. By keyboard, use the arrow keys and plus and minus in the lanes.")},
    {"timelineInstant",
     QT_TRANSLATE_NOOP(
         "Skydock::WhatsThis",
         "Puts a cursor on the timeline that asks who was docked at that instant; the answer stands "
         "beside the lanes. Drag the cursor, or in the lanes press T to put it there and take it away, "
         "and comma and full stop to go to the previous and the next docking or departure.")},
    {"instantPanel",
     QT_TRANSLATE_NOOP(
         "Skydock::WhatsThis",
         "Lists every port of the hosts shown with the spacecraft that was docked there at the cursor, "
         "and for how long. It follows while the cursor is dragged. Enter an instant in the date field, "
         "or use the arrows beside it to go from event to event; Escape puts the cursor away.")},
    {"hostPicker",
     QT_TRANSLATE_NOOP(
         "Skydock::WhatsThis",
         "Chooses the stations, spacecraft and payloads whose ports the timeline shows. The number "
         "behind a name says how many stays it had. The menu stays open while you tick with the mouse "
         "or with Space.")},
    {"arrangementPicker",
     QT_TRANSLATE_NOOP(
         "Skydock::WhatsThis",
         "Chooses what the lanes stand for, ports or the spacecraft of the table, in which order they "
         "come, what the colours mean, and whether times are in UTC or local. Space opens the menu, "
         "and the arrow keys and Enter choose in it.")},
    {"timelineRange",
     QT_TRANSLATE_NOOP(
         "Skydock::WhatsThis",
         "Says which time the timeline shows. Enter another one to go there: a year, a month, a day, or "
         "two of them with a dash between, such as 2021, 2021-07-15 or 1998 – 2003. The key G leads "
         "here from the lanes, Enter goes to that time, and Escape leaves it as it was.")},
    {"syncStatus",
     QT_TRANSLATE_NOOP(
         "Skydock::WhatsThis",
         "Says how old the mirror is, what is being fetched from Launch Library, and what stands in "
         "the way if anything does. The buttons pause fetching and look for news at once; the Mirror "
         "menu has the same.")},
    {"syncBudget",
     QT_TRANSLATE_NOOP(
         "Skydock::WhatsThis",
         "Says how many calls Launch Library still answers in this hour, and when there will be more. "
         "Without a token it answers 15 an hour, and Skydock keeps some of them for what you open. A "
         "token, which gives more, can be entered in the preferences.")},
    {"problemsTable",
     QT_TRANSLATE_NOOP(
         "Skydock::WhatsThis",
         "Lists the fields that could not be used as Launch Library gave them, the records they stand "
         "in, and what stood there. Nothing is lost: the rest of each record is shown, and a problem "
         "goes when the field comes corrected.")},
};

} // namespace

QStringList WhatsThis::names()
{
    QStringList found;
    for (const Entry &entry : entries)
        found << QLatin1StringView(entry.name);
    return found;
}

void WhatsThis::explain(const QWidget *window)
{
    for (const Entry &entry : entries) {
        // A tool button takes the text of its action.
        if (auto *object = window->findChild<QObject *>(QLatin1StringView(entry.name)))
            object->setProperty("whatsThis", QCoreApplication::translate("Skydock::WhatsThis", entry.text));
    }
}

QString WhatsThis::textOf(const QWidget *widget)
{
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        if (!widget->whatsThis().isEmpty())
            return widget->whatsThis();
    }
    return {};
}

} // namespace Skydock
