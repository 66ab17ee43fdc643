// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailpane.h"

#include "craftselection.h"
#include "detailtext.h"
#include "detailview.h"
#include "tst_detailsample.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Skydock;

class TestDetailPane : public QObject
{
    Q_OBJECT
public slots:
    void receiveUrl(const QUrl &url) { m_opened = url; }

private slots:
    void init();
    void cleanup() { m_pane.reset(); }

    void saysThatNothingIsSelected();
    void offersToTryAgain();
    void normalThenDetailed();
    void theModeStaysFromCraftToCraft();
    void arrowKeysSwitchTheMode();
    void foldsAndRemembers();
    void aDockingSelectsItsStay();
    void enterOnADockingSelectsItsStay();
    void theSelectedStayIsMarked();
    void linksAskForWhatTheyLeadTo_data();
    void linksAskForWhatTheyLeadTo();
    void anotherCraftOpens();
    void aLinkOpensWhatItShows();
    void copiesTheRecord();
    void copiesTextByKeyboard();
    void markupIsText();
    void neverScrollsSideways_data();
    void neverScrollsSideways();
    void nothingIsCutOff();
    void aNewCraftStartsAtTheTop();
    void switchingFastPilesNothingUp();

private:
    template <class T>
    T *child(const char *name) const
    {
        return m_pane->findChild<T *>(QString::fromLatin1(name));
    }
    DetailView *view() const { return m_pane->findChild<DetailView *>(); }
    void click(const char *name) const { QTest::mouseClick(child<QWidget>(name), Qt::LeftButton); }
    bool reads(const char *words) const
    {
        return m_pane->plainText()
            .replace(QChar(QChar::Nbsp), QLatin1Char(' '))
            .contains(QString::fromUtf8(words));
    }
    QPoint linkAt(DetailText *text, const QString &words) const;

    CraftSelection m_selection;
    std::unique_ptr<DetailPane> m_pane;
    QUrl m_opened;
};

