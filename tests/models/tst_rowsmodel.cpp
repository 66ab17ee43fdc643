// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Skydock;

namespace {

struct FakeRow
{
    qint64 id = 0;
};

enum class FakeField { Id };

struct FakeQuery
{
    QString search;
    int size = 0; ///< how many rows answer it
    Ordering<FakeField> ordering;
    bool operator==(const FakeQuery &) const = default;
};

/// What the fetcher was asked, held until the test lets it answer: the order of answers is the test's to choose.
struct Pending
{
    QString what;
    std::function<void(const std::optional<Error> &)> answer;
    std::shared_ptr<bool> cancelled = std::make_shared<bool>(false);
};

class FakeFetcher : public RowFetcher<FakeRow, FakeQuery>
{
public:
    explicit FakeFetcher(QList<Pending> *pending) : m_pending(pending) {}

    Cancel rows(QObject *, const FakeQuery &query, int first, int limit,
                std::function<void(Result<QList<FakeRow>>)> done) override
    {
        return hold(QStringLiteral("rows %1 from %2").arg(query.search).arg(first),
                    [=](const std::optional<Error> &error) {
                        QList<FakeRow> rows;
                        for (int row = first; row < std::min(query.size, first + limit); ++row)
                            rows << FakeRow{row + 1000};
                        done(error ? Result<QList<FakeRow>>(tl::unexpected(*error)) : rows);
                    });
    }

    Cancel count(QObject *, const FakeQuery &query, std::function<void(Result<int>)> done) override
    {
        return hold(QStringLiteral("count %1").arg(query.search),
                    [done, size = m_size](const std::optional<Error> &error) {
                        done(error ? Result<int>(tl::unexpected(*error)) : *size);
                    });
    }

    Cancel position(QObject *, const FakeQuery &, qint64 id,
                    std::function<void(Result<std::optional<int>>)> done) override
    {
        return hold(QStringLiteral("position"),
                    [=](const std::optional<Error> &) { done(std::optional<int>(int(id) - 1000)); });
    }

    Cancel work(QObject *, const FakeQuery &, Job, std::function<void(Result<TableOutcome>)>) override
    {
        return {};
    }

    std::shared_ptr<int> m_size = std::make_shared<int>(0);

private:
    Cancel hold(const QString &what, std::function<void(const std::optional<Error> &)> answer)
    {
        const Pending pending{what, std::move(answer)};
        *m_pending << pending;
        return [cancelled = pending.cancelled] { *cancelled = true; };
    }

    QList<Pending> *m_pending;
};

constexpr TableColumn<FakeRow, FakeField> fakeColumns[] = {
    {"id", "Id", true, true, FakeField::Id,
     [](const FakeRow &row, const DisplayText &) { return QString::number(row.id); }},
    {"plain",
     "Plain",
     false,
     false,
     {},
     [](const FakeRow &, const DisplayText &) { return QStringLiteral("x"); }},
};

class FakeModel : public RowsModel<FakeRow, FakeQuery, FakeField>
{
public:
    FakeModel() : RowsModel(fakeColumns, {}, nullptr) {}

protected:
    FakeQuery widened() const override
    {
        FakeQuery wide = query();
        wide.search.clear();
        return wide;
    }
    QVariant roleData(const FakeRow &row, int role) const override
    {
        return role == IdRole ? QVariant(row.id) : QVariant();
    }
};

} // namespace

class TestRowsModel : public QObject
{
    Q_OBJECT
private:
    QList<Pending> m_pending;
    std::shared_ptr<int> m_size;

    void attach(FakeModel &model, int size)
    {
        auto fetcher = std::make_unique<FakeFetcher>(&m_pending);
        m_size = fetcher->m_size;
        *m_size = size;
        FakeQuery query;
        query.size = size;
        model.setQuery(query);
        model.setFetcher(std::move(fetcher));
    }

    /// Answers all that is asked, and what the answers lead to, like a quick mirror.
    void answerAll(const std::optional<Error> &error = {})
    {
        while (!m_pending.isEmpty()) {
            const Pending next = m_pending.takeFirst();
            if (!*next.cancelled)
                next.answer(error);
        }
    }

    static QString text(const FakeModel &model, int row) { return model.index(row, 0).data().toString(); }

private slots:
    void cleanup() { m_pending.clear(); }

