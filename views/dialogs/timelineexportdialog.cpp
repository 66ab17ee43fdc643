// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineexportdialog.h"

#include "fielderror.h"
#include "timelinepicture.h"
#include "timeticks.h"
#include "utctime.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Skydock {

namespace {

enum RowChoice { ShownRows, AllRows };
enum ColorChoice { PaperColors, WindowColors };
constexpr int usualScale = 2;

} // namespace

TimelineExportDialog::TimelineExportDialog(PictureRequest shown, const TimeInterval &everything,
                                           QString folder, QWidget *parent)
    : QDialog(parent)
    , m_shown(std::move(shown))
    , m_everything(everything)
    , m_folder(std::move(folder))
    , m_format(new QComboBox(this))
    , m_scale(new QComboBox(this))
    , m_pixels(new QLabel(this))
    , m_range(new QButtonGroup(this))
    , m_rows(new QButtonGroup(this))
    , m_colors(new QComboBox(this))
    , m_error(new FieldError(FieldError::Place::Below, this))
{
    setObjectName(QStringLiteral("timelineExportDialog"));
    setWindowTitle(tr("Export timeline"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->addItem(tr("PNG, an image"), int(PictureFormat::Png));
    m_format->addItem(tr("SVG, vectors for the web and for drawing programs"), int(PictureFormat::Svg));
    m_format->addItem(tr("PDF, vectors for print"), int(PictureFormat::Pdf));
    m_colors->setObjectName(QStringLiteral("exportColours"));
    m_colors->addItem(tr("Light, for paper"), PaperColors);
    m_colors->addItem(tr("As in the window"), WindowColors);
    auto *form = new QFormLayout;
    addRow(form, tr("&Format:"), m_format, m_format);
    addRow(form, tr("&Size:"), makeSize(), m_scale);
    form->addRow(tr("Range:"), makeRange(everything));
    form->addRow(QString(), m_error);
    form->addRow(tr("Lanes:"), makeRows());
    addRow(form, tr("&Colours:"), m_colors, m_colors);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    connect(m_format, &QComboBox::currentIndexChanged, this, &TimelineExportDialog::follow);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &TimelineExportDialog::follow);
    connect(m_range, &QButtonGroup::idToggled, this, &TimelineExportDialog::follow);
    connect(m_rows, &QButtonGroup::idToggled, this, &TimelineExportDialog::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &TimelineExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setTabOrder(m_rows->button(AllRows), m_colors);
    follow();
}

/// The label names the field and leads to it.
void TimelineExportDialog::addRow(QFormLayout *form, const QString &title, QWidget *editor, QWidget *field)
{
    auto *label = new QLabel(title, this);
    label->setBuddy(field);
    form->addRow(label, editor);
}

QWidget *TimelineExportDialog::makeSize()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    m_scale->setObjectName(QStringLiteral("exportScale"));
    for (int scale = 1; scale <= largestPictureScale; ++scale)
        m_scale->addItem(
            tr("%1 ×", "how many pixels for each one on the screen").arg(locale().toString(scale)), scale);
    m_scale->setCurrentIndex(m_scale->findData(usualScale));
    m_scale->setToolTip(tr("Pixels for each one on the screen"));
    m_pixels->setObjectName(QStringLiteral("exportPixels"));
    row->addWidget(m_scale);
    row->addWidget(m_pixels, 1);
    return box;
}

void TimelineExportDialog::addChoice(QWidget *box, QButtonGroup *group, int id, const QString &name,
                                     const QString &text)
{
    auto *button = new QRadioButton(text, box);
    button->setObjectName(name);
    button->setChecked(group->buttons().isEmpty());
    group->addButton(button, id);
    box->layout()->addWidget(button);
}

QWidget *TimelineExportDialog::makeRange(const TimeInterval &everything)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    const auto text = [this](const TimeInterval &range) {
        return timeRangeText(range, m_shown.zone, locale());
    };
    addChoice(box, m_range, ShownRange, QStringLiteral("exportShownRange"),
              tr("What is s&hown: %1", "a range of time").arg(text(m_shown.range)));
    addChoice(box, m_range, WholeRange, QStringLiteral("exportWholeRange"),
              tr("E&verything: %1", "a range of time").arg(text(everything)));
    addChoice(box, m_range, GivenRange, QStringLiteral("exportGivenRange"), tr("F&rom – to, in UTC:"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(2 * fontMetrics().height(), 0, 0, 0);
    m_from = makeTime(QStringLiteral("exportFrom"), tr("From, UTC"), m_shown.range.fromMs);
    m_to = makeTime(QStringLiteral("exportTo"), tr("To, UTC"), m_shown.range.toMs);
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("–", "between from and to"), box));
    row->addWidget(m_to);
    row->addStretch();
    column->addLayout(row);
    return box;
}