void TestDetailPane::init()
{
    m_selection.select({});
    m_opened.clear();
    m_pane = std::make_unique<DetailPane>(nullptr, &m_selection);
    m_pane->setClock([] { return DetailSample::now(); });
    m_pane->setDisplayText(DisplayText(QLocale::c()));
    m_pane->resize(320, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

QPoint TestDetailPane::linkAt(DetailText *text, const QString &words) const
{
    const QTextCursor found = text->document()->find(words);
    QTextCursor inside(text->document());
    inside.setPosition(found.selectionStart() + 1);
    view()->ensureWidgetVisible(text);
    return text->cursorRect(inside).center();
}

void TestDetailPane::saysThatNothingIsSelected()
{
    QVERIFY(reads("No spacecraft selected"));
    QVERIFY(reads("Choose one in the table"));
}

void TestDetailPane::offersToTryAgain()
{
    QSignalSpy retry(m_pane.get(), &DetailPane::retryRequested);
    m_pane->showError(QStringLiteral("The mirror cannot be read."));
    QVERIFY(reads("The mirror cannot be read."));
    click("placeholderAction");
    QCOMPARE(retry.size(), 1);
}

void TestDetailPane::normalThenDetailed()
{
    m_pane->showDetail(DetailSample::full());
    QVERIFY(reads("Crew Dragon Endeavour"));
    QVERIFY(reads("Active"));
    QVERIFY(reads("Docked at Harmony forward, International Space Station"));
    QVERIFY(reads("As far as the mirror knows (7 Dec 2025)"));
    QVERIFY(!reads("Launch Complex 39A"));
    QVERIFY(!child<QWidget>("detailSection-flights")->isVisible());
    QSignalSpy changed(m_pane.get(), &DetailPane::modeChanged);
    click("modeDetailed");
    QCOMPARE(changed.size(), 1);
    QVERIFY(child<QWidget>("detailSection-flights")->isVisible());
    QVERIFY(reads("Launch Complex 39A"));
    click("modeNormal");
    QVERIFY(!reads("Launch Complex 39A"));
}

void TestDetailPane::theModeStaysFromCraftToCraft()
{
    m_pane->showDetail(DetailSample::full());
    click("modeDetailed");
    m_pane->showDetail(DetailSample::bare());
    QCOMPARE(m_pane->mode(), DetailMode::Detailed);
    QVERIFY(reads("The mirror knows no docking of it."));
    m_pane->showNothing();
    m_pane->showDetail(DetailSample::full());
    QCOMPARE(m_pane->mode(), DetailMode::Detailed);
}

void TestDetailPane::arrowKeysSwitchTheMode()
{
    m_pane->showDetail(DetailSample::full());
    auto *normal = child<QAbstractButton>("modeNormal");
    normal->setFocus();
    QTest::keyClick(normal, Qt::Key_Right);
    QCOMPARE(m_pane->mode(), DetailMode::Detailed);
    QTest::keyClick(child<QWidget>("modeDetailed"), Qt::Key_Left);
    QCOMPARE(m_pane->mode(), DetailMode::Normal);
}

void TestDetailPane::foldsAndRemembers()
{
    m_pane->setMode(DetailMode::Detailed);
    m_pane->showDetail(DetailSample::full());
    auto *fold = child<QAbstractButton>("detailFold-flights");
    fold->setFocus();
    QTest::keyClick(fold, Qt::Key_Space);
    QVERIFY(!child<QWidget>("detailBody-flights")->isVisible());
    QVERIFY(!reads("Launch Complex 39A"));
    QVERIFY(reads("Flights  (2 of 6)"));
    m_pane->showDetail(DetailSample::bare());
    m_pane->showDetail(DetailSample::full());
    QCOMPARE(m_pane->foldedSections(), QStringList{QStringLiteral("flights")});
    QVERIFY(!child<QWidget>("detailBody-flights")->isVisible());
    QTest::keyClick(fold, Qt::Key_Space);
    QVERIFY(reads("Launch Complex 39A"));
}

void TestDetailPane::aDockingSelectsItsStay()
{
    m_pane->setMode(DetailMode::Detailed);
    m_pane->showDetail(DetailSample::full());
    auto *dockings = child<DetailText>("detailBody-dockings");
    QTRY_VERIFY(dockings->height() > 100);
    QTest::mouseClick(dockings->viewport(), Qt::LeftButton, {},
                      linkAt(dockings, QStringLiteral("International Space Station · Harmony zenith")));
    QCOMPARE(m_selection.spacecraftId(), std::optional<qint64>(74));
    QCOMPARE(m_selection.stayId(), std::optional<qint64>(622));
}

void TestDetailPane::enterOnADockingSelectsItsStay()
{
    m_pane->setMode(DetailMode::Detailed);
    m_pane->showDetail(DetailSample::full());
    child<QWidget>("detailFold-dockings")->setFocus();
    QTest::keyClick(child<QWidget>("detailFold-dockings"), Qt::Key_Tab);
    auto *picture = child<QWidget>("detailTimeline");
    QTRY_VERIFY(picture->hasFocus());
    QTest::keyClick(picture, Qt::Key_Left);
    QTest::keyClick(picture, Qt::Key_Return);
    QCOMPARE(m_selection.stayId(), std::optional<qint64>(623));
    QTest::keyClick(picture, Qt::Key_Tab);
    auto *dockings = child<DetailText>("detailBody-dockings");
    QTRY_VERIFY(dockings->hasFocus());
    QTest::keyClick(dockings, Qt::Key_Tab); // past the host, which is a link of its own
    QTest::keyClick(dockings, Qt::Key_Return);
    QCOMPARE(m_selection.stayId(), std::optional<qint64>(630));
    QTest::keyClick(dockings, Qt::Key_Tab);
    QTest::keyClick(dockings, Qt::Key_Tab);
    QTest::keyClick(dockings, Qt::Key_Return);
    QCOMPARE(m_selection.stayId(), std::optional<qint64>(622));
}

void TestDetailPane::theSelectedStayIsMarked()
{
    m_pane->setMode(DetailMode::Detailed);
    m_pane->showDetail(DetailSample::full());
    const auto marked = [this] {
        QStringList lines;
        const QTextDocument *document = child<DetailText>("detailBody-dockings")->document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().hasProperty(QTextFormat::BackgroundBrush))
                lines.append(block.text());
        }
        return lines;
    };
    QCOMPARE(marked(), QStringList());
    m_selection.select(74, 623);
    QCOMPARE(marked().size(), 1);
    QVERIFY(marked().constFirst().startsWith(QStringLiteral("Relocated")));
    m_selection.select(74);
    QCOMPARE(marked(), QStringList());
}

