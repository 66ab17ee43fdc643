// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picturerequest.h"
#include "timelineexport.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QPushButton;

namespace Skydock {

class FieldError;

/// What an export is to be, and where it is to go.
struct TimelineExportOrder
{
    PictureRequest request;
    QString path;
    PictureFormat format = PictureFormat::Png;
    int scale = 1;
};

/// Asks how the timeline is to be exported, then for the file. Says what is ordered by signal; does nothing itself.
class TimelineExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `shown`: the picture of what is in view. `everything`: the range that holds all there is.
    TimelineExportDialog(PictureRequest shown, const TimeInterval &everything, QString folder,
                         QWidget *parent = nullptr);

    PictureRequest request() const; ///< as chosen so far
    PictureFormat format() const;
    int scale() const; ///< 1 for what has no pixels

signals:
    void ordered(const Skydock::TimelineExportOrder &order);

private:
    enum RangeChoice { ShownRange, WholeRange, GivenRange };

    QWidget *makeSize();
    QWidget *makeRange(const TimeInterval &everything);
    QWidget *makeRows();
    QDateTimeEdit *makeTime(const QString &name, const QString &title, qint64 instantMs);
    void addChoice(QWidget *box, QButtonGroup *group, int id, const QString &name, const QString &text);
    void addRow(QFormLayout *form, const QString &title, QWidget *editor, QWidget *field);
    TimeInterval range() const;
    void follow();
    void chooseFile();
    void order(const QString &path);

    PictureRequest m_shown;
    TimeInterval m_everything;
    QString m_folder;
    QComboBox *m_format;
    QComboBox *m_scale;
    QLabel *m_pixels;
    QButtonGroup *m_range;
    QDateTimeEdit *m_from = nullptr;
    QDateTimeEdit *m_to = nullptr;
    QButtonGroup *m_rows;
    QComboBox *m_colors;
    FieldError *m_error;
    QPushButton *m_export = nullptr;
};

} // namespace Skydock
