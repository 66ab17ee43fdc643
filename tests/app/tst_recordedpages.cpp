// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "skydockprocess.h"

#include "isoduration.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace Skydock;
using namespace Skydock::Testing;
using namespace Qt::StringLiterals;

// Answers that Launch Library once gave: their own query, asked of a mirror that holds their records, returns them in
// their order. A page is a part of a longer list, of which the mirror holds a part as well, so that they are compared
// within the page's records; and where the query does not tell records apart, Launch Library has no order for them.

namespace {

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString collectionAt(const QString &path)
{
    if (path.endsWith(u"/docking_events/"_s))
        return u"dockings"_s;
    return path.endsWith(u"/flight/"_s) ? u"flights"_s : u"spacecraft"_s;
}

/// The words behind `skydock list` that ask the same: all of the query but the page and the format.
QStringList listArguments(const QUrl &address)
{
    QStringList arguments{u"list"_s, collectionAt(address.path()), u"--format=json"_s};
    for (const auto &[name, value] : QUrlQuery(address).queryItems(QUrl::FullyDecoded)) {
        if (name == "ordering"_L1 || name == "search"_L1)
            arguments << u"--%1=%2"_s.arg(name, value);
        else if (name != "limit"_L1 && name != "offset"_L1 && name != "format"_L1)
            arguments << u"--filter=%1=%2"_s.arg(name, value);
    }
    return arguments;
}

QStringList orderingOf(const QUrl &address)
{
    return QUrlQuery(address).queryItemValue(u"ordering"_s).remove(u'-').split(u',', Qt::SkipEmptyParts);
}

/// A duration by its length: "PT24H" is "P1D".
QString keyOf(const QJsonObject &record, const QStringList &ordering)
{
    QStringList keys;
    for (const QString &field : ordering) {
        const QJsonValue value = record.value(field);
        const auto duration = value.isString() ? parseIsoDuration(value.toString()) : std::nullopt;
        keys << (duration ? QString::number(*duration) : value.toVariant().toString());
    }
    return keys.join(u',');
}

/// Runs of records that the ordering does not tell apart, each as "key: ids", in the order of the list.
QStringList runs(const QList<QJsonObject> &records, const QStringList &ordering)
{
    QStringList texts;
    for (auto from = records.begin(); from != records.end();) {
        const QString key = keyOf(*from, ordering);
        const auto to = std::find_if(
            from, records.end(), [&](const QJsonObject &record) { return keyOf(record, ordering) != key; });
        QList<qint64> ids;
        for (auto record = from; record != to; ++record)
            ids << record->value("id"_L1).toInteger();
        std::sort(ids.begin(), ids.end());
        QString text = key + u':';
        for (const qint64 id : std::as_const(ids))
            text += u' ' + QString::number(id);
        texts << text;
        from = to;
    }
    return texts;
}

QList<QJsonObject> objectsIn(const QJsonArray &array)
{
    QList<QJsonObject> records;
    for (const QJsonValue &value : array)
        records << value.toObject();
    return records;
}

} // namespace

class TestRecordedPages : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;

private slots:
    void theirOwnQueryReturnsThemInTheirOrder_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QUrl>("address");
        const QJsonArray pages =
            objectIn(QStringLiteral(SKYDOCK_TEST_DATA "/recordedpages.json")).value("pages"_L1).toArray();
        for (const QJsonValue &page : pages) {
            const QString file = page["file"_L1].toString();
            const QString next = page["next"_L1].toString();
            QTest::newRow(qPrintable(file))
                << file << QUrl(next.isEmpty() ? page["previous"_L1].toString() : next);
        }
    }

    void theirOwnQueryReturnsThemInTheirOrder()
    {
        QFETCH(QString, file);
        QFETCH(QUrl, address);
        const QList<QJsonObject> recorded =
            objectsIn(objectIn(QStringLiteral(SKYDOCK_SOURCE_DIR "/resources/catalogue/") + file)
                          .value("results"_L1)
                          .toArray());
        QSet<qint64> ids;
        for (const QJsonObject &record : recorded)
            ids << record.value("id"_L1).toInteger();
        QVERIFY(ids.size() > 5);

        const Outcome outcome = run(listArguments(address) + QStringList{u"--data-dir"_s, m_dir.path()});
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        QList<QJsonObject> answered = objectsIn(outcome.results());
        answered.removeIf(
            [&](const QJsonObject &record) { return !ids.contains(record.value("id"_L1).toInteger()); });
        const QStringList ordering = orderingOf(address);
        QCOMPARE(runs(answered, ordering), runs(recorded, ordering));
    }

    /// The recorded queries again over all that the mirror holds: the pages of the two orderings fall into one another.
    void pagesAreWhereTheirValuesBelong()
    {
        const Outcome outcome =
            run({u"list"_s, u"spacecraft"_s, u"--format=json"_s,
                 u"--ordering=mission_ends_count,-time_docked"_s, u"--data-dir"_s, m_dir.path()});
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        QList<int> ends;
        for (const QJsonObject &record : objectsIn(outcome.results())) {
            if (record.value("mission_ends_count"_L1).isDouble())
                ends << record.value("mission_ends_count"_L1).toInt();
        }
        QVERIFY(ends.size() > 20);
        QVERIFY(std::is_sorted(ends.begin(), ends.end()));
    }
};

QTEST_GUILESS_MAIN(TestRecordedPages)
#include "tst_recordedpages.moc"
