// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestbudget.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

class TestApiThrottle : public QObject
{
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

namespace {

QJsonObject answer(const QString &key = {}, const QJsonValue &value = {})
{
    QJsonObject answer{{u"your_request_limit"_s, 15},
                       {u"limit_frequency_secs"_s, 3600},
                       {u"current_use"_s, 4},
                       {u"next_use_secs"_s, 0},
                       {u"ident"_s, u"192.0.2.7"_s}};
    if (!key.isEmpty())
        answer.insert(key, value);
    return answer;
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QByteArray shown(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

} // namespace

void TestApiThrottle::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ApiThrottle>("expected");
    const ApiThrottle usual{15, 3600, 4, 0, u"192.0.2.7"_s};
    const auto with = [&](auto change) {
        ApiThrottle throttle = usual;
        change(throttle);
        return throttle;
    };
    QTest::newRow("usual") << bytes(answer()) << usual;
    QTest::newRow("used up") << bytes(answer(u"next_use_secs"_s, 1234.5))
                             << with([](ApiThrottle &t) { t.nextUseSeconds = 1235; });
    QTest::newRow("no next use") << bytes(answer(u"next_use_secs"_s, QJsonValue())) << usual;
    QTest::newRow("next use after the window")
        << bytes(answer(u"next_use_secs"_s, 1e300)) << with([](ApiThrottle &t) { t.nextUseSeconds = 3600; });
    QTest::newRow("next use long ago") << bytes(answer(u"next_use_secs"_s, -1e300)) << usual;
    QTest::newRow("huge use") << bytes(answer(u"current_use"_s, 9e15))
                              << with([](ApiThrottle &t) { t.used = 2'147'483'647; });
    QTest::newRow("no name") << bytes(answer(u"ident"_s, QJsonValue()))
                             << with([](ApiThrottle &t) { t.ident.clear(); });
    QTest::newRow("endless name") << bytes(answer(u"ident"_s, QString(100'000, u'x')))
                                  << with([](ApiThrottle &t) { t.ident = QString(200, u'x'); });
}

void TestApiThrottle::reads()
{
    QFETCH(QByteArray, body);
    QFETCH(ApiThrottle, expected);
    const Result<ApiThrottle> read = parseThrottle(body);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->limit, expected.limit);
    QCOMPARE(read->windowSeconds, expected.windowSeconds);
    QCOMPARE(read->used, expected.used);
    QCOMPARE(read->nextUseSeconds, expected.nextUseSeconds);
    QCOMPARE(read->ident, expected.ident);
}

void TestApiThrottle::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html>502</html>");
    QTest::newRow("cut off") << bytes(answer()).chopped(5);
    QTest::newRow("list") << QJsonDocument(QJsonArray{answer()}).toJson();
    QTest::newRow("another answer") << QByteArray("{\"detail\": \"Not found.\"}");
    for (const QString &key : {u"your_request_limit"_s, u"limit_frequency_secs"_s, u"current_use"_s}) {
        for (const QJsonValue &value : {QJsonValue(), QJsonValue(u"15"_s), QJsonValue(true), QJsonValue(-1),
                                        QJsonValue(1.5), QJsonValue(1e300), QJsonValue(QJsonArray{15})})
            QTest::addRow("%s: %s", qPrintable(key), shown(value).constData()) << bytes(answer(key, value));
    }
    QTest::newRow("limit of none") << bytes(answer(u"your_request_limit"_s, 0));
    QTest::newRow("window of none") << bytes(answer(u"limit_frequency_secs"_s, 0));
}

void TestApiThrottle::refuses()
{
    QFETCH(QByteArray, body);
    const Result<ApiThrottle> read = parseThrottle(body);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Damaged);
}

QTEST_APPLESS_MAIN(TestApiThrottle)
#include "tst_apithrottle.moc"
