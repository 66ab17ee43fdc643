// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailleftout.h"
#include "detailpicture.h"
#include "detailsections.h"
#include "detailsummary.h"
#include "dockingstore.h"
#include "fixtures.h"
#include "flightstore.h"
#include "generatedcatalogue.h"
#include "isoduration.h"
#include "recordforms.h"
#include "servedcatalogue.h"
#include "spacecraftdetailreading.h"
#include "spacecraftstore.h"
#include "temporarymirror.h"
#include "utctime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

const DisplayText &words()
{
    static const DisplayText text(QLocale::c());
    return text;
}

QString textOf(const DetailLineList &lines)
{
    QStringList all;
    for (const DetailLine &line : lines)
        all.append(line.label + u": "_s + line.value + u' ' + line.exact);
    return all.join(u'\n');
}

/// All that the pane says of a craft in detail, on one line.
QString everything(const SpacecraftDetail &detail)
{
    const qint64 nowMs = GeneratedCatalogue::nowMs();
    const DetailSummary summary = detailSummary(detail, words(), nowMs);
    QStringList all{textOf(summary.heading), textOf(summary.facts),
                    textOf(pictureLines(detail, ImageSource::State::Ready, words()))};
    for (const DetailSectionContent &section : detailedSections(detail, words(), nowMs))
        all.append(textOf(section.lines));
    return all.join(u'\n').simplified();
}

bool isLeftOut(const QString &path)
{
    static const QRegularExpression leftOut = [] {
        QStringList patterns;
        for (const LeftOutField &member : membersLeftOut())
            patterns.append(member.field);
        return QRegularExpression(u"(^|\\.)(%1)$"_s.arg(patterns.join(u'|')));
    }();
    return leftOut.match(path).hasMatch();
}

/// How the pane may write a text of the record.
QStringList readings(const QString &text)
{
    QStringList all{DisplayText::oneLine(text), QString::fromLatin1(QUrl(text).toEncoded())};
    if (text.compare(u"Unknown"_s, Qt::CaseInsensitive) == 0)
        all.append(u"licence unknown"_s); // a licence of that name is none
    if (const auto ms = parseIsoDuration(text))
        all = {words().duration(ms), words().exactDuration(ms)};
    else if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
        all = {words().date(std::optional(date))};
    else if (const auto instantMs = parseUtc(text); instantMs && text.contains(u'T'))
        all = {words().instant(instantMs)};
    return all;
}

bool says(const QString &text, const QJsonValue &value, const QString &path)
{
    if (value.isBool()) {
        static const QHash<QString, QString> labels{{u"is_placeholder"_s, u"Placeholder"_s},
                                                    {u"in_space"_s, u"In space"_s},
                                                    {u"in_use"_s, u"In use"_s},
                                                    {u"human_rated"_s, u"Human-rated"_s}};
        const QString name = path.section(u'.', -1);
        if (name == u"success")
            return text.contains(value.toBool() ? u"Landing: success"_s : u"Landing: failure"_s);
        return labels.contains(name) && text.contains(labels[name] + u": "_s + words().yesNo(value.toBool()));
    }
    if (value.isDouble()) {
        const QString number = QLocale::c().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
        return QRegularExpression(u"(?<![\\d.])%1(?![\\d])"_s.arg(QRegularExpression::escape(number)))
            .match(text)
            .hasMatch();
    }
    return std::ranges::any_of(readings(value.toString()),
                               [&](const QString &reading) { return text.contains(reading); });
}

/// What of the value the text does not say and no list leaves out, by path.
void findMissing(const QString &text, const QJsonValue &value, const QString &path, QStringList &missing)
{
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        for (const QJsonValue &element : elements)
            findMissing(text, element, path, missing);
        return;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            findMissing(text, member.value(), path.isEmpty() ? member.key() : path + u'.' + member.key(),
                        missing);
        return;
    }
    const bool isUnknown = value.isNull() || value.isUndefined() || value == QJsonValue(QString());
    if (!isUnknown && !isLeftOut(path) && !says(text, value, path))
        missing.append(path + u" = "_s + value.toVariant().toString().left(80));
}

QJsonObject object(const QByteArray &record)
{
    return QJsonDocument::fromJson(record).object();
}

/// A record whose parts are records that are compared by themselves.
QJsonObject without(QJsonObject record, const QStringList &members)
{
    for (const QString &member : members)
        record.remove(member);
    return record;
}

