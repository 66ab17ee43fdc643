// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableexportdialog.h"

#include "fielderror.h"
#include "pagedtablemodel.h"
#include "pagedtableview.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>

namespace Skydock {

namespace {

using namespace Qt::StringLiterals;

constexpr int patienceMs = 300;
constexpr int lookEveryMs = 100;

QString firstName(TableSubject subject)
{
    const QString names[] = {u"spacecraft"_s, u"dockings"_s, u"flights"_s};
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder.isEmpty() ? QDir::homePath() : folder)
        .filePath(names[static_cast<int>(subject)] + u'-' + QDate::currentDate().toString(Qt::ISODate) +
                  u".csv"_s);
}

} // namespace

TableExportDialog::TableExportDialog(PagedTableView *table, TableSubject subject, QWidget *parent)
    : QDialog(parent)
    , m_table(table)
    , m_subject(subject)
    , m_fields(new QWidget(this))
    , m_error(new FieldError(FieldError::Place::Below, this))
    , m_bar(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"tableExportDialog"_s);
    setWindowTitle(tr("Export %1").arg(TableTexts::title(subject)));
    makeFields();
    layOut();
    formatChanged();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    m_look.setInterval(lookEveryMs);
    connect(m_format, &QComboBox::currentIndexChanged, this, &TableExportDialog::formatChanged);
    connect(m_file, &QLineEdit::textEdited, m_error, &FieldError::clear);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &TableExportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &TableExportDialog::reject);
    connect(&m_patience, &QTimer::timeout, m_bar, &QWidget::show);
    connect(&m_look, &QTimer::timeout, this, &TableExportDialog::followProgress);
}

TableExportDialog::~TableExportDialog()
{
    m_progress.cancel();
}

QRadioButton *TableExportDialog::addChoice(const char *name, const QString &text)
{
    auto *choice = new QRadioButton(text, m_fields);
    choice->setObjectName(QLatin1StringView(name));
    return choice;
}

void TableExportDialog::makeFields()
{
    const int selected = rowCountOf(m_table->selectedRows());
    m_selectedRows = addChoice("exportSelected", tr("%Ln &selected rows", nullptr, selected));
    m_allRows = addChoice("exportAll", tr("&all %Ln rows that match", nullptr, m_table->model()->rowCount()));
    m_selectedRows->setEnabled(selected > 0);
    m_format = new QComboBox(m_fields);
    m_format->setObjectName(u"exportFormat"_s);
    m_format->addItem(tr("CSV, for spreadsheets"), static_cast<int>(TableFormat::Csv));
    m_format->addItem(tr("TSV, text between tabs"), static_cast<int>(TableFormat::Tsv));
    m_format->addItem(tr("JSON, as Launch Library gives it"), static_cast<int>(TableFormat::Json));
    m_shownColumns = addChoice(
        "exportShownColumns", tr("the %Ln shown", nullptr, static_cast<int>(m_table->shownColumns().size())));
    m_allColumns = addChoice("exportAllColumns", tr("all %Ln", nullptr, m_table->model()->columnCount()));
    m_file = new QLineEdit(QDir::toNativeSeparators(firstName(m_subject)), m_fields);
    m_file->setObjectName(u"exportFile"_s);
    m_bar->setObjectName(u"exportProgress"_s);
    m_bar->setAccessibleName(tr("Rows written"));
    m_bar->hide();
    m_error->setObjectName(u"exportError"_s);
    m_buttons->setObjectName(u"exportButtons"_s);
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Export"));
}

void TableExportDialog::layOut()
{
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins({});
    addRow(form, tr("Rows:"), {m_selectedRows, m_allRows});
    addRow(form, tr("F&ormat:"), {m_format});
    addRow(form, tr("Colu&mns:"), {m_shownColumns, m_allColumns});
    auto *browse = new QPushButton(tr("&Browse…"), m_fields);
    browse->setObjectName(u"exportBrowse"_s);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &TableExportDialog::chooseFile);
    addRow(form, tr("&File:"), {m_file, browse});
    // One row is selected all the time, for the details beside the table; several were chosen.
    (rowCountOf(m_table->selectedRows()) > 1 ? m_selectedRows : m_allRows)->setChecked(true);
    m_shownColumns->setChecked(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_fields);
    column->addWidget(m_error);
    column->addWidget(m_bar);
    column->addStretch();
    column->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 96);
}

