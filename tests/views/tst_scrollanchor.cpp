// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrollanchor.h"

#include "fakepagedmodel.h"
#include "pagedtableview.h"

#include <QScrollBar>
#include <QTest>

using namespace Skydock;

namespace {

QList<FakePagedModel::Row> rows(int first, int count)
{
    QList<FakePagedModel::Row> rows;
    for (int i = first; i < first + count; ++i)
        rows << FakePagedModel::Row{i, QStringLiteral("Craft %1").arg(i), {}, i, i};
    return rows;
}

} // namespace

/// What a person reads stays where it is while the mirror grows.
class TestScrollAnchor : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_model = std::make_unique<FakePagedModel>();
        m_view = std::make_unique<PagedTableView>();
        m_model->setRows(rows(100, 300));
        m_view->setModel(m_model.get());
        m_anchor = std::make_unique<ScrollAnchor>(m_model.get(), m_view.get());
        m_view->resize(500, 300);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_anchor.reset();
        m_view.reset();
        m_model.reset();
    }

    void rowsAboveDoNotMoveWhatIsRead()
    {
        m_view->verticalScrollBar()->setValue(rowHeight() * 50 + 7);
        const auto read = topRecord();
        m_model->beginRefresh();
        m_model->endRefresh(rows(90, 320)); // ten new ones above, ten below
        QCOMPARE(topRecord(), read);
        QCOMPARE(m_view->verticalScrollBar()->value(), rowHeight() * 60 + 7);
    }

    void theTopStaysTheTop()
    {
        m_model->beginRefresh();
        m_model->endRefresh(rows(90, 320));
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    void scrollingMeanwhileCounts()
    {
        m_view->verticalScrollBar()->setValue(rowHeight() * 50);
        m_model->beginRefresh();
        m_view->verticalScrollBar()->setValue(rowHeight() * 20);
        const auto read = topRecord();
        m_model->endRefresh(rows(90, 320));
        QCOMPARE(topRecord(), read);
    }

    void aRecordThatWentLeavesTheTableAlone()
    {
        m_view->verticalScrollBar()->setValue(rowHeight() * 50);
        m_model->beginRefresh();
        m_model->endRefresh(rows(1000, 300));
        QCOMPARE(m_view->verticalScrollBar()->value(), rowHeight() * 50);
    }

    void anotherQuestionHasNoAnchor()
    {
        m_view->verticalScrollBar()->setValue(rowHeight() * 50);
        m_model->beginRefresh();
        m_model->setRows(rows(100, 300)); // a reset: the answer to a new question
        m_view->scrollToTop();
        m_model->endRefresh(rows(90, 320));
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

private:
    int rowHeight() const { return m_view->rowHeight(0); }
    std::optional<qint64> topRecord() const { return m_model->idAt(m_view->rowAt(0)); }

    std::unique_ptr<FakePagedModel> m_model;
    std::unique_ptr<PagedTableView> m_view;
    std::unique_ptr<ScrollAnchor> m_anchor;
};

QTEST_MAIN(TestScrollAnchor)
#include "tst_scrollanchor.moc"
