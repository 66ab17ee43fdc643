// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headlessexport.h"

#include "exportdockings.h"
#include "exporttimeline.h"
#include "outputfile.h"
#include "standardoutput.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstdio>

namespace Skydock {
namespace {

class HeadlessExport
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::Export)
};

/// Where the bytes go: the file, or standard output without one.
class ExportTarget
{
public:
    static Result<ExportTarget> open(const QString &path)
    {
        if (path.isEmpty())
            return ExportTarget();
        return OutputFile::open(path).map([](OutputFile &&file) {
            ExportTarget target;
            target.m_file.emplace(std::move(file));
            return target;
        });
    }

    Result<void> write(const QByteArray &bytes)
    {
        return m_file ? m_file->write(bytes) : m_output.write(bytes);
    }
    Result<void> end() { return m_file ? m_file->commit() : m_output.flush(); }

private:
    std::optional<OutputFile> m_file;
    StandardOutput m_output;
};

Result<void> writeTimeline(const QSqlDatabase &database, const MirrorInfo &mirror,
                           const ExportOptions &options, qint64 nowMs, ExportTarget &target)
{
    const Result<PictureRequest> request = timelineRequest(database, mirror, options, nowMs);
    const Result<QByteArray> bytes =
        request ? encodedTimeline(*request, options) : tl::unexpected(request.error());
    return bytes ? target.write(*bytes) : tl::unexpected(bytes.error());
}

Result<void> writeDockings(const QSqlDatabase &database, const ExportOptions &options, qint64 nowMs,
                           ExportTarget &target)
{
    const OutputSink sink = [&target](const QByteArray &text) { return target.write(text); };
    return exportDockings(database, options, nowMs, sink).map([](const DockingExport &done) {
        if (done.leftOut == 0)
            return;
        const QString text =
            HeadlessExport::tr("%n docking(s) left out: without a time they have no place in a calendar.",
                               nullptr, done.leftOut);
        std::fputs(qUtf8Printable(QStringLiteral("skydock: ") + text + QLatin1Char('\n')), stderr);
    });
}

} // namespace

Result<void> runExport(const QSqlDatabase &database, const MirrorInfo &mirror, const ExportOptions &options)
{
    Result<ExportTarget> target = ExportTarget::open(options.output);
    if (!target)
        return tl::unexpected(target.error());
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    const Result<void> written = options.subject == ExportOptions::Subject::Timeline
                                     ? writeTimeline(database, mirror, options, nowMs, *target)
                                     : writeDockings(database, options, nowMs, *target);
    return written ? target->end() : written;
}

} // namespace Skydock
