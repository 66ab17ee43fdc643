// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakepreferences.h"
#include "language.h"
#include "pagedtablemodel.h"
#include "pagedtableview.h"
#include "resources.h"
#include "searchfield.h"
#include "settings.h"
#include "settingsdialog.h"
#include "settingsmemory.h"
#include "tablepage.h"
#include "windowkeeper.h"
#include "workspace.h"

#include "mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Skydock;

namespace {

void add(QStringList &texts, const QObject &object, const char *property)
{
    const QString text = object.property(property).toString();
    if (!text.isEmpty())
        texts << QStringLiteral("%1 %2 %3: %4")
                     .arg(QLatin1StringView(object.metaObject()->className()), object.objectName(),
                          QLatin1StringView(property), text);
}

void addItems(QStringList &texts, const QObject &object)
{
    if (const auto *tabs = qobject_cast<const QTabWidget *>(&object)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&object)) {
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i);
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&object); header && header->model()) {
        for (int i = 0; i < header->count(); ++i)
            texts << header->model()->headerData(i, header->orientation()).toString();
    }
}

/// All that a person reads or hears in a window, apart from the rows.
QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    const auto objects = window.findChildren<QObject *>();
    for (const QObject *object : objects) {
        for (const char *property : {"text", "title", "plainText", "placeholderText", "toolTip", "statusTip",
                                     "whatsThis", "accessibleName", "accessibleDescription", "windowTitle"})
            add(texts, *object, property);
        addItems(texts, *object);
    }
    texts.sort(); // dialogs and menus come as they are opened
    texts.removeDuplicates();
    return texts;
}

/// A running program: mirror, models, window.
struct Desk
{
    Desk(WindowMemory *memory, Preferences *preferences, Language *language)
        : workspace(dir.path(), QStringLiteral(":/catalogue"))
    {
        WindowModels models = workspace.models();
        models.memory = memory;
        models.preferences = preferences;
        keeper = std::make_unique<WindowKeeper>(models, language);
        window().show();
        workspace.session.open();
    }

    MainWindow &window() const { return *keeper->window(); }
    PagedTableView &table() const { return *window().currentPage()->table(); }
    bool isSettled() const
    {
        const auto isRead = [](const PagedTableModel &model) {
            return model.state() == PagedTableModel::State::Ready && !model.isRefreshing();
        };
        return isRead(workspace.spacecraft) && isRead(workspace.dockings) && isRead(workspace.flights) &&
               !workspace.facets.isRefreshing() && !workspace.timeline.isRefreshing() &&
               workspace.detail.state() != SpacecraftDetailModel::State::Loading;
    }

    /// What a person reads in it, without numbers, some of which tell the time, and without the name of its folder.
    QStringList texts() const
    {
        static const QRegularExpression number(QStringLiteral("\\p{Nd}+"));
        QStringList texts = textsOf(window());
        texts.replaceInStrings(dir.path(), QStringLiteral("DIR"));
        texts.replaceInStrings(number, QStringLiteral("#"));
        return texts;
    }

    QTemporaryDir dir;
    Workspace workspace;
    std::unique_ptr<WindowKeeper> keeper;
};

/// A line for each text that is in one of them alone.
QString difference(const QStringList &actual, const QStringList &expected)
{
    QStringList lines;
    for (const QString &text : actual) {
        if (!expected.contains(text))
            lines << u'+' + text;
    }
    for (const QString &text : expected) {
        if (!actual.contains(text))
            lines << u'-' + text;
    }
    return lines.join(u'\n');
}

} // namespace

