// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headlessshow.h"

#include "craftchoice.h"
#include "dockingstore.h"
#include "flightstore.h"
#include "jsontext.h"
#include "recordchoice.h"
#include "showtext.h"
#include "spacecraftdetailreading.h"
#include "spacecraftstore.h"
#include "standardoutput.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

/// The records of these, each as it came.
template <class Store, class Values>
Result<QJsonArray> recordsOf(const Store &store, const Values &values)
{
    QJsonArray records;
    for (const auto &value : values) {
        const Result<QByteArray> record = store.recordAsItCame(value.id);
        if (!record)
            return tl::unexpected(record.error());
        records.append(QJsonDocument::fromJson(*record).object());
    }
    return records;
}

/// The record in the API's field names. In detail with all its flights and dockings, each as it came; a normal one has
/// none, even where the mirror's has.
Result<QByteArray> json(const QSqlDatabase &database, const SpacecraftDetail &detail, bool detailed)
{
    const Result<QList<StoredRecord>> shapes = SpacecraftStore(database).records(detail.spacecraft.id);
    if (!shapes)
        return tl::unexpected(shapes.error());
    const QByteArray best = bestRecord(detail.spacecraft.id, spacecraftInNewShapes(*shapes));
    QJsonObject record = QJsonDocument::fromJson(best).object();
    record.remove("flights"_L1);
    if (detailed) {
        const Result<QJsonArray> flights = recordsOf(FlightStore(database), detail.flights);
        const Result<QJsonArray> dockings = recordsOf(DockingStore(database), detail.stays);
        if (!flights || !dockings)
            return tl::unexpected(flights ? dockings.error() : flights.error());
        record.insert("flights"_L1, *flights);
        record.insert("docking_events"_L1, *dockings);
    }
    return jsonForTerminals(QJsonDocument(record).toJson(QJsonDocument::Indented));
}

} // namespace

Result<void> runShow(const QSqlDatabase &database, const ShowOptions &options, const DisplayText &text)
{
    const Result<SpacecraftDetail> detail =
        chooseSpacecraft(database, options.which).and_then([&](qint64 id) {
            return readSpacecraftDetail(database, id);
        });
    if (!detail)
        return tl::unexpected(detail.error());
    const auto written = [&]() -> Result<QByteArray> {
        if (options.format == ShowFormat::Json)
            return json(database, *detail, options.detailed);
        return shownText(*detail, options.detailed, text, QDateTime::currentMSecsSinceEpoch(),
                         StandardOutput::terminalWidth())
            .toUtf8();
    }();
    StandardOutput output;
    return written.and_then([&](const QByteArray &bytes) { return output.write(bytes); }).and_then([&] {
        return output.flush();
    });
}

} // namespace Skydock
