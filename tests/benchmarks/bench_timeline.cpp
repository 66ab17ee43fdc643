// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a frame of the docking timeline costs, and what it costs to get there: JSON lines, one per size.
// One scripted walk from 70 years to 6 hours and back, drawn at 1600×600 on a raster as the window draws it.
#include "portoccupancy.h"
#include "timelinepainter.h"

#include <QGuiApplication>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

#include <malloc.h>

using namespace Skydock;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 firstMs = -4LL * 365 * dayMs; // 1966
constexpr qint64 nowMs = 57LL * 365 * dayMs;
constexpr QSize canvas(1600, 600);
constexpr int steps = 220;

struct History
{
    QList<Port> ports;
    QList<Stay> stays;
};

/// `count` stays on 20 to 200 ports: a few days to half a year each, one after the other, some of them very long,
/// overlapping or open.
History madeHistory(int count)
{
    static const QStringList operators = {QStringLiteral("SpaceX"), QStringLiteral("ROSCOSMOS"),
                                          QStringLiteral("NASA"), QStringLiteral("China"),
                                          QStringLiteral("Northrop")};
    QRandomGenerator random(42);
    History history;
    const int portCount = std::clamp(count / 500, 20, 200);
    QList<QString> names;
    for (int i = 0; i < 600; ++i)
        names.append(QStringLiteral("Spacecraft %1").arg(i));
    for (int p = 0; p < portCount; ++p) {
        Port port;
        port.key = {{HostKind::Station, p / 8}, p};
        port.name = QStringLiteral("Port %1").arg(p);
        port.hostName = QStringLiteral("Station %1").arg(p / 8);
        history.ports.append(port);
    }
    history.stays.reserve(count);
    const double pitch = double(nowMs - firstMs) * portCount / count;
    for (int i = 0; i < count; ++i) {
        const Port &port = history.ports.at(i % portCount);
        Stay stay;
        stay.id = i + 1;
        stay.port = port.key;
        stay.portName = port.name;
        stay.hostName = port.hostName;
        const qint64 turn = i / portCount;
        stay.dockingMs = firstMs + qint64(double(turn) * pitch + random.generateDouble() * pitch * 0.2);
        const double length = i % 997 == 0 ? 20 : 0.2 + 0.6 * random.generateDouble();
        if (i % 5003 != 0)
            stay.departureMs = *stay.dockingMs + qint64(pitch * length);
        Vehicle chaser;
        chaser.id = i;
        chaser.spacecraftId = i % 600;
        chaser.name = names.at(i % 600);
        chaser.operatorName = operators.at(i % 600 % operators.size());
        stay.chaser = chaser;
        history.stays.append(stay);
    }
    return history;
}

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[size_t(part * double(values.size() - 1))];
}

/// Times one call in microseconds of this thread's work, so that a busy machine does not blur the picture.
template <typename Work>
double timed(Work work)
{
    const auto nowUs = [] {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1000.0;
    };
    const double beforeUs = nowUs();
    work();
    return nowUs() - beforeUs;
}

class Walk
{
public:
    explicit Walk(const TimelineContents &contents)
        : m_contents(contents)
        , m_rows(contents, m_style.metrics)
        , m_image(canvas, QImage::Format_ARGB32_Premultiplied)
    {
        for (const QString &name : contents.categories())
            m_slots.push_back(quint8(operatorSlot(name)));
    }

    /// From 70 years to 6 hours and back, in equal factors; between the steps half a screen to the right.
    void run()
    {
        const double widest = 70 * 365.25 * double(dayMs);
        const double narrowest = 6 * 3'600'000.0;
        for (int i = 0; i < 2 * steps; ++i) {
            const double part = i < steps ? double(i) / steps : 2.0 - double(i) / steps;
            const double length = widest * std::pow(narrowest / widest, part);
            const double middle =
                double(firstMs) + double(nowMs - firstMs) * (0.3 + 0.4 * double(i % 7) / 7.0);
            const TimeInterval range{qint64(middle - length / 2), qint64(middle + length / 2)};
            zoomUs.push_back(timed([&] { draw(range); }));
            const TimeInterval panned = TimeScale::panned(range, length * 0.1);
            panUs.push_back(timed([&] { draw(panned); }));
            hitTests(panned);
        }
    }

    std::vector<double> zoomUs, panUs, hitUs;

private:
    TimelineGeometry geometry(const TimeInterval &range) const
    {
        return TimelineGeometry(m_contents, m_rows, m_style.metrics, canvas, range, 0, Qt::LeftToRight,
                                nowMs);
    }
    void draw(const TimeInterval &range)
    {
        const TimelineFrame frame(geometry(range), m_style, m_slots);
        QPainter painter(&m_image);
        TimelinePainter(frame, m_labels).paint(painter, m_image.rect());
    }
    void hitTests(const TimeInterval &range)
    {
        const TimelineGeometry where = geometry(range);
        for (int i = 0; i < 4; ++i) {
            const QPoint position(200 + (i * 331) % 1300, 60 + (i * 173) % 500);
            hitUs.push_back(timed([&] { where.hitTest(position, 4); }));
        }
    }

