// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowexport.h"

#include "dockingtimelineview.h"
#include "mirrorsession.h"
#include "noticebar.h"
#include "shownpicture.h"
#include "synccontrol.h"
#include "timelineexportdialog.h"
#include "timelinepicture.h"
#include "timelineprint.h"
#include "timelinesource.h"
#include "windowactions.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMainWindow>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrent>

namespace Skydock {

namespace {

constexpr int patienceMs = 300;

Result<void> carryOut(const TimelineExportOrder &order)
{
    return savePicture(TimelinePicture(order.request), order.path, order.format, order.scale);
}

/// What was in the mirror when it was opened, or what has come since. While a first filling goes on there is no one
/// date.
PictureSource sourceOf(const WindowModels &models)
{
    const MirrorInfo opened = models.session->info();
    const SyncStatus status = models.sync ? models.sync->status() : SyncStatus();
    if (status.freshMs)
        return {std::max(*status.freshMs, opened.newestFetchMs.value_or(0)), false};
    const bool isFilling = std::any_of(status.progress.begin(), status.progress.end(),
                                       [](const CollectionProgress &list) { return list.here > 0; });
    if (isFilling && !opened.hasFetched)
        return {};
    return {opened.newestFetchMs, !opened.hasFetched};
}

} // namespace

WindowExport::WindowExport(const WindowModels &models, DockingTimelineView *timeline, NoticeBar *notice,
                           QMainWindow *window)
    : QObject(window)
    , m_models(models)
    , m_timeline(timeline)
    , m_notice(notice)
    , m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &WindowExport::showProgress);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &WindowExport::finished);
    connect(m_notice, &NoticeBar::actionRequested, this, &WindowExport::openFolder);
}

WindowExport::~WindowExport()
{
    m_watcher.waitForFinished(); // it writes; let it end its file
}

void WindowExport::connectActions(WindowActions *actions)
{
    m_actions = actions;
    connect(actions->exportTimeline, &QAction::triggered, this, &WindowExport::showDialog);
    connect(actions->printTimeline, &QAction::triggered, this, &WindowExport::showPrintPreview);
    connect(m_models.timeline->timeline(), &DockingTimelineModel::contentsChanged, this,
            &WindowExport::follow);
    follow();
}

/// There has to be something to export, and one at a time is enough.
void WindowExport::follow()
{
    const bool hasLanes = !m_models.timeline->timeline()->lanes().isEmpty();
    m_actions->exportTimeline->setEnabled(hasLanes && !m_watcher.isRunning());
    m_actions->printTimeline->setEnabled(hasLanes);
}

PictureRequest WindowExport::shown() const
{
    PictureRequest request = shownPicture(*m_timeline);
    request.source = sourceOf(m_models);
    return request;
}

void WindowExport::showDialog()
{
    auto *dialog = new TimelineExportDialog(shown(), m_timeline->fullRange(), m_folder, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TimelineExportDialog::ordered, this, &WindowExport::start);
    dialog->open();
}

void WindowExport::start(const TimelineExportOrder &order)
{
    m_path = order.path;
    m_folder = QFileInfo(order.path).path();
    m_watcher.setFuture(QtConcurrent::run(carryOut, order));
    m_patience.start();
    follow();
}

void WindowExport::showProgress()
{
    showNotice(true, tr("Exporting the timeline to “%1”…").arg(QFileInfo(m_path).fileName()));
}

void WindowExport::finished()
{
    m_patience.stop();
    const Result<void> done = m_watcher.result();
    if (done)
        showNotice(true, tr("The timeline was exported to “%1”.").arg(m_path), tr("Open folder"));
    else
        showNotice(false,
                   tr("The timeline was not exported. %1", "a sentence follows").arg(done.error().text));
    follow();
}

void WindowExport::showNotice(bool isGood, const QString &text, const QString &action)
{
    m_said = text;
    m_notice->showNotice(isGood ? NoticeBar::Kind::Information : NoticeBar::Kind::Error, text, action);
}

void WindowExport::openFolder()
{
    if (m_notice->text() == m_said) // the bar may show a notice of somebody else by now
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()));
}

void WindowExport::showPrintPreview()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageOrientation(QPageLayout::Landscape);
    m_printer->setDocName(tr("Docking timeline"));
    PictureRequest request = shown();
    request.rows.reset(); // paper is not scrolled
    request.palette = paperPalette();
    auto *dialog = new QPrintPreviewDialog(m_printer.get(), m_window);
    dialog->setObjectName(QStringLiteral("printPreviewDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print timeline"));
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [request](QPrinter *printer) { printTimeline(*printer, request); });
    dialog->open();
}

} // namespace Skydock
