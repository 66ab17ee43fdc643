// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imageviewer.h"

#include "detailpicture.h"
#include "detailtext.h"
#include "elidedlabel.h"
#include "imageactions.h"
#include "imagecanvas.h"
#include "imagesource.h"
#include "photographwords.h"
#include "viewedpicture.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace Skydock {

namespace {

constexpr int percent = 100;

} // namespace

ImageViewer::ImageViewer(ImageSource *source, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_picture(new ViewedPicture(source, this))
    , m_canvas(new ImageCanvas(this))
    , m_title(new QLabel(this))
    , m_position(new ElidedLabel(this))
    , m_credit(new DetailText(this))
    , m_note(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_zoom(new QLabel(this))
    , m_actions(new ImageActions(this))
{
    setObjectName(QStringLiteral("imageViewer"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_canvas->setObjectName(QStringLiteral("imageCanvas"));
    layOut();
    connectActions();
    connect(m_picture, &ViewedPicture::changed, this, &ImageViewer::pictureChanged);
    connect(m_canvas, &ImageCanvas::zoomChanged, this, &ImageViewer::zoomChanged);
    connect(m_canvas, &ImageCanvas::stepRequested, this, &ImageViewer::step);
    connect(m_credit, &DetailText::linkActivated, this, [this](const QUrl &address) {
        if (address.scheme() == QLatin1String("https"))
            emit linkActivated(address);
    });
    if (source)
        connectSource();
    m_canvas->setFocus();
}

ImageViewer::~ImageViewer() = default;

void ImageViewer::connectActions()
{
    connect(m_actions->previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_actions->next, &QAction::triggered, this, [this] { step(1); });
    connect(m_actions->zoomIn, &QAction::triggered, m_canvas, &ImageCanvas::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, m_canvas, &ImageCanvas::zoomOut);
    connect(m_actions->fit, &QAction::triggered, m_canvas, &ImageCanvas::fit);
    connect(m_actions->pixels, &QAction::triggered, m_canvas, &ImageCanvas::showPixels);
    connect(m_actions->copy, &QAction::triggered, this, &ImageViewer::copy);
    connect(m_actions->save, &QAction::triggered, this, &ImageViewer::saveAs);
}

void ImageViewer::connectSource()
{
    connect(m_source, &ImageSource::progressed, this, [this](const QUrl &url, qint64 received, qint64 total) {
        if (url != m_picture->url())
            return;
        m_progress->setRange(0, total > 0 ? percent : 0);
        m_progress->setValue(total > 0 ? int(received * percent / total) : 0);
    });
    connect(m_source, &ImageSource::saved, this,
            [this](const QUrl &url, const QString &path, const QString &trouble) {
                if (url == m_picture->url())
                    say(trouble.isEmpty() ? tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path))
                                          : trouble);
            });
}

void ImageViewer::layOut()
{
    const int gap = fontMetrics().height() / 2;
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_note, m_zoom})
        label->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("imageTitle"));
    m_title->setWordWrap(true);
    m_credit->setObjectName(QStringLiteral("imageCredit"));
    m_credit->setAccessibleName(tr("Credit and licence"));
    m_position->setObjectName(QStringLiteral("imagePosition"));
    m_zoom->setObjectName(QStringLiteral("imageZoom"));
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000 %")));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_note->setObjectName(QStringLiteral("imageNote"));
    m_note->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("imageProgress"));
    m_progress->setAccessibleName(tr("Photograph on its way"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(gap);
    // It comes and goes; nothing else moves for it.
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap / 2);
    column->addLayout(m_actions->makeTools(m_position, m_zoom));
    column->addWidget(m_canvas, 1);
    column->addWidget(m_progress);
    column->addWidget(m_title);
    column->addWidget(m_credit);
    column->addWidget(m_note);
}

const CraftPicture *ImageViewer::current() const
{
    return m_index < m_pictures.size() ? &m_pictures.at(m_index) : nullptr;
}

void ImageViewer::showCraft(const Spacecraft &craft)
{
    const bool isOther = !m_craft || m_craft->id != craft.id;
    m_craft = craft;
    m_pictures = picturesOf(craft);
    if (isOther)
        m_index = m_wentBack ? int(m_pictures.size()) - 1 : 0;
    m_wentBack = false;
    m_index = std::clamp(m_index, 0, std::max(0, int(m_pictures.size()) - 1));
    showPicture();
}

void ImageViewer::setNeighbours(bool isBefore, bool isAfter)
{
    m_isBefore = isBefore;
    m_isAfter = isAfter;
    updateActions();
}