    TimelineStyle m_style;
    const TimelineContents &m_contents;
    TimelineRows m_rows;
    std::vector<quint8> m_slots;
    LabelCache m_labels;
    QImage m_image;
};

/// What the program holds on its heap.
double heapBytes()
{
    const struct mallinfo2 held = mallinfo2();
    return double(held.uordblks + held.hblkhd);
}

/// Pages of 100: half of them stays that dock next, half corrections anywhere in the past.
std::vector<double> addPages(TimelineContents &contents)
{
    constexpr int pages = 50;
    QRandomGenerator random(7);
    const auto known = quint32(contents.stayCount());
    std::vector<double> addUs;
    for (int page = 0; page < pages; ++page) {
        QList<Stay> stays;
        for (int i = 0; i < 100; ++i) {
            Stay stay = contents.stay(random.bounded(known));
            if (i % 2 == 0) {
                stay.id = known + 1 + page * 100 + i;
                stay.dockingMs = nowMs - qint64(random.bounded(100)) * dayMs;
                stay.departureMs = nowMs;
                stay.chaser->id = stay.id;
            } else {
                stay.dockingMs = stay.dockingMs.value_or(firstMs) + 60'000;
            }
            const auto isSame = [&stay](const Stay &other) { return other.id == stay.id; };
            if (std::none_of(stays.begin(), stays.end(), isSame))
                stays.append(stay);
        }
        bool taken = false;
        addUs.push_back(timed([&] { taken = contents.add(stays, nowMs); }));
        if (!taken)
            qFatal("A page was not taken.");
    }
    return addUs;
}

/// What a dragged cursor asks at every pixel: who is docked at which port, and how many in sum.
std::vector<double> occupancyUs(const TimelineContents &contents)
{
    constexpr int pixels = 500;
    std::vector<double> times;
    for (int i = 0; i < pixels; ++i) {
        const qint64 instantMs = firstMs + (nowMs - firstMs) / pixels * i;
        times.push_back(timed([&] { occupancyAt(contents, instantMs, nowMs); }));
    }
    return times;
}

std::vector<double> stepUs(const TimelineContents &contents)
{
    constexpr int presses = 500;
    std::vector<double> times;
    qint64 instantMs = firstMs + (nowMs - firstMs) / 2;
    for (int i = 0; i < presses; ++i)
        times.push_back(timed([&] { instantMs = nextEvent(contents, instantMs).value_or(firstMs); }));
    return times;
}

void report(int count)
{
    History history = madeHistory(count);
    TimelineContents contents;
    std::vector<double> buildUs;
    const double heldBefore = heapBytes();
    for (int i = 0; i < 3; ++i)
        buildUs.push_back(timed([&] { contents = buildTimeline(history.ports, history.stays, {}, nowMs); }));
    const double heldPerStay = (heapBytes() - heldBefore) / count;
    Walk walk(contents);
    walk.run();
    const std::vector<double> occupancy = occupancyUs(contents);
    const std::vector<double> step = stepUs(contents);
    history.stays.clear(); // the contents are the only owner, as in the window
    const std::vector<double> addUs = addPages(contents);
    const QJsonObject line{
        {QStringLiteral("bench"), QStringLiteral("timeline")},
        {QStringLiteral("stays"), count},
        {QStringLiteral("lanes"), int(contents.lanes().size())},
        {QStringLiteral("zoom_ms_median"), percentile(walk.zoomUs, 0.5) / 1000},
        {QStringLiteral("zoom_ms_p99"), percentile(walk.zoomUs, 0.99) / 1000},
        {QStringLiteral("pan_ms_median"), percentile(walk.panUs, 0.5) / 1000},
        {QStringLiteral("pan_ms_p99"), percentile(walk.panUs, 0.99) / 1000},
        {QStringLiteral("hit_us_median"), percentile(walk.hitUs, 0.5)},
        {QStringLiteral("hit_us_p99"), percentile(walk.hitUs, 0.99)},
        {QStringLiteral("occupancy_us_median"), percentile(occupancy, 0.5)},
        {QStringLiteral("occupancy_us_p99"), percentile(occupancy, 0.99)},
        {QStringLiteral("next_event_us_p99"), percentile(step, 0.99)},
        {QStringLiteral("build_ms_median"), percentile(buildUs, 0.5) / 1000},
        {QStringLiteral("add_page_ms_median"), percentile(addUs, 0.5) / 1000},
        {QStringLiteral("add_page_ms_p99"), percentile(addUs, 0.99) / 1000},
        {QStringLiteral("bytes_per_stay"), heldPerStay},
        {QStringLiteral("frames"), int(walk.zoomUs.size() + walk.panUs.size())},
    };
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    for (const int count : {555, 10'000, 100'000, 1'000'000})
        report(count);
    return 0;
}
