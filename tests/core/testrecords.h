// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decodedpage.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

/// What the decoder tests share: the bundled pages, and short ways to decode and to compare.
namespace Skydock::Testing {

using namespace Qt::StringLiterals;

inline constexpr RecordOrigin origin230{ApiVersion::V2_3_0, RecordLevel::Normal, 42};
inline constexpr RecordOrigin origin200{ApiVersion::V2_0_0, RecordLevel::Normal, 42};
inline constexpr RecordOrigin detailed230{ApiVersion::V2_3_0, RecordLevel::Detailed, 42};

inline QByteArray catalogueFile(const QString &name)
{
    QFile file(QStringLiteral(SKYDOCK_SOURCE_DIR "/resources/catalogue/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

inline QJsonArray catalogueRecords(const QString &name)
{
    return QJsonDocument::fromJson(catalogueFile(name)).object().value(QLatin1String("results")).toArray();
}

inline QByteArray toBytes(const QJsonValue &record)
{
    return QJsonDocument(record.toObject()).toJson(QJsonDocument::Compact);
}

/// The page, or an empty one with a problem that says why.
inline DecodedPage pageOf(const QByteArray &body, Collection collection, RecordOrigin origin = origin230)
{
    const auto page = decodePage(body, collection, origin);
    if (page)
        return *page;
    DecodedPage broken;
    broken.problems.append({QStringLiteral("page"), {}, page.error().text});
    return broken;
}

/// Problems one a line, as "record | field".
inline QStringList problemPlaces(const DecodedPage &page)
{
    QStringList places;
    for (const DecodeProblem &problem : page.problems)
        places << problem.record + QStringLiteral(" | ") + problem.field;
    return places;
}

template <class T>
const Decoded<T> *recordWithId(const QList<Decoded<T>> &list, qint64 id)
{
    for (const Decoded<T> &record : list) {
        if (record.value.id == id)
            return &record;
    }
    return nullptr;
}

template <class T>
QList<qint64> idsOf(const QList<Decoded<T>> &list)
{
    QList<qint64> ids;
    for (const Decoded<T> &record : list)
        ids << record.value.id;
    return ids;
}

inline QString nameOf(HostKind kind)
{
    return std::array{u"station"_s, u"configuration"_s, u"payload"_s}[std::size_t(kind)];
}

/// "station 4 ISS, port 30 Harmony zenith"
inline QString portText(const Stay &stay)
{
    const QString host =
        u"%1 %2 %3"_s.arg(nameOf(stay.port.host.kind)).arg(stay.port.host.id).arg(stay.hostName);
    return u"%1, port %2 %3"_s.arg(host).arg(stay.port.locationId).arg(stay.portName);
}

inline QStringList hostTexts(const DecodedPage &page)
{
    QStringList texts;
    for (const Host &host : page.hosts)
        texts << u"%1 %2 %3"_s.arg(nameOf(host.key.kind)).arg(host.key.id).arg(host.name);
    texts.sort();
    return texts;
}

inline QString vehicleText(const std::optional<Vehicle> &vehicle)
{
    if (!vehicle)
        return u"unknown"_s;
    const QString kind = std::array{u"flight"_s, u"station"_s, u"payload"_s}[std::size_t(vehicle->kind)];
    const QString craft = vehicle->spacecraftId ? QString::number(*vehicle->spacecraftId) : u"-"_s;
    return QStringList{
        kind, QString::number(vehicle->id), vehicle->name, craft, vehicle->typeName, vehicle->operatorName}
        .join(u'|');
}

} // namespace Skydock::Testing
