// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The least a program with a table can do: a main window, a table view, a model with some rows. Says when the first
// of them are painted, as `skydock --benchmark-start` does.
#include <QAbstractTableModel>
#include <QApplication>
#include <QMainWindow>
#include <QTableView>
#include <QTimer>

#include <cstdio>

namespace {

class SomeRows : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 20; }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 6; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(index.row() * 10 + index.column()) : QVariant();
    }
};

class Table : public QTableView
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        QTimer::singleShot(0, this, [] { // after this paint event is through
            std::puts("first rows painted");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    SomeRows rows;
    QMainWindow window;
    auto *table = new Table;
    table->setModel(&rows);
    window.setCentralWidget(table);
    window.resize(1280, 800);
    window.show();
    return QCoreApplication::exec();
}
