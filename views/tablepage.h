// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placeholdercontent.h"
#include "tablesubject.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace Skydock {

class AskNotice;
class ColumnWidths;
class CraftSelection;
class ImageSource;
class NoticeBar;
class PagedTableView;
class PlaceholderPanel;
class RemoteSearch;
class TableFilters;

/// One tab: the active filters, the table, and in its place what there is to say when there are no rows.
class TablePage : public QWidget
{
    Q_OBJECT
public:
    TablePage(TableSubject subject, PagedTableModel *model, TableFilters *filters, CraftSelection *craft,
              QWidget *parent = nullptr);

    TableSubject subject() const { return m_subject; }
    PagedTableView *table() const { return m_table; }
    ColumnWidths *widths() const { return m_widths; }
    PagedTableModel *model() const { return m_model; }
    TableFilters *filters() const { return m_filters; }

    /// Offers to put the table's search to Launch Library. The search has to outlive the page.
    void setRemoteSearch(RemoteSearch *remote);
    /// Where the pictures of a picture column come from. The source has to outlive the page.
    void setImageSource(ImageSource *source);
    void setMirror(MirrorSession::State state, const std::optional<Error> &error);
    void search(const QString &text);
    void clearAll();
    /// Selects the first row as soon as the answer to the present question is there.
    void selectFirstRow();
    QString countText() const;

signals:
    void countTextChanged();
    /// What was searched or filtered for is there, all of it that the mirror has.
    void answered();
    void searchCleared();
    void filtersEmptied();
    void retryMirrorRequested();
    void folderRequested();
    /// What selectFirstRow() asked for is done.
    void firstRowSelected();
    /// Enter or a double click on a row.
    void openRequested();
    /// A click on the small picture of a row, which is the selected one now.
    void pictureActivated();

private:
    void layOut(CraftSelection *craft);
    void queryChanged();
    void modelChanged();
    bool isSettled() const;
    void showSituation();
    void showPlaceholder(const PlaceholderContent &content);
    void showError();
    void showAsk();
    AskContent askContent() const;
    void act(PlaceholderContent::Action action);

    TableSubject m_subject;
    PagedTableModel *m_model;
    TableFilters *m_filters;
    PagedTableView *m_table;
    ColumnWidths *m_widths = nullptr;
    PlaceholderPanel *m_placeholder;
    NoticeBar *m_error;
    AskNotice *m_ask;
    RemoteSearch *m_remote = nullptr;
    QStackedWidget *m_stack;
    QTimer m_patience; ///< a wait says so only when it is one
    TableSituation m_mirror;
    PlaceholderContent::Action m_errorAction = PlaceholderContent::Action::None;
    int m_matching = 0; ///< rows of the newest settled answer
    int m_total = 0;    ///< rows when nothing narrows the list, as far as that is known
    bool m_toTop = false;
    bool m_firstRowWanted = false;
    bool m_isAsked = false; ///< somebody waits for an answer
};

} // namespace Skydock