QDateTimeEdit *TimelineExportDialog::makeTime(const QString &name, const QString &title, qint64 instantMs)
{
    constexpr int firstYear = 1000; // four digits
    auto *edit = new QDateTimeEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(title);
    edit->setTimeSpec(Qt::UTC);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    edit->setCalendarPopup(true);
    edit->setMinimumDate(QDate(firstYear, 1, 1));
    edit->setDateTime(utcDateTime(instantMs / 60'000 * 60'000));
    connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_range->button(GivenRange)->setChecked(true); // who sets a time means it
        follow();
    });
    return edit;
}

QWidget *TimelineExportDialog::makeRows()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    addChoice(box, m_rows, ShownRows, QStringLiteral("exportShownRows"), tr("&Lanes in view"));
    addChoice(box, m_rows, AllRows, QStringLiteral("exportAllRows"), tr("&All lanes"));
    return box;
}

PictureFormat TimelineExportDialog::format() const
{
    return PictureFormat(m_format->currentData().toInt());
}

int TimelineExportDialog::scale() const
{
    return format() == PictureFormat::Png ? m_scale->currentData().toInt() : 1;
}

TimeInterval TimelineExportDialog::range() const
{
    switch (m_range->checkedId()) {
    case WholeRange:
        return m_everything;
    case GivenRange:
        return {m_from->dateTime().toMSecsSinceEpoch(), m_to->dateTime().toMSecsSinceEpoch()};
    default:
        return m_shown.range;
    }
}

PictureRequest TimelineExportDialog::request() const
{
    PictureRequest request = m_shown;
    request.range = range();
    if (m_rows->checkedId() == AllRows) {
        request.rows.reset();
        request.folds = {};
    }
    if (m_colors->currentData().toInt() == PaperColors)
        request.palette = paperPalette();
    return request;
}

/// What is chosen, measured and checked.
void TimelineExportDialog::follow()
{
    const bool isImage = format() == PictureFormat::Png;
    m_scale->setEnabled(isImage);
    QString problem = range().isEmpty() ? tr("The end has to lie after the beginning.") : QString();
    if (problem.isEmpty()) {
        const QSize size = TimelinePicture(request()).size();
        const QSize pixels = size * scale();
        m_pixels->setText(isImage ? tr("%L1 × %L2 pixels").arg(pixels.width()).arg(pixels.height())
                                  : tr("as large as one likes"));
        if (const Result<void> possible = checkPictureSize(size, format(), scale()); !possible)
            problem = possible.error().text;
    }
    if (problem.isEmpty())
        m_error->clear();
    else if (problem != m_error->text())
        m_error->showError(problem);
    m_export->setEnabled(problem.isEmpty());
}

void TimelineExportDialog::chooseFile()
{
    const QString ending = fileEnding(format());
    auto *dialog = new QFileDialog(this, tr("Export timeline"), m_folder);
    dialog->setObjectName(QStringLiteral("exportFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({tr("%1 files (*.%2)").arg(ending.toUpper(), ending), tr("All files (*)")});
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(QStringLiteral("docking-timeline.") + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &TimelineExportDialog::order);
    dialog->open();
}

/// An ending that was typed says more than the field above.
void TimelineExportDialog::order(const QString &path)
{
    const PictureFormat chosen = pictureFormatOf(path).value_or(format());
    emit ordered(
        {request(), path, chosen, chosen == PictureFormat::Png ? m_scale->currentData().toInt() : 1});
    accept();
}

} // namespace Skydock
