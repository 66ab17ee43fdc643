// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog.h"

#include "fakepreferences.h"
#include "fakesynccontrol.h"
#include "fielderror.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Skydock;

class TestSettingsDialog : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_preferences = std::make_unique<FakePreferences>();
        m_preferences->currentToken = QStringLiteral("abc123");
        m_sync = std::make_unique<FakeSyncControl>();
        make();
    }
    void cleanup() { m_dialog.reset(); }

    void showsWhatIsSet()
    {
        m_preferences->current = {{m_preferences->developmentUrl(), 60}, 50};
        make();
        QCOMPARE(child<QComboBox>("serverChoice")->currentText(), QStringLiteral("Development"));
        QCOMPARE(child<QComboBox>("refreshInterval")->currentText(), QStringLiteral("every hour"));
        QCOMPARE(child<QSpinBox>("imageSpace")->value(), 50);
        QCOMPARE(token()->text(), QStringLiteral("abc123"));
        QCOMPARE(token()->echoMode(), QLineEdit::Password);
        QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
        m_preferences->current.sync.refreshMinutes = 45;
        make();
        QCOMPARE(child<QComboBox>("refreshInterval")->currentData().toInt(), 45);
    }

    void unitsAndTimesAreAChoice()
    {
        QSignalSpy changed(m_preferences.get(), &Preferences::displayChanged);
        QCOMPARE(child<QComboBox>("displayUnits")->currentIndex(), 0);
        QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
        choose("displayUnits", 1);
        choose("displayTimes", 1);
        button(QDialogButtonBox::Ok)->click();
        const DisplayChoice chosen{TimeZoneChoice::Local, UnitSystem::UsCustomary};
        QCOMPARE(m_preferences->current.display, chosen);
        QCOMPARE(changed.size(), 1);
        make();
        QCOMPARE(child<QComboBox>("displayTimes")->currentIndex(), 1);
    }

    void coloursAreAChoice()
    {
        QSignalSpy changed(m_preferences.get(), &Preferences::appearanceChanged);
        QCOMPARE(child<QComboBox>("displayAppearance")->currentIndex(), 0);
        choose("displayAppearance", 3);
        button(QDialogButtonBox::Apply)->click();
        QCOMPARE(m_preferences->current.appearance, Appearance::HighContrast);
        QCOMPARE(changed.size(), 1);
        choose("refreshInterval", 1);
        button(QDialogButtonBox::Ok)->click();
        QCOMPARE(changed.size(), 1);
        make();
        QCOMPARE(child<QComboBox>("displayAppearance")->currentIndex(), 3);
    }

    void nothingHoldsBeforeOk()
    {
        choose("refreshInterval", 0);
        child<QSpinBox>("imageSpace")->setValue(0);
        QVERIFY(button(QDialogButtonBox::Apply)->isEnabled());
        button(QDialogButtonBox::Cancel)->click();
        QCOMPARE(m_preferences->applied, 0);
        make();
        choose("refreshInterval", 0);
        child<QSpinBox>("imageSpace")->setValue(0);
        button(QDialogButtonBox::Ok)->click();
        QCOMPARE(m_preferences->applied, 1);
        QCOMPARE(m_preferences->current.sync.refreshMinutes, 0);
        QCOMPARE(m_preferences->current.imageMegabytes, 0);
        QVERIFY(!m_preferences->appliedToken); // what was not touched stays as it is kept
        QVERIFY(!m_dialog->isVisible());
    }

    void applyKeepsTheDialogAndItself()
    {
        choose("refreshInterval", 1);
        button(QDialogButtonBox::Apply)->click();
        QCOMPARE(m_preferences->applied, 1);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
        button(QDialogButtonBox::Ok)->click();
        QCOMPARE(m_preferences->applied, 1); // nothing new
    }

    void aBadAddressIsSaidInItsPlace()
    {
        choose("serverChoice", 2);
        QVERIFY(child<QLineEdit>("serverAddress")->isEnabled());
        child<QLineEdit>("serverAddress")->clear();
        QTest::keyClicks(child<QLineEdit>("serverAddress"), QStringLiteral("ftp://example.org"));
        button(QDialogButtonBox::Ok)->click();
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_preferences->applied, 0);
        QCOMPARE(m_dialog->findChild<FieldError *>()->text(),
                 QStringLiteral("The address has to begin with https://."));
        QVERIFY(m_dialog->findChild<FieldError *>()->isVisible());
        child<QLineEdit>("serverAddress")->clear();
        QTest::keyClicks(child<QLineEdit>("serverAddress"), QStringLiteral("https://ll.test"));
        QVERIFY(!m_dialog->findChild<FieldError *>()->isVisible());
        button(QDialogButtonBox::Ok)->click();
        QCOMPARE(m_preferences->current.sync.baseUrl, QUrl(QStringLiteral("https://ll.test")));
    }

    void theTokenStaysWithItsServer()
    {
        choose("serverChoice", 1);
        QCOMPARE(token()->text(), QString());
        button(QDialogButtonBox::Apply)->click();
        QCOMPARE(m_preferences->current.sync.baseUrl, m_preferences->developmentUrl());
        QVERIFY(!m_preferences->appliedToken);
        choose("serverChoice", 0);
        QTest::keyClicks(token(), QStringLiteral(" new1 "));
        button(QDialogButtonBox::Ok)->click();
        QCOMPARE(m_preferences->appliedToken, QStringLiteral("new1"));
    }

    void anEmptiedTokenIsForgotten()
    {
        token()->selectAll();
        QTest::keyClick(token(), Qt::Key_Delete);
        button(QDialogButtonBox::Ok)->click();
        QCOMPARE(m_preferences->appliedToken, QString());
        QVERIFY(m_preferences->appliedToken.has_value());
    }

    void theTokenCanBeShown()
    {
        child<QPushButton>("tokenShow")->click();
        QCOMPARE(token()->echoMode(), QLineEdit::Normal);
        child<QPushButton>("tokenShow")->click();
        QCOMPARE(token()->echoMode(), QLineEdit::Password);
    }

    void aTokenOfTheEnvironmentCannotBeChanged()
    {
        m_preferences->isFixed = true;
        m_preferences->place =
            QStringLiteral("The token comes from the environment variable SKYDOCK_API_TOKEN.");
        make();
        QVERIFY(!token()->isEnabled());
        QCOMPARE(child<QLabel>("tokenPlace")->text(), m_preferences->place);
        choose("serverChoice", 1);
        QCOMPARE(token()->text(), QStringLiteral("abc123")); // it goes with whatever server is asked
    }

    void checksTheToken_data()
    {
        QTest::addColumn<TokenVerdict>("verdict");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const TokenVerdict &verdict, const char *token,
                            const char *said) {
            QTest::newRow(name) << verdict << QString::fromUtf8(token) << QString::fromUtf8(said);
        };
        row("accepted", {true, 300, 12, {}}, "abc", "Accepted: 300 calls an hour, 12 of them used.");
        row("not known", {false, 15, 3, {}}, "abc", "Not accepted");
        row("anonymous", {false, 15, 3, {}}, "", "Without a token: 15 calls an hour, 3 of them used.");
        row("error", {false, 0, 0, Error{Error::Kind::Offline, QStringLiteral("Nobody answers.")}}, "abc",
            "Nobody answers.");
    }
    void checksTheToken()
    {
        QFETCH(TokenVerdict, verdict);
        QFETCH(QString, token);
        QFETCH(QString, said);
        this->token()->clear();
        QTest::keyClicks(this->token(), token);
        child<QPushButton>("tokenCheck")->click();
        QCOMPARE(m_sync->calls, QStringList{QStringLiteral("check https://ll.example.org “%1”").arg(token)});
        QVERIFY(!child<QPushButton>("tokenCheck")->isEnabled());
        emit m_sync->tokenChecked(verdict);
        const QString answer = child<QLabel>("tokenAnswer")->text();
        QVERIFY2(answer.contains(said), qPrintable(answer));
        QVERIFY(child<QPushButton>("tokenCheck")->isEnabled());
        QVERIFY(child<QLabel>("tokenAnswer")->isVisible());
        QTest::keyClicks(this->token(), QStringLiteral("x")); // another token: the answer was not about it
        QVERIFY(!child<QLabel>("tokenAnswer")->isVisible());
    }

    void tabGoesDownTheDialog()
    {
        QStringList names;
        for (const QWidget *at = m_dialog->nextInFocusChain(); at != m_dialog.get();
             at = at->nextInFocusChain()) {
            if (qobject_cast<const QComboBox *>(at))
                names << at->objectName();
        }
        QCOMPARE(names.join(u' '), QStringLiteral("serverChoice refreshInterval displayAppearance language "
                                                  "displayUnits displayTimes"));
    }

    void everyFieldHasANameAndAKey()
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->text().contains(u'&'))
                QVERIFY2(label->buddy(), qPrintable(label->text()));
        }
        QVERIFY(m_dialog->sizeHint().width() < 1000 && m_dialog->sizeHint().height() < 650);
    }

private:
    void make()
    {
        m_dialog = std::make_unique<SettingsDialog>(m_preferences.get(), m_sync.get());
        m_dialog->show();
    }
    template <class T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1StringView(name));
    }
    QLineEdit *token() const { return child<QLineEdit>("tokenField"); }
    QPushButton *button(QDialogButtonBox::StandardButton which) const
    {
        return m_dialog->findChild<QDialogButtonBox *>()->button(which);
    }
    void choose(const char *name, int index) const
    {
        auto *combo = child<QComboBox>(name);
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }

    std::unique_ptr<FakePreferences> m_preferences;
    std::unique_ptr<FakeSyncControl> m_sync;
    std::unique_ptr<SettingsDialog> m_dialog;
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
