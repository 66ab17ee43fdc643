// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataproblemsdialog.h"

#include "database.h"
#include "decodedpage.h"
#include "problemstore.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QSqlQuery>
#include <QTableView>

using namespace Skydock;

/// The list of data problems, from the window.
class TestDataProblems : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->openAndRead());
    }
    void cleanup() { m_fixture.reset(); }

    void withoutProblemsItSaysThatAllIsWell()
    {
        note({});
        QVERIFY(m_fixture->trigger("dataProblemsAction"));
        QTRY_COMPARE(text("placeholderTitle"), QStringLiteral("All is well"));
        QVERIFY(!button()->isEnabled());
        QVERIFY(m_fixture->trigger("dataProblemsAction")); // the same dialog again
        QCOMPARE(m_fixture->window->findChildren<DataProblemsDialog *>().size(), 1);
        dialog()->close();
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_fixture->workspace->problems.state(), DataProblemsModel::State::Closed);
    }

    void listsThemToReadAndToCopy()
    {
        note({{QStringLiteral("spacecraft 474"), QStringLiteral("status.id"), QStringLiteral("“x”\nfound")},
              {QStringLiteral("spacecraft 12"), {}, QStringLiteral("<b>no id</b>")}});
        QVERIFY(m_fixture->trigger("dataProblemsAction"));
        auto *table = dialog()->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(table->isVisible());
        QVERIFY(text("problemsSummary").contains(QLatin1Char('2')));
        button()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Record\tField\tWhat was found\n"
                                "spacecraft 12\tthe whole record\t<b>no id</b>\n"
                                "spacecraft 474\tstatus.id\t“x” found"));
        table->selectRow(1);
        button()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Record\tField\tWhat was found\nspacecraft 474\tstatus.id\t“x” found"));
    }

private:
    void note(const QList<DecodeProblem> &problems)
    {
        const QString path = m_fixture->workspace->session.info().path;
        const Result<Database> database = Database::open(path, Database::Access::Write);
        QVERIFY(database);
        QSqlQuery(QStringLiteral("DELETE FROM problem"), database->handle());
        DecodedPage page;
        page.problems = problems;
        QVERIFY(ProblemStore(database->handle()).replace(page, Collection::Spacecraft, 0));
    }
    DataProblemsDialog *dialog() const { return m_fixture->window->findChild<DataProblemsDialog *>(); }
    QString text(const char *name) const
    {
        return dialog()->findChild<QLabel *>(QLatin1StringView(name))->text();
    }
    QPushButton *button() const { return dialog()->findChild<QPushButton *>(QStringLiteral("problemsCopy")); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestDataProblems)
#include "tst_dataproblems.moc"
