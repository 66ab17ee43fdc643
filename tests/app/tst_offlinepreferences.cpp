// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "mainwindow.h"
#include "preferences.h"
#include "resources.h"
#include "settings.h"
#include "settingsdialog.h"
#include "settingsmemory.h"
#include "windowkeeper.h"
#include "workspace.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Skydock;

namespace {

/// The program as `skydock --offline` starts it.
struct Desk
{
    explicit Desk(const QString &settingsPath)
        : settings(settingsPath)
        , memory(&settings)
        , workspace(dir.path(), QStringLiteral(":/catalogue"))
    {
        language.speak(settings.values().language);
        workspace.stayOffline(&settings);
        WindowModels models = workspace.models();
        models.memory = &memory;
        preferences = models.preferences;
        keeper = std::make_unique<WindowKeeper>(models, &language);
        keeper->window()->show();
        workspace.session.open();
    }
    ~Desk() { language.speak({}); }

    SettingsDialog *openDialog() const
    {
        auto *action = keeper->window()->findChild<QAction *>(QStringLiteral("preferencesAction"));
        if (!action || !action->isEnabled())
            return nullptr;
        action->trigger();
        return keeper->window()->findChild<SettingsDialog *>();
    }

    QTemporaryDir dir;
    Settings settings;
    SettingsMemory memory;
    Language language;
    Workspace workspace;
    Preferences *preferences = nullptr;
    std::unique_ptr<WindowKeeper> keeper;
};

void choose(const SettingsDialog *dialog, const char *name, const QVariant &value)
{
    auto *box = dialog->findChild<QComboBox *>(QLatin1StringView(name));
    box->setCurrentIndex(box->findData(value));
}

} // namespace

/// Without the network as much can be set as does not need it.
class TestOfflinePreferences : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { loadResources(); }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void languageAndColoursAreChosenAndKept()
    {
        {
            Desk desk(path());
            QSignalSpy coloured(desk.preferences, &Preferences::appearanceChanged);
            SettingsDialog *dialog = desk.openDialog();
            QVERIFY(dialog);
            choose(dialog, "language", QStringLiteral("de"));
            choose(dialog, "displayAppearance", int(Appearance::HighContrast));
            const QPointer<MainWindow> old = desk.keeper->window();
            dialog->accept();
            QCOMPARE(coloured.size(), 1);
            QTRY_VERIFY(old.isNull());
            QCOMPARE(desk.keeper->window()->locale().language(), QLocale::German);
        }
        Desk next(path());
        QCOMPARE(next.language.code(), QStringLiteral("de"));
        QCOMPARE(next.preferences->values().appearance, Appearance::HighContrast);
    }

    void whatNeedsTheNetworkIsClosedAndSaysWhy()
    {
        const Desk desk(path());
        const SettingsDialog *dialog = desk.openDialog();
        QVERIFY(dialog);
        const auto *reason = dialog->findChild<QLabel *>(QStringLiteral("offlineReason"));
        QVERIFY(reason && reason->isVisible());
        QVERIFY(reason->text().contains(QStringLiteral("without the network")));
        const QWidget *network[] = {
            child<QComboBox>(dialog, "serverChoice"), child<QLineEdit>(dialog, "tokenField"),
            child<QComboBox>(dialog, "refreshInterval"), child<QSpinBox>(dialog, "imageSpace")};
        for (const QWidget *field : network)
            QVERIFY2(field && !field->isEnabled(), qPrintable(field->objectName()));
        int closed = 0;
        const auto groups = dialog->findChildren<QGroupBox *>();
        for (const QGroupBox *group : groups) {
            QCOMPARE(group->accessibleDescription(), group->isEnabled() ? QString() : reason->text());
            closed += group->isEnabled() ? 0 : 1;
        }
        QCOMPARE(closed, 2);
        for (const char *name : {"language", "displayAppearance", "displayUnits", "displayTimes"})
            QVERIFY2(child<QComboBox>(dialog, name)->isEnabled(), name);
    }

    void whatTheNetworkNeedsStaysAsItIs()
    {
        const QUrl elsewhere(QStringLiteral("https://ll.example.org"));
        {
            Settings settings(path());
            SettingsValues values;
            values.baseUrl = elsewhere;
            values.refreshMinutes = 45;
            values.imageMegabytes = 7;
            QVERIFY(settings.set(values));
        }
        {
            const Desk desk(path());
            SettingsDialog *dialog = desk.openDialog();
            QVERIFY(dialog);
            const auto *buttons = dialog->findChild<QDialogButtonBox *>();
            QVERIFY(!buttons->button(QDialogButtonBox::Apply)->isEnabled());
            choose(dialog, "displayUnits", int(UnitSystem::UsCustomary));
            QVERIFY(buttons->button(QDialogButtonBox::Apply)->isEnabled());
            dialog->accept();
        }
        const Settings kept(path());
        QCOMPARE(kept.problems(), QStringList());
        QCOMPARE(kept.values().display.units, UnitSystem::UsCustomary);
        QCOMPARE(kept.values().baseUrl, elsewhere);
        QCOMPARE(kept.values().refreshMinutes, 45);
        QCOMPARE(kept.values().imageMegabytes, 7);
    }

private:
    template <class T>
    static T *child(const SettingsDialog *dialog, const char *name)
    {
        return dialog->findChild<T *>(QLatin1StringView(name));
    }
    QString path() const { return m_dir->filePath(QStringLiteral("skydock.ini")); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_MAIN(TestOfflinePreferences)
#include "tst_offlinepreferences.moc"
