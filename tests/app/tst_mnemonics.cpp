// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headermenu.h"
#include "imageviewer.h"
#include "keyboardwindow.h"
#include "mnemonics.h"
#include "tableheader.h"

#include <QDialog>
#include <QDir>
#include <QLibraryInfo>
#include <QMenuBar>
#include <QTranslator>

using namespace Skydock;
using namespace Qt::StringLiterals;

/// In no menu and no dialog do two things answer to the same letter, in any language.
class TestMnemonics : public QObject
{
    Q_OBJECT
private slots:
    void aClashIsFound();
    void everyLanguage_data();
    void everyLanguage();

private:
    void look(KeyboardWindow &window);
    void lookAtMenu(const QMenu &menu, const QString &path);
    void lookAtDialog(const KeyboardWindow &window, const char *action, const char *dialog);
    void note(const QString &place, const Mnemonics &found);

    QStringList m_complaints; ///< "language, dialog, mnemonic, texts"
    QString m_language;
    int m_places = 0;
};

void TestMnemonics::aClashIsFound()
{
    QMenu menu;
    menu.addAction(u"&Open"_s);
    menu.addAction(u"C&lose"_s);
    QCOMPARE(Mnemonics::ofMenu(menu).clashes(), QStringList());
    menu.addAction(u"Pr&oblems && more"_s);
    QCOMPARE(Mnemonics::ofMenu(menu).clashes(), QStringList(u"O, &Open | Pr&oblems && more"_s));
    QDialog dialog;
    auto *label = new QLabel(u"Name:"_s, &dialog);
    label->setBuddy(new QPushButton(u"Go"_s, &dialog));
    QCOMPARE(Mnemonics::ofDialog(dialog).missing().size(), 2);
}

void TestMnemonics::everyLanguage_data()
{
    loadResources();
    QTest::addColumn<QString>("language");
    const QStringList files = QDir(u":/i18n"_s).entryList({u"skydock_*.qm"_s});
    QVERIFY(files.size() >= 8);
    for (const QString &file : files) {
        const QString language = file.section(u'.', 0, 0).section(u'_', 1);
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TestMnemonics::everyLanguage()
{
    QFETCH(const QString, language);
    QTranslator qt;
    QTranslator ours;
    if (qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    QVERIFY(ours.load(u"skydock_"_s + language, u":/i18n"_s));
    QCoreApplication::installTranslator(&ours);
    m_language = language;
    m_complaints.clear();
    m_places = 0;
    KeyboardWindow window;
    QVERIFY(window.open());
    look(window);
    QVERIFY2(m_places >= 15, "too few menus and dialogs were looked at");
    QVERIFY2(m_complaints.isEmpty(),
             qUtf8Printable(u"\nlanguage, dialog, mnemonic, texts\n"_s + m_complaints.join(u'\n')));
}

void TestMnemonics::look(KeyboardWindow &window)
{
    const QList<QAction *> titles = window.window->menuBar()->actions();
    note(u"menu bar"_s, Mnemonics::ofActions(titles));
    for (const QAction *title : titles)
        lookAtMenu(*title->menu(), u"menu "_s + title->text());
    auto *header = static_cast<TableHeader *>(window.table()->horizontalHeader());
    const HeaderMenu ofHeader(window.table(), header, 1);
    lookAtMenu(ofHeader, u"menu of a column"_s);
    lookAtDialog(window, "preferencesAction", "settingsDialog");
    lookAtDialog(window, "dataProblemsAction", "dataProblemsDialog");
    lookAtDialog(window, "exportTableAction", "tableExportDialog");
    lookAtDialog(window, "exportTimelineAction", "timelineExportDialog");
    lookAtDialog(window, "shortcutsAction", "shortcutsDialog");
    lookAtDialog(window, "goToAction", "goToDialog");
    lookAtDialog(window, "aboutAction", "aboutDialog");
    ImageViewer viewer(nullptr);
    viewer.show();
    note(u"ImageViewer"_s, Mnemonics::ofDialog(viewer));
}

void TestMnemonics::lookAtMenu(const QMenu &menu, const QString &path)
{
    note(path, Mnemonics::ofMenu(menu));
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->menu())
            lookAtMenu(*action->menu(), path + u" › "_s + action->text());
    }
}

void TestMnemonics::lookAtDialog(const KeyboardWindow &window, const char *action, const char *dialog)
{
    auto *opens = window.find<QAction>(action);
    QVERIFY2(opens, action);
    QTRY_VERIFY(opens->isEnabled());
    opens->trigger();
    auto *opened = window.find<QDialog>(dialog);
    QVERIFY2(opened, dialog);
    QTRY_VERIFY(opened->isVisible());
    note(QLatin1StringView(dialog), Mnemonics::ofDialog(*opened));
    opened->close();
    QTRY_VERIFY(!window.find<QDialog>(dialog));
}

void TestMnemonics::note(const QString &place, const Mnemonics &found)
{
    ++m_places;
    const QStringList clashes = found.clashes();
    for (const QString &clash : clashes)
        m_complaints << u"%1, %2, %3"_s.arg(m_language, place, clash);
    for (const QString &text : found.missing())
        m_complaints << u"%1, %2, none, %3"_s.arg(m_language, place, text);
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
