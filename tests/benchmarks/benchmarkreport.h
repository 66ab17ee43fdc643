// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <algorithm>
#include <cstdio>

/// What a benchmark says: one JSON object a line on stdout, so that figures of two days can be compared by a script.
namespace Skydock::Benchmark {

/// The smallest sample that at least `percent` of the samples do not exceed (nearest rank); 0 without samples.
inline double percentile(QList<double> samples, int percent)
{
    if (samples.isEmpty())
        return 0;
    std::sort(samples.begin(), samples.end());
    const qsizetype rank = (samples.size() * percent + 99) / 100;
    return samples[std::max<qsizetype>(rank, 1) - 1];
}

inline double median(const QList<double> &samples)
{
    return percentile(samples, 50);
}

/// A figure beside the times: "peak_mb", "ratio".
struct Figure
{
    const char *name;
    double value;
};

/// `what` and the names are plain ASCII without quotes; `n` is the size of what was worked on.
inline void report(const char *bench, const QString &what, qint64 n, const QList<double> &samplesMs,
                   const QList<Figure> &figures = {})
{
    std::printf(
        R"({"bench": "%s", "case": "%s", "n": %lld, "median_ms": %.3f, "p99_ms": %.3f, "samples": %lld)",
        bench, qPrintable(what), static_cast<long long>(n), median(samplesMs), percentile(samplesMs, 99),
        static_cast<long long>(samplesMs.size()));
    for (const Figure &figure : figures)
        std::printf(R"(, "%s": %.3f)", figure.name, figure.value);
    std::puts("}");
    std::fflush(stdout);
}

} // namespace Skydock::Benchmark
