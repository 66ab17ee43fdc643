// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailpane.h"

#include "detailtext.h"
#include "tst_detailsample.h"

#include <QElapsedTimer>
#include <QScrollArea>
#include <QTest>
#include <QTextBlock>

using namespace Skydock;

/// What no record should hold and one will: the pane shows something sensible, executes nothing and does not freeze.
class TestDetailBadInput : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_pane.reset(); }

    void nullEverything_data();
    void nullEverything();
    void longDescriptions_data();
    void longDescriptions();
    void rightToLeftKeepsItsDirection();
    void onlySafeAddressesAreLinks_data();
    void onlySafeAddressesAreLinks();
    void namesCannotTurnRoundWhatFollows();
    void manyFamiliesWithParents();
    void withdrawnWhileOpen();

private:
    QString read(const SpacecraftDetail &detail, DetailMode mode) const;
    QStringList anchors() const;

    std::unique_ptr<DetailPane> m_pane;
};

void TestDetailBadInput::init()
{
    m_pane = std::make_unique<DetailPane>(nullptr, nullptr);
    m_pane->setClock([] { return DetailSample::now(); });
    m_pane->setDisplayText(DisplayText(QLocale::c()));
    m_pane->resize(320, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

QString TestDetailBadInput::read(const SpacecraftDetail &detail, DetailMode mode) const
{
    m_pane->setMode(mode);
    m_pane->showDetail(detail);
    const QImage picture = m_pane->grab().toImage(); // laid out and painted
    return picture.isNull() ? QString() : m_pane->plainText().replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

/// Every address that a click could lead to.
QStringList TestDetailBadInput::anchors() const
{
    QStringList all;
    for (const DetailText *text : m_pane->findChildren<DetailText *>()) {
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); part != block.end(); ++part)
                all.append(part.fragment().charFormat().anchorHref());
        }
    }
    all.removeAll(QString());
    return all;
}

void TestDetailBadInput::nullEverything_data()
{
    QTest::addColumn<SpacecraftDetail>("detail");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char *name, const SpacecraftDetail &detail, const QStringList &says) {
        QTest::newRow(name) << detail << says;
    };
    row("nothing at all", SpacecraftDetail(),
        {QStringLiteral("Unnamed spacecraft"), QStringLiteral("Status unknown"),
         QStringLiteral("in space unknown"), QStringLiteral("flights unknown"),
         QStringLiteral("Where it is now is unknown")});
    SpacecraftDetail hollow = DetailSample::full();
    hollow.spacecraft.configuration = Configuration();
    hollow.spacecraft.configuration->agency = Agency();
    hollow.spacecraft.configuration->families = {Family(), Family()};
    hollow.spacecraft.configuration->detail = ConfigurationDetail();
    hollow.spacecraft.image = Image();
    hollow.flights = {Flight()};
    hollow.flights[0].landing = Landing();
    hollow.flights[0].crews.launch = {CrewMember()};
    hollow.stays = {Stay()};
    row("objects without members", hollow,
        {QStringLiteral("Flight 0"), QStringLiteral("Launch"), QStringLiteral("unknown"),
         QStringLiteral("Unnamed family"), QStringLiteral("not known whether attempted"),
         QStringLiteral("unknown person"), QStringLiteral("unknown port"),
         QStringLiteral("docking time unknown"), QStringLiteral("licence unknown")});
    SpacecraftDetail nobody = DetailSample::full();
    nobody.stays[0].target = std::exchange(nobody.stays[0].chaser, std::nullopt);
    row("a stay of nobody", nobody, {QStringLiteral("An unknown craft"), QStringLiteral("chaser unknown")});
}

void TestDetailBadInput::nullEverything()
{
    QFETCH(SpacecraftDetail, detail);
    QFETCH(QStringList, says);
    QVERIFY(!read(detail, DetailMode::Normal).isEmpty());
    const QString text = read(detail, DetailMode::Detailed);
    for (const QString &words : says)
        QVERIFY2(text.contains(words), qPrintable(words + QLatin1Char('\n') + text));
}

void TestDetailBadInput::longDescriptions_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &piece, const QString &says) {
        QTest::newRow(name) << piece.repeated(20'000 / piece.size() + 1) << says;
    };
    row("words", QStringLiteral("It flew and flew. "), QStringLiteral("It flew and flew."));
    row("HTML", QStringLiteral("<b>bold</b><img src='https://example.org/x.png'><script>alert(1)</script>"),
        QStringLiteral("<b>bold</b><img src='https://example.org/x.png'><script>alert(1)</script>"));
    row("line breaks", QStringLiteral("one\r\n\r\n\u2028two\n"), QStringLiteral("one\ntwo"));
    row("one word", QStringLiteral("W"), QString(200, QLatin1Char('W')));
    row("controls", QStringLiteral("a\u0000\u0007\u009bb "), QStringLiteral("a b"));
    row("right to left", QStringLiteral("\u0645\u0631\u0643\u0628\u0629 \u202eabc "),
        QStringLiteral("\u0645\u0631\u0643\u0628\u0629 abc"));
}