QStringList missingOf(const QSqlDatabase &database, qint64 id)
{
    const SpacecraftDetail detail = valueOf(readSpacecraftDetail(database, id));
    const QString text = everything(detail);
    QStringList missing;
    const QList<StoredRecord> shapes = valueOf(SpacecraftStore(database).records(id));
    if (!shapes.isEmpty())
        findMissing(text, object(shapes.first().json), {}, missing);
    for (const Flight &flight : detail.flights) {
        for (const StoredRecord &shape : valueOf(FlightStore(database).records(flight.id)))
            findMissing(
                text, without(object(shape.json), {u"id"_s, u"url"_s, u"spacecraft"_s, u"docking_events"_s}),
                {}, missing);
    }
    for (const Stay &stay : detail.stays) {
        const QJsonObject event = object(valueOf(DockingStore(database).recordAsItCame(stay.id)));
        findMissing(text, without(event, {u"id"_s, u"url"_s, u"flight_vehicle_chaser"_s}), {}, missing);
    }
    return missing;
}

/// A few of everything, in the longest form that Launch Library has.
void writeGenerated(TemporaryMirror &mirror)
{
    const ServedCatalogue catalogue(30, 40, 50);
    const RecordForms forms(catalogue);
    const auto write = [&](SyncCollection served, Collection collection, ApiVersion version) {
        const auto ids = catalogue.ids(served);
        for (const qint64 id : ids) {
            const QJsonObject record =
                forms.form(served, catalogue.table(served).record(id), RecordLevel::Detailed, true);
            mirror.write(
                decodedResults(QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact)),
                               collection, {version, RecordLevel::Detailed, 1000}));
        }
    };
    write(SyncCollection::Spacecraft, Collection::Spacecraft, ApiVersion::V2_3_0);
    write(SyncCollection::DockingEvents, Collection::DockingEvents, ApiVersion::V2_3_0);
    write(SyncCollection::Flights, Collection::SpacecraftFlights, ApiVersion::V2_3_0);
    write(SyncCollection::LegacyFlights, Collection::SpacecraftFlights, ApiVersion::V2_0_0);
}

} // namespace

/// Nothing that a record holds is dropped silently: the pane says it, or a list in the code says why it does not.
class TestDetailCompleteness : public QObject
{
    Q_OBJECT
private slots:
    void recordsRenderCompletely_data();
    void recordsRenderCompletely();
    void everyReasonIsGivenForSomething();
    void aDroppedFieldIsFound();
};

void TestDetailCompleteness::recordsRenderCompletely_data()
{
    QTest::addColumn<bool>("isGenerated");
    QTest::newRow("recorded") << false;
    QTest::newRow("generated") << true;
}

void TestDetailCompleteness::recordsRenderCompletely()
{
    QFETCH(bool, isGenerated);
    TemporaryMirror mirror(isGenerated ? TemporaryMirror::Content::Empty
                                       : TemporaryMirror::Content::BundledCatalogue);
    if (isGenerated)
        writeGenerated(mirror);
    const QList<qint64> ids = valueOf(SpacecraftStore(mirror.database()).ids({}, 0, -1));
    QVERIFY(ids.size() >= 20);
    QStringList missing;
    for (const qint64 id : ids) {
        for (const QString &member : missingOf(mirror.database(), id))
            missing.append(u"%1: %2"_s.arg(id).arg(member));
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.mid(0, 60).join(u'\n')));
}

void TestDetailCompleteness::everyReasonIsGivenForSomething()
{
    for (const LeftOutField &member : membersLeftOut()) {
        QVERIFY2(!member.reason.isEmpty(), qPrintable(member.field));
        QVERIFY2(QRegularExpression(member.field).isValid(), qPrintable(member.field));
    }
}

void TestDetailCompleteness::aDroppedFieldIsFound()
{
    const QJsonObject record{
        {u"name"_s, u"Soyuz"_s},
        {u"motto"_s, u"To the stars"_s},
        {u"seats"_s, 3},
        {u"in_space"_s, true},
        {u"nothing"_s, QJsonValue()},
        {u"launch"_s, QJsonObject{{u"slug"_s, u"soyuz"_s}, {u"net"_s, u"2025-01-01T00:00:00Z"_s}}}};
    QStringList missing;
    findMissing(u"Soyuz In space: no 31"_s, record, {}, missing);
    QCOMPARE(missing, QStringList({u"in_space = true"_s, u"launch.net = 2025-01-01T00:00:00Z"_s,
                                   u"motto = To the stars"_s, u"seats = 3"_s}));
}

QTEST_GUILESS_MAIN(TestDetailCompleteness)
#include "tst_detailcompleteness.moc"
