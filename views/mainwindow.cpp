// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "columnchooser.h"
#include "craftselection.h"
#include "dockingfilters.h"
#include "dockingtablemodel.h"
#include "dockingtimelineview.h"
#include "flightfilters.h"
#include "flighttablemodel.h"
#include "icons.h"
#include "mirrorsession.h"
#include "noticebar.h"
#include "pagedtableview.h"
#include "preferences.h"
#include "searchbar.h"
#include "searchfield.h"
#include "spacecraftfilters.h"
#include "spacecrafttablemodel.h"
#include "tablepage.h"
#include "windowactions.h"
#include "windowannouncements.h"
#include "windowdisplay.h"
#include "windowdocks.h"
#include "windowexport.h"
#include "windowfirstrun.h"
#include "windowgoto.h"
#include "windowhelp.h"
#include "windowkeys.h"
#include "windowlayoutreset.h"
#include "windowpictures.h"
#include "windowrecall.h"
#include "windowstatus.h"
#include "windowsync.h"
#include "windowtableexport.h"
#include "windowways.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace Skydock {

MainWindow::MainWindow(const WindowModels &models, QWidget *parent)
    : QMainWindow(parent)
    , m_models(models)
    , m_tabs(new QTabWidget(this))
    , m_notice(new NoticeBar(this))
    , m_tableExport(new WindowTableExport(this, m_notice))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Skydock"));
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    makePages();
    makeTop();
    makeCentre();
    m_docks = new WindowDocks(models, this);
    m_docks->makeFilters(m_pages);
    m_search->leaveFiltersTo(m_docks->filtersToggle());
    m_actions = new WindowActions(this);
    m_sync = new WindowSync(models, this);
    m_export = new WindowExport(models, m_docks->timeline(), m_notice, this);
    m_actions->fillMenus(m_search->columns(), m_docks, m_sync->actions());
    m_status = new WindowStatus(statusBar(), models.session, models.sync, m_sync->actions());
    connectSync();
    connectActions();
    connectTableActions();
    connectTimelineActions();
    auto *pictures = new WindowPictures(models, this);
    connect(m_docks, &WindowDocks::photographActivated, pictures, &WindowPictures::show);
    for (const TablePage *page : m_pages)
        connect(page, &TablePage::pictureActivated, pictures, &WindowPictures::show);
    new WindowHelp(models, m_actions, this);
    new WindowDisplay(models, m_docks, this);
    new WindowAnnouncements(m_pages, this);
    new WindowWays(models, m_docks, m_actions, m_pages.front(), this);
    new WindowGoTo(models, m_docks, m_actions->goTo, this);
    new WindowKeys(m_actions, m_tabs, this);
    connect(models.session, &MirrorSession::stateChanged, this, &MainWindow::mirrorChanged);
    connect(models.selection, &CraftSelection::changed, this, &MainWindow::selectionChanged);
    resize(1280, 800);
    new WindowLayoutReset(m_pages, m_docks, m_notice, m_actions->resetLayout, this);
    m_recall = new WindowRecall(models, m_pages, m_tabs, m_docks, this);
    m_recall->recall();
    mirrorChanged();
    tabChanged();
}

MainWindow::~MainWindow() = default;

void MainWindow::makePages()
{
    auto *spacecraft = new SpacecraftFilters(m_models.spacecraft, m_models.facets, m_models.timeline, this);
    m_dockingFilters = new DockingFilters(m_models.dockings, m_models.timeline, m_models.detail,
                                          m_models.flights->facets(), this);
    m_flightFilters = new FlightFilters(m_models.flights, m_models.detail, this);
    m_pages = {
        new TablePage(TableSubject::Spacecraft, m_models.spacecraft, spacecraft, m_models.selection, m_tabs),
        new TablePage(TableSubject::Dockings, m_models.dockings, m_dockingFilters, m_models.selection,
                      m_tabs),
        new TablePage(TableSubject::Flights, m_models.flights, m_flightFilters, m_models.selection, m_tabs),
    };
    for (TablePage *page : m_pages) {
        connectPage(page);
        page->setImageSource(m_models.images);
    }
}

void MainWindow::connectPage(TablePage *page)
{
    connect(page, &TablePage::countTextChanged, this, [this, page] {
        if (m_status && page == currentPage())
            m_status->showCount(page->countText());
    });
    connect(page, &TablePage::retryMirrorRequested, m_models.session, &MirrorSession::open);
    connect(page, &TablePage::folderRequested, this, &MainWindow::chooseFolder);
    connect(page, &TablePage::openRequested, this, [this] { m_docks->openDetail(true); });
    connect(page->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MainWindow::selectionChanged);
}

void MainWindow::makeTop()
{
    m_search = new SearchBar(m_pages, this);
    // A tool bar reaches over the full width, above docks and tables alike.
    auto *bar = new QToolBar(tr("Search and filters"), this);
    bar->setObjectName(QStringLiteral("searchToolBar"));
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->toggleViewAction()->setVisible(false);
    auto *top = new QWidget(bar);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_search);
    new WindowFirstRun(m_models, column);
    bar->addWidget(top);
    addToolBar(bar);
}

void MainWindow::makeCentre()
{
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Tables"));
    const char *const names[] = {"spacecraftTable", "dockingTable", "flightTable"};
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const TableSubject subject = m_pages[i]->subject();
        m_pages[i]->table()->setObjectName(QLatin1StringView(names[i]));
        m_tabs->addTab(m_pages[i], tintedIcon(TableTexts::icon(subject)), TableTexts::title(subject));
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::tabChanged);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_tabs, 1);
    setCentralWidget(centre);
}

