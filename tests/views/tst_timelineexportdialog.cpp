// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturesample.h"
#include "timelineexportdialog.h"

#include <QAccessible>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Skydock;
using namespace Skydock::Testing;
using namespace Qt::StringLiterals;

namespace {

const TimeInterval everything{instant("2024-01-01T00:00:00Z"), instant("2027-01-01T00:00:00Z")};

PictureRequest shownPart()
{
    PictureRequest request = sampleRequest();
    request.rows = RowSpan{0, 2};
    request.palette = nightPalette();
    return request;
}

} // namespace

class TestTimelineExportDialog : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    std::unique_ptr<TimelineExportDialog> m_dialog;

    template <class T>
    T *child(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void choose(const char *name, PictureFormat format)
    {
        auto *box = child<QComboBox>(name);
        box->setCurrentIndex(box->findData(int(format)));
    }
    QString error() const { return child<QLabel>("fieldErrorText")->text(); }

private slots:
    void init()
    {
        m_dialog = std::make_unique<TimelineExportDialog>(shownPart(), everything, m_dir.path());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void startsWithWhatIsShownOnPaper()
    {
        const PictureRequest request = m_dialog->request();
        QCOMPARE(request.range, shownPart().range);
        QVERIFY(request.rows == shownPart().rows);
        QCOMPARE(request.palette.color(QPalette::Base), QColor(Qt::white));
        QCOMPARE(m_dialog->format(), PictureFormat::Png);
        QCOMPARE(m_dialog->scale(), 2);
    }

    void tellsThePixels()
    {
        const QString twice = child<QLabel>("exportPixels")->text();
        QVERIFY2(twice.startsWith(u"2,400 × "_s) || twice.startsWith(u"2400 × "_s), qPrintable(twice));
        choose("exportFormat", PictureFormat::Svg);
        QVERIFY(!child<QComboBox>("exportScale")->isEnabled());
        QCOMPARE(m_dialog->scale(), 1);
        QVERIFY(child<QLabel>("exportPixels")->text() != twice);
    }

    void canTakeEverything()
    {
        child<QRadioButton>("exportWholeRange")->click();
        child<QRadioButton>("exportAllRows")->click();
        auto *colors = child<QComboBox>("exportColours");
        colors->setCurrentIndex(1);
        const PictureRequest request = m_dialog->request();
        QCOMPARE(request.range, everything);
        QVERIFY(!request.rows);
        QCOMPARE(request.palette.color(QPalette::Base), nightPalette().color(QPalette::Base));
    }

    void takesATimeThatIsSet()
    {
        auto *from = child<QDateTimeEdit>("exportFrom");
        QCOMPARE(from->dateTime(), utcDateTime(shownPart().range.fromMs));
        QCOMPARE(from->timeSpec(), Qt::UTC);
        from->setDateTime(utcDateTime(instant("2025-03-01T00:00:00Z")));
        QVERIFY(child<QRadioButton>("exportGivenRange")->isChecked());
        QCOMPARE(m_dialog->request().range.fromMs, instant("2025-03-01T00:00:00Z"));
        QCOMPARE(error(), QString());
    }

    void refusesARangeThatEndsBeforeItBegins()
    {
        child<QDateTimeEdit>("exportFrom")->setDateTime(utcDateTime(instant("2027-03-01T00:00:00Z")));
        QCOMPARE(error(), u"The end has to lie after the beginning."_s);
        QVERIFY(!child<QPushButton>("exportButton")->isEnabled());
        child<QRadioButton>("exportShownRange")->click();
        QCOMPARE(error(), QString());
        QVERIFY(child<QPushButton>("exportButton")->isEnabled());
    }

    void refusesAnImageThatIsTooLarge()
    {
        PictureRequest wide = shownPart();
        wide.width = 9000;
        m_dialog = std::make_unique<TimelineExportDialog>(wide, everything, m_dir.path());
        auto *scale = child<QComboBox>("exportScale");
        scale->setCurrentIndex(3);
        QVERIFY2(error().startsWith(u"The image would be 36000 × "_s), qPrintable(error()));
        QVERIFY(!child<QPushButton>("exportButton")->isEnabled());
        choose("exportFormat", PictureFormat::Pdf);
        QCOMPARE(error(), QString());
        QVERIFY(child<QPushButton>("exportButton")->isEnabled());
    }

    void asksForTheFileAndOrders_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("scale");
        QTest::newRow("as it is proposed") << QString() << u"docking-timeline.png"_s << u"png"_s << 2;
        QTest::newRow("without an ending") << u"wall"_s << u"wall.png"_s << u"png"_s << 2;
        QTest::newRow("with another ending") << u"wall.pdf"_s << u"wall.pdf"_s << u"pdf"_s << 1;
    }
    void asksForTheFileAndOrders()
    {
        QFETCH(QString, name);
        QFETCH(QString, path);
        const auto order = std::make_shared<std::optional<TimelineExportOrder>>();
        connect(m_dialog.get(), &TimelineExportDialog::ordered, m_dialog.get(),
                [order](const TimelineExportOrder &given) { *order = given; });
        child<QPushButton>("exportButton")->click();
        auto *files = child<QFileDialog>("exportFileDialog");
        QCOMPARE(files->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(files->directory(), QDir(m_dir.path()));
        if (!name.isEmpty())
            files->selectFile(name);
        static_cast<QDialog *>(files)->accept();
        QTRY_VERIFY(order->has_value());
        QCOMPARE((*order)->path, m_dir.filePath(path));
        QTEST(fileEnding((*order)->format), "format");
        QTEST((*order)->scale, "scale");
        QVERIFY(!m_dialog->isVisible());
    }

    void everythingHasANameToBeReadOut()
    {
        const QList<QWidget *> fields = m_dialog->findChildren<QWidget *>();
        for (QWidget *field : fields) {
            if (!field->isVisible() || field->focusPolicy() == Qt::NoFocus || field->focusProxy() ||
                field->objectName().startsWith(u"qt_"_s))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(field);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(field->objectName()));
        }
    }
};

QTEST_MAIN(TestTimelineExportDialog)
#include "tst_timelineexportdialog.moc"
