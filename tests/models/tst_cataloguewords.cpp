// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguewords.h"
#include "dockingcolumns.h"
#include "flightcolumns.h"
#include "pageloader.h"
#include "spacecrafttablemodel.h"
#include "tableexport.h"
#include "temporarymirror.h"
#include "wordtranslator.h"

#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView context{"Skydock::CatalogueWords"};

template <class Columns, class Row>
QString cell(const Columns &columns, const char *key, const Row &row)
{
    for (const auto &column : columns) {
        if (QLatin1StringView(column.key) == QLatin1StringView(key))
            return column.text(row, DisplayText(QLocale::c()));
    }
    return {};
}

} // namespace

class TestCatalogueWords : public QObject
{
    Q_OBJECT
private slots:
    void words_data()
    {
        QTest::addColumn<WordList>("list");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, WordList list, const QString &word, const QString &shown) {
            QTest::newRow(name) << list << word << shown;
        };
        row("status", WordList::SpacecraftStatus, u"Single Use"_s, u"‹Single Use›/status of a spacecraft"_s);
        row("other capitals", WordList::SpacecraftStatus, u"Under Construction"_s,
            u"‹Under construction›/status of a spacecraft"_s);
        row("white space", WordList::SpacecraftStatus, u" Single\nUse "_s,
            u"‹Single Use›/status of a spacecraft"_s);
        row("type", WordList::SpacecraftType, u"Reuseable Upper Stage"_s,
            u"‹Reuseable Upper Stage›/type of a spacecraft"_s);
        row("agency", WordList::AgencyType, u"Multinational"_s, u"‹Multinational›/type of an agency"_s);
        row("launch", WordList::LaunchStatus, u"TBD"_s, u"‹TBD›/status of a launch"_s);
        row("orbit", WordList::Orbit, u"Low Earth Orbit"_s, u"‹Low Earth Orbit›/orbit"_s);
        row("mission", WordList::MissionType, u"Suborbital"_s, u"‹Suborbital›/type of a mission"_s);
        row("same word, other list", WordList::Orbit, u"Suborbital"_s, u"‹Suborbital›/orbit"_s);
        row("landing", WordList::LandingType, u"Destructive Reentry"_s,
            u"‹Destructive Reentry›/way of landing"_s);
        row("role", WordList::CrewRole, u"Flight Engineer"_s, u"‹Flight Engineer›/role of a crew member"_s);
        row("of another list", WordList::AgencyType, u"Capsule"_s, u"Capsule"_s);
        row("not known", WordList::SpacecraftStatus, u"Mothballed"_s, u"Mothballed"_s);
        row("none", WordList::SpacecraftStatus, {}, {});
    }
    void words()
    {
        QFETCH(const WordList, list);
        QFETCH(const QString, word);
        QCOMPARE(catalogueWord(list, word), word); // without a language they stay as they came
        const WordTranslator language(context);
        QTEST(catalogueWord(list, word), "shown");
    }

    void cellsOfDockingsAndFlights()
    {
        const WordTranslator language(context);
        Stay stay;
        QCOMPARE(cell(dockingColumns(), "type", stay), DisplayText::dash());
        stay.chaser = Vehicle{};
        stay.chaser->typeName = u"Capsule"_s;
        QCOMPARE(cell(dockingColumns(), "type", stay), u"‹Capsule›/type of a spacecraft"_s);
        Flight flight;
        flight.launchStatus = u"Success"_s;
        flight.orbitName = u"Polar Orbit"_s;
        QCOMPARE(cell(flightColumns(), "launch_status", flight), u"‹Success›/status of a launch"_s);
        QCOMPARE(cell(flightColumns(), "orbit", flight), u"‹Polar Orbit›/orbit"_s);
    }

    /// A table reads in the language of the person; what is sorted and what is taken out as records does not.
    void onlyWhatIsShownChanges()
    {
        const TemporaryMirror mirror;
        PageLoader loader(mirror.path());
        SpacecraftTableModel model;
        model.setLoader(&loader);
        QTRY_COMPARE(model.rowCount(), 34);
        const int status = model.columnOf(u"status"_s);
        model.sort(status, Qt::AscendingOrder);
        QTRY_VERIFY(!model.isRefreshing());
        const QByteArray before = records(&model);
        QVERIFY(before.contains("\"Active\""));
        const QString word = model.rowAt(0)->statusName;
        const WordTranslator language(context);
        QCOMPARE(model.index(0, status).data().toString(), u"‹%1›/status of a spacecraft"_s.arg(word));
        QCOMPARE(model.rowAt(0)->statusName, word);
        model.sort(status, Qt::DescendingOrder);
        QTRY_VERIFY(!model.isRefreshing());
        QVERIFY(model.rowAt(0)->statusName > word);
        model.sort(status, Qt::AscendingOrder);
        QTRY_VERIFY(!model.isRefreshing());
        QCOMPARE(records(&model), before);
    }

private:
    QByteArray records(SpacecraftTableModel *model)
    {
        QByteArray json;
        bool isRead = false;
        const auto write = [&json](const TableReader &reader) {
            const auto take = [&json](const QByteArray &more) -> Result<void> {
                json += more;
                return {};
            };
            return writeExtract(reader, {}, TableFormat::Json, TableProgress(), take).map([](int rows) {
                return TableOutcome{rows};
            });
        };
        model->read(this, TableProgress(), write, [&isRead](const Result<TableOutcome> &) { isRead = true; });
        return QTest::qWaitFor([&isRead] { return isRead; }) ? json : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestCatalogueWords)
#include "tst_cataloguewords.moc"
