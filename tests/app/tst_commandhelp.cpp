// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandhelp.h"
#include "texttable.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

/// A language that writes without spaces, two columns a character.
class WideLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString source = QString::fromUtf8(text);
        return source.contains(u' ') && !source.contains(u'\n') ? QString(source.size(), u'船') : source;
    }
};

} // namespace

class TestCommandHelp : public QObject
{
    Q_OBJECT
private slots:
    void fitsATerminal()
    {
        const QStringList lines = helpText().split(u'\n');
        QVERIFY(lines.size() > 40);
        for (const QString &line : lines)
            QVERIFY2(displayWidth(line) <= 80, qPrintable(line));
        QVERIFY(helpText().contains(u"  --wait                    when the requests of this hour"_s));
    }

    /// Lines end where the terminal does, however wide a character is, and however seldom a space comes.
    void fitsATerminalInWideCharacters()
    {
        WideLanguage language;
        QCoreApplication::installTranslator(&language);
        const QStringList lines = helpText().split(u'\n');
        QCoreApplication::removeTranslator(&language);
        int wrapped = 0;
        for (const QString &line : lines) {
            if (!line.startsWith(u' '))
                continue; // headings, which are not wrapped
            QVERIFY2(displayWidth(line) <= 80, qPrintable(line));
            if (line.startsWith(QString(28, u' ') + u'船'))
                ++wrapped;
        }
        QVERIFY(wrapped > 5);
    }
};

QTEST_GUILESS_MAIN(TestCommandHelp)
#include "tst_commandhelp.moc"
