// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfield.h"

#include <QSignalSpy>
#include <QTest>

using namespace Skydock;

class TestSearchField : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_field = std::make_unique<SearchField>(); }

    void firstLetterAnswersAtOnce()
    {
        QSignalSpy said(m_field.get(), &SearchField::searchChanged);
        QTest::keyClicks(m_field.get(), QStringLiteral("d"));
        QCOMPARE(said, (QList<QVariantList>{{QStringLiteral("d")}}));
    }

    void typingAnswersWhenItRests()
    {
        m_field->showSearch(QStringLiteral("d"));
        QSignalSpy said(m_field.get(), &SearchField::searchChanged);
        QTest::keyClicks(m_field.get(), QStringLiteral("ragon"));
        QCOMPARE(said.size(), 0);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.first().first().toString(), QStringLiteral("dragon"));
    }

    void enterAnswersNowAndOnlyOnce()
    {
        m_field->showSearch(QStringLiteral("d"));
        QSignalSpy said(m_field.get(), &SearchField::searchChanged);
        QTest::keyClicks(m_field.get(), QStringLiteral("ra"));
        QTest::keyClick(m_field.get(), Qt::Key_Return);
        QTest::keyClick(m_field.get(), Qt::Key_Return);
        QCOMPARE(said, (QList<QVariantList>{{QStringLiteral("dra")}}));
    }

    void enterAsksForTheFirstResultOfWhatWasTyped()
    {
        m_field->showSearch(QStringLiteral("d"));
        m_heard.clear();
        connect(m_field.get(), &SearchField::searchChanged, this,
                [this] { m_heard << QStringLiteral("search"); });
        connect(m_field.get(), &SearchField::firstResultRequested, this,
                [this] { m_heard << QStringLiteral("first"); });
        QTest::keyClicks(m_field.get(), QStringLiteral("ra"));
        QTest::keyClick(m_field.get(), Qt::Key_Return);
        QCOMPARE(m_heard, (QStringList{QStringLiteral("search"), QStringLiteral("first")}));
        QTest::keyClicks(m_field.get(), QStringLiteral(" \"open"));
        QTest::keyClick(m_field.get(), Qt::Key_Return);
        QVERIFY(!m_field->problem().isEmpty());
        QCOMPARE(m_heard.count(QStringLiteral("first")), 1);
    }

    void escapeClearsThenLeaves()
    {
        m_field->showSearch(QStringLiteral("dragon"));
        QSignalSpy said(m_field.get(), &SearchField::searchChanged);
        QSignalSpy left(m_field.get(), &SearchField::leftForResults);
        QTest::keyClick(m_field.get(), Qt::Key_Escape);
        QCOMPARE(said, (QList<QVariantList>{{QString()}}));
        QCOMPARE(left.size(), 0);
        QTest::keyClick(m_field.get(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QCOMPARE(said.size(), 1);
    }

    void downGoesToTheResultsOfWhatWasTyped()
    {
        m_field->showSearch(QStringLiteral("d"));
        QSignalSpy said(m_field.get(), &SearchField::searchChanged);
        QSignalSpy left(m_field.get(), &SearchField::leftForResults);
        QTest::keyClicks(m_field.get(), QStringLiteral("r"));
        QTest::keyClick(m_field.get(), Qt::Key_Down);
        QCOMPARE(said.size(), 1);
        QCOMPARE(left.size(), 1);
    }

    void shownSearchSaysNothing()
    {
        QSignalSpy said(m_field.get(), &SearchField::searchChanged);
        m_field->showSearch(QStringLiteral("soyuz"));
        m_field->flush();
        QCOMPARE(said.size(), 0);
        QCOMPARE(m_field->text(), QStringLiteral("soyuz"));
    }

    void aLongPasteIsCutAndRefused()
    {
        QSignalSpy said(m_field.get(), &SearchField::searchChanged);
        m_field->insert(QString(25'000, u'x'));
        QCOMPARE(m_field->text().size(), qsizetype(SearchField::longestText));
        QTRY_VERIFY(!m_field->problem().isEmpty());
        QCOMPARE(said.size(), 0);
    }

    void anOpenPhraseIsAProblemWhenTypingRests()
    {
        m_field->showSearch(QStringLiteral("soyuz"));
        QSignalSpy said(m_field.get(), &SearchField::searchChanged);
        QSignalSpy problem(m_field.get(), &SearchField::problemChanged);
        m_field->selectAll();
        QTest::keyClicks(m_field.get(), QStringLiteral("\"crew dra"));
        QCOMPARE(problem.size(), 0); // it may only be unfinished
        QTRY_COMPARE(problem.size(), 1);
        QVERIFY(m_field->problem().contains(u'"'));
        QCOMPARE(said.size(), 0); // the last search stands
        QTest::keyClicks(m_field.get(), QStringLiteral("gon\""));
        QTRY_COMPARE(said, (QList<QVariantList>{{QStringLiteral("\"crew dragon\"")}}));
        QCOMPARE(m_field->problem(), QString());
    }

    void enterSaysTheProblemNow()
    {
        QTest::keyClicks(m_field.get(), QStringLiteral("'soyuz"));
        QTest::keyClick(m_field.get(), Qt::Key_Return);
        QVERIFY(!m_field->problem().isEmpty());
    }

    void aProblemGoesWithItsText()
    {
        QSignalSpy said(m_field.get(), &SearchField::searchChanged);
        QTest::keyClicks(m_field.get(), QStringLiteral("\"a"));
        m_field->flush();
        QVERIFY(!m_field->problem().isEmpty());
        QTest::keyClick(m_field.get(), Qt::Key_Escape);
        QCOMPARE(m_field->problem(), QString());
        QCOMPARE(said.size(), 0); // nothing was searched for before or after
        QTest::keyClicks(m_field.get(), QStringLiteral("\"a"));
        m_field->flush();
        m_field->showSearch(QStringLiteral("soyuz"));
        QCOMPARE(m_field->problem(), QString());
    }

    void hasAName() { QVERIFY(!m_field->accessibleName().isEmpty()); }

private:
    std::unique_ptr<SearchField> m_field;
    QStringList m_heard; ///< signals, in their order
};

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"
