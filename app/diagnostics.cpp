// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFont>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>
#include <QTimeZone>

namespace Skydock {

namespace {

using namespace Qt::StringLiterals;

QString instant(std::optional<qint64> instantMs)
{
    return instantMs ? QDateTime::fromMSecsSinceEpoch(*instantMs, Qt::UTC).toString(Qt::ISODate) : u"never"_s;
}

QString screenText(const QScreen &screen)
{
    const QSize size = screen.size();
    return u"Screen: %1 × %2 at %3×, %4 dpi"_s.arg(size.width())
        .arg(size.height())
        .arg(screen.devicePixelRatio())
        .arg(screen.logicalDotsPerInch(), 0, 'f', 0);
}

QStringList windowFacts()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return {u"Platform: none, started without a window"_s};
    QStringList lines{u"Platform: "_s + QGuiApplication::platformName()};
    if (qobject_cast<QApplication *>(QCoreApplication::instance()))
        lines << u"Style: "_s + QApplication::style()->objectName();
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        lines << screenText(*screen);
    const QFont font = QGuiApplication::font();
    lines << u"Font: %1, %2 pt"_s.arg(font.family()).arg(font.pointSizeF());
    return lines;
}

QStringList mirrorLines(const Result<MirrorDiagnostics> &mirror)
{
    if (!mirror)
        return {u"Cannot be read: "_s + mirror.error().text};
    return {
        u"SQLite: "_s + mirror->sqliteVersion,
        u"Schema step: %1 of %2"_s.arg(mirror->schemaStep).arg(mirror->newestStep),
        u"Size: %1 bytes"_s.arg(mirror->sizeBytes),
        u"Spacecraft: %1, flights: %2, dockings: %3, ports: %4, records: %5"_s.arg(mirror->spacecraft)
            .arg(mirror->flights)
            .arg(mirror->stays)
            .arg(mirror->ports)
            .arg(mirror->records),
        u"Newest record: "_s + instant(mirror->newestFetchMs),
        u"Last complete pass: "_s + instant(mirror->lastPassMs),
        u"Data problems: %1"_s.arg(mirror->problems),
    };
}

QStringList networkLines(const DiagnosticsFacts &facts)
{
    QStringList lines{u"Server: "_s +
                      facts.server.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)};
    if (facts.isOffline)
        lines << u"Started without the network"_s;
    if (facts.budget)
        lines << u"Calls left: %1 of %2 in %3 minutes"_s.arg(facts.budget->left)
                     .arg(facts.budget->limit)
                     .arg(facts.budget->windowMs / 60'000);
    return lines;
}

/// "~" for the home folder, wherever it stands as a path or the beginning of one.
QString withoutHome(QString text)
{
    const QString home = QDir::homePath();
    if (home.size() < 2)
        return text;
    static const QString notInName = u"(?![\\w.-])"_s;
    return text.replace(QRegularExpression(QRegularExpression::escape(home) + notInName), u"~"_s);
}

QString withoutSecrets(QString text, const QStringList &secrets)
{
    for (const QString &secret : secrets) {
        if (!secret.isEmpty())
            text.replace(secret, u"…"_s);
    }
    return text;
}

} // namespace

QStringList systemFacts()
{
    const QLocale locale;
    return QStringList{
               u"Skydock: " SKYDOCK_VERSION ""_s,
               u"Qt: %1, built with " QT_VERSION_STR ""_s.arg(QLatin1StringView(qVersion())),
               u"System: %1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                              QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
               u"Locale: %1, languages: %2, time zone: %3"_s.arg(
                   locale.name(), locale.uiLanguages().join(u' '),
                   QString::fromLatin1(QTimeZone::systemTimeZoneId())),
           } +
           windowFacts();
}

QString diagnosticsText(const DiagnosticsFacts &facts, const Result<MirrorDiagnostics> &mirror)
{
    QStringList lines = facts.system;
    const auto section = [&lines](const QString &title, const QStringList &content) {
        if (!content.isEmpty())
            lines << QString() << title << content;
    };
    section(u"Mirror"_s, QStringList{u"File: "_s + facts.mirrorPath} + mirrorLines(mirror));
    section(u"Network"_s, networkLines(facts));
    section(u"Settings that were changed"_s, facts.changedSettings);
    section(u"Problems"_s, facts.problems);
    return withoutSecrets(withoutHome(lines.join(u'\n')), facts.secrets) + u'\n';
}

} // namespace Skydock
