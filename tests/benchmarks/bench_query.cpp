// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the table asks of the mirror while somebody types, sorts and ticks, on 603, 100 000 and 1 000 000 spacecraft:
//   bench_query [--sql] [SPACECRAFT…]
// as the window asks it, of the columns in memory; with --sql of SQL alone, which answers until they are there.
#include "benchmarkreport.h"
#include "facetstore.h"
#include "generatedcatalogue.h"
#include "rowreader.h"
#include "sharedspacecraftindex.h"
#include "spacecraftmapping.h"
#include "spacecraftstore.h"
#include "sql.h"
#include "temporarymirror.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSqlQuery>

#include <chrono>
#include <ctime>
#include <functional>
#include <thread>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 100;
constexpr int fewestSamples = 5;
constexpr int mostSamples = 200;
constexpr double patienceMs = 1500; ///< for one case

/// Inserts rows of one shape through one prepared statement.
class Inserter
{
public:
    Inserter(const QSqlDatabase &database, const QString &table, const RowValues &shape) : m_query(database)
    {
        QStringList columns;
        for (const auto &column : shape)
            columns << column.first;
        const QString marks = QStringList(columns.size(), u"?"_s).join(u',');
        if (!m_query.prepare(
                u"INSERT OR REPLACE INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u','), marks)))
            qFatal("The table %s is not as expected.", qPrintable(table));
    }
    void insert(const RowValues &row)
    {
        for (int i = 0; i < row.size(); ++i)
            m_query.bindValue(i, row.at(i).second);
        if (!m_query.exec())
            qFatal("A row was refused.");
    }

private:
    QSqlQuery m_query;
};

/// The craft of a generated catalogue of the real size, over and over, with other ids and numbers.
void fill(TemporaryMirror &mirror, int count)
{
    const QSqlDatabase database = mirror.database();
    GeneratedCatalogue(603, 0, 0).writeTo(database);
    const SpacecraftStore store(database);
    QList<Spacecraft> models;
    for (const qint64 id : valueOf(store.ids({}, 0, -1)))
        models << valueOf(store.spacecraft(id));
    Inserter rows(database, u"spacecraft"_s, SpacecraftMapping::columnValues(models.first()));
    Inserter searches(database, u"spacecraft_search"_s, SpacecraftMapping::searchValues(models.first()));
    Inserter facets(database, u"spacecraft_facet"_s,
                    {{u"spacecraft_id"_s, {}}, {u"cell_id"_s, {}}, {u"decade"_s, {}}});
    SelectStatement cellsOfModels;
    cellsOfModels.from = u"spacecraft_facet"_s;
    cellsOfModels.orderBy = u"spacecraft_id"_s;
    const QList<qint64> cells = valueOf(RowReader::ids(database, cellsOfModels, u"cell_id"_s, 0, -1));
    const Result<void> filled = Sql::transaction(database, [&]() -> Result<void> {
        for (int i = int(models.size()); i < count; ++i) {
            Spacecraft craft = models.at(i % models.size());
            craft.id = 10'000 + i;
            craft.name = craft.name.section(u'-', 0, 0) + u"-%1"_s.arg(i);
            craft.timeDockedMs = qint64(i) * 7'919 % 90'000'000'000;
            rows.insert(SpacecraftMapping::columnValues(craft));
            searches.insert(SpacecraftMapping::searchValues(craft));
            facets.insert({{u"spacecraft_id"_s, craft.id},
                           {u"cell_id"_s, cells.at(i % cells.size())},
                           {u"decade"_s, 1960 + i % 7 * 10}});
        }
        return {};
    });
    if (!filled)
        qFatal("The mirror cannot be filled: %s", qPrintable(filled.error().text));
    valueOf(Sql::run(database, u"ANALYZE"_s));
}

/// Terms of one kind, more than the index remembers: each is asked of it anew.
struct Terms
{
    const char *name;
    QStringList texts;
};

QStringList split(const char *words)
{
    return QString::fromLatin1(words).split(u' ');
}

QList<Terms> terms(int count)
{
    QStringList single;
    for (int i = 1; i <= 12; ++i)
        single << u"-%1"_s.arg(count - i).rightJustified(8, u'-');
    return {{"1 letter, frequent", split("s o y u z p r g e a n d")},
            {"1 letter, rare", split("~ ^ = < > | { } ; ! ? @")},
            {"2 letters, frequent", split("so oy yu uz pr ro og gr re es ss ap")},
            {"2 letters, rare", split("qz zq qx xq qj jq vq qv wq qw zx xz")},
            {"3 letters, frequent", split("soy oyu yuz pro rog ogr gre res ess apo pol oll")},
            {"3 letters, rare", split("atv jul ver kep alb ein zzz qqq xyz abq htv dra")},
            {"8 letters, frequent", split("progress soyuz-ms progress- soyuz-tm dragon-c shenzhou soyuz-t- "
                                          "cygnus-n kounotor soyuz-7k starship vostok-1")},
            {"8 letters, one", single}};
}

/// How long something took, and how much of that this thread was at work: on a shared machine the rest is waiting.
class Samples
{
public:
    void take(const std::function<void()> &work)
    {
        const double cpuBefore = cpuMs();
        QElapsedTimer timer;
        timer.start();
        work();
        m_milliseconds << double(timer.nsecsElapsed()) / 1e6;
        m_cpuMs << cpuMs() - cpuBefore;
    }
    void report(const QString &name, int count) const
    {
        Benchmark::report("query", name, count, m_milliseconds,
                          {{"cpu_median_ms", Benchmark::median(m_cpuMs)},
                           {"cpu_p99_ms", Benchmark::percentile(m_cpuMs, 99)}});
    }

private:
    static double cpuMs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }

    QList<double> m_milliseconds;
    QList<double> m_cpuMs;
};

class Cases
{
public:
    using Work = std::function<void()>;

