// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From exec to the first painted rows, and peak memory, beside an empty window with a table in the same run:
//   bench_start [SAMPLES]
#include "benchmarkreport.h"
#include "measuredprogram.h"

#include "generatedcatalogue.h"
#include "mirror.h"
#include "spacecraftstore.h"
#include "sql.h"
#include "temporarymirror.h"

#include <QTemporaryDir>

#include <cstdlib>
#include <cstring>

using namespace Skydock;

namespace {

constexpr int usualSamples = 25;

struct Case
{
    const char *name;
    const char *program;
    QByteArray dataDir = {}; ///< empty: the program has none
    bool firstStart = false; ///< a new folder for each run
    qint64 spacecraft = 0;
    QList<double> milliseconds = {};
    QList<double> cpuMs = {};
    QList<double> peakMb = {};
};

/// What `--fill` does, in a process of its own: on Linux a child's peak memory begins with its parent's, so that the
/// one who measures has to stay small.
int fillMirror(const QString &dataDir, int spacecraft)
{
    valueOf(Mirror(dataDir).open());
    const Database database = valueOf(Database::open(Mirror(dataDir).path(), Database::Access::Write));
    valueOf(Sql::run(database.handle(), QStringLiteral("PRAGMA synchronous = OFF")));
    if (spacecraft > 0)
        GeneratedCatalogue(spacecraft).writeTo(database.handle());
    std::printf("%d\n", valueOf(SpacecraftStore(database.handle()).count({})));
    return 0;
}

/// A mirror with the bundled catalogue and this many spacecraft more.
Case withMirror(const char *name, const char *self, const QTemporaryDir &dir, int spacecraft)
{
    std::fprintf(stderr, "bench_start: making the mirror of the case \"%s\"\n", name);
    const QByteArray dataDir = dir.path().toLocal8Bit();
    const Measured filled = run({self, "--fill", dataDir, QByteArray::number(spacecraft)});
    Case result{name, SKYDOCK_EXECUTABLE, dataDir};
    result.spacecraft = filled.firstLine.toLongLong();
    return result;
}

void measure(Case &subject)
{
    const QTemporaryDir fresh;
    QList<QByteArray> command{subject.program};
    if (!subject.dataDir.isEmpty() || subject.firstStart)
        command << "--benchmark-start"
                << "--data-dir" << (subject.firstStart ? fresh.path().toLocal8Bit() : subject.dataDir);
    const Measured measured = run(command);
    if (measured.firstLine != "first rows painted")
        qFatal("%s said \"%s\"", subject.program, measured.firstLine.constData());
    subject.milliseconds << measured.untilFirstLineMs;
    subject.cpuMs << measured.cpuMs;
    subject.peakMb << measured.peakMb;
}

void forget(Case &subject)
{
    subject.milliseconds.clear();
    subject.cpuMs.clear();
    subject.peakMb.clear();
}

void report(const Case &subject, const Case &empty)
{
    const auto ratio = [&](QList<double> Case::*figures) {
        return Benchmark::median(subject.*figures) / Benchmark::median(empty.*figures);
    };
    Benchmark::report("start", QString::fromLatin1(subject.name), subject.spacecraft, subject.milliseconds,
                      {{"cpu_ms", Benchmark::median(subject.cpuMs)},
                       {"peak_mb", Benchmark::median(subject.peakMb)},
                       {"ratio", ratio(&Case::milliseconds)},
                       {"cpu_ratio", ratio(&Case::cpuMs)},
                       {"memory_ratio", ratio(&Case::peakMb)}});
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4 && std::strcmp(argv[1], "--fill") == 0)
        return fillMirror(QString::fromLocal8Bit(argv[2]), std::atoi(argv[3]));
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    const int samples = argc > 1 ? std::max(1, std::atoi(argv[1])) : usualSamples;
    const QTemporaryDir bundled;
    const QTemporaryDir full;
    const QTemporaryDir large;
    std::vector<Case> cases{{"empty window", SKYDOCK_EMPTY_WINDOW},
                            withMirror("bundled catalogue", argv[0], bundled, 0),
                            withMirror("full mirror", argv[0], full, 603),
                            withMirror("large mirror", argv[0], large, 100'000),
                            {"first start", SKYDOCK_EXECUTABLE, {}, true}};
    cases.back().spacecraft = cases[1].spacecraft;
    std::for_each(cases.begin(), cases.end(), measure); // fills the disk cache
    std::for_each(cases.begin(), cases.end(), forget);
    for (int round = 0; round < samples; ++round) // the cases alternate, so that a busy moment meets them all
        std::for_each(cases.begin(), cases.end(), measure);
    for (const Case &subject : cases)
        report(subject, cases.front());
    return 0;
}
