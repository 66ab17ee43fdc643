// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decodedpage.h"

#include "crewdecoder.h"
#include "dockingdecoder.h"
#include "flightdecoder.h"
#include "jsonvalue.h"
#include "placedecoder.h"
#include "spacecraftdecoder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumBodySize = 64LL * 1024 * 1024;
constexpr qsizetype maximumRows = 1000; ///< in one answer; Launch Library gives at most a hundred

tl::unexpected<Error> damaged(const QString &text)
{
    return failure(Error::Kind::Damaged, text);
}

tl::unexpected<Error> holdsNoRecord()
{
    return damaged(
        QCoreApplication::translate("Decoder", "The data holds no record and no list of records."));
}

Result<QJsonObject> parsedObject(const QByteArray &body)
{
    if (body.size() > maximumBodySize)
        return damaged(
            QCoreApplication::translate("Decoder", "The data is larger than 64 MiB and was not read."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error); // refuses nesting beyond 1024
    if (error.error != QJsonParseError::NoError) {
        return damaged(QCoreApplication::translate("Decoder", "The data is damaged: %1 at byte %2.")
                           .arg(error.errorString())
                           .arg(error.offset));
    }
    if (!document.isObject())
        return holdsNoRecord();
    return document.object();
}

QString kindName(Collection collection)
{
    switch (collection) {
    case Collection::Spacecraft:
        return u"spacecraft"_s;
    case Collection::DockingEvents:
        return u"docking event"_s;
    case Collection::SpacecraftFlights:
        return u"flight"_s;
    case Collection::SpaceStations:
        return u"space station"_s;
    case Collection::DockingLocations:
        return u"docking location"_s;
    case Collection::SpacecraftStatuses:
        return u"spacecraft status"_s;
    }
    return {};
}

/// A detailed record holds its flights; only a listed one is asked for them, so that records inside records cannot
/// send the decoder round and round.
std::optional<qint64> readListedSpacecraft(const JsonReader &reader, Harvest &harvest)
{
    const auto spacecraft = readSpacecraft(reader);
    if (!spacecraft)
        return std::nullopt;
    harvest.add(decoded(*spacecraft, reader, levelOf(reader)));
    for (const JsonReader &flight : reader.records("flights"_L1))
        readFlight(flight, harvest, &*spacecraft);
    return spacecraft->id;
}

std::optional<qint64> readRecord(Collection collection, const JsonReader &reader, Harvest &harvest)
{
    switch (collection) {
    case Collection::Spacecraft:
        return readListedSpacecraft(reader, harvest);
    case Collection::DockingEvents: {
        const auto stay = readStay(reader, harvest);
        return stay ? std::optional(stay->id) : std::nullopt;
    }
    case Collection::SpacecraftFlights: {
        const auto read = readFlight(reader, harvest);
        return read ? std::optional(read->flight.id) : std::nullopt;
    }
    case Collection::SpaceStations:
        return readStation(reader, harvest);
    case Collection::DockingLocations:
        return readDockingLocation(reader, harvest);
    case Collection::SpacecraftStatuses:
        return readSpacecraftStatus(reader, harvest);
    }
    return std::nullopt;
}

/// Reads the records of one answer, in their order.
class PageDecoder
{
public:
    PageDecoder(Collection collection, RecordOrigin origin) : m_collection(collection), m_origin(origin) {}

    void readSingle(const QJsonObject &object, JsonSlice slice)
    {
        m_count = 1;
        m_rows = 1;
        readListed(object, slice, kindName(m_collection));
    }

    void readEnvelope(const QJsonObject &envelope, JsonSlice slice)
    {
        const QJsonArray results = envelope.value("results"_L1).toArray();
        const QList<JsonSlice> slices = slice.member("results").elements();
        m_isList = true;
        m_rows = int(results.size());
        readCount(envelope.value("count"_L1), results.size());
        if (results.size() > maximumRows)
            m_log.add({u"list"_s, u"results"_s,
                       u"%1 records, only the first %2 were read"_s.arg(results.size()).arg(maximumRows)});
        for (qsizetype i = 0; i < std::min(results.size(), maximumRows); ++i) {
            const QString name = u"%1 at position %2"_s.arg(kindName(m_collection)).arg(i + 1);
            readListed(results.at(i), slices.value(i), name);
        }
    }

    DecodedPage page() const
    {
        DecodedPage page = m_harvest.page();
        page.count = m_count;
        page.isList = m_isList;
        page.countKnown = m_countKnown;
        page.rows = m_rows;
        page.problems = m_log.problems();
        page.refused = m_refused;
        page.ids = m_ids;
        return page;
    }

private:
    void readCount(const QJsonValue &value, qsizetype atLeast)
    {
        m_count = value.toInteger(-1);
        m_countKnown = m_count >= 0;
        if (m_countKnown)
            return;
        m_count = atLeast;
        if (!value.isUndefined() && !value.isNull())
            m_log.add({u"list"_s, u"count"_s, mismatch(value, "a whole number from 0")});
    }

    void readListed(const QJsonValue &value, JsonSlice slice, const QString &nameWithoutId)
    {
        if (!value.isObject()) {
            m_log.add({nameWithoutId, {}, mismatch(value, "an object")});
            ++m_refused;
            return;
        }
        const auto id = usableId(value.toObject().value("id"_L1));
        const QString name = id ? recordName(m_collection, *id) : nameWithoutId;
        const RecordContext context{name, m_origin, m_log};
        const JsonReader reader(context, value.toObject(), slice);
        const auto read = readRecord(m_collection, reader, m_harvest);
        if (read)
            m_ids.append(*read);
        else
            ++m_refused;
    }

    Collection m_collection;
    RecordOrigin m_origin;
    ProblemLog m_log;
    Harvest m_harvest;
    qint64 m_count = 0;
    bool m_isList = false;
    bool m_countKnown = false;
    int m_rows = 0;
    int m_refused = 0;
    QList<qint64> m_ids;
};

/// One record from the bytes the mirror kept. What was doubtful in it was reported when it came.
template <class Read>
auto decodeRecord(const QByteArray &record, RecordOrigin origin, Read read)
    -> Result<decltype(read(std::declval<const JsonReader &>(), std::declval<Harvest &>()))>
{
    const auto object = parsedObject(record);
    if (!object)
        return tl::unexpected(object.error());
    ProblemLog log;
    Harvest harvest;
    const RecordContext context{{}, origin, log};
    return read(JsonReader(context, *object, {}), harvest);
}

template <class T>
Result<T> withId(const Result<std::optional<T>> &read)
{
    if (!read)
        return tl::unexpected(read.error());
    if (!*read)
        return damaged(QCoreApplication::translate("Decoder", "The record has no usable id."));
    return **read;
}

} // namespace

