// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailpane.h"

#include "craftselection.h"
#include "detailfetching.h"
#include "detailview.h"
#include "placeholderpanel.h"
#include "spacecraftdetailmodel.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

namespace Skydock {

using namespace std::chrono_literals;

DetailPane::DetailPane(SpacecraftDetailModel *model, CraftSelection *selection, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_selection(selection)
    , m_nowMs(&QDateTime::currentMSecsSinceEpoch)
    , m_bar(new QWidget(this))
    , m_back(new QToolButton(m_bar))
    , m_forward(new QToolButton(m_bar))
    , m_mode(new DetailModeSwitch(m_bar))
    , m_layout(new QStackedLayout)
    , m_placeholder(new PlaceholderPanel(this))
    , m_view(new DetailView(this))
{
    setObjectName(QStringLiteral("detailPane"));
    setMinimumWidth(fontMetrics().height() * 16);
    m_placeholder->setBackgroundRole(QPalette::Window);
    makeBar();
    m_layout->addWidget(m_placeholder);
    m_layout->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(m_layout, 1);
    setFocusProxy(m_view);
    m_slow.setSingleShot(true);
    m_slow.setInterval(300ms);
    m_clock.setInterval(1min);
    connect(&m_slow, &QTimer::timeout, this, &DetailPane::showLoading);
    connect(&m_clock, &QTimer::timeout, this, &DetailPane::fill);
    connectView();
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

/// Always in reach, however far the story is scrolled.
void DetailPane::makeBar()
{
    auto *row = new QHBoxLayout(m_bar);
    const int gap = fontMetrics().height() / 3;
    row->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    row->setSpacing(0);
    for (QToolButton *button : {m_back, m_forward}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->hide();
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(m_mode);
    connect(m_mode, &DetailModeSwitch::modeChanged, this, [this](DetailMode mode) {
        m_view->setMode(mode);
        emit modeChanged(mode);
    });
}

void DetailPane::addHistory(QAction *back, QAction *forward)
{
    m_back->setDefaultAction(back);
    m_forward->setDefaultAction(forward);
    m_back->setObjectName(QStringLiteral("detailBack"));
    m_forward->setObjectName(QStringLiteral("detailForward"));
    m_back->show();
    m_forward->show();
}

void DetailPane::connectView()
{
    connect(m_placeholder, &PlaceholderPanel::actionRequested, this, &DetailPane::retryRequested);
    connect(m_view, &DetailView::foldsChanged, this, &DetailPane::foldsChanged);
    connect(m_view, &DetailView::photographActivated, this, &DetailPane::photographActivated);
    connect(m_view, &DetailView::wayActivated, this, &DetailPane::go);
    connect(m_view, &DetailView::copyJsonRequested, this, &DetailPane::copyJson);
    // Only https gets this far, and the whole address is what was clicked.
    connect(m_view, &DetailView::linkActivated, this,
            [](const QUrl &address) { QDesktopServices::openUrl(address); });
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
    return m_mode->mode();
}

void DetailPane::setMode(DetailMode mode)
{
    m_mode->setMode(mode);
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

void DetailPane::go(const DetailWay &way)
{
    std::visit([this](const auto &to) { goTo(to); }, way);
}

void DetailPane::goTo(const FacetWay &way)
{
    emit facetRequested(way.facet, way.id);
}

void DetailPane::goTo(const CraftWay &way)
{
    if (m_selection)
        m_selection->select(way.spacecraftId);
}

void DetailPane::goTo(const HostWay &way)
{
    emit hostRequested(way.host);
}

void DetailPane::goTo(const StayWay &way)
{
    const auto &stays = m_detail.stays;
    const auto stay =
        std::find_if(stays.begin(), stays.end(), [&](const Stay &each) { return each.id == way.stayId; });
    if (m_selection)
        m_selection->select(m_detail.spacecraft.id, way.stayId);
    if (stay != stays.end())
        emit stayRequested(stay->id, stay->port.host);
}

void DetailPane::copyJson() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_detail.recordJson));
}

} // namespace Skydock
