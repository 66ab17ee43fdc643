// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include "resources.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Skydock {

namespace {

void ensureResources()
{
    static const bool loaded = (loadResources(), true);
    Q_UNUSED(loaded)
}

/// The drawing in one colour, `size` in device pixels. A file that is missing or damaged gives an empty picture.
QPixmap tinted(const QString &path, QSize size, const QColor &color)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(path);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&image);
    if (renderer.isValid())
        renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    return QPixmap::fromImage(image);
}

enum class Facing { AsDrawn, Mirrored };

QPixmap cachedTinted(const QString &path, QSize size, const QColor &color, Facing facing = Facing::AsDrawn)
{
    if (size.isEmpty())
        return {};
    const bool isMirrored = facing == Facing::Mirrored;
    const QString key = QStringLiteral("skydock:%1:%2x%3:%4%5")
                            .arg(path)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(color.rgba(), 8, 16, QLatin1Char('0'))
                            .arg(isMirrored ? QStringLiteral(":mirrored") : QString());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = tinted(path, size, color);
    if (isMirrored)
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// What points along the line of reading points the other way where that runs from right to left.
Facing facing(const QString &name)
{
    const bool isAlongTheLine = name == QStringLiteral("previous") || name == QStringLiteral("next") ||
                                name == QStringLiteral("chevron-right");
    return isAlongTheLine && QGuiApplication::isRightToLeft() ? Facing::Mirrored : Facing::AsDrawn;
}

QColor iconColor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::WindowText);
}

/// Asks for the palette each time it paints, so that an icon that was made long ago follows a change to dark.
class TintedIconEngine : public QIconEngine
{
public:
    explicit TintedIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
    }

    /// `size` is in device pixels: QIcon multiplies and sets the ratio.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return cachedTinted(QStringLiteral(":/icons/%1.svg").arg(m_name), size, iconColor(mode),
                            facing(m_name));
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_name); }
    QString key() const override { return QStringLiteral("skydock-tinted"); }
    QString iconName() override { return m_name; }

private:
    QString m_name;
};

/// Type ids as Launch Library's config endpoint numbers them.
QString silhouetteName(std::optional<qint64> typeId)
{
    switch (typeId.value_or(0)) {
    case 2:
        return QStringLiteral("capsule");
    case 3:
        return QStringLiteral("spaceplane");
    case 4:
        return QStringLiteral("cargo");
    case 6:
        return QStringLiteral("upperstage");
    default:
        return QStringLiteral("unknown");
    }
}

} // namespace

QIcon tintedIcon(const QString &name)
{
    ensureResources();
    return QIcon(new TintedIconEngine(name));
}

QPixmap silhouette(std::optional<qint64> typeId, QSize size, qreal devicePixelRatio, const QColor &color)
{
    ensureResources();
    const QString path = QStringLiteral(":/silhouettes/%1.svg").arg(silhouetteName(typeId));
    QPixmap pixmap = cachedTinted(path, (QSizeF(size) * devicePixelRatio).toSize(), color);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace Skydock
