// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowpictures.h"

#include "fakeimagesource.h"
#include "fakepagedmodel.h"
#include "pagedtableview.h"
#include "picturedelegate.h"

#include <QScrollBar>
#include <QTest>

using namespace Skydock;

namespace {

/// Every row has a picture, in the last column.
class PicturedModel : public FakePagedModel
{
public:
    static constexpr int column = 3;

    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == PictureRole ? urlOf(index.row()) : FakePagedModel::data(index, role);
    }
    static QUrl urlOf(int row) { return QUrl(QStringLiteral("https://example.org/%1.jpg").arg(row)); }
};

} // namespace

/// Pictures of the rows that can be seen, and of no others.
class TestRowPictures : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_source = std::make_unique<FakeImageSource>();
        m_model = std::make_unique<PicturedModel>();
        QList<FakePagedModel::Row> rows;
        for (int i = 0; i < 500; ++i)
            rows << FakePagedModel::Row{i, QStringLiteral("Craft %1").arg(i), {}, i, i};
        m_model->setRows(rows);
        m_table = std::make_unique<PagedTableView>();
        m_table->setModel(m_model.get());
        auto *pictures = new RowPictures(m_source.get(), m_table.get(), PicturedModel::column);
        m_table->setItemDelegateForColumn(PicturedModel::column,
                                          new PictureDelegate(pictures, m_table.get()));
        m_table->setColumnShown(PicturedModel::column, true);
        m_table->resize(700, 300);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }
    void cleanup() { m_table.reset(); }

    void onlySeenRowsAreAskedFor()
    {
        QTRY_VERIFY(m_source->wanted.contains(PicturedModel::urlOf(0)));
        QVERIFY(m_source->wanted.size() < 20);
        QVERIFY(!m_source->wanted.contains(PicturedModel::urlOf(100)));
    }

    void scrolledAwayIsLetGo()
    {
        QTRY_VERIFY(m_source->wanted.contains(PicturedModel::urlOf(0)));
        m_table->verticalScrollBar()->setValue(m_table->rowHeight(0) * 200);
        QTRY_VERIFY(m_source->wanted.contains(PicturedModel::urlOf(200)));
        QTRY_VERIFY(!m_source->wanted.contains(PicturedModel::urlOf(0)));
        QVERIFY(!m_source->released.contains(PicturedModel::urlOf(200)));
        QVERIFY(m_source->wanted.size() < 40);
    }

    void aHiddenColumnLetsAllGo()
    {
        QTRY_VERIFY(!m_source->wanted.isEmpty());
        m_table->setColumnShown(PicturedModel::column, false);
        QTRY_VERIFY(m_source->wanted.isEmpty());
    }

    void aPictureIsPaintedWhenItCame()
    {
        QTRY_VERIFY(m_source->wanted.contains(PicturedModel::urlOf(0)));
        QVERIFY(colorOfCell(0) != QColor(Qt::red));
        QImage image(m_source->sizes.value(PicturedModel::urlOf(0)), QImage::Format_RGB32);
        image.fill(Qt::red);
        m_source->bring(PicturedModel::urlOf(0), image);
        QTRY_COMPARE(colorOfCell(0), QColor(Qt::red));
        m_source->fail(PicturedModel::urlOf(1), QStringLiteral("no picture"));
        QVERIFY(colorOfCell(1) != QColor(Qt::red));
    }

private:
    QColor colorOfCell(int row) const
    {
        const QImage shown = m_table->viewport()->grab().toImage();
        const QRect cell = m_table->visualRect(m_model->index(row, PicturedModel::column));
        const int padding = m_table->fontMetrics().height();
        const QPoint inside(cell.left() + padding * 3 / 2, cell.center().y());
        return shown.pixelColor(inside * int(shown.devicePixelRatio()));
    }

    std::unique_ptr<FakeImageSource> m_source;
    std::unique_ptr<PicturedModel> m_model;
    std::unique_ptr<PagedTableView> m_table;
};

QTEST_MAIN(TestRowPictures)
#include "tst_rowpictures.moc"
