// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinelegend.h"

#include <QImage>
#include <QTest>

using namespace Skydock;

/// Which colour is whose, where there is little room for it.
class TestTimelineLegend : public QObject
{
    Q_OBJECT
private slots:
    void showsAllWhereTheyFit()
    {
        TimelineLegend legend;
        legend.setCategories(names(), StayColor::Operator);
        legend.resize(2000, legend.sizeHint().height());
        QCOMPARE(legend.fittingCount(), names().size());
        // The room behind the last one is not needed.
        legend.resize(endOfInk(legend) + 2, legend.height());
        QCOMPARE(legend.fittingCount(), names().size());
    }

    void saysHowManyMoreThereAre_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from left to right") << Qt::LeftToRight;
        QTest::newRow("from right to left") << Qt::RightToLeft;
    }
    void saysHowManyMoreThereAre()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        TimelineLegend few;
        TimelineLegend all;
        few.setCategories(names().mid(0, 3), StayColor::Operator);
        all.setCategories(names(), StayColor::Operator);
        for (TimelineLegend *legend : {&few, &all}) {
            legend->setLayoutDirection(direction);
            legend->resize(2000, legend->sizeHint().height());
        }
        const int roomForThree = extentOfInk(few);
        for (TimelineLegend *legend : {&few, &all})
            legend->resize(roomForThree + 4 * legend->fontMetrics().height(), legend->height());
        QCOMPARE(few.fittingCount(), 3);
        QCOMPARE(all.fittingCount(), 3);
        QVERIFY(extentOfInk(few) <= roomForThree);
        QVERIFY(extentOfInk(all) > roomForThree + few.fontMetrics().height() / 2); // "+2" behind them
        QVERIFY(extentOfInk(all) < all.width());
        all.resize(1, all.height());
        QCOMPARE(all.fittingCount(), 0);
        QVERIFY(all.accessibleName().contains(names().constLast()));
    }

private:
    static QStringList names()
    {
        return {QStringLiteral("SpaceX"), QStringLiteral("Russian Federal Space Agency (ROSCOSMOS)"),
                QStringLiteral("National Aeronautics and Space Administration"),
                QStringLiteral("China National Space Administration"),
                QStringLiteral("Japan Aerospace Exploration Agency")};
    }
    static bool isInk(const QImage &image, int x)
    {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != image.pixel(image.width() / 2, image.height() - 1))
                return true;
        }
        return false;
    }
    static int endOfInk(TimelineLegend &legend)
    {
        const QImage image = legend.grab().toImage();
        int x = image.width() - 1;
        while (x >= 0 && !isInk(image, x))
            --x;
        return x;
    }
    /// How far it reaches from where reading begins.
    static int extentOfInk(TimelineLegend &legend)
    {
        if (legend.layoutDirection() == Qt::LeftToRight)
            return endOfInk(legend) + 1;
        const QImage image = legend.grab().toImage();
        int x = 0;
        while (x < image.width() && !isInk(image, x))
            ++x;
        return image.width() - x;
    }
};

QTEST_MAIN(TestTimelineLegend)
#include "tst_timelinelegend.moc"
