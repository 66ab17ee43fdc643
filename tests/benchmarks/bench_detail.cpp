// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the choice of a craft until its details are painted, read from a mirror of the real size: the normal view of
// many craft, and the detailed view of one with 39 flights and 60 stays. Limits: p99 of 16 ms and of 50 ms.
#include "benchmarkreport.h"
#include "craftselection.h"
#include "database.h"
#include "detailpane.h"
#include "fixtures.h"
#include "generatedcatalogue.h"
#include "pageloader.h"
#include "resources.h"
#include "spacecraftdetailmodel.h"
#include "spacecraftdetailreading.h"
#include "spacecraftstore.h"
#include "sql.h"
#include "temporarymirror.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 veteran = 900'001;
constexpr int flightCount = 39;
constexpr int stayCount = 60;
constexpr int samples = 200;

QString seat(int number)
{
    return uR"({"role": {"role": "Flight Engineer", "priority": %1}, "astronaut": {"name": "Somebody No. %1",
        "agency": {"name": "National Aeronautics and Space Administration"}}})"_s.arg(number);
}

/// A flight with everything that the pane shows of one.
QString flight(int number)
{
    const int year = 1980 + number;
    const QString crew = u"[%1, %2, %3]"_s.arg(seat(1), seat(2), seat(3));
    return uR"({"id": %1, "response_mode": "detailed", "destination": "Low Earth Orbit",
        "mission_end": "%2-03-14T08:15:00Z", "duration": "P7DT9H17M", "turn_around_time": "P166DT8H4M",
        "launch": {"id": "00000000-0000-0000-0000-%1", "name": "Space Shuttle | STS-%1", "net": "%2-03-07T03:58:00Z",
        "status": {"id": 3, "name": "Launch Successful"}, "mission": {"name": "STS-%1", "type": "Human Exploration",
        "orbit": {"id": 8, "name": "Low Earth Orbit"}}, "pad": {"name": "Launch Complex 39A",
        "location": {"name": "Kennedy Space Center, FL, USA"}}, "program": [{"name": "Space Shuttle Program"}]},
        "landing": {"attempt": true, "success": true, "description": "It landed on the runway it was sent to.",
        "landing_location": {"name": "Shuttle Landing Facility"}, "type": {"name": "Runway"}},
        "launch_crew": %3, "onboard_crew": %3, "landing_crew": %3})"_s.arg(900'100 + number)
        .arg(year)
        .arg(crew);
}

void addVeteran(TemporaryMirror &mirror)
{
    QStringList flights;
    for (int i = 0; i < flightCount; ++i)
        flights.append(flight(i));
    const CraftFixture craft{
        veteran, u"Space Shuttle Discovery"_s,
        u"\"response_mode\": \"detailed\", \"description\": \"%1\", \"flights\": [%2]"_s.arg(
            u"It flew more often than any other. "_s.repeated(30), flights.join(u','))};
    mirror.write(craftPage({craft}, {ApiVersion::V2_3_0, RecordLevel::Detailed, 1}));
    for (int i = 0; i < stayCount; ++i) {
        const QString day = u"%1-03-%2T10:00:00Z"_s.arg(1980 + i * flightCount / stayCount);
        StayFixture stay{900'200 + i, day.arg(8), day.arg(12)};
        stay.locationId = 700 + i % 5;
        stay.portName = u"Port %1"_s.arg(i % 5);
        stay.flightId = 900'100 + i * flightCount / stayCount;
        stay.craftId = veteran;
        mirror.write(stayPage({stay}));
    }
}

class Bench
{
public:
    Bench()
    {
        GeneratedCatalogue().writeTo(m_mirror.database());
        addVeteran(m_mirror);
        m_ids = valueOf(SpacecraftStore(m_mirror.database()).ids({}, 0, samples));
        m_loader = std::make_unique<PageLoader>(m_mirror.path());
        m_model.setLoader(m_loader.get());
        QObject::connect(&m_selection, &CraftSelection::changed, &m_model, &SpacecraftDetailModel::open);
        m_pane = std::make_unique<DetailPane>(&m_model, &m_selection);
        m_pane->resize(380, 760);
        m_pane->show();
    }
    ~Bench() { m_pane.reset(); }

    void run()
    {
        QList<double> read;
        for (int i = 0; i < samples; ++i) {
            QElapsedTimer timer;
            timer.start();
            valueOf(readSpacecraftDetail(m_mirror.database(), veteran));
            read << double(timer.nsecsElapsed()) / 1e6;
        }
        Benchmark::report("detail", u"read"_s, flightCount + stayCount, read);
        m_pane->setMode(DetailMode::Normal);
        painted(veteran); // what is done only once, such as loading fonts
        QList<double> normal;
        for (const qint64 id : std::as_const(m_ids))
            normal << painted(id);
        Benchmark::report("detail", u"normal"_s, m_ids.size(), normal);
        m_pane->setMode(DetailMode::Detailed);
        painted(veteran);
        QList<double> detailed;
        for (int i = 0; i < samples; ++i) {
            painted(m_ids.at(i % m_ids.size()));
            detailed << painted(veteran);
        }
        Benchmark::report("detail", u"detailed"_s, flightCount + stayCount, detailed);
    }

private:
    double painted(qint64 id)
    {
        QElapsedTimer timer;
        timer.start();
        QEventLoop loop;
        const auto ready = QObject::connect(&m_model, &SpacecraftDetailModel::stateChanged, &loop, [&] {
            if (m_model.state() == SpacecraftDetailModel::State::Ready)
                loop.quit();
        });
        m_selection.select(id);
        if (m_model.state() != SpacecraftDetailModel::State::Ready || m_model.detail().spacecraft.id != id)
            loop.exec();
        QObject::disconnect(ready);
        const QPixmap picture = m_pane->grab(); // lays out and paints
        return picture.isNull() ? 0 : double(timer.nsecsElapsed()) / 1e6;
    }

    TemporaryMirror m_mirror;
    std::unique_ptr<PageLoader> m_loader;
    SpacecraftDetailModel m_model;
    CraftSelection m_selection;
    std::unique_ptr<DetailPane> m_pane;
    QList<qint64> m_ids;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    loadResources();
    Bench().run();
    return 0;
}
