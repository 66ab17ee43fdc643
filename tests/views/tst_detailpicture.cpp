// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailpicture.h"

#include "detailview.h"
#include "fakeimagesource.h"
#include "thumbnaillabel.h"
#include "tst_detailsample.h"

#include <QTest>

using namespace Skydock;
using State = ImageSource::State;

namespace {

QImage filled(QSize size, const QColor &color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

} // namespace

/// The photograph of the open craft, and what stands under it.
class TestDetailPicture : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_source = std::make_unique<FakeImageSource>();
        m_view = std::make_unique<DetailView>();
        m_view->setImageSource(m_source.get());
        m_view->resize(400, 700);
        show(DetailSample::full());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void aSilhouetteStandsInUntilItIsThere()
    {
        QVERIFY(m_source->wanted.contains(url()));
        QVERIFY(label()->accessibleName().startsWith(QStringLiteral("Drawing")));
        QVERIFY(m_view->plainText().contains(QStringLiteral("NASA Image and Media Guidelines · loading…")));
        m_source->bring(url(), filled({300, 200}, Qt::red));
        QCOMPARE(label()->accessibleName(), QStringLiteral("Photograph: Endeavour approaching"));
        QCOMPARE(label()->grab().toImage().pixelColor(label()->rect().center() * ratio()), QColor(Qt::red));
        QVERIFY(!m_view->plainText().contains(QStringLiteral("loading")));
        QVERIFY(m_view->plainText().contains(
            QStringLiteral("Photograph: NASA · NASA Image and Media Guidelines")));
        QVERIFY(m_view->plainText().contains(QStringLiteral("https://www.nasa.gov/images-and-media/")));
    }

    void keepsTheProportions()
    {
        m_source->bring(url(), filled({400, 40}, Qt::red));
        const QImage shown = label()->grab().toImage();
        const QPoint centre = label()->rect().center() * ratio();
        QCOMPARE(shown.pixelColor(centre), QColor(Qt::red));
        QVERIFY(shown.pixelColor(centre.x(), 4) != QColor(Qt::red));
    }

    void aBrokenPictureLeavesTheSilhouetteAndSaysWhy()
    {
        m_source->fail(url(), QStringLiteral("It is no <picture>."));
        QVERIFY(label()->accessibleName().startsWith(QStringLiteral("Drawing")));
        QCOMPARE(label()->accessibleDescription(), QStringLiteral("No photograph: It is no <picture>."));
        QVERIFY(label()->toolTip().contains(QStringLiteral("&lt;picture&gt;")));
        QVERIFY(m_view->plainText().contains(QStringLiteral("cannot be shown")));
        m_source->bring(url(), filled({300, 200}, Qt::red)); // it was tried again
        QCOMPARE(label()->accessibleDescription(), label()->accessibleName());
    }

    void asksForDevicePixels()
    {
        const QSize asked = m_source->sizes.value(url());
        const QSizeF needed = QSizeF(label()->size()) * label()->devicePixelRatioF();
        QVERIFY(asked.width() >= needed.width() && asked.height() >= needed.height());
        QVERIFY(asked.width() < needed.width() + 200);
    }

    void nobodyToSeeItMeansNothingToLoad()
    {
        m_view->hide();
        QVERIFY(!m_source->wanted.contains(url()));
        SpacecraftDetail other = DetailSample::full();
        other.spacecraft.image->url = QUrl(QStringLiteral("https://example.org/other.jpg"));
        show(other);
        QVERIFY(m_source->wanted.isEmpty());
        m_view->show();
        QCOMPARE(m_source->wanted, QSet<QUrl>{QUrl(QStringLiteral("https://example.org/other.jpg"))});
    }

    void anotherCraftTakesItsPlaceAtOnce()
    {
        m_source->bring(url(), filled({300, 200}, Qt::red));
        show(DetailSample::bare());
        QVERIFY(m_source->released.contains(url()));
        QVERIFY(label()->accessibleName().startsWith(QStringLiteral("Drawing")));
        QVERIFY(m_view->plainText().contains(QStringLiteral("No photograph yet")));
        m_source->bring(url(), filled({300, 200}, Qt::blue)); // too late
        QVERIFY(label()->accessibleName().startsWith(QStringLiteral("Drawing")));
    }

    void withoutASourceItSaysSo()
    {
        DetailView view;
        view.setDetail(DetailSample::full(), DisplayText(QLocale::c()), DetailSample::now());
        QVERIFY(view.plainText().contains(QStringLiteral("not loaded")));
    }

    void credits_data()
    {
        QTest::addColumn<QString>("credit");
        QTest::addColumn<QString>("licence");
        QTest::addColumn<QString>("said");
        QTest::newRow("both") << "NASA"
                              << "CC BY 4.0"
                              << "Photograph: NASA · CC BY 4.0";
        QTest::newRow("no licence") << "NASA" << QString() << "Photograph: NASA · licence unknown";
        QTest::newRow("Unknown") << "NASA"
                                 << "Unknown"
                                 << "Photograph: NASA · licence unknown";
        QTest::newRow("nothing") << QString() << ""
                                 << "Photograph: credit unknown · licence unknown";
        QTest::newRow("odd") << "<b>A\nB</b>"
                             << "CC0"
                             << "Photograph: <b>A B</b> · CC0";
    }
    void credits()
    {
        QFETCH(QString, credit);
        QFETCH(QString, licence);
        QFETCH(QString, said);
        SpacecraftDetail detail = DetailSample::full();
        detail.spacecraft.image->credit = credit.isNull() ? std::nullopt : std::optional(credit);
        detail.spacecraft.image->licenceName = licence.isNull() ? std::nullopt : std::optional(licence);
        QCOMPARE(pictureLines(detail, State::Ready, DisplayText(QLocale::c())).constFirst().value, said);
    }

    void aLicenceAddressThatIsNotSecureIsShownButDoesNotOpen()
    {
        SpacecraftDetail detail = DetailSample::full();
        detail.spacecraft.image->licenceLink = QUrl(QStringLiteral("http://example.org/licence"));
        const DetailLineList lines = pictureLines(detail, State::Ready, DisplayText(QLocale::c()));
        QCOMPARE(lines.at(1).value, QStringLiteral("http://example.org/licence"));
        QCOMPARE(lines.at(1).link, QUrl());
    }

private:
    static QUrl url() { return DetailSample::image().url; }
    ThumbnailLabel *label() const { return m_view->findChild<ThumbnailLabel *>(); }
    int ratio() const { return int(label()->devicePixelRatioF()); }
    void show(const SpacecraftDetail &detail) const
    {
        m_view->setDetail(detail, DisplayText(QLocale::c()), DetailSample::now());
    }

    std::unique_ptr<FakeImageSource> m_source;
    std::unique_ptr<DetailView> m_view;
};

QTEST_MAIN(TestDetailPicture)
#include "tst_detailpicture.moc"