/// Another language is spoken at once, everywhere, and nothing else changes.
class TestWindowLanguage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { loadResources(); }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_dir->filePath(QStringLiteral("skydock.ini")));
        m_memory = std::make_unique<SettingsMemory>(m_settings.get());
        m_preferences = std::make_unique<FakePreferences>();
        m_language = std::make_unique<Language>();
        m_preferences->current.language = QStringLiteral("en");
        m_language->speak(QStringLiteral("en"));
    }
    void cleanup() { m_language->speak({}); }

    void languagesAreNamedInThemselves()
    {
        QStringList names;
        const QList<LanguageChoice> languages = spokenLanguages();
        for (const LanguageChoice &language : languages)
            names << language.code + u'=' + language.name;
        names.sort();
        QCOMPARE(names.join(u' '),
                 QStringLiteral("ar=العربية de=Deutsch en=English es=Español fr=Français ja=日本語 "
                                "ru=Русский zh_CN=简体中文"));
    }

    void numbersAreThoseOfTheSystemWhereItSpeaksTheLanguage()
    {
        const QLocale austria(QLocale::German, QLocale::Austria);
        QCOMPARE(localeFor(QStringLiteral("de"), austria), austria);
        QCOMPARE(localeFor({}, austria), austria);
        QCOMPARE(localeFor(QStringLiteral("fr"), austria).territory(), QLocale::France);
        const QLocale taiwan(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::Taiwan);
        QCOMPARE(localeFor(QStringLiteral("zh_CN"), taiwan).territory(), QLocale::China);
    }

    void aSwitchLeavesNothingInTheOldLanguage()
    {
        Desk desk(m_memory.get(), m_preferences.get(), m_language.get());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isSettled(), 20'000);
        desk.window().findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(1);
        QTest::keyClicks(desk.window().findChild<SearchField *>(), QStringLiteral("dragon"));
        desk.window().findChild<SearchField *>()->flush();
        QTRY_VERIFY(desk.isSettled());
        desk.table().selectRow(1);
        QTRY_VERIFY(desk.workspace.detail.state() == SpacecraftDetailModel::State::Ready);
        const auto stay = desk.workspace.selection.stayId();
        QVERIFY(stay);
        const DockingQuery query = desk.workspace.dockings.query();
        const QStringList english = desk.texts();

        for (const char *code : {"de", "ar", "en"}) {
            QPointer<MainWindow> old = &desk.window();
            const QRect place = old->geometry();
            speak(code);
            QTRY_VERIFY(old.isNull());
            MainWindow &window = desk.window();
            QVERIFY(window.isVisible());
            QCOMPARE(window.geometry(), place);
            const bool isArabic = qstrcmp(code, "ar") == 0;
            QCOMPARE(window.layoutDirection(), isArabic ? Qt::RightToLeft : Qt::LeftToRight);
            QCOMPARE(window.locale().language(), QLocale(QLatin1StringView(code)).language());
            QCOMPARE(window.dockWidgetArea(window.findChild<QDockWidget *>(QStringLiteral("filterDock"))),
                     isArabic ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea);

            QCOMPARE(window.findChild<QTabWidget *>(QStringLiteral("tabs"))->currentIndex(), 1);
            QCOMPARE(window.findChild<SearchField *>()->text(), QStringLiteral("dragon"));
            QVERIFY(desk.workspace.dockings.query() == query);
            QCOMPARE(desk.workspace.selection.stayId(), stay);
            QTRY_COMPARE(desk.table().selectedRow(), 1);
            QTRY_VERIFY(desk.isSettled());

            // Another program that has spoken this language from its start, with models of its own.
            Desk fresh(m_memory.get(), m_preferences.get(), m_language.get());
            QTRY_VERIFY_WITH_TIMEOUT(fresh.isSettled(), 20'000);
            QTRY_COMPARE(difference(desk.texts(), fresh.texts()), QString());
        }
        QCOMPARE(difference(desk.texts(), english), QString());
    }

    void dialogsAreOpenedAgain()
    {
        Desk desk(m_memory.get(), m_preferences.get(), m_language.get());
        desk.window().findChild<QAction *>(QStringLiteral("preferencesAction"))->trigger();
        auto *dialog = desk.window().findChild<SettingsDialog *>();
        QVERIFY(dialog);
        const QString english = dialog->windowTitle();
        auto *box = dialog->findChild<QComboBox *>(QStringLiteral("language"));
        QCOMPARE(box->currentText(), QStringLiteral("English"));
        box->setCurrentIndex(box->findData(QStringLiteral("de")));
        QPointer<QDialog> old = dialog;
        dialog->accept();
        QTRY_VERIFY(old.isNull()); // OK: it is done
        QTRY_COMPARE(m_language->code(), QStringLiteral("de"));
        QVERIFY(!desk.window().findChild<SettingsDialog *>());

        desk.window().findChild<QAction *>(QStringLiteral("preferencesAction"))->trigger();
        dialog = desk.window().findChild<SettingsDialog *>();
        QVERIFY(dialog->windowTitle() != english);
        old = dialog;
        speak("en");
        QTRY_VERIFY(old.isNull()); // Apply: it is still wanted
        dialog = desk.window().findChild<SettingsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->windowTitle(), english);
    }

    void theReaderStaysWhereTheyWere()
    {
        Desk desk(m_memory.get(), m_preferences.get(), m_language.get());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isSettled() && desk.table().model()->rowCount() > 30, 20'000);
        desk.window().activateWindow();
        desk.table().setFocus();
        const int half = desk.table().verticalScrollBar()->maximum() / 2;
        QVERIFY(half > 100);
        desk.table().verticalScrollBar()->setValue(half);
        speakAndWait(desk, "de");
        QCOMPARE(desk.window().focusWidget(), &desk.table());
        QCOMPARE(desk.table().verticalScrollBar()->value(), half);
        desk.table().setCurrentIndex(desk.table().model()->index(20, 0));
        QTRY_VERIFY(desk.workspace.detail.state() == SpacecraftDetailModel::State::Ready);
        desk.table().setCurrentIndex(desk.table().model()->index(25, 0));
        QTRY_VERIFY(desk.window().findChild<QAction *>(QStringLiteral("backAction"))->isEnabled());
        speakAndWait(desk, "en");
        QVERIFY(desk.window().findChild<QAction *>(QStringLiteral("backAction"))->isEnabled());
    }

    void manySwitchesLeaveNothingBehind()
    {
        Desk desk(m_memory.get(), m_preferences.get(), m_language.get());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isSettled(), 20'000);
        speakAndWait(desk, "de");
        const qsizetype before = QApplication::topLevelWidgets().size();
        for (int i = 0; i < 10; ++i) {
            speakAndWait(desk, "en");
            speakAndWait(desk, "de");
        }
        QCOMPARE(QApplication::topLevelWidgets().size(), before);
    }

private:
    void speak(const char *code) const
    {
        PreferenceValues values = m_preferences->values();
        values.language = QLatin1StringView(code);
        m_preferences->apply(values, {});
    }
    void speakAndWait(const Desk &desk, const char *code) const
    {
        const QPointer<MainWindow> old = &desk.window();
        speak(code);
        QTRY_VERIFY(old.isNull());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SettingsMemory> m_memory;
    std::unique_ptr<FakePreferences> m_preferences;
    std::unique_ptr<Language> m_language;
};

QTEST_MAIN(TestWindowLanguage)
#include "tst_windowlanguage.moc"
