// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnsort.h"

#include <QTest>

using namespace Skydock;

namespace {

/// "0+ 2-": column 0 ascending, then column 2 descending.
QString written(const ColumnSorts &sorts)
{
    QStringList keys;
    for (const ColumnSort &sort : sorts)
        keys << QString::number(sort.column) + (sort.order == Qt::AscendingOrder ? u'+' : u'-');
    return keys.join(u' ');
}

ColumnSorts read(const QString &text)
{
    ColumnSorts sorts;
    for (const QString &key : text.split(u' ', Qt::SkipEmptyParts))
        sorts.append({key.chopped(1).toInt(), key.endsWith(u'+') ? Qt::AscendingOrder : Qt::DescendingOrder});
    return sorts;
}

} // namespace

class TestColumnSort : public QObject
{
    Q_OBJECT
private slots:
    void clicks_data()
    {
        QTest::addColumn<QString>("gesture");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QString click = QStringLiteral("click");
        const QString shift = QStringLiteral("shift");
        const QString without = QStringLiteral("without");
        const auto row = [](const QString &gesture, const char *before, const char *after) {
            QTest::addRow("%s: %s", qPrintable(gesture), before)
                << gesture << QString::fromLatin1(before) << QString::fromLatin1(after);
        };
        // Always on column 2, which begins descending.
        row(click, "", "2-");
        row(click, "0+", "2-");
        row(click, "2-", "2+");
        row(click, "2+", "2-");
        row(click, "0+ 2+", "2-");
        row(click, "2- 0+", "2-");
        row(shift, "", "2-");
        row(shift, "0+", "0+ 2-");
        row(shift, "0+ 2-", "0+ 2+");
        row(shift, "0+ 2+", "0+");
        row(shift, "2- 0+ 1-", "2+ 0+ 1-");
        row(shift, "2+ 0+ 1-", "0+ 1-");
        row(shift, "2-", "2+");
        row(shift, "2+", "2-");
        row(without, "0+ 2- 1+", "0+ 1+");
        row(without, "0+ 1+", "0+ 1+");
        row(without, "2-", "2-");
    }
    void clicks()
    {
        QFETCH(QString, gesture);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const ColumnSorts sorts = read(before);
        const ColumnSorts next = gesture == QStringLiteral("click") ? sortedBy(sorts, 2, Qt::DescendingOrder)
                                 : gesture == QStringLiteral("shift")
                                     ? sortedThenBy(sorts, 2, Qt::DescendingOrder)
                                     : sortedWithout(sorts, 2);
        QCOMPARE(written(next), after);
    }

    void ranks()
    {
        QCOMPARE(rankOf(read(QStringLiteral("0+ 2-")), 2), 1);
        QCOMPARE(rankOf(read(QStringLiteral("0+ 2-")), 1), -1);
    }
};

QTEST_GUILESS_MAIN(TestColumnSort)
#include "tst_columnsort.moc"
