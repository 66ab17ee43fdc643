// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordsearch.h"
#include "searchterms.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

// The mirror takes a search apart by hand, the test server with Django's regular expression: they agree on everything
// that can be written with the characters that mean something.
class TestSearchDifferential : public QObject
{
    Q_OBJECT
private slots:
    void termsAreTheSame_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<QString>("alphabet");
        QTest::newRow("quotes") << 1U << u"a\"'\\ "_s;
        QTest::newRow("commas") << 2U << u"ab\",, "_s;
        QTest::newRow("white space") << 3U << u"a\"\\ \t\n\r\u001C\u0085\u00A0\u2029\u3000\u200B"_s;
        QTest::newRow("everything") << 4U << u"aБ天%_*\"'\\, \n\u0000\u0001\u001F\u007F"_s;
    }

    void termsAreTheSame()
    {
        QFETCH(quint32, seed);
        QFETCH(QString, alphabet);
        QRandomGenerator random(seed);
        for (int i = 0; i < 10'000; ++i) {
            QString text;
            for (int length = random.bounded(16); length > 0; --length)
                text += alphabet[random.bounded(int(alphabet.size()))];
            QStringList served = servedSearchTerms(text);
            served.removeAll(QString()); // everything contains them
            QVERIFY2(searchTerms(text) == served, qPrintable(u"[%1]"_s.arg(text)));
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchDifferential)
#include "tst_searchdifferential.moc"
