// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundledcatalogue.h"

#include "resources.h"
#include "utctime.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Skydock {

namespace {

tl::unexpected<Error> damaged(const QString &file)
{
    return failure(Error::Kind::Damaged,
                   QCoreApplication::translate(
                       "Skydock::Mirror", "The bundled catalogue is damaged (%1). Install Skydock again.")
                       .arg(QDir::toNativeSeparators(file)));
}

Result<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return damaged(path);
    return file.readAll();
}

std::optional<Collection> collectionOf(const QString &name)
{
    if (name == QLatin1String("spacecraft"))
        return Collection::Spacecraft;
    if (name == QLatin1String("docking_events"))
        return Collection::DockingEvents;
    if (name == QLatin1String("spacecraft_flights"))
        return Collection::SpacecraftFlights;
    return {};
}

Result<DecodedPage> pageOf(const QString &directory, const QJsonObject &entry)
{
    const QString path = directory + u'/' + entry[QLatin1String("file")].toString();
    const std::optional<Collection> collection = collectionOf(entry[QLatin1String("collection")].toString());
    const std::optional<qint64> asOfMs = parseUtc(entry[QLatin1String("asOf")].toString());
    if (!collection || !asOfMs)
        return damaged(directory + QStringLiteral("/manifest.json"));
    const bool older = entry[QLatin1String("apiVersion")].toString() == QLatin1String("2.0.0");
    const RecordOrigin origin{older ? ApiVersion::V2_0_0 : ApiVersion::V2_3_0, RecordLevel::Normal, *asOfMs};
    const Result<QByteArray> body = contents(path);
    if (!body)
        return tl::unexpected(body.error());
    Result<DecodedPage> page = decodePage(*body, *collection, origin);
    if (!page || page->ids.isEmpty())
        return damaged(path);
    return page;
}

} // namespace

BundledCatalogue::BundledCatalogue(QString directory) : m_directory(std::move(directory))
{
    loadResources();
}

Result<QString> BundledCatalogue::edition() const
{
    return contents(manifestPath()).map([](const QByteArray &manifest) {
        return QString::fromLatin1(QCryptographicHash::hash(manifest, QCryptographicHash::Sha256).toHex());
    });
}

Result<QList<DecodedPage>> BundledCatalogue::pages() const
{
    const Result<QByteArray> manifest = contents(manifestPath());
    if (!manifest)
        return tl::unexpected(manifest.error());
    const QJsonArray files = QJsonDocument::fromJson(*manifest).object()[QLatin1String("files")].toArray();
    if (files.isEmpty())
        return damaged(manifestPath());
    QList<DecodedPage> pages;
    for (const auto entry : files) {
        Result<DecodedPage> page = pageOf(m_directory, entry.toObject());
        if (!page)
            return tl::unexpected(page.error());
        pages << std::move(*page);
    }
    return pages;
}

QString BundledCatalogue::manifestPath() const
{
    return m_directory + QStringLiteral("/manifest.json");
}

} // namespace Skydock
