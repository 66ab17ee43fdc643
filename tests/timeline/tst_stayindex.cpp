// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stayindex.h"
#include "sublanes.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace Skydock;

namespace {

/// Mostly short stays, a few that outlast nearly everything, a few open and a few without length.
std::vector<StaySpan> randomSpans(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<StaySpan> spans;
    for (int i = 0; i < count; ++i) {
        StaySpan span;
        span.stay = quint32(i);
        span.startMs = random.bounded(1'000'000) - 500'000; // 1970 in the middle
        const int kind = int(random.bounded(50));
        const qint64 length = kind == 0 ? random.bounded(900'000) : kind == 1 ? 0 : random.bounded(2'000);
        span.endMs = kind == 2 ? openEndMs : span.startMs + length;
        spans.push_back(span);
    }
    return spans;
}

QList<quint32> bruteForce(const StayIndex &index, const TimeInterval &range, qint64 minLengthMs)
{
    QList<quint32> found;
    for (qsizetype i = 0; i < index.size(); ++i) {
        const StaySpan &span = index.at(i);
        const bool starts = range.contains(span.startMs);
        const bool reachesIn = span.startMs < range.fromMs && span.endMs > range.fromMs;
        if ((starts || reachesIn) && span.lengthMs() >= minLengthMs)
            found.append(span.stay);
    }
    return found;
}

} // namespace

