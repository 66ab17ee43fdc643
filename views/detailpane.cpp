// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailpane.h"

#include "craftselection.h"
#include "detailfetching.h"
#include "detailview.h"
#include "placeholderpanel.h"
#include "spacecraftdetailmodel.h"

#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QScrollBar>
#include <QStackedLayout>

namespace Skydock {

using namespace std::chrono_literals;

DetailPane::DetailPane(SpacecraftDetailModel *model, CraftSelection *selection, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_selection(selection)
    , m_nowMs(&QDateTime::currentMSecsSinceEpoch)
    , m_layout(new QStackedLayout(this))
    , m_placeholder(new PlaceholderPanel(this))
    , m_view(new DetailView(this))
{
    setObjectName(QStringLiteral("detailPane"));
    setMinimumWidth(fontMetrics().height() * 16);
    m_placeholder->setBackgroundRole(QPalette::Window);
    m_layout->addWidget(m_placeholder);
    m_layout->addWidget(m_view);
    setFocusProxy(m_view);
    m_slow.setSingleShot(true);
    m_slow.setInterval(300ms);
    m_clock.setInterval(1min);
    connect(&m_slow, &QTimer::timeout, this, &DetailPane::showLoading);
    connect(&m_clock, &QTimer::timeout, this, &DetailPane::fill);
    connect(m_placeholder, &PlaceholderPanel::actionRequested, this, &DetailPane::retryRequested);
    connect(m_view, &DetailView::modeChanged, this, &DetailPane::modeChanged);
    connect(m_view, &DetailView::foldsChanged, this, &DetailPane::foldsChanged);
    connect(m_view, &DetailView::stayActivated, this, &DetailPane::selectStay);
    connect(m_view, &DetailView::copyJsonRequested, this, &DetailPane::copyJson);
    connect(m_view, &DetailView::photographActivated, this, &DetailPane::photographActivated);
    // Only https gets this far, and the whole address is what was clicked.
    connect(m_view, &DetailView::linkActivated, this,
            [](const QUrl &address) { QDesktopServices::openUrl(address); });
    showNothing();
    if (m_model) {
        connect(m_model, &SpacecraftDetailModel::stateChanged, this, &DetailPane::followModel);
        connect(this, &DetailPane::retryRequested, m_model, &SpacecraftDetailModel::refresh);
        followModel();
    }
    if (m_selection) {
        connect(
            m_selection, &CraftSelection::changed, this,
            [this](std::optional<qint64>, std::optional<qint64> stayId) { m_view->setMarkedStay(stayId); });
        m_view->setMarkedStay(m_selection->stayId());
    }
}

void DetailPane::fetchWith(SyncControl *sync)
{
    m_wish = new DetailWish(sync, m_model, this);
    connect(m_wish, &DetailWish::changed, this,
            [this] { m_view->setFetching(fetchingLines(m_wish->state(), m_wish->error())); });
    connect(this, &DetailPane::modeChanged, this, &DetailPane::updateWish);
    updateWish();
}

void DetailPane::setImageSource(ImageSource *source)
{
    m_view->setImageSource(source);
}

/// A pane that nobody sees costs no call.
void DetailPane::updateWish()
{
    if (m_wish)
        m_wish->setWanted(isVisible() && mode() == DetailMode::Detailed);
}

void DetailPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateWish();
}

void DetailPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateWish();
}

void DetailPane::setDisplayText(const DisplayText &text)
{
    m_text = text;
    fill();
}

void DetailPane::setClock(std::function<qint64()> nowMs)
{
    m_nowMs = std::move(nowMs);
    fill();
}

DetailMode DetailPane::mode() const
{
    return m_view->mode();
}

void DetailPane::setMode(DetailMode mode)
{
    m_view->setMode(mode);
}

QStringList DetailPane::foldedSections() const
{
    return m_view->foldedSections();
}

void DetailPane::setFoldedSections(const QStringList &keys)
{
    m_view->setFoldedSections(keys);
}

QString DetailPane::plainText() const
{
    if (m_layout->currentWidget() == m_view)
        return m_view->plainText();
    const PlaceholderContent &content = m_placeholder->content();
    return content.sentence.isEmpty() ? content.title : content.title + QLatin1Char('\n') + content.sentence;
}

void DetailPane::followModel()
{
    switch (m_model->state()) {
    case SpacecraftDetailModel::State::Closed:
        return showNothing();
    case SpacecraftDetailModel::State::Loading:
        // Most reads are over before an eye can tell; a flash of "loading" would only be noise.
        return m_slow.start();
    case SpacecraftDetailModel::State::Ready:
        return showDetail(m_model->detail());
    case SpacecraftDetailModel::State::Failed:
        return showError(m_model->error() ? m_model->error()->text : QString());
    }
}

void DetailPane::showPlaceholder(const PlaceholderContent &content)
{
    m_slow.stop();
    m_clock.stop();
    m_placeholder->showContent(content);
    m_layout->setCurrentWidget(m_placeholder);
}

void DetailPane::showNothing()
{
    showPlaceholder({.kind = PlaceholderContent::Kind::Nothing,
                     .title = tr("No spacecraft selected"),
                     .sentence = tr("Choose one in the table, or a stay in the docking timeline.")});
}

void DetailPane::showLoading()
{
    showPlaceholder({.kind = PlaceholderContent::Kind::Waiting, .title = tr("Loading…"), .sentence = {}});
}

void DetailPane::showError(const QString &sentence)
{
    showPlaceholder({.kind = PlaceholderContent::Kind::Error,
                     .title = tr("This spacecraft cannot be shown"),
                     .sentence = sentence,
                     .action = PlaceholderContent::Action::Retry});
}

void DetailPane::showDetail(const SpacecraftDetail &detail)
{
    m_slow.stop();
    const bool isOther = detail.spacecraft.id != m_detail.spacecraft.id;
    m_detail = detail;
    m_clock.start();
    m_layout->setCurrentWidget(m_view);
    fill();
    if (isOther)
        m_view->verticalScrollBar()->setValue(0);
}

void DetailPane::fill()
{
    if (m_layout->currentWidget() == m_view)
        m_view->setDetail(m_detail, m_text, m_nowMs());
}

void DetailPane::selectStay(qint64 stayId)
{
    if (m_selection)
        m_selection->select(m_detail.spacecraft.id, stayId);
}

void DetailPane::copyJson() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_detail.recordJson));
}

} // namespace Skydock
