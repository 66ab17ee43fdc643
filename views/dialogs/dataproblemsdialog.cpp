// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataproblemsdialog.h"

#include "dataproblemsmodel.h"
#include "icons.h"
#include "placeholderpanel.h"
#include "whatsthis.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Skydock {

namespace {

PlaceholderContent contentFor(const DataProblemsModel &model)
{
    using State = DataProblemsModel::State;
    if (model.state() == State::Failed)
        return {PlaceholderContent::Kind::Error, DataProblemsDialog::tr("The mirror could not be read"),
                model.error() ? model.error()->text : QString(), PlaceholderContent::Action::Retry};
    if (model.state() != State::Ready)
        return {PlaceholderContent::Kind::Waiting, DataProblemsDialog::tr("Reading…"), {}};
    if (model.rowCount() > 0)
        return {};
    return {PlaceholderContent::Kind::Nothing, DataProblemsDialog::tr("All is well"),
            DataProblemsDialog::tr("Every field of every record in the mirror could be used as it came.")};
}

QString rowText(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells.join(QLatin1Char('\t'));
}

} // namespace

DataProblemsDialog::DataProblemsDialog(DataProblemsModel *model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_summary(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(newTable())
    , m_placeholder(new PlaceholderPanel(this))
    , m_copy(new QPushButton(tintedIcon(QStringLiteral("copy")), tr("&Copy"), this))
{
    setObjectName(QStringLiteral("dataProblemsDialog"));
    setWindowTitle(tr("Data problems"));
    m_summary->setObjectName(QStringLiteral("problemsSummary"));
    m_summary->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("problemsCopy"));
    m_copy->setToolTip(tr("Copies what is selected, or else everything"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_placeholder);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_stack, 1);
    column->addWidget(buttons);
    const int line = fontMetrics().height();
    resize(line * 45, line * 26);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(copyText()); });
    connect(m_placeholder, &PlaceholderPanel::actionRequested, m_model, &DataProblemsModel::refresh);
    connect(m_model, &DataProblemsModel::stateChanged, this, &DataProblemsDialog::follow);
    WhatsThis::explain(this);
    m_model->setOpen(true);
}

DataProblemsDialog::~DataProblemsDialog()
{
    m_model->disconnect(this);
    m_model->setOpen(false);
}

void DataProblemsDialog::showFor(QWidget *window, DataProblemsModel *model)
{
    auto *dialog = window->findChild<DataProblemsDialog *>();
    if (!dialog) {
        dialog = new DataProblemsDialog(model, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

QTableView *DataProblemsDialog::newTable()
{
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("problemsTable"));
    table->setAccessibleName(tr("Data problems"));
    table->setModel(m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setColumnWidth(DataProblemsModel::Record, fontMetrics().height() * 10);
    table->setColumnWidth(DataProblemsModel::Field, fontMetrics().height() * 14);
    return table;
}

void DataProblemsDialog::follow()
{
    const PlaceholderContent content = contentFor(*m_model);
    m_placeholder->showContent(content);
    m_stack->setCurrentWidget(content.kind == PlaceholderContent::Kind::None ? static_cast<QWidget *>(m_table)
                                                                             : m_placeholder);
    m_copy->setEnabled(m_model->rowCount() > 0);
    m_summary->setText(summary());
    m_summary->setVisible(!m_summary->text().isEmpty());
}

QString DataProblemsDialog::summary() const
{
    const int count = m_model->rowCount();
    if (count == 0)
        return {};
    return m_model->isCut()
               ? tr("The first %Ln fields that could not be used as they came:", nullptr, count)
               : tr("%Ln fields could not be used as they came; the rest of each record is in the mirror.",
                    nullptr, count);
}

QString DataProblemsDialog::copyText() const
{
    QStringList titles;
    for (int column = 0; column < m_model->columnCount(); ++column)
        titles << m_model->headerData(column, Qt::Horizontal).toString();
    QStringList lines{titles.join(QLatin1Char('\t'))};
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        lines << rowText(*m_model, index.row());
    for (int row = 0; selected.isEmpty() && row < m_model->rowCount(); ++row)
        lines << rowText(*m_model, row);
    return lines.join(QLatin1Char('\n'));
}

} // namespace Skydock
