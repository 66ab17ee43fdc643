// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutdialog.h"
#include "dataproblemsdialog.h"
#include "licencetexts.h"
#include "whatsthis.h"
#include "windowfixture.h"
#include "wordtranslator.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

/// What "What's this?" shows is a tool window of Qt's own, found by its class.
QWidget *shownExplanation()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->inherits("QWhatsThat") && window->isVisible())
            return window;
    }
    return nullptr;
}

} // namespace

class TestWindowHelp : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->openAndRead());
    }
    void cleanup() { m_fixture.reset(); }

    void unusualControlsExplainThemselves()
    {
        DataProblemsDialog problems(&m_fixture->workspace->problems, m_fixture->window.get());
        const QStringList names = WhatsThis::names();
        QVERIFY(names.size() >= 12);
        for (const QString &name : names) {
            const auto *object = m_fixture->window->findChild<QObject *>(name);
            QVERIFY2(object, qPrintable(name));
            const QString text = object->property("whatsThis").toString();
            QVERIFY2(text.endsWith(u'.') && text.count(u'.') > 1, qPrintable(name));
        }
    }

    void explanationsFollowTheLanguage()
    {
        const WordTranslator language("Skydock::WhatsThis"_L1); // it sends LanguageChange
        QTRY_VERIFY(m_fixture->find<QWidget>("hostPicker")->whatsThis().startsWith(u'‹'));
    }

    void partsAreExplainedByTheWhole()
    {
        auto *status = m_fixture->find<QWidget>("facetFold-status");
        QVERIFY(status);
        QCOMPARE(WhatsThis::textOf(status), m_fixture->find<QWidget>("filterDock")->whatsThis());
        QCOMPARE(WhatsThis::textOf(m_fixture->table()), QString());
        QCOMPARE(WhatsThis::textOf(nullptr), QString());
    }

    void keysExplainWhatHasTheKeyboard()
    {
        m_fixture->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        QVERIFY(m_fixture->trigger("findAction"));
        QTRY_COMPARE(m_fixture->window->focusWidget()->objectName(), u"searchField"_s);
        QTest::keyClick(m_fixture->window->focusWidget(), Qt::Key_F1, Qt::ShiftModifier);
        QTRY_VERIFY(shownExplanation());
        QTest::keyClick(shownExplanation(), Qt::Key_Escape);
        QTRY_VERIFY(!shownExplanation());
    }

    void licencesAreReadableOffline_data()
    {
        QTest::addColumn<QString>("work");
        QTest::addColumn<QString>("part");
        QTest::newRow("Skydock") << u"Skydock"_s << u"GNU GENERAL PUBLIC LICENSE"_s;
        QTest::newRow("Qt") << u"Qt "_s << u"GNU LESSER GENERAL PUBLIC LICENSE"_s;
        QTest::newRow("SQLite") << u"SQLite"_s << QString();
        QTest::newRow("QtKeychain") << u"QtKeychain"_s << u"Frank Osterfeld"_s;
        QTest::newRow("expected") << u"tl::expected"_s << u"CC0 1.0 Universal"_s;
    }
    void licencesAreReadableOffline()
    {
        QFETCH(const QString, work);
        QFETCH(const QString, part);
        AboutDialog dialog;
        auto *choice = dialog.findChild<QComboBox *>(u"aboutWork"_s);
        choice->setCurrentIndex(choice->findText(work, Qt::MatchStartsWith));
        QVERIFY(choice->currentText().startsWith(work));
        const QString text = dialog.findChild<QPlainTextEdit *>(u"aboutLicenceText"_s)->toPlainText();
        QVERIFY2(text.contains(part) && text.isEmpty() == part.isEmpty(), qPrintable(text.left(200)));
        QVERIFY(!dialog.findChild<QLabel *>(u"aboutLicences"_s)->text().isEmpty());
    }

    /// An address is shown whole, and nothing but https leaves.
    void linksSayWhereTheyLead()
    {
        AboutDialog dialog;
        QSignalSpy left(&dialog, &AboutDialog::linkActivated);
        auto *data = dialog.findChild<QLabel *>(u"aboutData"_s);
        QVERIFY(data->text().contains(u">https://thespacedevs.com/llapi</a>"_s));
        emit data->linkActivated(u"http://example.org"_s);
        emit data->linkActivated(u"file:///etc/passwd"_s);
        QCOMPARE(left.size(), 0);
        emit data->linkActivated(u"https://thespacedevs.com/llapi"_s);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().first().toUrl(), QUrl(u"https://thespacedevs.com/llapi"_s));
    }

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestWindowHelp)
#include "tst_windowhelp.moc"