void MainWindow::connectActions()
{
    connect(m_actions->close, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->newWindow, &QAction::triggered, this, &MainWindow::newWindowRequested);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->find, &QAction::triggered, this, &MainWindow::find);
    connect(m_actions->clearAll, &QAction::triggered, this, [this] { currentPage()->clearAll(); });
    for (int i = 0; i < 3; ++i)
        connect(m_actions->tabs[i], &QAction::triggered, m_tabs, [this, i] { m_tabs->setCurrentIndex(i); });
    connect(m_actions->dockingsOfCraft, &QAction::triggered, this,
            [this] { showOfCraft(TableSubject::Dockings); });
    connect(m_actions->flightsOfCraft, &QAction::triggered, this,
            [this] { showOfCraft(TableSubject::Flights); });
    connect(m_actions->fullScreen, &QAction::toggled, this, &MainWindow::setFullScreen);
}

/// What a row's own menu offers stands in the menu bar as well.
void MainWindow::connectTableActions()
{
    connect(m_actions->copy, &QAction::triggered, this, [this] { currentPage()->table()->copySelected(); });
    connect(m_actions->selectAll, &QAction::triggered, this, [this] { currentPage()->table()->selectAll(); });
    connect(m_actions->exportTable, &QAction::triggered, this,
            [this] { m_tableExport->exportTable(currentPage()); });
    for (const TablePage *page : m_pages) {
        page->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
        page->table()->addActions(
            {m_actions->copy, m_actions->exportTable, m_actions->dockingsOfCraft, m_actions->flightsOfCraft});
        connect(page->table(), &PagedTableView::copyFailed, this,
                [this](const Error &error) { m_notice->showNotice(NoticeBar::Kind::Warning, error.text); });
    }
}

void MainWindow::connectTimelineActions()
{
    DockingTimelineView *timeline = m_docks->timeline();
    connect(m_actions->zoomIn, &QAction::triggered, timeline, &DockingTimelineView::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, timeline, &DockingTimelineView::zoomOut);
    connect(m_actions->showAll, &QAction::triggered, timeline, &DockingTimelineView::showAll);
    connect(m_actions->showNow, &QAction::triggered, timeline, &DockingTimelineView::showNow);
    m_export->connectActions(m_actions);
    m_docks->addTimelineTool(m_actions->exportTimeline);
}

TablePage *MainWindow::currentPage() const
{
    return m_pages[static_cast<size_t>(std::max(0, m_tabs->currentIndex()))];
}

void MainWindow::showTab(TableSubject subject)
{
    m_tabs->setCurrentIndex(static_cast<int>(subject));
}

WindowState MainWindow::state() const
{
    m_search->field()->flush(); // what is being typed
    return m_recall->state();
}

void MainWindow::tabChanged()
{
    m_search->showPage(currentPage());
    m_docks->showFiltersOf(static_cast<size_t>(std::max(0, m_tabs->currentIndex())));
    m_status->showCount(currentPage()->countText());
    selectionChanged();
}

void MainWindow::mirrorChanged()
{
    for (TablePage *page : m_pages)
        page->setMirror(m_models.session->state(), m_models.session->error());
    if (m_models.session->state() == MirrorSession::State::Ready)
        showRemarks();
}

void MainWindow::selectionChanged()
{
    const bool hasCraft = m_models.selection->spacecraftId().has_value();
    m_actions->copy->setEnabled(currentPage()->table()->selectedRow() >= 0);
    m_actions->dockingsOfCraft->setEnabled(hasCraft);
    m_actions->flightsOfCraft->setEnabled(hasCraft);
}

void MainWindow::connectSync()
{
    m_sync->offerToAsk(m_pages);
    connect(m_status, &WindowStatus::settingsRequested, m_sync, &WindowSync::showPreferences);
    if (m_models.preferences)
        connect(m_models.preferences, &Preferences::failed, this,
                [this](const Error &error) { m_notice->showNotice(NoticeBar::Kind::Warning, error.text); });
}

/// What was found at the start and is no reason to stop.
void MainWindow::showRemarks()
{
    QStringList remarks = m_models.preferences ? m_models.preferences->problems() : QStringList();
    if (const auto kept = m_models.session->info().setAside)
        remarks.prepend(
            tr("The mirror was damaged. It was kept as “%1”, and a new one was made from the bundled "
               "catalogue.")
                .arg(*kept));
    if (remarks.isEmpty())
        m_notice->hide();
    else
        m_notice->showNotice(NoticeBar::Kind::Warning, remarks.join(QLatin1Char('\n')));
}

void MainWindow::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder for the mirror"), m_models.session->dataDir());
    dialog->setObjectName(QStringLiteral("folderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_models.session, &MirrorSession::openAt);
    dialog->open();
}

void MainWindow::find()
{
    m_search->field()->setFocus(Qt::ShortcutFocusReason);
    m_search->field()->selectAll();
}

void MainWindow::showOfCraft(TableSubject subject)
{
    const auto craft = m_models.selection->spacecraftId();
    if (!craft)
        return;
    TableFilters *filters = subject == TableSubject::Dockings ? static_cast<TableFilters *>(m_dockingFilters)
                                                              : static_cast<TableFilters *>(m_flightFilters);
    filters->choose(CraftOption::key, {*craft});
    showTab(subject);
    currentPage()->table()->setFocus();
}

void MainWindow::setFullScreen(bool full)
{
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, full));
}

/// The window manager may end the full screen, too.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && m_actions)
        m_actions->fullScreen->setChecked(isFullScreen());
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!std::exchange(m_wasShown, true)) {
        if (!m_recall->isLaidOut())
            m_docks->setFirstSizes(size());
        currentPage()->table()->setFocus();
    }
}

} // namespace Skydock