    void pagesArriveAsTheyAreRead()
    {
        FakeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.state(), PagedTableModel::State::Empty);
        attach(model, 250);
        QCOMPARE(model.state(), PagedTableModel::State::Loading);
        answerAll();
        QCOMPARE(model.state(), PagedTableModel::State::Ready);
        QCOMPARE(model.rowCount(), 250);
        QCOMPARE(text(model, 99), QStringLiteral("1099"));
        QCOMPARE(text(model, 249), QStringLiteral("…"));
        QVERIFY(!model.idAt(249));
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        answerAll();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(text(model, 249), QStringLiteral("1249"));
        QCOMPARE(model.idAt(249), std::optional<qint64>(1249));
    }

    void firstPageShowsBeforeTheCount()
    {
        FakeModel model;
        attach(model, 250);
        QCOMPARE(m_pending.size(), 1);
        m_pending.takeFirst().answer({});
        QCOMPARE(model.rowCount(), 100);
        QVERIFY(model.isRefreshing());
        const QSignalSpy total(&model, &PagedTableModel::totalChanged);
        answerAll();
        QCOMPARE(total.size(), 1);
        QCOMPARE(total.first().first().toInt(), 250);
    }

    void aShortPageNeedsNoCount()
    {
        FakeModel model;
        attach(model, 42);
        m_pending.takeFirst().answer({});
        QVERIFY(m_pending.isEmpty());
        QCOMPARE(model.rowCount(), 42);
        QVERIFY(!model.isRefreshing());
    }

    void aListThatIsNarrowedFromItsStartKnowsTheWhole()
    {
        FakeModel model;
        attach(model, 10);
        QVERIFY(!model.wholeCount());
        model.setSearchText(QStringLiteral("abc"));
        const QSignalSpy counted(&model, &PagedTableModel::wholeCountChanged);
        *m_size = 77;
        m_pending.removeFirst(); // cancelled
        m_pending.takeFirst().answer({});
        QCOMPARE(model.state(), PagedTableModel::State::Ready); // nobody waits for it
        QCOMPARE(m_pending.first().what, QStringLiteral("count "));
        answerAll();
        QCOMPARE(model.wholeCount(), 77);
        QCOMPARE(counted.size(), 1);
        model.setSearchText(QStringLiteral("abcd"));
        m_pending.takeFirst().answer({});
        QVERIFY(m_pending.isEmpty()); // it is known
        *m_size = 78;
        model.refresh();
        answerAll();
        QCOMPARE(model.wholeCount(), 78);
        model.clearFilters();
        model.setSearchText({});
        answerAll();
        QCOMPARE(model.wholeCount(), 10);
    }

    void lateAnswerOfAnOlderQueryIsDropped()
    {
        FakeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        attach(model, 10);
        const Pending older = m_pending.takeFirst();
        model.setSearchText(QStringLiteral("newer"));
        QVERIFY(*older.cancelled);
        QCOMPARE(m_pending.last().what, QStringLiteral("rows newer from 0"));
        answerAll();
        QCOMPARE(model.rowCount(), 10);
    }

    void oldRowsStayUntilTheNewOnesAreHere()
    {
        FakeModel model;
        attach(model, 10);
        answerAll();
        model.setSearchText(QStringLiteral("abc"));
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.state(), PagedTableModel::State::Ready);
        QVERIFY(model.isRefreshing());
    }

    void errorKeepsTheLastGoodRowsAndCanBeRetried()
    {
        FakeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        attach(model, 10);
        answerAll();
        model.setSearchText(QStringLiteral("abc"));
        answerAll(Error{Error::Kind::Storage, QStringLiteral("no luck")});
        QCOMPARE(model.state(), PagedTableModel::State::Failed);
        QCOMPARE(model.error()->text, QStringLiteral("no luck"));
        QCOMPARE(model.rowCount(), 10);
        model.retry();
        answerAll();
        QCOMPARE(model.state(), PagedTableModel::State::Ready);
        QVERIFY(!model.error());
    }

    void aFailedPageIsNotAskedForEndlessly()
    {
        FakeModel model;
        attach(model, 250);
        answerAll();
        (void)text(model, 249);
        answerAll(Error{Error::Kind::Storage, QStringLiteral("no luck")});
        (void)text(model, 249);
        QVERIFY(m_pending.isEmpty());
        model.retry();
        answerAll();
        (void)text(model, 249);
        answerAll();
        QCOMPARE(text(model, 249), QStringLiteral("1249"));
    }

    void newRecordsComeInWithoutAReset()
    {
        FakeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        attach(model, 120);
        answerAll();
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        *m_size = 130;
        model.refresh();
        answerAll();
        QCOMPARE(model.rowCount(), 130);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        *m_size = 90;
        model.refresh();
        answerAll();
        QCOMPARE(model.rowCount(), 90);
        QCOMPARE(reset.size(), 0);
    }

    void staleRowsShowUntilFreshOnesArrive()
    {
        FakeModel model;
        attach(model, 50);
        answerAll();
        model.refresh();
        m_pending.takeFirst().answer({}); // the count
        QCOMPARE(text(model, 5), QStringLiteral("1005"));
        QCOMPARE(m_pending.size(), 1); // and it has asked for the page
    }

    void scrollingOnCancelsWhatIsPassed()
    {
        FakeModel model;
        attach(model, 5000);
        answerAll();
        for (int page = 1; page <= 20; ++page)
            (void)text(model, page * PagedTableModel::pageSize);
        const auto open =
            std::count_if(m_pending.begin(), m_pending.end(), [](const Pending &p) { return !*p.cancelled; });
        QCOMPARE(open, 6);
        QVERIFY(!*m_pending.last().cancelled);
    }

    void locateFindsLoadedAndUnloadedRows()
    {
        FakeModel model;
        attach(model, 250);
        answerAll();
        QSignalSpy located(&model, &PagedTableModel::located);
        model.locate(1007);
        QCOMPARE(located.takeFirst(), (QVariantList{qint64(1007), 7}));
        model.locate(1240);
        answerAll();
        QCOMPARE(located.takeFirst(), (QVariantList{qint64(1240), 240}));
    }

    void sortingIsANewQuery()
    {
        FakeModel model;
        attach(model, 3);
        answerAll();
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(model.query().ordering.keys, (QList<SortKey<FakeField>>{{FakeField::Id, true}}));
        QCOMPARE(model.query().ordering.unknown, UnknownValues::Last);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Id, sorted descending"));
        const FakeQuery before = model.query();
        model.sort(1, Qt::AscendingOrder); // not a column that sorts
        QCOMPARE(model.query(), before);
    }
};

QTEST_MAIN(TestRowsModel)
#include "tst_rowsmodel.moc"
