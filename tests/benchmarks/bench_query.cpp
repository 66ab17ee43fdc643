// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the table asks of the mirror while somebody types, sorts and ticks, on 603, 100 000 and 1 000 000 spacecraft:
//   bench_query [SPACECRAFT…]
#include "benchmarkreport.h"
#include "facetstore.h"
#include "generatedcatalogue.h"
#include "spacecraftmapping.h"
#include "spacecraftstore.h"
#include "sql.h"
#include "temporarymirror.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlQuery>

#include <functional>

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
    const Result<void> filled = Sql::transaction(database, [&]() -> Result<void> {
        for (int i = int(models.size()); i < count; ++i) {
            Spacecraft craft = models.at(i % models.size());
            craft.id = 10'000 + i;
            craft.name = craft.name.section(u'-', 0, 0) + u"-%1"_s.arg(i);
            craft.timeDockedMs = qint64(i) * 7'919 % 90'000'000'000;
            rows.insert(SpacecraftMapping::columnValues(craft));
            searches.insert(SpacecraftMapping::searchValues(craft));
        }
        return {};
    });
    if (!filled)
        qFatal("The mirror cannot be filled: %s", qPrintable(filled.error().text));
    valueOf(Sql::run(database, u"ANALYZE"_s));
}

class Cases
{
public:
    Cases(const QSqlDatabase &database, int count) : m_store(database), m_facets(database), m_count(count) {}

    void run()
    {
        searches();
        sorts();
        wholes();
    }

private:
    void measure(const QString &name, const std::function<void()> &work)
    {
        QList<double> samples;
        QElapsedTimer total;
        total.start();
        while (samples.size() < fewestSamples ||
               (samples.size() < mostSamples && double(total.elapsed()) < patienceMs)) {
            QElapsedTimer timer;
            timer.start();
            work();
            samples << double(timer.nsecsElapsed()) / 1e6;
        }
        Benchmark::report("query", name, m_count, samples);
    }
    void page(const QString &name, const SpacecraftQuery &query, int first = 0)
    {
        measure(name, [&] { valueOf(m_store.rows(query, first, pageRows)); });
    }
    static SpacecraftQuery byName(const QString &search = {})
    {
        SpacecraftQuery query;
        query.search = search;
        query.ordering.keys = {{SpacecraftField::Name}};
        query.ordering.unknown = UnknownValues::Last;
        return query;
    }

    void searches()
    {
        struct Term
        {
            const char *name;
            QString text;
        };
        const QList<Term> terms{{"1 letter, frequent", u"s"_s},
                                {"1 letter, rare", u"~"_s},
                                {"2 letters, frequent", u"so"_s},
                                {"2 letters, rare", u"qz"_s},
                                {"3 letters, frequent", u"soy"_s},
                                {"3 letters, rare", u"atv"_s},
                                {"8 letters, frequent", u"progress"_s},
                                {"8 letters, one", u"-%1"_s.arg(m_count - 1).rightJustified(8, u'-')}};
        for (const Term &term : terms) {
            SpacecraftQuery query = byName(term.text);
            page(u"first page, "_s + QLatin1String(term.name), query);
            measure(u"count, "_s + QLatin1String(term.name), [&] { valueOf(m_store.count(query)); });
            query.statusIds = {1, 2};
            query.typeIds = {1, 2, 3};
            page(u"first page with two facets, "_s + QLatin1String(term.name), query);
        }
    }

    void sorts()
    {
        constexpr int fields = int(SpacecraftField::Placeholder) + 1;
        for (int field = 0; field < fields; ++field) {
            for (const bool descending : {false, true}) {
                SpacecraftQuery query = byName();
                query.ordering.keys = {{SpacecraftField(field), descending}};
                page(u"sort switch, column %1 %2"_s.arg(field).arg(descending ? u"descending"_s
                                                                              : u"ascending"_s),
                     query);
            }
        }
    }

    void wholes()
    {
        measure(u"count of all"_s, [&] { valueOf(m_store.count({})); });
        measure(u"facet counts"_s, [&] { valueOf(m_facets.facets({})); });
        measure(u"facet counts of a search"_s, [&] { valueOf(m_facets.facets(byName(u"soyuz"_s))); });
        page(u"last page"_s, byName(), std::max(0, m_count - pageRows));
        const QList<qint64> last = valueOf(m_store.ids(byName(), m_count / 2, 1));
        measure(u"row of a craft in the middle"_s,
                [&] { valueOf(m_store.position(byName(), last.first())); });
    }

    SpacecraftStore m_store;
    FacetStore m_facets;
    int m_count;
};

void run(int count)
{
    TemporaryMirror mirror(TemporaryMirror::Content::Empty);
    fill(mirror, count);
    Cases(mirror.database(), count).run();
    std::printf(R"({"bench": "query", "case": "size of the mirror", "n": %d, "mb": %.1f})"
                "\n",
                count, double(QFileInfo(mirror.path()).size()) / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    for (const QString &count :
         arguments.isEmpty() ? QStringList{u"603"_s, u"100000"_s, u"1000000"_s} : arguments)
        run(count.toInt());
    return 0;
}