/// A label and its fields from left to right. Radio buttons of a row exclude each other.
void TableExportDialog::addRow(QFormLayout *form, const QString &label, const QList<QWidget *> &fields)
{
    auto *row = new QHBoxLayout;
    auto *group = new QButtonGroup(this);
    auto *title = new QLabel(label, m_fields);
    title->setBuddy(fields.first());
    for (QWidget *field : fields) {
        auto *choice = qobject_cast<QRadioButton *>(field);
        if (choice)
            group->addButton(choice);
        row->addWidget(field, qobject_cast<QLineEdit *>(field) ? 1 : 0);
        // A radio button is named by its own words alone; what they are about stands in the label.
        if (choice)
            choice->setAccessibleName(QString(title->text() + u' ' + choice->text()).remove(u'&'));
    }
    if (!qobject_cast<QLineEdit *>(fields.first()))
        row->addStretch();
    form->addRow(title, row);
}

TableFormat TableExportDialog::format() const
{
    return static_cast<TableFormat>(m_format->currentData().toInt());
}

QString TableExportDialog::path() const
{
    const QString typed = QDir::fromNativeSeparators(m_file->text().trimmed());
    return typed.isEmpty() ? QString() : QDir::home().absoluteFilePath(typed);
}

/// The ending of the name follows the format, as long as it is one of ours. JSON has its own fields.
void TableExportDialog::formatChanged()
{
    const bool hasColumns = format() != TableFormat::Json;
    m_shownColumns->setEnabled(hasColumns);
    m_allColumns->setEnabled(hasColumns);
    const QString name = m_file->text();
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString suffix = name.sliced(dot + 1).toLower();
    for (const TableFormat known : {TableFormat::Csv, TableFormat::Tsv, TableFormat::Json}) {
        if (dot > 0 && suffix == suffixOf(known))
            m_file->setText(name.first(dot + 1) + suffixOf(format()));
    }
}

void TableExportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), QFileInfo(path()).absolutePath());
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(format()));
    dialog->setNameFilters(
        {tr("%1 files (*.%2)").arg(suffixOf(format()).toUpper(), suffixOf(format())), tr("All files (*)")});
    dialog->selectFile(QFileInfo(path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_mayReplace = file; // the chooser has asked
        m_file->setText(QDir::toNativeSeparators(file));
        m_error->clear();
    });
    dialog->open();
}

void TableExportDialog::accept()
{
    m_error->clear();
    if (path().isEmpty())
        return m_error->showError(tr("Say which file to write."));
    if (QFileInfo(path()).isFile() && path() != m_mayReplace)
        return askToReplace();
    write();
}

void TableExportDialog::askToReplace()
{
    auto *question = new QMessageBox(QMessageBox::Question, windowTitle(),
                                     tr("“%1” exists already. Replace it?").arg(QFileInfo(path()).fileName()),
                                     QMessageBox::Cancel, this);
    question->setObjectName(u"replaceQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    auto *replace = question->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    connect(replace, &QPushButton::clicked, this, [this, file = path()] {
        m_mayReplace = file;
        write();
    });
    question->open();
}

TableExtract TableExportDialog::extract() const
{
    TableExtract extract;
    if (m_selectedRows->isChecked())
        extract.rows = m_table->selectedRows(); // they may have moved while somebody chose a file
    extract.columns = m_table->shownColumns();
    if (m_allColumns->isChecked()) { // what is shown in its order, then the rest
        for (int column = 0; column < m_table->model()->columnCount(); ++column) {
            if (!m_table->isColumnShown(column))
                extract.columns << column;
        }
    }
    for (const int column : std::as_const(extract.columns))
        extract.titles << m_table->model()->headerData(column, Qt::Horizontal).toString();
    return extract;
}

void TableExportDialog::write()
{
    if (!m_table || m_isWriting)
        return;
    m_progress = TableProgress();
    setWriting(true);
    m_table->pagedModel()->read(
        this, m_progress,
        [extract = extract(), format = format(), path = path(), progress = m_progress](
            const TableReader &reader) { return exportToFile(reader, extract, format, progress, path); },
        [this](const Result<TableOutcome> &outcome) { written(outcome); });
}

void TableExportDialog::written(const Result<TableOutcome> &outcome)
{
    setWriting(false);
    if (!outcome)
        return m_error->showError(outcome.error().text);
    emit exported(outcome->rows, path());
    QDialog::accept();
}

void TableExportDialog::followProgress()
{
    m_bar->setRange(0, m_progress.total());
    m_bar->setValue(m_progress.done());
    if (!m_progress.isCancelled() || !m_isWriting)
        return;
    setWriting(false);
    m_error->showError(tr("The mirror was closed; nothing was written."));
}

void TableExportDialog::setWriting(bool isWriting)
{
    m_isWriting = isWriting;
    m_fields->setEnabled(!isWriting);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!isWriting);
    if (isWriting) {
        m_patience.start();
        m_look.start();
        return;
    }
    m_patience.stop();
    m_look.stop();
    m_bar->hide();
}

void TableExportDialog::reject()
{
    if (!m_isWriting)
        return QDialog::reject();
    m_progress.cancel();
    setWriting(false);
    m_file->setFocus();
}

} // namespace Skydock
