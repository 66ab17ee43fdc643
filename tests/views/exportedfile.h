// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

/// Reads exported files back with programs that are not ours.
namespace Skydock::Testing {

/// Standard output of a program; ends the test where it cannot be run.
inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString pdfText(const QString &path)
{
    return QString::fromUtf8(
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}));
}

/// The first page, `size` pixels large.
inline QImage pdfPage(const QString &path, const QSize &size)
{
    const QTemporaryDir dir;
    const QString name = dir.filePath(QStringLiteral("page"));
    outputOf(QStringLiteral("pdftoppm"),
             {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-scale-to-x"),
              QString::number(size.width()), QStringLiteral("-scale-to-y"), QString::number(size.height()),
              path, name});
    return QImage(name + QStringLiteral(".png"));
}

/// How alike two pictures are, whatever the renderer does to the edges of letters: the mean difference of their
/// channels, 0 to 255, after both were made eight times smaller.
inline double difference(const QImage &a, const QImage &b)
{
    constexpr int reduction = 8;
    const auto reduced = [&a](const QImage &image) {
        return image.scaled(a.size() / reduction, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    };
    const QImage left = reduced(a);
    const QImage right = reduced(b);
    double sum = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            const QColor l = left.pixelColor(x, y);
            const QColor r = right.pixelColor(x, y);
            sum +=
                std::abs(l.red() - r.red()) + std::abs(l.green() - r.green()) + std::abs(l.blue() - r.blue());
        }
    }
    return sum / (3.0 * left.width() * left.height());
}

} // namespace Skydock::Testing