class TestStayIndex : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithBruteForce_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 2, 15, 16, 17, 256, 257, 5000})
            QTest::addRow("%d stays", count) << count;
    }
    void agreesWithBruteForce()
    {
        QFETCH(int, count);
        const StayIndex index(randomSpans(count, quint32(count)));
        QRandomGenerator random(7);
        for (int i = 0; i < 300; ++i) {
            const qint64 from = random.bounded(1'200'000) - 600'000;
            const TimeInterval range{from, from + random.bounded(i % 2 == 0 ? 3'000 : 400'000)};
            const qint64 minLength = i % 3 == 0 ? 0 : random.bounded(3'000);
            QList<quint32> found;
            index.forEachReaching(range, minLength,
                                  [&](qsizetype position) { found.append(index.at(position).stay); });
            QCOMPARE(found, bruteForce(index, range, minLength));
        }
    }

    void changesLikeOneMadeAnew_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("added");
        for (const int count : {0, 1, 17, 300, 5000}) {
            for (const int removed : {0, 1, 40})
                for (const int added : {0, 1, 100})
                    QTest::addRow("%d, %d out, %d in", count, removed, added) << count << removed << added;
        }
    }
    void changesLikeOneMadeAnew()
    {
        QFETCH(int, count);
        QFETCH(int, removed);
        QFETCH(int, added);
        constexpr qint64 nowMs = 400'000;
        std::vector<StaySpan> spans = randomSpans(count + added, 5);
        std::vector<StaySpan> later(spans.begin() + count, spans.end());
        spans.resize(size_t(count));
        StayIndex changed(spans, nowMs);
        QRandomGenerator random(9);
        std::set<qsizetype> positions;
        for (int i = 0; i < std::min(removed, count); ++i)
            positions.insert(random.bounded(count));
        std::vector<StaySpan> wanted = later;
        for (qsizetype i = 0; i < changed.size(); ++i) {
            if (!positions.contains(i))
                wanted.push_back(changed.at(i));
        }
        for (StaySpan &span : wanted)
            span.flags = span.track = 0;
        changed.change({positions.begin(), positions.end()}, later, nowMs);
        const StayIndex anew(wanted, nowMs);
        QCOMPARE(changed.size(), anew.size());
        QCOMPARE(changed.trackCount(), anew.trackCount());
        for (qsizetype i = 0; i < anew.size(); ++i) {
            QCOMPARE(changed.at(i).stay, anew.at(i).stay);
            QCOMPARE(changed.at(i).track, anew.at(i).track);
            QCOMPARE(changed.at(i).flags, anew.at(i).flags);
        }
        const TimeInterval range{-20'000, 30'000};
        QList<quint32> found;
        changed.forEachReaching(range, 500, [&](qsizetype at) { found.append(changed.at(at).stay); });
        QCOMPARE(found, bruteForce(anew, range, 500));
    }

    void findsTheFirstFromAnyHint()
    {
        const StayIndex index(randomSpans(3000, 3));
        QRandomGenerator random(11);
        for (int i = 0; i < 500; ++i) {
            const qint64 instant = random.bounded(1'200'000) - 600'000;
            qsizetype expected = 0;
            while (expected < index.size() && index.at(expected).startMs < instant)
                ++expected;
            QCOMPARE(index.firstFrom(instant), expected);
            QCOMPARE(index.firstFrom(instant, expected > 0 ? random.bounded(int(expected)) : 0), expected);
        }
    }

    void sortsByStartThenRecord()
    {
        std::vector<StaySpan> spans(3);
        spans[0] = {.startMs = 10, .endMs = 20, .stay = 2};
        spans[1] = {.startMs = 5, .endMs = 8, .stay = 1};
        spans[2] = {.startMs = 10, .endMs = 11, .stay = 0};
        const StayIndex index(spans);
        QCOMPARE(index.at(0).stay, 1U);
        QCOMPARE(index.at(1).stay, 0U);
        QCOMPARE(index.at(2).stay, 2U);
    }

    void sharesALaneInTracks_data()
    {
        QTest::addColumn<QList<TimeInterval>>("times"); // an end of -1 stands for open
        QTest::addColumn<QList<int>>("tracks");
        QTest::addColumn<QList<bool>>("overlapping");
        using Times = QList<TimeInterval>;
        using Flags = QList<bool>;
        QTest::newRow("one after the other")
            << Times{{0, 10}, {10, 20}, {25, 30}} << QList<int>{0, 0, 0} << Flags{false, false, false};
        QTest::newRow("two at once") << Times{{0, 10}, {5, 20}, {20, 30}} << QList<int>{0, 1, 0}
                                     << Flags{true, true, false};
        QTest::newRow("first free track is taken again")
            << Times{{0, 100}, {10, 20}, {20, 30}} << QList<int>{0, 1, 1} << Flags{true, true, true};
        QTest::newRow("a moment inside")
            << Times{{0, 10}, {5, 5}, {7, 9}} << QList<int>{0, 1, 1} << Flags{true, true, true};
        QTest::newRow("never departed") << Times{{0, -1}, {50, 60}} << QList<int>{0, 1} << Flags{true, true};
        QTest::newRow("planned after the open one")
            << Times{{0, -1}, {1500, 1600}} << QList<int>{0, 0} << Flags{false, false};
    }
    void sharesALaneInTracks()
    {
        QFETCH(QList<TimeInterval>, times);
        QFETCH(QList<int>, tracks);
        QFETCH(QList<bool>, overlapping);
        std::vector<StaySpan> spans;
        for (const TimeInterval &time : times)
            spans.push_back({.startMs = time.fromMs, .endMs = time.toMs < 0 ? openEndMs : time.toMs});
        constexpr qint64 nowMs = 1000;
        assignTracks(spans, nowMs);
        for (size_t i = 0; i < spans.size(); ++i) {
            QCOMPARE(int(spans[i].track), tracks.at(qsizetype(i)));
            QCOMPARE(bool(spans[i].flags & StaySpan::Overlapping), overlapping.at(qsizetype(i)));
        }
    }

    void pilesUpInTheLastTrack()
    {
        std::vector<StaySpan> spans;
        for (int i = 0; i < 5000; ++i)
            spans.push_back({.startMs = i, .endMs = 100'000});
        QCOMPARE(assignTracks(spans, 0), maxTracks);
        QCOMPARE(int(spans.back().track), maxTracks - 1);
        QVERIFY(spans.front().flags & StaySpan::Overlapping);
    }
};

QTEST_APPLESS_MAIN(TestStayIndex)
#include "tst_stayindex.moc"
