// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablepage.h"

#include "asknotice.h"
#include "columnwidths.h"
#include "craftdelegate.h"
#include "filterchips.h"
#include "flightdelegate.h"
#include "noticebar.h"
#include "pagedtablemodel.h"
#include "pagedtableview.h"
#include "picturedelegate.h"
#include "placeholderpanel.h"
#include "rowpictures.h"
#include "rowselection.h"
#include "scrollanchor.h"
#include "tablefilters.h"

#include <QApplication>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Skydock {

namespace {

constexpr int patienceMs = 300;

} // namespace

TablePage::TablePage(TableSubject subject, PagedTableModel *model, TableFilters *filters,
                     CraftSelection *craft, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_model(model)
    , m_filters(filters)
    , m_table(new PagedTableView(this))
    , m_placeholder(new PlaceholderPanel(this))
    , m_error(new NoticeBar(this))
    , m_ask(new AskNotice(this))
    , m_stack(new QStackedWidget(this))
{
    m_table->setAccessibleName(TableTexts::title(subject));
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    layOut(craft);
    connect(&m_patience, &QTimer::timeout, this, &TablePage::showSituation);
    connect(m_model, &PagedTableModel::stateChanged, this, &TablePage::modelChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (std::exchange(m_toTop, false))
            m_table->scrollToTop();
    });
    connect(m_model, &PagedTableModel::totalChanged, this, &TablePage::modelChanged);
    connect(m_model, &PagedTableModel::remoteChanged, this, &TablePage::modelChanged);
    connect(m_model, &PagedTableModel::wholeCountChanged, this, &TablePage::modelChanged);
    connect(m_table, &PagedTableView::aboutToSort, this, [this] {
        // Who looks at a row sees it at its new place, anybody else the top.
        m_toTop = !m_table->isSelectionInSight();
    });
    connect(m_table, &QAbstractItemView::activated, this, &TablePage::openRequested);
    connect(m_filters, &TableFilters::changed, this, &TablePage::queryChanged);
    connect(m_placeholder, &PlaceholderPanel::actionRequested, this, &TablePage::act);
    connect(m_error, &NoticeBar::actionRequested, this, [this] { act(m_errorAction); });
    connect(m_ask, &NoticeBar::actionRequested, this,
            [this] { act(PlaceholderContent::Action::AskLibrary); });
    modelChanged();
}

void TablePage::layOut(CraftSelection *craft)
{
    new RowSelection(m_subject, m_model, m_table, craft, this);
    new ScrollAnchor(m_model, m_table, this);
    // Launches, places and programmes have long names that differ at their ends.
    m_widths = new ColumnWidths(m_table, m_subject == TableSubject::Flights ? ColumnWidths::readable
                                                                            : ColumnWidths::narrow);
    if (m_subject == TableSubject::Spacecraft)
        m_table->setItemDelegateForColumn(PagedTableView::mainColumn, new CraftDelegate(m_table));
    if (m_subject == TableSubject::Flights)
        m_table->setItemDelegate(new FlightDelegate(m_table));
    auto *chips = new FilterChips(m_filters, this);
    connect(chips, &FilterChips::emptied, m_table, [this] { m_table->setFocus(); });
    // They stand above the table.
    setTabOrder(chips->lastInTabOrder(), m_table);
    setTabOrder(m_table, m_table->horizontalHeader());
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_placeholder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(chips);
    column->addWidget(m_error);
    column->addWidget(m_ask);
    column->addWidget(m_stack, 1);
}

void TablePage::setRemoteSearch(RemoteSearch *remote)
{
    m_remote = remote;
    connect(remote, &RemoteSearch::changed, this, &TablePage::modelChanged);
    modelChanged();
}

void TablePage::setImageSource(ImageSource *source)
{
    const int column = m_model->columnOf(QStringLiteral("picture"));
    if (!source || column < 0)
        return;
    auto *pictures = new RowPictures(source, m_table, column);
    m_table->setItemDelegateForColumn(column, new PictureDelegate(pictures, m_table));
    connect(m_table, &QAbstractItemView::clicked, this, [this, column](const QModelIndex &index) {
        const bool choosesRows = QGuiApplication::keyboardModifiers() != Qt::NoModifier;
        if (index.column() == column && !choosesRows && index.data(PagedTableModel::PictureRole).isValid())
            emit pictureActivated();
    });
}

void TablePage::setMirror(MirrorSession::State state, const std::optional<Error> &error)
{
    m_mirror.mirror = state;
    m_mirror.mirrorError = error;
    modelChanged();
}

