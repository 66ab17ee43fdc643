// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stayaggregate.h"
#include "sublanes.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace Skydock;

namespace {

StayIndex indexOf(const QList<TimeInterval> &times)
{
    std::vector<StaySpan> spans;
    for (const TimeInterval &time : times)
        spans.push_back({.startMs = time.fromMs, .endMs = time.toMs, .stay = quint32(spans.size())});
    return StayIndex(spans);
}

/// "bar 0 | mark 100-130 ×3": what is drawn, as text.
QString drawn(const StayIndex &index, const StayPicture &picture)
{
    QStringList parts;
    for (const qsizetype bar : picture.bars)
        parts += QStringLiteral("bar %1").arg(index.at(bar).startMs);
    for (const StayMark &mark : picture.marks)
        parts +=
            QStringLiteral("mark %1-%2 ×%3").arg(mark.firstStartMs).arg(mark.lastStartMs).arg(mark.count);
    return parts.join(QLatin1String(" | "));
}

} // namespace

class TestStayAggregate : public QObject
{
    Q_OBJECT

private slots:
    void mergesWhatCannotBeToldApart_data()
    {
        QTest::addColumn<QList<TimeInterval>>("times");
        QTest::addColumn<double>("msPerPixel");
        QTest::addColumn<QString>("expected");
        using Times = QList<TimeInterval>;
        QTest::newRow("nothing") << Times{} << 1.0 << QString();
        QTest::newRow("wide enough") << Times{{0, 10}, {20, 30}} << 1.0 << "bar 0 | bar 20";
        QTest::newRow("short and alone") << Times{{0, 1}, {50, 51}} << 1.0 << "bar 0 | bar 50";
        QTest::newRow("short and near") << Times{{0, 1}, {1, 2}, {3, 4}} << 1.0 << "mark 0-3 ×3";
        QTest::newRow("the same, closer") << Times{{0, 1}, {1, 2}, {3, 4}} << 0.1 << "bar 0 | bar 1 | bar 3";
        QTest::newRow("a long one among short")
            << Times{{0, 1}, {1, 90}, {2, 3}} << 1.0 << "bar 1 | mark 0-2 ×2";
        QTest::newRow("a long and a short one") << Times{{1, 90}, {2, 3}} << 1.0 << "bar 1 | bar 2";
        QTest::newRow("without length") << Times{{8, 8}, {9, 9}} << 1.0 << "mark 8-9 ×2";
        QTest::newRow("before 1970") << Times{{-7, -6}, {-6, -5}, {-1, 0}} << 1.0 << "bar -1 | mark -7--6 ×2";
    }
    void mergesWhatCannotBeToldApart()
    {
        QFETCH(QList<TimeInterval>, times);
        QFETCH(double, msPerPixel);
        QFETCH(QString, expected);
        const StayIndex index = indexOf(times);
        StayPicture picture;
        aggregateStays(index, {-100, 100}, msPerPixel, picture);
        QCOMPARE(drawn(index, picture), expected);
    }

    void losesNoStay_data()
    {
        QTest::addColumn<double>("msPerPixel");
        for (const double scale : {0.01, 0.7, 3.0, 40.0, 977.0, 5e4, 1e9, 1e12})
            QTest::addRow("%g ms a pixel", scale) << scale;
    }
    void losesNoStay()
    {
        QFETCH(double, msPerPixel);
        QRandomGenerator random(5);
        QList<TimeInterval> times;
        for (int i = 0; i < 4000; ++i) {
            const qint64 start = random.bounded(1'000'000) - 500'000;
            times.append({start, start + random.bounded(i % 100 == 0 ? 100'000 : 50)});
        }
        const StayIndex index = indexOf(times);
        StayPicture picture;
        aggregateStays(index, {-600'000, 700'000}, msPerPixel, picture);
        // Those in the pile of the last track may be hidden by another; everything else is drawn or counted.
        qsizetype shown = qsizetype(picture.bars.size());
        for (const StayMark &mark : picture.marks)
            shown += mark.count;
        qsizetype piled = 0;
        for (qsizetype i = 0; i < index.size(); ++i)
            piled += index.at(i).track == maxTracks - 1;
        QVERIFY(shown <= index.size());
        QVERIFY2(shown >= index.size() - piled, qPrintable(QString::number(shown)));
        const std::set<qsizetype> unique(picture.bars.begin(), picture.bars.end());
        QCOMPARE(unique.size(), picture.bars.size());
    }

    void standsStillWhilePanned()
    {
        QList<TimeInterval> times;
        for (int i = 0; i < 2000; ++i)
            times.append({qint64(i) * 7, qint64(i) * 7 + 1});
        const StayIndex index = indexOf(times);
        StayPicture whole;
        aggregateStays(index, {0, 14'000}, 100.0, whole);
        StayPicture part;
        aggregateStays(index, {3'123, 9'877}, 100.0, part);
        for (const StayMark &mark : part.marks) {
            const auto isSame = [&mark](const StayMark &other) {
                return other.firstStartMs == mark.firstStartMs && other.count == mark.count;
            };
            QVERIFY(std::any_of(whole.marks.begin(), whole.marks.end(), isSame));
        }
    }

    void costsWhatIsShown()
    {
        QList<TimeInterval> times;
        for (int i = 0; i < 200'000; ++i)
            times.append({qint64(i) * 10, qint64(i) * 10 + 3});
        const StayIndex index = indexOf(times);
        StayPicture picture;
        constexpr double msPerPixel = 2'000'000.0 / 1600;
        aggregateStays(index, {0, 2'000'000}, msPerPixel, picture);
        QVERIFY(picture.bars.size() + picture.marks.size() <= size_t(1600 / cellWidthPx) + 2);
    }
};

QTEST_APPLESS_MAIN(TestStayAggregate)
#include "tst_stayaggregate.moc"