void TestDetailBadInput::longDescriptions()
{
    QFETCH(QString, description);
    QFETCH(QString, says);
    SpacecraftDetail detail = DetailSample::full();
    detail.spacecraft.description = description;
    QElapsedTimer timer;
    timer.start();
    const QString text = read(detail, DetailMode::Normal);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(text.contains(says), qPrintable(text.left(2000)));
    const auto *area = m_pane->findChild<QScrollArea *>();
    QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
}

void TestDetailBadInput::rightToLeftKeepsItsDirection()
{
    SpacecraftDetail detail = DetailSample::full();
    detail.spacecraft.description =
        QStringLiteral("\u05d7\u05dc\u05dc\u05d9\u05ea\nand a line from left to right");
    read(detail, DetailMode::Normal);
    const QTextDocument *document =
        m_pane->findChild<DetailText *>(QStringLiteral("detailFacts"))->document();
    const QTextBlock last = document->lastBlock();
    QCOMPARE(last.previous().textDirection(), Qt::RightToLeft);
    QCOMPARE(last.textDirection(), Qt::LeftToRight);
}

void TestDetailBadInput::onlySafeAddressesAreLinks_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
         {"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd",
          "http://example.org/", "stay:622", "facet:0/1", "craft:1"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestDetailBadInput::onlySafeAddressesAreLinks()
{
    QFETCH(QString, address);
    SpacecraftDetail detail = DetailSample::full();
    detail.stays.clear();
    detail.spacecraft.url = QUrl(address);
    detail.spacecraft.image->url = QUrl(address);
    detail.spacecraft.image->licenceLink = QUrl(address);
    detail.spacecraft.configuration->detail->wikiLink = QUrl(address);
    detail.spacecraft.configuration->detail->infoLink = QUrl(address);
    const QString text = read(detail, DetailMode::Detailed);
    QVERIFY(text.contains(QUrl(address).toString(QUrl::FullyEncoded))); // shown, so that it can be judged
    for (const QString &anchor : anchors())
        QVERIFY2(anchor != QUrl(address).toString(QUrl::FullyEncoded) ||
                     anchor == QStringLiteral("facet:0/1"),
                 qPrintable(anchor));
}

void TestDetailBadInput::namesCannotTurnRoundWhatFollows()
{
    SpacecraftDetail detail = DetailSample::full();
    detail.spacecraft.name = QStringLiteral("Soyuz\u202e\u2066 MS\n10");
    detail.flights[0].launchName = QStringLiteral("\u202eCrew");
    const QString text = read(detail, DetailMode::Detailed);
    QVERIFY(text.contains(QStringLiteral("Soyuz MS 10")));
    QVERIFY(!text.contains(QChar(0x202e)));
}

void TestDetailBadInput::manyFamiliesWithParents()
{
    SpacecraftDetail detail = DetailSample::full();
    Family family = detail.spacecraft.configuration->families.last();
    for (int i = 0; i < 30; ++i) {
        family.id = 100 + i;
        family.name = QStringLiteral("Family No. %1").arg(i);
        detail.spacecraft.configuration->families.append(family);
    }
    const QString text = read(detail, DetailMode::Detailed);
    QVERIFY(text.contains(QStringLiteral("Family No. 0 · Family No. 1")));
    QCOMPARE(text.count(QStringLiteral("Part of\tDragon")), 31);
}

void TestDetailBadInput::withdrawnWhileOpen()
{
    SpacecraftDetail detail = DetailSample::full();
    detail.withdrawnMs = {};
    QVERIFY(!read(detail, DetailMode::Normal).contains(QStringLiteral("no longer has it")));
    detail.withdrawnMs = DetailSample::now();
    const QString text = read(detail, DetailMode::Normal);
    QVERIFY(text.contains(QStringLiteral("Launch Library no longer has it, as was found on 19 Dec 2025.")));
    QVERIFY(text.contains(QStringLiteral("Crew Dragon Endeavour")));
    m_pane->showError(QStringLiteral("The mirror does not have it any more."));
    QVERIFY(m_pane->plainText().contains(QStringLiteral("The mirror does not have it any more.")));
    QVERIFY(!m_pane->plainText().contains(QStringLiteral("Endeavour")));
}

QTEST_MAIN(TestDetailBadInput)
#include "tst_detailbadinput.moc"