QString recordName(Collection collection, qint64 id)
{
    return u"%1 %2"_s.arg(kindName(collection)).arg(id);
}

Result<DecodedPage> decodePage(const QByteArray &body, Collection collection, RecordOrigin origin)
{
    const auto object = parsedObject(body);
    if (!object)
        return tl::unexpected(object.error());
    PageDecoder decoder(collection, origin);
    if (object->value("results"_L1).isArray())
        decoder.readEnvelope(*object, JsonSlice(body));
    else if (object->contains("id"_L1))
        decoder.readSingle(*object, JsonSlice(body));
    else
        return holdsNoRecord();
    return decoder.page();
}

Result<Spacecraft> decodeSpacecraft(const QByteArray &record, RecordOrigin origin)
{
    return withId(decodeRecord(record, origin,
                               [](const JsonReader &reader, Harvest &) { return readSpacecraft(reader); }));
}

Result<Flight> decodeFlight(const QByteArray &record, RecordOrigin origin)
{
    return withId(decodeRecord(record, origin, [](const JsonReader &reader, Harvest &harvest) {
        const auto read = readFlight(reader, harvest);
        return read ? std::optional(read->flight) : std::nullopt;
    }));
}

Result<FlightCrews> decodeFlightCrews(const QByteArray &record, RecordOrigin origin)
{
    return decodeRecord(record, origin,
                        [](const JsonReader &reader, Harvest &) { return readCrews(reader); });
}

Result<Stay> decodeStay(const QByteArray &record, RecordOrigin origin)
{
    return withId(decodeRecord(record, origin, [](const JsonReader &reader, Harvest &harvest) {
        return readStay(reader, harvest);
    }));
}

} // namespace Skydock
