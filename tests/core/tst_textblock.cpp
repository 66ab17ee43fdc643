// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dice.h"
#include "textblock.h"

#include <QTest>

using namespace Skydock;

namespace {

QList<quint32> rowsWith(const TextBlock &block, const QByteArray &term)
{
    QList<quint32> rows;
    block.rowsWith(term).forEach([&](quint32 row) { rows << row; });
    return rows;
}

TextBlock blockOf(const QList<QByteArray> &texts)
{
    TextBlock block;
    for (const QByteArray &text : texts)
        block.append(text);
    return block;
}

/// Few letters, so that runs repeat and overlap.
QByteArray randomText(Dice &dice, int longest)
{
    QByteArray text;
    for (int left = dice.below(longest + 1); left > 0; --left)
        text += char('a' + dice.below(3));
    return text;
}

} // namespace

class TestTextBlock : public QObject
{
    Q_OBJECT
private slots:
    void findsTermsInTexts_data()
    {
        QTest::addColumn<QByteArray>("term");
        QTest::addColumn<QList<quint32>>("rows");
        QTest::newRow("one letter") << QByteArray("z") << QList<quint32>{0, 4};
        QTest::newRow("at both ends") << QByteArray("so") << QList<quint32>{0, 1};
        QTest::newRow("whole") << QByteArray("soyuz ms-9") << QList<quint32>{0};
        QTest::newRow("not over the end of a text") << QByteArray("9a") << QList<quint32>();
        QTest::newRow("several times in one") << QByteArray("aa") << QList<quint32>{2};
        QTest::newRow("beyond Latin") << QByteArray("союз") << QList<quint32>{3};
        QTest::newRow("longer than any text") << QByteArray(400, 'a') << QList<quint32>();
        QTest::newRow("nothing is in all") << QByteArray() << QList<quint32>{0, 1, 2, 3, 4, 5};
        QTest::newRow("the end of a text is no text") << QByteArray("\xff") << QList<quint32>();
    }
    void findsTermsInTexts()
    {
        QFETCH(const QByteArray, term);
        const TextBlock block = blockOf({"soyuz ms-9", "apollo also", "aaaaaa", "союз тм-31", "zarya", ""});
        QTEST(rowsWith(block, term), "rows");
    }

    void keepsTexts()
    {
        const TextBlock block = blockOf({"one", "", "cut\xff off", QByteArray("a\0b", 3)});
        QCOMPARE(block.size(), 4);
        QCOMPARE(block.at(0).toByteArray(), QByteArray("one"));
        QCOMPARE(block.at(1).toByteArray(), QByteArray());
        QCOMPARE(block.at(2).toByteArray(), QByteArray("cut"));
        QCOMPARE(block.at(3).toByteArray(), QByteArray("a\0b", 3));
        QCOMPARE(TextBlock().rowsWith("a").rowCount(), 0);
    }

    void findsWhatASimpleSearchFinds_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void findsWhatASimpleSearchFinds()
    {
        QFETCH(const int, seed);
        Dice dice(quint32(seed), 0, 0);
        QList<QByteArray> texts;
        for (int i = 0; i < 400; ++i)
            texts << randomText(dice, 24);
        const TextBlock block = blockOf(texts);
        for (int i = 0; i < 100; ++i) {
            const QByteArray term = randomText(dice, 7);
            QList<quint32> expected;
            for (qsizetype row = 0; row < texts.size(); ++row) {
                if (texts[row].contains(term))
                    expected << quint32(row);
            }
            QCOMPARE(rowsWith(block, term), expected);
        }
    }
};

QTEST_APPLESS_MAIN(TestTextBlock)
#include "tst_textblock.moc"
