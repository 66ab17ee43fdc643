// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakepagedtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPointer>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Skydock;

class TestTableCopy : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_table.reset();
        m_model = modelOfThreeCrafts();
        m_table = shownTable(m_model.get());
    }

    void copiesTheRowAsShown()
    {
        m_table->selectRow(0);
        m_table->setColumnShown(1, false);
        m_table->horizontalHeader()->moveSection(2, 0);
        // The exact text, and no tab from inside a cell.
        QTest::keySequence(m_table.get(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("6 flights\tEndeavour"));
    }

    void copiesSeveralRowsUnderTheirTitles()
    {
        selectRows({2, 0});
        m_table->copySelected();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Name\tStatus\tFlights\n"
                                "Endeavour\tActive\t6 flights\n"
                                "Progress MS-31\tDestroyed\t1 flights"));
    }

    void rowsThatAreNotHereAreReadForACopy()
    {
        QList<FakePagedModel::Row> rows = threeCrafts();
        rows[1].isHere = false;
        m_model->setRows(rows);
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        m_table->selectAll();
        m_table->copySelected();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 3);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\nSoyuz MS-27\t")));
    }

    void aCancelledCopyLeavesTheClipboard()
    {
        QList<FakePagedModel::Row> rows = threeCrafts();
        rows[1].isHere = false;
        m_model->setRows(rows);
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        m_table->selectAll();
        m_table->copySelected();
        auto *progress = m_table->findChild<QProgressDialog *>(QStringLiteral("copyProgress"));
        QVERIFY(progress);
        const QPointer<QProgressDialog> watched(progress);
        progress->findChild<QPushButton *>()->click();
        QTRY_VERIFY(!watched);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    }

    void aFailureIsSaidAndLeavesTheClipboard()
    {
        QList<FakePagedModel::Row> rows = threeCrafts();
        rows[1].isHere = false;
        m_model->setRows(rows);
        m_model->readError = Error{Error::Kind::Damaged, QStringLiteral("The mirror's file is damaged.")};
        QSignalSpy failed(m_table.get(), &PagedTableView::copyFailed);
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        m_table->selectAll();
        m_table->copySelected();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().text, QStringLiteral("The mirror's file is damaged."));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    }

    void nothingSelectedCopiesNothing()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        m_table->clearSelection();
        m_table->copySelected();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    }

private:
    void selectRows(const QList<int> &rows)
    {
        m_table->clearSelection();
        for (const int row : rows)
            m_table->selectionModel()->select(m_model->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    std::unique_ptr<FakePagedModel> m_model;
    std::unique_ptr<PagedTableView> m_table;
};

QTEST_MAIN(TestTableCopy)
#include "tst_tablecopy.moc"
