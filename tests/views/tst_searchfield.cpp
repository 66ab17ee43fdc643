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

    void aLongPasteIsCut()
    {
        QSignalSpy said(m_field.get(), &SearchField::searchChanged);
        m_field->insert(QString(25'000, u'x'));
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first().first().toString().size(), qsizetype(SearchField::longestSearch));
    }

    void hasAName() { QVERIFY(!m_field->accessibleName().isEmpty()); }

private:
    std::unique_ptr<SearchField> m_field;
};

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"
