// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imageviewer.h"

#include "detailtext.h"
#include "fakeimagesource.h"
#include "imagecanvas.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

QImage filled(QSize size, const QColor &color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

Image image(const QString &name)
{
    Image image;
    image.id = 1;
    image.name = name + u" approaching"_s;
    image.url = QUrl(u"https://example.org/%1.jpg"_s.arg(name));
    image.thumbnailUrl = QUrl(u"https://example.org/%1_thumbnail.jpg"_s.arg(name));
    image.credit = u"NASA"_s;
    image.licenceName = u"CC BY 4.0"_s;
    image.licenceLink = QUrl(u"https://creativecommons.org/licenses/by/4.0/"_s);
    return image;
}

Spacecraft craft(qint64 id, const QString &name, const QString &configuration = {})
{
    Spacecraft craft;
    craft.id = id;
    craft.name = name;
    craft.image = image(name);
    craft.configuration = Configuration{};
    craft.configuration->name = configuration;
    craft.configuration->typeId = 2;
    if (!configuration.isEmpty())
        craft.configuration->image = image(configuration);
    return craft;
}

} // namespace

/// The viewer, as somebody sees and drives it.
class TestImageViewer : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_source = std::make_unique<FakeImageSource>();
        m_viewer = std::make_unique<ImageViewer>(m_source.get());
        m_viewer->resize(600, 500);
        m_viewer->show();
        QVERIFY(QTest::qWaitForWindowActive(m_viewer.get()));
        m_viewer->showCraft(craft(1, u"Endeavour"_s, u"Crew Dragon 2"_s));
    }
    void cleanup()
    {
        m_viewer.reset();
        m_source.reset();
    }

    void showsThePhotographWithItsCredit()
    {
        QCOMPARE(m_viewer->windowTitle(), u"Endeavour: photograph"_s);
        QVERIFY2(credit().contains(u"Photograph: NASA · CC BY 4.0"_s), "before the picture is there");
        QVERIFY(credit().contains(u"https://creativecommons.org/licenses/by/4.0/"_s));
        QCOMPARE(canvas()->accessibleName(), u"Drawing: Endeavour · Endeavour approaching"_s);
        QCOMPARE(canvas()->accessibleDescription(), u"The photograph is on its way."_s);
        QVERIFY(progress()->isVisible());
        bring(u"Endeavour"_s, {1000, 500});
        QCOMPARE(canvas()->accessibleName(), u"Photograph: Endeavour · Endeavour approaching"_s);
        QCOMPARE(canvas()->accessibleDescription(), QString());
        QVERIFY(!progress()->isVisible());
        QCOMPARE(centre(), QColor(Qt::red));
        QCOMPARE(text("imagePosition"), u"1 of 2"_s);
        QVERIFY(credit().contains(u"Photograph: NASA · CC BY 4.0"_s));
    }

    void unknownCreditAndLicenceAreSaid()
    {
        Spacecraft plain = craft(2, u"Plain"_s);
        plain.image->credit.reset();
        plain.image->licenceName.reset();
        plain.image->licenceLink.reset();
        m_viewer->showCraft(plain);
        QCOMPARE(credit(), u"Photograph: credit unknown · licence unknown"_s);
    }

    void onlySecureLinksOpen_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("opens");
        QTest::newRow("https") << u"https://example.org/licence"_s << true;
        QTest::newRow("http") << u"http://example.org/licence"_s << false;
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    }
    void onlySecureLinksOpen()
    {
        QFETCH(QString, link);
        QFETCH(bool, opens);
        Spacecraft linked = craft(2, u"Linked"_s);
        linked.image->licenceLink = QUrl(link);
        m_viewer->showCraft(linked);
        QVERIFY2(credit().contains(link), "where it goes is shown");
        auto *label = m_viewer->findChild<DetailText *>(u"imageCredit"_s);
        QSignalSpy opened(m_viewer.get(), &ImageViewer::linkActivated);
        label->setFocus();
        QTest::keyClick(label, Qt::Key_Tab); // into the link, or on
        QTest::keyClick(label, Qt::Key_Return);
        emit label->anchorClicked(QUrl(link));
        QCOMPARE(!opened.isEmpty(), opens);
        if (opens)
            QCOMPARE(opened.first().at(0).toUrl(), QUrl(link));
    }

    void theSmallOneStandsInMeanwhile()
    {
        m_source->bring(QUrl(u"https://example.org/Endeavour_thumbnail.jpg"_s), filled({64, 32}, Qt::blue));
        QCOMPARE(centre(), QColor(Qt::blue));
        QVERIFY(canvas()->zoom().place().width() > 400); // as large as the large one will be
        QCOMPARE(text("imageNote"), u"This is the small picture; the large one is on its way."_s);
        QVERIFY(!action("imageSave")->isEnabled() && !action("imageCopy")->isEnabled());
        m_source->fail(url(u"Endeavour"_s), u"No network."_s);
        QCOMPARE(centre(), QColor(Qt::blue));
        QCOMPARE(text("imageNote"),
                 u"This is the small picture: the large one is not on this computer yet. No network."_s);
        bring(u"Endeavour"_s, {1000, 500});
        QCOMPARE(centre(), QColor(Qt::red));
        QCOMPARE(text("imageNote"), QString());
        QVERIFY(action("imageSave")->isEnabled() && action("imageCopy")->isEnabled());
    }

    void withoutAPictureItSaysWhy()
    {
        m_source->fail(url(u"Endeavour"_s), u"The picture is damaged."_s);
        QVERIFY(!canvas()->hasPicture());
        QCOMPARE(canvas()->accessibleDescription(),
                 u"The photograph cannot be shown: The picture is damaged."_s);
        QVERIFY(!progress()->isVisible());
        QVERIFY2(credit().contains(u"NASA"_s), "all the same");
        Spacecraft none = craft(2, u"None"_s);
        none.image.reset();
        m_viewer->showCraft(none);
        QCOMPARE(canvas()->accessibleDescription(), u"There is no photograph of it in the mirror."_s);
        QCOMPARE(credit(), QString());
    }

    void saysHowFarItIs()
    {
        emit m_source->progressed(url(u"Endeavour"_s), 250, 1000);
        QCOMPARE(progress()->value(), 25);
        emit m_source->progressed(url(u"somebody else's"_s), 900, 1000);
        QCOMPARE(progress()->value(), 25);
        emit m_source->progressed(url(u"Endeavour"_s), 300, 0);
        QCOMPARE(progress()->maximum(), 0); // no end in sight
    }

    void zoomsWithKeysAndWheel()
    {
        bring(u"Endeavour"_s, {2000, 1000});
        QVERIFY(canvas()->zoom().isFitted());
        const qreal fitted = canvas()->zoom().scale();
        QTest::keyClick(m_viewer.get(), Qt::Key_Plus);
        QCOMPARE(canvas()->zoom().scale(), fitted * ImageZoom::step);
        QTest::keyClick(m_viewer.get(), Qt::Key_Minus);
        QTest::keyClick(m_viewer.get(), Qt::Key_1);
        QCOMPARE(canvas()->zoom().scale(), 1.0);
        QCOMPARE(text("imageZoom"), u"100 %"_s);
        QTest::keyClick(m_viewer.get(), Qt::Key_0);
        QVERIFY(canvas()->zoom().isFitted());
        const QPointF pointer(canvas()->width() / 4.0, canvas()->height() / 2.0);
        const QRectF before = canvas()->zoom().place();
        QWheelEvent turn(pointer, canvas()->mapToGlobal(pointer), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas(), &turn);
        QCOMPARE(canvas()->zoom().scale(), fitted * ImageZoom::step);
        const QRectF after = canvas()->zoom().place();
        QCOMPARE((pointer.x() - after.x()) / after.width(), (pointer.x() - before.x()) / before.width());
    }

    void asksForMorePixelsWhenZoomedIn()
    {
        m_source->bring(url(u"Endeavour"_s), filled({700, 350}, Qt::red), {4000, 2000});
        const QSize fitted = m_source->sizes.value(url(u"Endeavour"_s));
        QVERIFY(fitted.width() < 1200);
        QTest::keyClick(m_viewer.get(), Qt::Key_1);
        QVERIFY(m_source->sizes.value(url(u"Endeavour"_s)).width() >= 4000);
        const QRectF place = canvas()->zoom().place();
        m_source->bring(url(u"Endeavour"_s), filled({4000, 2000}, Qt::red));
        QCOMPARE(canvas()->zoom().place(), place);
    }

    void dragsAndMoves()
    {
        bring(u"Endeavour"_s, {4000, 3000});
        QTest::keyClick(m_viewer.get(), Qt::Key_1);
        const QPointF before = canvas()->zoom().place().topLeft();
        QTest::mousePress(canvas(), Qt::LeftButton, {}, {100, 100});
        QTest::mouseMove(canvas(), {130, 90});
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, {130, 90});
        QCOMPARE(canvas()->zoom().place().topLeft(), before + QPointF(30, -10));
        QTest::keyClick(canvas(), Qt::Key_Right);
        QVERIFY(canvas()->zoom().place().x() < before.x());
        QTest::keyClick(canvas(), Qt::Key_Down);
        QVERIFY(canvas()->zoom().place().y() < before.y() - 10);
        QCOMPARE(text("imagePosition"), u"1 of 2"_s);
    }

    void goesToTheNext()
    {
        QSignalSpy wanted(m_viewer.get(), &ImageViewer::craftWanted);
        QVERIFY(!action("imagePrevious")->isEnabled());
        QTest::keyClick(canvas(), Qt::Key_Right);
        QCOMPARE(text("imagePosition"), u"2 of 2"_s);
        QCOMPARE(text("imageTitle"),
                 u"Endeavour · photograph of its type, Crew Dragon 2 · Crew Dragon 2 approaching"_s);
        QVERIFY(m_source->released.contains(url(u"Endeavour"_s)));
        QVERIFY(!action("imageNext")->isEnabled());
        QTest::keyClick(m_viewer.get(), Qt::Key_PageUp);
        QCOMPARE(text("imagePosition"), u"1 of 2"_s);
        QVERIFY(wanted.isEmpty());
    }

    void goesOnToOtherCraft()
    {
        QSignalSpy wanted(m_viewer.get(), &ImageViewer::craftWanted);
        m_viewer->setNeighbours(true, true);
        QTest::keyClick(canvas(), Qt::Key_Left);
        QCOMPARE(wanted.takeFirst(), QVariantList{-1});
        m_viewer->showCraft(craft(2, u"Freedom"_s, u"Crew Dragon 2"_s));
        QCOMPARE(text("imagePosition"), u"2 of 2"_s); // backwards from its end
        QTest::keyClick(m_viewer.get(), Qt::Key_PageDown);
        QCOMPARE(wanted.takeFirst(), QVariantList{1});
        m_viewer->showCraft(craft(3, u"Grace"_s, u"Crew Dragon 2"_s));
        QCOMPARE(text("imagePosition"), u"1 of 2"_s);
    }

    void theSameCraftKnownBetterDoesNotJump()
    {
        QTest::keyClick(m_viewer.get(), Qt::Key_PageDown);
        bring(u"Crew Dragon 2"_s, {2000, 1000});
        QTest::keyClick(m_viewer.get(), Qt::Key_1);
        Spacecraft better = craft(1, u"Endeavour"_s, u"Crew Dragon 2"_s);
        better.configuration->image->credit = u"SpaceX"_s;
        action("imageCopy")->trigger();
        m_viewer->showCraft(better);
        QCOMPARE(text("imageNote"), u"Copied."_s);
        QCOMPARE(text("imagePosition"), u"2 of 2"_s);
        QCOMPARE(canvas()->zoom().scale(), 1.0);
        QVERIFY(credit().contains(u"SpaceX"_s));
    }

    void copiesAllItsPixels()
    {
        m_source->bring(url(u"Endeavour"_s), filled({700, 350}, Qt::red), {4000, 2000});
        QGuiApplication::clipboard()->clear();
        m_source->forget(url(u"Endeavour"_s)); // the size that is asked for is not here yet
        action("imageCopy")->trigger();
        QVERIFY(QGuiApplication::clipboard()->image().isNull());
        bring(u"Endeavour"_s, {4000, 2000});
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(4000, 2000));
        QCOMPARE(text("imageNote"), u"Copied."_s);
    }

    void savesUnderItsName()
    {
        bring(u"Endeavour"_s, {100, 100});
        action("imageSave")->trigger();
        auto *dialog = m_viewer->findChild<QFileDialog *>(u"saveImageDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"Endeavour.jpg"_s);
        emit dialog->fileSelected(u"/tmp/a.jpg"_s);
        dialog->reject();
        QCOMPARE(m_source->saves.size(), 1);
        QCOMPARE(m_source->saves.first().first, url(u"Endeavour"_s));
        emit m_source->saved(url(u"Endeavour"_s), u"/tmp/a.jpg"_s, {});
        QCOMPARE(text("imageNote"), u"Saved as “/tmp/a.jpg”."_s);
        emit m_source->saved(url(u"Endeavour"_s), u"/tmp/a.jpg"_s, u"The disk is full."_s);
        QCOMPARE(text("imageNote"), u"The disk is full."_s);
    }

    void escapeCloses()
    {
        QTest::keyClick(canvas(), Qt::Key_Escape);
        QVERIFY(!m_viewer->isVisible());
    }

    void letsGoOfWhatItWaitsFor()
    {
        QSignalSpy changed(m_source.get(), &ImageSource::changed);
        m_viewer.reset();
        QVERIFY(m_source->released.contains(url(u"Endeavour"_s)));
        QCOMPARE(changed.size(), 1); // somebody else may wait for it
    }

    void everyButtonHasAName()
    {
        for (const QWidget *widget : m_viewer->findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

private:
    static QUrl url(const QString &name) { return image(name).url; }
    ImageCanvas *canvas() const { return m_viewer->findChild<ImageCanvas *>(); }
    QProgressBar *progress() const { return m_viewer->findChild<QProgressBar *>(); }
    QAction *action(const char *name) const
    {
        return m_viewer->findChild<QAction *>(QLatin1StringView(name));
    }
    QString text(const char *name) const
    {
        const auto *label = m_viewer->findChild<QWidget *>(QLatin1StringView(name));
        return label->isVisible() ? label->property("text").toString() : QString();
    }
    QString credit() const { return m_viewer->findChild<DetailText *>(u"imageCredit"_s)->toPlainText(); }
    QColor centre() const
    {
        const QImage shown = canvas()->grab().toImage();
        return shown.pixelColor(shown.rect().center());
    }
    void bring(const QString &name, QSize size) const { m_source->bring(url(name), filled(size, Qt::red)); }

    std::unique_ptr<FakeImageSource> m_source;
    std::unique_ptr<ImageViewer> m_viewer;
};

QTEST_MAIN(TestImageViewer)
#include "tst_imageviewer.moc"
