// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarkreport.h"
#include "recordforms.h"
#include "syncstore.h"
#include "temporarymirror.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Skydock;
using namespace Qt::StringLiterals;

// What a page costs on the synchroniser's thread: read, and written with the position after it in one transaction.

namespace {

constexpr int pageRows = 100;
constexpr qint64 fetchedMs = 1'763'683'200'000;

/// The pages of a full pass, as the server would send them: in detail, a hundred records each.
QList<QByteArray> pagesOf(const ServedCatalogue &catalogue, SyncCollection collection)
{
    const RecordForms forms(catalogue);
    const QList<QJsonObject> records = catalogue.table(collection).records();
    QList<QByteArray> pages;
    for (qsizetype first = 0; first < records.size(); first += pageRows) {
        QJsonArray results;
        for (qsizetype i = first; i < std::min(first + pageRows, records.size()); ++i)
            results << forms.form(collection, records.at(i), richestLevel(collection), false);
        const QJsonObject envelope{{u"count"_s, records.size()}, {u"results"_s, results}};
        pages << QJsonDocument(envelope).toJson(QJsonDocument::Compact);
    }
    return pages;
}

double elapsedMs(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void measure(TemporaryMirror &mirror, const ServedCatalogue &catalogue, SyncCollection collection,
             const char *name)
{
    const RecordOrigin origin{ApiVersion::V2_3_0, richestLevel(collection), fetchedMs};
    SyncStore store(mirror.database());
    SyncPosition position = begunPass(valueOf(store.positions()).at(int(collection)), fetchedMs);
    if (!store.setPosition(position))
        qFatal("The mirror cannot be written.");
    QList<double> decode;
    QList<double> write;
    double bytes = 0;
    const QList<QByteArray> pages = pagesOf(catalogue, collection);
    for (const QByteArray &body : pages) {
        QElapsedTimer timer;
        timer.start();
        DecodedPage page = valueOf(decodePage(body, recordsOf(collection), origin));
        decode << elapsedMs(timer);
        page.count += 1; // so that the pass does not end, and every page is alike
        timer.restart();
        position = valueOf(store.writePage(position, page, fetchedMs));
        write << elapsedMs(timer);
        bytes += double(body.size());
    }
    const qint64 rows = catalogue.table(collection).records().size();
    const double kilobytes = bytes / 1024 / double(pages.size());
    Benchmark::report("sync", QString::fromLatin1(name) + u", read"_s, rows, decode,
                      {{"page_kb", kilobytes}});
    Benchmark::report("sync", QString::fromLatin1(name) + u", write"_s, rows, write);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    for (const int size : {603, 6030}) {
        const ServedCatalogue catalogue(size, size * 555 / 603, size * 897 / 603);
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        measure(mirror, catalogue, SyncCollection::DockingEvents, "page of dockings");
        measure(mirror, catalogue, SyncCollection::Spacecraft, "page of spacecraft");
        measure(mirror, catalogue, SyncCollection::Flights, "page of flights");
    }
    return 0;
}
