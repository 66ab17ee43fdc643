// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sortkey.h"

#include <QTest>

using namespace Skydock;

class TestSortKey : public QObject
{
    Q_OBJECT
private slots:
    void sortsAsPeopleCount_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("numbers by value") << QStringLiteral("Soyuz MS-9") << QStringLiteral("Soyuz MS-10");
        QTest::newRow("leading zeros count for nothing") << QStringLiteral("C007") << QStringLiteral("C8");
        QTest::newRow("case does not matter") << QStringLiteral("apollo") << QStringLiteral("Buran");
        QTest::newRow("long numbers") << QStringLiteral("x 999999999") << QStringLiteral("x 1000000000000");
        QTest::newRow("a shorter text first") << QStringLiteral("Soyuz") << QStringLiteral("Soyuz 1");
        QTest::newRow("a digit before a letter") << QStringLiteral("Ship 35") << QStringLiteral("Ship X");
        QTest::newRow("numbers inside") << QStringLiteral("CRS-2 v1") << QStringLiteral("CRS-10 v1");
    }

    void sortsAsPeopleCount()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        // SQLite compares the bytes of the UTF-8 form.
        QVERIFY(naturalSortKey(before).toUtf8() < naturalSortKey(after).toUtf8());
    }

    void equalNumbersAreEqual()
    {
        QCOMPARE(naturalSortKey(QStringLiteral("MS-007")), naturalSortKey(QStringLiteral("ms-7")));
    }
};

QTEST_APPLESS_MAIN(TestSortKey)
#include "tst_sortkey.moc"
