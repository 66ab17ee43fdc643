// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataproblemsmodel.h"

#include "displaytext.h"
#include "pageloader.h"
#include "problemstore.h"

namespace Skydock {

namespace {

Result<QList<NotedProblem>> readProblems(const QSqlDatabase &database)
{
    return ProblemStore(database).all(DataProblemsModel::mostProblems);
}

QString cell(const NotedProblem &problem, int column)
{
    switch (column) {
    case DataProblemsModel::Record:
        return problem.record;
    case DataProblemsModel::Field:
        return problem.field.isEmpty() ? DataProblemsModel::tr("the whole record") : problem.field;
    default:
        return problem.text;
    }
}

} // namespace

DataProblemsModel::DataProblemsModel(QObject *parent) : QAbstractTableModel(parent)
{}

DataProblemsModel::~DataProblemsModel()
{
    if (m_cancel)
        m_cancel();
}

void DataProblemsModel::setLoader(PageLoader *loader)
{
    m_loader = loader;
    refresh();
}

void DataProblemsModel::setOpen(bool open)
{
    m_isOpen = open;
    refresh();
}

void DataProblemsModel::refresh()
{
    if (m_cancel)
        m_cancel();
    m_isRefreshing = m_isOpen && m_loader;
    if (!m_isRefreshing)
        return setState(State::Closed);
    if (m_state != State::Ready)
        setState(State::Loading);
    const LoadTicket ticket = m_loader->load<QList<NotedProblem>>(
        this, readProblems, [this](const Result<QList<NotedProblem>> &problems) {
            m_isRefreshing = false;
            take(problems);
        });
    m_cancel = [ticket] { ticket.cancel(); };
}

/// What is the same stays as it is, and with it what is selected.
void DataProblemsModel::take(const Result<QList<NotedProblem>> &problems)
{
    if (!problems) {
        m_error = problems.error();
        return setState(State::Failed);
    }
    m_error.reset();
    if (*problems != m_problems) {
        beginResetModel();
        m_problems = *problems;
        endResetModel();
    }
    setState(State::Ready);
}

void DataProblemsModel::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

int DataProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int DataProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DataProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        role != Qt::DisplayRole)
        return {};
    return DisplayText::oneLine(cell(m_problems.at(index.row()), index.column()));
}

QVariant DataProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[columns] = {tr("Record"), tr("Field"), tr("What was found")};
    return section >= 0 && section < columns ? QVariant(titles[section]) : QVariant();
}

} // namespace Skydock
