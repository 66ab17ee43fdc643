// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgetkeys.h"

#include "actiontext.h"
#include "choicemenu.h"
#include "detailtimeline.h"
#include "filterchip.h"
#include "gotodialog.h"
#include "imageactions.h"
#include "imagecanvas.h"
#include "instantpanel.h"
#include "pagedtableview.h"
#include "rangefield.h"
#include "searchfield.h"
#include "tableheader.h"
#include "timelineinstant.h"
#include "timelinekeys.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>

namespace Skydock {

namespace {

struct WidgetKeys
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::WidgetKeys)
};

/// As the viewer has them.
QList<KeyHelp> viewerKeys()
{
    QDialog viewer;
    const ImageActions actions(&viewer);
    QList<KeyHelp> keys;
    const QList<QAction *> all = viewer.actions();
    for (const QAction *action : all)
        keys.append({action->shortcuts(), plainActionText(action->text())});
    return keys + ImageCanvas::keyHelp();
}

} // namespace

QList<KeyGroup> widgetKeys()
{
    return {
        {WidgetKeys::tr("Search field"), SearchField::keyHelp()},
        {WidgetKeys::tr("Filters"), FilterChip::keyHelp() + ChoiceMenu::keyHelp()},
        {WidgetKeys::tr("Table"), PagedTableView::keyHelp()},
        {WidgetKeys::tr("Column headers of the table"), TableHeader::keyHelp()},
        {WidgetKeys::tr("Dockings in the details"), DetailTimeline::keyHelp()},
        {WidgetKeys::tr("Docking timeline"), TimelineKeys::keyHelp() + TimelineInstant::keyHelp()},
        {WidgetKeys::tr("Range field of the timeline"), RangeField::keyHelp()},
        {WidgetKeys::tr("Who was docked when"), InstantPanel::keyHelp()},
        {WidgetKeys::tr("Photograph viewer"), viewerKeys()},
        {WidgetKeys::tr("Go to"), GoToDialog::keyHelp()},
    };
}

} // namespace Skydock
