// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandoptions.h"
#include "listcollection.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

// What a shell completes is what the program takes: a new option, filter or collection has to stand in all three.
class TestCompletions : public QObject
{
    Q_OBJECT
private:
    static QString contentOf(const QString &name)
    {
        QFile file(QStringLiteral(SKYDOCK_SOURCE_DIR "/resources/completions/") + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// As a word of its own: "id" is not in "id__gt".
    static bool hasWord(const QString &text, const QString &word)
    {
        const QRegularExpression whole(u"(?<![\\w-])%1(?![\\w-])"_s.arg(QRegularExpression::escape(word)));
        return whole.match(text).hasMatch();
    }
    static QStringList expectedWords()
    {
        QStringList words;
        for (const ListCollection &collection : listCollections()) {
            words << collection.name << collection.orderings;
            for (const ListFilterKey &key : collection.filters)
                words << key.name;
        }
        return words;
    }

private slots:
    void knowEveryWord_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("optionPrefix");
        QTest::newRow("bash") << u"skydock.bash"_s << u"--"_s;
        QTest::newRow("zsh") << u"_skydock"_s << u"--"_s;
        QTest::newRow("fish") << u"skydock.fish"_s << u"-l "_s;
    }
    void knowEveryWord()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, optionPrefix);
        const QString text = contentOf(file);
        QVERIFY(!text.isEmpty());
        for (const CommandOption &option : commandOptions()) {
            const bool isShown = *option.description != '\0';
            const QString word = optionPrefix + QLatin1StringView(option.name);
            QVERIFY2(hasWord(text, word) == isShown, qPrintable(word));
        }
        for (const QString &word : expectedWords())
            QVERIFY2(hasWord(text, word), qPrintable(word));
    }
};

QTEST_GUILESS_MAIN(TestCompletions)
#include "tst_completions.moc"