void TestDetailPane::linksAskForWhatTheyLeadTo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<FacetKind>("facet");
    QTest::addColumn<qint64>("id");
    const auto row = [](const char *name, const char *text, const char *words, FacetKind facet, qint64 id) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(words) << facet << id;
    };
    row("status", "detailHeading", "Active", FacetKind::Status, 1);
    row("type", "detailFacts", "Capsule", FacetKind::Type, 2);
    row("configuration", "detailFacts", "Crew Dragon 2", FacetKind::Configuration, 6);
    row("operator", "detailFacts", "SpaceX", FacetKind::Agency, 121);
    row("family", "detailFacts", "Dragon 2", FacetKind::Family, 2);
}

void TestDetailPane::linksAskForWhatTheyLeadTo()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    SpacecraftDetail detail = DetailSample::full();
    detail.spacecraft.configuration->name =
        words == QStringLiteral("Dragon 2") ? QStringLiteral("Crewed") : QStringLiteral("Crew Dragon 2");
    m_pane->showDetail(detail);
    auto *label = child<DetailText>(text.constData());
    QTRY_VERIFY(label->height() > 20);
    QSignalSpy asked(m_pane.get(), &DetailPane::facetRequested);
    QTest::mouseClick(label->viewport(), Qt::LeftButton, {}, linkAt(label, words));
    QCOMPARE(asked.size(), 1);
    QTEST(asked.first().value(0).value<FacetKind>(), "facet");
    QTEST(asked.first().value(1).toLongLong(), "id");
}

void TestDetailPane::anotherCraftOpens()
{
    m_pane->setMode(DetailMode::Detailed);
    m_pane->showDetail(DetailSample::full());
    auto *flights = child<DetailText>("detailBody-flights");
    QTRY_VERIFY(flights->height() > 100);
    QTest::mouseClick(flights->viewport(), Qt::LeftButton, {},
                      linkAt(flights, QStringLiteral("Lunar Module Eagle")));
    QCOMPARE(m_selection.spacecraftId(), std::optional<qint64>(75));
    QCOMPARE(m_selection.stayId(), std::nullopt);
}

void TestDetailPane::aLinkOpensWhatItShows()
{
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "receiveUrl");
    m_pane->setMode(DetailMode::Detailed);
    m_pane->showDetail(DetailSample::full());
    auto *links = child<DetailText>("detailBody-links");
    QTRY_VERIFY(links->height() > 50);
    QTest::mouseClick(links->viewport(), Qt::LeftButton, {},
                      linkAt(links, QStringLiteral("https://en.wikipedia.org")));
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    QCOMPARE(m_opened, QUrl(QStringLiteral("https://en.wikipedia.org/wiki/SpaceX_Dragon_2")));
}

void TestDetailPane::copiesTheRecord()
{
    m_pane->setMode(DetailMode::Detailed);
    m_pane->showDetail(DetailSample::full());
    child<QAbstractButton>("detailCopyJson")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("{\"id\": 74}"));
    m_pane->showDetail(DetailSample::bare());
    QVERIFY(!child<QAbstractButton>("detailCopyJson")->isEnabled());
}

