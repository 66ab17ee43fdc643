// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailmodeswitch.h"
#include "detailway.h"
#include "displaytext.h"
#include "placeholdercontent.h"
#include "spacecraftdetail.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QStackedLayout;
class QToolButton;

namespace Skydock {

class CraftSelection;
class DetailView;
class DetailWish;
class ImageSource;
class PlaceholderPanel;
class SpacecraftDetailModel;
class SyncControl;

/// The open craft's story, or why there is none. It shows what the model has and sets the craft and the stay that are
/// chosen in it; what else its links lead to is asked for by signal.
class DetailPane : public QWidget
{
    Q_OBJECT
public:
    /// Both have to outlive the pane; either may be null.
    explicit DetailPane(SpacecraftDetailModel *model, CraftSelection *selection, QWidget *parent = nullptr);

    /// Asks for details that the mirror does not have, while the pane shows a craft in detail.
    void fetchWith(SyncControl *sync);
    /// Where photographs come from; without one there are silhouettes.
    void setImageSource(ImageSource *source);
    /// Puts buttons for what was opened before and after into the bar on top.
    void addHistory(QAction *back, QAction *forward);

    /// Language, units and zone of everything shown.
    void setDisplayText(const DisplayText &text);
    /// What "now" is, in milliseconds since 1970, UTC; the system's clock unless set.
    void setClock(std::function<qint64()> nowMs);

    DetailMode mode() const;
    void setMode(DetailMode mode);
    /// Keys of the sections that are folded, to be kept between sessions.
    QStringList foldedSections() const;
    void setFoldedSections(const QStringList &keys);

    /// What a person reads in the pane now, top to bottom.
    QString plainText() const;

public slots:
    void showNothing();
    void showLoading();
    void showError(const QString &sentence);
    void showDetail(const Skydock::SpacecraftDetail &detail);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

signals:
    void modeChanged(DetailMode mode);
    void retryRequested();
    void foldsChanged();
    /// The photograph is to be shown large.
    void photographActivated();
    /// The table with this one filter.
    void facetRequested(Skydock::FacetKind facet, qint64 id);
    /// The timeline at this host.
    void hostRequested(const Skydock::HostKey &host);
    /// The timeline at this stay, which is selected already.
    void stayRequested(qint64 stayId, const Skydock::HostKey &host);

private:
    void followModel();
    void showPlaceholder(const PlaceholderContent &content);
    void fill();
    void makeBar();
    void connectView();
    void go(const DetailWay &way);
    void goTo(const FacetWay &way);
    void goTo(const CraftWay &way);
    void goTo(const HostWay &way);
    void goTo(const StayWay &way);
    void copyJson() const;
    void updateWish();

    SpacecraftDetailModel *m_model;
    CraftSelection *m_selection;
    DetailWish *m_wish = nullptr;
    DisplayText m_text;
    std::function<qint64()> m_nowMs;
    SpacecraftDetail m_detail;
    QTimer m_slow;  ///< a read that takes longer than this is worth a word
    QTimer m_clock; ///< "for 12 days" grows older while one looks at it
    QWidget *m_bar;
    QToolButton *m_back;
    QToolButton *m_forward;
    DetailModeSwitch *m_mode;
    QStackedLayout *m_layout;
    PlaceholderPanel *m_placeholder;
    DetailView *m_view;
};

} // namespace Skydock