void ImageViewer::showPicture()
{
    const CraftPicture *picture = current();
    const QString craft = m_craft ? DisplayText::oneLine(m_craft->name) : QString();
    //: %1 a spacecraft
    setWindowTitle(tr("%1: photograph").arg(craft));
    m_title->setText(picture ? PhotographWords::title(*picture, craft) : craft);
    m_position->setText(m_pictures.size() > 1
                            //: which of the photographs: "2 of 3"
                            ? tr("%1 of %2").arg(m_index + 1).arg(m_pictures.size())
                            : QString());
    SpacecraftDetail credited;
    credited.level = RecordLevel::Detailed;
    if (picture)
        credited.spacecraft.image = picture->image;
    // Credit and licence stand there from the first moment, whatever becomes of the picture.
    m_credit->setLines(picture ? pictureLines(credited, ImageSource::State::Ready, m_text)
                               : DetailLineList());
    const QUrl before = m_picture->url();
    m_copyWhenWhole = false; // what comes now may be another picture
    m_picture->setPhotograph(picture ? std::optional(picture->image) : std::nullopt);
    if (m_picture->url() != before) {
        m_said.clear();
        m_progress->setRange(0, 0);
    }
    m_picture->want(m_canvas->wantedPixels());
    pictureChanged();
}

void ImageViewer::pictureChanged()
{
    const bool isOther = std::exchange(m_shown, m_picture->url()) != m_picture->url();
    const bool showedSmall = std::exchange(m_showsSmall, m_picture->isSmall());
    const QImage &image = m_picture->image();
    if (image.isNull()) {
        const auto &configuration = m_craft ? m_craft->configuration : std::nullopt;
        m_canvas->setWords(stateText(), configuration ? configuration->typeId : std::nullopt);
    } else if (isOther || !m_canvas->hasPicture() || (showedSmall && m_canvas->zoom().isFitted())) {
        m_canvas->setPicture(image, m_picture->pixels(), m_picture->isSmall());
    } else {
        m_canvas->sharpen(image, m_picture->pixels());
    }
    if (m_copyWhenWhole && m_picture->state() != ImageSource::State::Loading)
        copyNow();
    updateNote();
    updateActions();
}

void ImageViewer::zoomChanged()
{
    m_picture->want(m_canvas->wantedPixels());
    const int shown = int(std::lround(m_canvas->zoom().scale() * percent));
    const bool isKnown = m_canvas->hasPicture() && !m_showsSmall;
    m_zoom->setText(isKnown ? tr("%1 %").arg(std::max(1, shown)) : QString());
    m_zoom->setAccessibleName(isKnown ? tr("Zoom: %1 %").arg(std::max(1, shown)) : QString());
    updateActions();
}

void ImageViewer::updateActions()
{
    m_actions->update(*m_canvas, {.isWhole = m_canvas->hasPicture() && !m_showsSmall,
                                  .canGoBack = m_index > 0 || m_isBefore,
                                  .canGoOn = m_index + 1 < m_pictures.size() || m_isAfter});
}

QString ImageViewer::stateText() const
{
    return current() ? PhotographWords::state(*m_picture) : PhotographWords::none();
}

void ImageViewer::updateNote()
{
    const bool isLoading = current() && m_picture->state() == ImageSource::State::Loading;
    m_progress->setVisible(isLoading);
    const QString state = stateText();
    // Without a picture the canvas says it, in its place.
    m_note->setText(m_said.isEmpty() && m_canvas->hasPicture() ? state : m_said);
    m_note->setVisible(!m_note->text().isEmpty());
    m_canvas->setAccessibleName(m_canvas->hasPicture() ? tr("Photograph: %1").arg(m_title->text())
                                                       : tr("Drawing: %1").arg(m_title->text()));
    m_canvas->setAccessibleDescription(state);
}

void ImageViewer::say(const QString &note)
{
    m_said = note;
    updateNote();
}

void ImageViewer::step(int by)
{
    const int index = m_index + by;
    if (index >= 0 && index < m_pictures.size()) {
        m_index = index;
        return showPicture();
    }
    if (by < 0 ? !m_isBefore : !m_isAfter)
        return;
    m_wentBack = by < 0;
    emit craftWanted(by);
}

/// All its pixels, which are not here while it is shown smaller.
void ImageViewer::copy()
{
    m_copyWhenWhole = true;
    m_picture->want(m_picture->pixels());
    if (m_copyWhenWhole && m_picture->state() != ImageSource::State::Loading)
        copyNow();
}

void ImageViewer::copyNow()
{
    m_copyWhenWhole = false;
    QGuiApplication::clipboard()->setImage(m_picture->image());
    say(tr("Copied."));
}

void ImageViewer::saveAs()
{
    const CraftPicture *picture = current();
    if (!picture || !m_source)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the photograph as"),
                                   QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->setObjectName(QStringLiteral("saveImageDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileNameFor(*picture));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, url = m_picture->url()](const QString &path) { m_source->save(url, path); });
    dialog->open();
}

} // namespace Skydock
