// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailmodeswitch.h"
#include "displaytext.h"
#include "placeholdercontent.h"
#include "spacecraftdetail.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QStackedLayout;

namespace Skydock {

class CraftSelection;
class DetailView;
class DetailWish;
class ImageSource;
class PlaceholderPanel;
class SpacecraftDetailModel;
class SyncControl;

/// The open craft's story, or why there is none. It shows what the model has and sets the stay that is chosen in it;
/// which craft the model opens is decided elsewhere.
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

private:
    void followModel();
    void showPlaceholder(const PlaceholderContent &content);
    void fill();
    void selectStay(qint64 stayId);
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
    QStackedLayout *m_layout;
    PlaceholderPanel *m_placeholder;
    DetailView *m_view;
};

} // namespace Skydock