void TestDetailPane::copiesTextByKeyboard()
{
    m_pane->showDetail(DetailSample::full());
    auto *heading = child<DetailText>("detailHeading");
    heading->setFocus(Qt::TabFocusReason);
    QTest::keySequence(heading, QKeySequence::SelectAll);
    QTest::keySequence(heading, QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Crew Dragon Endeavour\nC206")));
}

void TestDetailPane::markupIsText()
{
    SpacecraftDetail detail = DetailSample::full();
    detail.spacecraft.name = QStringLiteral("<img src='x'><b>bold</b>");
    detail.spacecraft.description =
        QStringLiteral("<script>alert(1)</script> &amp; <a href='https://x.org'>x</a>");
    m_pane->showDetail(detail);
    QVERIFY(reads("<img src='x'><b>bold</b>"));
    QVERIFY(reads("<script>alert(1)</script> &amp; <a href='https://x.org'>x</a>"));
}

void TestDetailPane::neverScrollsSideways_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {260, 300, 420})
        QTest::addRow("%d px", width) << width;
}

void TestDetailPane::neverScrollsSideways()
{
    QFETCH(int, width);
    SpacecraftDetail detail = DetailSample::full();
    detail.spacecraft.name = QString(200, QLatin1Char('W'));
    detail.spacecraft.serialNumber = QString(200, QLatin1Char('9'));
    detail.stays[0].hostName = QString(200, QLatin1Char('H'));
    m_pane->setMode(DetailMode::Detailed);
    m_pane->showDetail(detail);
    m_pane->resize(width, 700);
    QTRY_COMPARE(m_pane->width(), width);
    QTRY_COMPARE(view()->widget()->width(), view()->viewport()->width());
    for (const DetailText *text : m_pane->findChildren<DetailText *>())
        QVERIFY(text->document()->idealWidth() <= text->viewport()->width());
}

void TestDetailPane::nothingIsCutOff()
{
    m_pane->setMode(DetailMode::Detailed);
    for (const int width : {420, 260, 300}) {
        m_pane->showDetail(width == 260 ? DetailSample::bare() : DetailSample::full());
        m_pane->resize(width, 700);
        for (const DetailText *text : m_pane->findChildren<DetailText *>()) {
            const auto missing = [&] { return int(text->document()->size().height()) - text->height(); };
            QTRY_VERIFY2(missing() <= 0 && int(text->document()->textWidth()) <= text->viewport()->width(),
                         qPrintable(text->objectName()));
        }
    }
}

void TestDetailPane::aNewCraftStartsAtTheTop()
{
    m_pane->setMode(DetailMode::Detailed);
    m_pane->showDetail(DetailSample::full());
    QScrollBar *bar = view()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    bar->setValue(100);
    m_pane->showDetail(DetailSample::full()); // the same craft, read again
    QCOMPARE(bar->value(), 100);
    m_pane->showDetail(DetailSample::bare());
    QCOMPARE(bar->value(), 0);
}

void TestDetailPane::switchingFastPilesNothingUp()
{
    m_pane->showDetail(DetailSample::full());
    const qsizetype objects = m_pane->findChildren<QObject *>().size();
    for (int i = 0; i < 500; ++i) {
        SpacecraftDetail detail = i % 2 ? DetailSample::full() : DetailSample::bare();
        detail.spacecraft.id = i;
        detail.spacecraft.name = QStringLiteral("Craft no. %1.").arg(i);
        m_pane->setMode(i % 3 ? DetailMode::Normal : DetailMode::Detailed);
        m_pane->showDetail(detail);
        QVERIFY(m_pane->plainText().contains(detail.spacecraft.name));
        QCOMPARE(m_pane->plainText().count(QStringLiteral("Craft no.")), 1);
        QCOMPARE(reads("C206"), i % 2 == 1);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(m_pane->findChildren<QObject *>().size(), objects);
}

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