void TablePage::search(const QString &text)
{
    if (text == m_model->searchText())
        return;
    m_toTop = true;
    m_isAsked = true;
    m_model->setSearchText(text);
    modelChanged();
}

void TablePage::clearAll()
{
    m_model->setSearchText({});
    m_filters->clear();
    emit searchCleared();
}

QString TablePage::countText() const
{
    const auto state = m_model->state();
    if (state == PagedTableModel::State::Empty || state == PagedTableModel::State::Loading)
        return {};
    const int total = std::max(m_total, m_matching);
    return TableTexts::count(m_subject, m_matching, total,
                             m_model->hasMoreAtRemote(total) ? m_model->remote().count : std::nullopt);
}

/// Another question begins at the top of its answer.
void TablePage::queryChanged()
{
    m_toTop = true;
    m_firstRowWanted = false;
    m_isAsked = true;
    modelChanged();
}

void TablePage::selectFirstRow()
{
    m_firstRowWanted = true;
    if (isSettled())
        modelChanged();
}

bool TablePage::isSettled() const
{
    return m_model->state() == PagedTableModel::State::Ready && !m_model->isRefreshing();
}

void TablePage::modelChanged()
{
    const bool settled = isSettled();
    if (settled && !m_model->isNarrowed())
        m_total = m_model->rowCount();
    else
        m_total = m_model->wholeCount().value_or(m_total);
    if (settled || m_model->state() == PagedTableModel::State::Failed)
        m_matching = m_model->rowCount();
    showSituation();
    showError();
    showAsk();
    emit countTextChanged();
    if (settled && std::exchange(m_firstRowWanted, false) && m_model->rowCount() > 0) {
        m_table->selectRow(0);
        emit firstRowSelected();
    }
    if (settled && std::exchange(m_isAsked, false))
        emit answered();
}

void TablePage::showSituation()
{
    TableSituation situation = m_mirror;
    situation.subject = m_subject;
    situation.state = m_model->state();
    situation.error = m_model->error();
    situation.rows = m_model->rowCount();
    situation.narrowed = m_model->isNarrowed();
    situation.search = m_model->searchText();
    situation.ask = askContent();
    situation.filtered = m_filters->isActive();
    showPlaceholder(placeholderFor(situation));
}

void TablePage::showPlaceholder(const PlaceholderContent &content)
{
    // A short wait keeps what is there: the table, or what was said before, without a flicker.
    if (content.kind == PlaceholderContent::Kind::Waiting && sender() != &m_patience) {
        if (!m_patience.isActive())
            m_patience.start();
        return;
    }
    m_patience.stop();
    m_placeholder->showContent(content);
    // Of the whole window: that of this page is the last it had, while somebody may be typing elsewhere.
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && m_stack->isAncestorOf(focus);
    QWidget *shown = m_table;
    if (content.kind != PlaceholderContent::Kind::None)
        shown = m_placeholder;
    m_stack->setCurrentWidget(shown);
    if (hadFocus && shown == m_table)
        m_table->setFocus();
}

/// The last good rows stay; the error stands above them.
void TablePage::showError()
{
    const auto error = m_model->error();
    if (m_model->state() != PagedTableModel::State::Failed || !error || m_model->rowCount() == 0) {
        m_error->hide();
        return;
    }
    m_errorAction = actionFor(*error);
    m_error->showNotice(NoticeBar::Kind::Error, error->text, actionText(m_errorAction));
}

void TablePage::showAsk()
{
    const auto state = m_remote ? m_remote->state() : RemoteSearch::State::NotOffered;
    m_ask->showContent(askContent(), state, m_model->rowCount() > 0);
}

AskContent TablePage::askContent() const
{
    if (!m_remote)
        return {};
    return askContentFor({m_subject, m_remote->state(), m_remote->search(), m_remote->found(),
                          m_remote->error(), m_matching, std::max(m_total, m_matching),
                          m_model->remote().count});
}

void TablePage::act(PlaceholderContent::Action action)
{
    switch (action) {
    case PlaceholderContent::Action::Retry:
        if (m_mirror.mirror == MirrorSession::State::Failed)
            emit retryMirrorRequested();
        else
            m_model->retry();
        break;
    case PlaceholderContent::Action::ChooseFolder:
        emit folderRequested();
        break;
    case PlaceholderContent::Action::ClearAll:
        clearAll();
        break;
    case PlaceholderContent::Action::ClearFilters:
        m_filters->clear();
        break;
    case PlaceholderContent::Action::AskLibrary:
        m_remote->ask();
        break;
    case PlaceholderContent::Action::None:
        break;
    }
}

} // namespace Skydock
