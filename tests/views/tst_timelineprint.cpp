// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportedfile.h"
#include "picturesample.h"
#include "timelineprint.h"

#include <QPrinter>
#include <QTest>

using namespace Skydock;
using namespace Skydock::Testing;
using namespace Qt::StringLiterals;

/// What comes out of a printer, here one that prints into a file.
class TestTimelinePrint : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    static PictureRequest manyPorts()
    {
        QList<Stay> stays;
        for (int p = 0; p < 80; ++p) {
            Stay stay = sampleStay(p + 1, {iss, p + 1}, u"Craft %1"_s.arg(p), u"SpaceX"_s);
            stay.dockingMs = instant("2025-02-01T00:00:00Z");
            stay.departureMs = instant("2025-09-01T00:00:00Z");
            stays.append(stay);
        }
        return sampleRequest(stays);
    }

    QString printed(const PictureRequest &request, QPageLayout::Orientation orientation) const
    {
        const QString path = m_dir.filePath(u"printed.pdf"_s);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setPageOrientation(orientation);
        printTimeline(printer, request);
        return path;
    }
    static int pageCount(const QString &path)
    {
        const QString info = QString::fromUtf8(outputOf(u"pdfinfo"_s, {path}));
        return info.section(u"Pages:"_s, 1).section(u'\n', 0, 0).trimmed().toInt();
    }

private slots:
    void fillsOnePage()
    {
        const QString path = printed(sampleRequest(), QPageLayout::Landscape);
        QCOMPARE(pageCount(path), 1);
        const QString text = pdfText(path);
        QVERIFY(text.contains(u"Docking timeline: International Space Station"_s));
        QVERIFY(text.contains(u"The Space Devs"_s));
        QVERIFY(!text.contains(u"page 1 of"_s));
        // It reaches from edge to edge of what can be printed on, and not beyond.
        const QImage page = pdfPage(path, QSize(1188, 840));
        QVERIFY(page.pixelColor(594, 300) != QColor(Qt::white) ||
                page.pixelColor(600, 120) != QColor(Qt::white));
    }

    void goesOnOverPages()
    {
        const QString path = printed(manyPorts(), QPageLayout::Landscape);
        const int pages = pageCount(path);
        QVERIFY2(pages >= 2, qPrintable(QString::number(pages)));
        const QString text = pdfText(path);
        for (int page = 1; page <= pages; ++page)
            QVERIFY(text.contains(u"page %1 of %2"_s.arg(page).arg(pages)));
        for (int p = 1; p <= 80; ++p)
            QVERIFY2(text.contains(u"Port %1"_s.arg(p)), qPrintable(QString::number(p)));
        QCOMPARE(text.count(u"Docking timeline: International Space Station"_s), pages);
    }

    void fitsAnUprightPageToo() { QCOMPARE(pageCount(printed(sampleRequest(), QPageLayout::Portrait)), 1); }
};

QTEST_MAIN(TestTimelinePrint)
#include "tst_timelineprint.moc"