    Cases(const QSqlDatabase &database, SharedSpacecraftIndex *index, int count)
        : m_store(database, index)
        , m_facets(database, index)
        , m_count(count)
    {}

    void run()
    {
        for (const Terms &some : terms(m_count))
            search(some);
        sorts();
        wholes();
    }

private:
    /// One of them after the other, and again, until there are samples enough.
    void measure(const QString &name, const QList<Work> &works)
    {
        Samples samples;
        QElapsedTimer total;
        total.start();
        for (qsizetype i = 0; i < fewestSamples || (i < mostSamples && double(total.elapsed()) < patienceMs);
             ++i)
            samples.take(works[i % works.size()]);
        samples.report(name, m_count);
    }
    Work page(const SpacecraftQuery &query, int first = 0)
    {
        return [this, query, first] { valueOf(m_store.rows(query, first, pageRows)); };
    }
    static SpacecraftQuery byName(const QString &search = {})
    {
        SpacecraftQuery query;
        query.search = search;
        query.ordering.keys = {{SpacecraftField::Name}};
        query.ordering.unknown = UnknownValues::Last;
        return query;
    }

    void search(const Terms &some)
    {
        QList<Work> pages, narrowed, counts, facets;
        for (const QString &text : some.texts) {
            SpacecraftQuery query = byName(text);
            pages << page(query);
            counts << [this, query] { valueOf(m_store.count(query)); };
            facets << [this, query] { valueOf(m_facets.facets(query)); };
            query.statusIds = {1, 2};
            query.typeIds = {1, 2, 3};
            narrowed << page(query);
        }
        const QString name = QLatin1String(some.name);
        measure(u"first page, "_s + name, pages);
        measure(u"first page with two facets, "_s + name, narrowed);
        measure(u"count, "_s + name, counts);
        measure(u"facet counts, "_s + name, facets);
    }

    /// One column after the other, as somebody who clicks through them: no order is there when it is asked for.
    void sorts()
    {
        constexpr int fields = int(SpacecraftField::Placeholder) + 1;
        QMap<QPair<int, bool>, Samples> samples;
        QElapsedTimer total;
        total.start();
        for (int round = 0;
             round < fewestSamples || (round < mostSamples && double(total.elapsed()) < fields * patienceMs);
             ++round) {
            for (int field = 0; field < fields; ++field) {
                for (const bool descending : {false, true}) {
                    SpacecraftQuery query = byName();
                    query.ordering.keys = {{SpacecraftField(field), descending}};
                    samples[{field, descending}].take(page(query));
                }
            }
        }
        for (auto it = samples.cbegin(); it != samples.cend(); ++it)
            it.value().report(u"sort switch, column %1 %2"_s.arg(it.key().first)
                                  .arg(it.key().second ? u"descending"_s : u"ascending"_s),
                              m_count);
    }

    void wholes()
    {
        measure(u"count of all"_s, {[&] { valueOf(m_store.count({})); }});
        measure(u"facet counts"_s, {[&] { valueOf(m_facets.facets({})); }});
        measure(u"last page"_s, {page(byName(), std::max(0, m_count - pageRows))});
        QList<Work> two;
        for (const bool descending : {false, true}) {
            for (const SpacecraftField field :
                 {SpacecraftField::Type, SpacecraftField::Status, SpacecraftField::Agency}) {
                SpacecraftQuery query = byName();
                query.ordering.keys = {{field, descending}, {SpacecraftField::TimeDocked, true}};
                two << page(query);
            }
        }
        measure(u"sort switch, two columns"_s, two);
        const QList<qint64> last = valueOf(m_store.ids(byName(), m_count / 2, 1));
        measure(u"row of a craft in the middle"_s,
                {[&] { valueOf(m_store.position(byName(), last.first())); }});
    }

    SpacecraftStore m_store;
    FacetStore m_facets;
    int m_count;
};

double residentMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() * 1024 / 1e6;
    }
    return 0;
}

void sayFigure(const char *what, int count, double value)
{
    std::printf(R"({"bench": "query", "case": "%s", "n": %d, "value": %.1f})"
                "\n",
                what, count, value);
    std::fflush(stdout);
}

/// From nothing to the first answer of the columns.
void readIndex(SharedSpacecraftIndex &index, const QSqlDatabase &database, int count)
{
    const double before = residentMb();
    QElapsedTimer timer;
    timer.start();
    while (!index.of(database))
        std::this_thread::sleep_for(std::chrono::milliseconds(1)); // it is read in its own thread
    sayFigure("columns read, ms", count, double(timer.nsecsElapsed()) / 1e6);
    sayFigure("columns in memory, MB", count, residentMb() - before);
}

void run(int count, bool sqlAlone)
{
    TemporaryMirror mirror(TemporaryMirror::Content::Empty);
    fill(mirror, count);
    SharedSpacecraftIndex index(mirror.path());
    if (!sqlAlone)
        readIndex(index, mirror.database(), count);
    Cases(mirror.database(), sqlAlone ? nullptr : &index, count).run();
    sayFigure("size of the mirror, MB", count, double(QFileInfo(mirror.path()).size()) / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList sizes = QCoreApplication::arguments().mid(1);
    const bool sqlAlone = sizes.removeAll(u"--sql"_s) > 0;
    if (sizes.isEmpty())
        sizes = QStringList{u"603"_s, u"100000"_s, u"1000000"_s};
    for (const QString &count : std::as_const(sizes))
        run(count.toInt(), sqlAlone);
    return 0;
}
