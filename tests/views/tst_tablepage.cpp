// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "craftselection.h"
#include "fakepagedmodel.h"
#include "noticebar.h"
#include "pagedtableview.h"
#include "placeholderpanel.h"
#include "tablefilters.h"
#include "tablepage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Skydock;

using State = PagedTableModel::State;

namespace {

class NoFilters : public TableFilters
{
public:
    QList<FilterGroup> groups() const override { return {}; }
    void choose(const QString &, const QList<qint64> &) override {}
    std::optional<bool> exists(const QString &, qint64) const override { return true; }
    void clear() override { emit changed(); }
};

} // namespace

class TestTablePage : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_model = std::make_unique<FakePagedModel>();
        m_craft = std::make_unique<CraftSelection>();
        m_filters = std::make_unique<NoFilters>();
        m_page = std::make_unique<TablePage>(TableSubject::Spacecraft, m_model.get(), m_filters.get(),
                                             m_craft.get());
        m_page->setMirror(MirrorSession::State::Ready, {});
        m_page->resize(600, 400);
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void aShortWaitDoesNotFlicker()
    {
        QSignalSpy shown(panel(), &QObject::destroyed);
        QVERIFY(m_page->table()->isVisible());
        m_model->setRows(threeCrafts());
        QVERIFY(m_page->table()->isVisible());
        QCOMPARE(m_page->countText(), QStringLiteral("3 spacecraft"));
    }

    void aLongWaitSaysSo()
    {
        m_model->setState(State::Loading);
        QVERIFY(m_page->table()->isVisible());
        QTRY_VERIFY(panel()->isVisible());
        QCOMPARE(title(), QStringLiteral("Reading the catalogue…"));
        m_model->setRows(threeCrafts());
        QVERIFY(m_page->table()->isVisible());
    }

    void noMatchOffersToClear()
    {
        m_model->setRows(threeCrafts());
        m_page->search(QStringLiteral("xyz"));
        QVERIFY(panel()->isVisible());
        QCOMPARE(title(), QStringLiteral("No spacecraft matches “xyz”"));
        QCOMPARE(m_page->countText(), QStringLiteral("0 of 3 spacecraft"));
        QSignalSpy cleared(m_page.get(), &TablePage::searchCleared);
        button()->click();
        QCOMPARE(cleared.size(), 1);
        QVERIFY(m_page->table()->isVisible());
        QCOMPARE(m_page->countText(), QStringLiteral("3 spacecraft"));
    }

    void countsAgainstTheWhole()
    {
        m_model->setRows(threeCrafts());
        m_page->search(QStringLiteral("ms"));
        QCOMPARE(m_page->countText(), QStringLiteral("2 of 3 spacecraft"));
    }

    void anErrorWithoutRowsTakesThePlace()
    {
        m_model->setState(State::Failed, Error{Error::Kind::Storage, QStringLiteral("The disk went away.")});
        QVERIFY(panel()->isVisible());
        QCOMPARE(panel()->findChild<QLabel *>(QStringLiteral("placeholderSentence"))->text(),
                 QStringLiteral("The disk went away."));
        button()->click();
        QCOMPARE(m_model->retries, 1);
    }

    void anErrorWithRowsStandsAboveThem()
    {
        m_model->setRows(threeCrafts());
        m_model->setState(State::Failed, Error{Error::Kind::Storage, QStringLiteral("The disk went away.")});
        QVERIFY(m_page->table()->isVisible());
        auto *bar = m_page->findChild<NoticeBar *>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->text(), QStringLiteral("The disk went away."));
        bar->findChild<QPushButton *>(QStringLiteral("noticeAction"))->click();
        QCOMPARE(m_model->retries, 1);
        m_model->setState(State::Ready);
        QVERIFY(!bar->isVisible());
    }

    void aMirrorThatCannotBeUsedOffersAnotherFolder()
    {
        m_page->setMirror(MirrorSession::State::Failed,
                          Error{Error::Kind::Permission, QStringLiteral("“/x” cannot be written.")});
        QVERIFY(panel()->isVisible());
        QSignalSpy asked(m_page.get(), &TablePage::folderRequested);
        button()->click();
        QCOMPARE(asked.size(), 1);
    }

    void aMirrorThatFailedCanBeTriedAgain()
    {
        m_page->setMirror(MirrorSession::State::Failed, Error{Error::Kind::Storage, QStringLiteral("no")});
        QSignalSpy asked(m_page.get(), &TablePage::retryMirrorRequested);
        button()->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(m_model->retries, 0);
    }

    void anotherQuestionBeginsAtTheTop()
    {
        QList<FakePagedModel::Row> rows;
        for (int i = 0; i < 300; ++i)
            rows.append({i, QStringLiteral("Craft %1").arg(i), {}, i, i});
        m_model->setRows(rows);
        m_page->table()->scrollToBottom();
        QVERIFY(m_page->table()->rowAt(0) > 100);
        m_page->search(QStringLiteral("craft"));
        QCOMPARE(m_page->table()->rowAt(0), 0);
    }

    void openIsAskedForByEnter()
    {
        m_model->setRows(threeCrafts());
        QSignalSpy asked(m_page.get(), &TablePage::openRequested);
        m_page->table()->selectRow(0);
        QTest::keyClick(m_page->table(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

private:
    PlaceholderPanel *panel() const { return m_page->findChild<PlaceholderPanel *>(); }
    QPushButton *button() const
    {
        return panel()->findChild<QPushButton *>(QStringLiteral("placeholderAction"));
    }
    QString title() const { return panel()->findChild<QLabel *>(QStringLiteral("placeholderTitle"))->text(); }

    std::unique_ptr<FakePagedModel> m_model;
    std::unique_ptr<CraftSelection> m_craft;
    std::unique_ptr<NoFilters> m_filters;
    std::unique_ptr<TablePage> m_page;
};

QTEST_MAIN(TestTablePage)
#include "tst_tablepage.moc"
