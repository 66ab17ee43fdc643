// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "semanticcolors.h"

#include <QTest>

using namespace Skydock;

class TestSemanticColors : public QObject
{
    Q_OBJECT
private slots:
    void contrast()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // Known from WCAG's own examples: #777 on white just misses 4.5.
        QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
        QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) > 4.5);
    }

    void enoughContrastIsLeftAlone()
    {
        const QColor blue(0x00, 0x33, 0x99);
        QCOMPARE(withContrast(blue, Qt::white, 4.5), blue);
    }

    void readable_data()
    {
        QTest::addColumn<QColor>("base");
        QTest::addColumn<QColor>("text");
        QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black);
        QTest::newRow("dark") << QColor(0x1e, 0x1f, 0x22) << QColor(0xe6, 0xe6, 0xe6);
        QTest::newRow("high contrast") << QColor(Qt::black) << QColor(Qt::white);
        QTest::newRow("middle") << QColor(0x76, 0x76, 0x76) << QColor(Qt::white);
        QTest::newRow("sepia") << QColor(0xf4, 0xec, 0xd8) << QColor(0x3b, 0x2f, 0x20);
    }
    void readable()
    {
        QFETCH(QColor, base);
        QFETCH(QColor, text);
        QPalette palette;
        for (const auto role : {QPalette::Base, QPalette::Window})
            palette.setColor(role, base);
        for (const auto role : {QPalette::Text, QPalette::WindowText})
            palette.setColor(role, text);
        const SemanticColors colors(palette);
        for (qint64 id = 0; id <= 12; ++id) {
            const auto status = id == 0 ? std::optional<qint64>() : id;
            QVERIFY2(contrastRatio(colors.statusDot(status), base) >= 3.0, qPrintable(QString::number(id)));
            QVERIFY2(contrastRatio(colors.statusText(status), base) >= 4.5, qPrintable(QString::number(id)));
        }
        QVERIFY(contrastRatio(colors.quietText(), base) >= 4.5);
    }

    void statusesDiffer()
    {
        const SemanticColors colors{QPalette(Qt::white)};
        QVERIFY(colors.statusDot(1) != colors.statusDot(3));
        QVERIFY(colors.statusDot(3) != colors.statusDot(4));
        QCOMPARE(colors.statusDot(2), colors.statusDot({}));
    }
};

QTEST_MAIN(TestSemanticColors)
#include "tst_semanticcolors.moc"
