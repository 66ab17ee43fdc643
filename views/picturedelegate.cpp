// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturedelegate.h"

#include "icons.h"
#include "pagedtablemodel.h"
#include "pagedtableview.h"
#include "plaintooltip.h"
#include "rowpictures.h"
#include "semanticcolors.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Skydock {

namespace {

QSize pixelsOf(const QRect &rect, qreal ratio)
{
    return (QSizeF(rect.size()) * ratio).toSize();
}

} // namespace

PictureDelegate::PictureDelegate(RowPictures *pictures, PagedTableView *table)
    : TableDelegate(table)
    , m_pictures(pictures)
{}

void PictureDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    TableDelegate::initStyleOption(option, index);
    if (index.data(PagedTableModel::IdRole).isValid())
        option->text.clear(); // the words are for those who cannot see it
}

int PictureDelegate::markWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return option.fontMetrics.height() * 5 / 2;
}

void PictureDelegate::paintMark(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    if (!index.data(PagedTableModel::IdRole).isValid())
        return; // a row on its way
    const QRect place = rect.adjusted(0, 1, 0, -1);
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QUrl url = index.data(PagedTableModel::PictureRole).toUrl();
    const QImage image = url.isEmpty() ? QImage() : m_pictures->picture(url, pixelsOf(place, ratio)).image;
    if (image.isNull())
        return paintSilhouette(painter, place, option, index);
    QRectF shown(QPointF(), QSizeF(image.size()).scaled(place.size(), Qt::KeepAspectRatio));
    shown.moveCenter(QRectF(place).center());
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(shown, image);
    painter->restore();
}

void PictureDelegate::paintSilhouette(QPainter *painter, const QRect &place,
                                      const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant type = index.data(PagedTableModel::TypeRole);
    const QColor color = mixed(option.palette.color(QPalette::Base), textColor(option), 0.35);
    const QSize size(place.height(), place.height());
    QRect centred(QPoint(), size);
    centred.moveCenter(place.center());
    painter->drawPixmap(centred.topLeft(),
                        silhouette(type.isValid() ? std::optional(type.toLongLong()) : std::nullopt, size,
                                   painter->device()->devicePixelRatioF(), color));
}

bool PictureDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QUrl url = index.data(PagedTableModel::PictureRole).toUrl();
    if (event->type() != QEvent::ToolTip || url.isEmpty())
        return TableDelegate::helpEvent(event, view, option, index);
    const ImageSource::Picture picture =
        m_pictures->picture(url, pixelsOf(option.rect, view->devicePixelRatioF()));
    if (picture.state != ImageSource::State::Failed)
        return TableDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(picture.reason), view, option.rect);
    return true;
}

} // namespace Skydock
