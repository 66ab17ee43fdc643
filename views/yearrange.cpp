// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearrange.h"

#include "filtergroup.h"

#include <QDate>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace Skydock {

namespace {

/// The year before Sputnik stands for "any".
constexpr int anyYear = 1956;
constexpr int yearsAhead = 10;

int valueOf(const QSpinBox *box)
{
    return box->value() == anyYear ? 0 : box->value();
}

} // namespace

YearRange::YearRange(QWidget *parent)
    : QWidget(parent)
    , m_from(newBox(QStringLiteral("yearFrom")))
    , m_until(newBox(QStringLiteral("yearUntil")))
{
    m_from->setAccessibleName(tr("From year"));
    m_until->setAccessibleName(tr("Until year"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().height() / 3);
    row->addWidget(m_from);
    row->addWidget(new QLabel(QStringLiteral("–"), this));
    row->addWidget(m_until);
    row->addStretch(1);
}

QSpinBox *YearRange::newBox(const QString &name)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(anyYear, QDate::currentDate().year() + yearsAhead);
    box->setSpecialValueText(tr("any", "year"));
    box->setKeyboardTracking(false); // half a year's number is no year
    box->setGroupSeparatorShown(false);
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    connect(box, &QSpinBox::valueChanged, this, &YearRange::take);
    return box;
}

bool YearRange::eventFilter(QObject *watched, QEvent *event)
{
    const auto *box = qobject_cast<const QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !box || box->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore(); // the panel scrolls
    return true;
}

void YearRange::setChosen(const QList<qint64> &ids)
{
    const QSignalBlocker from(m_from);
    const QSignalBlocker until(m_until);
    const qint64 id = ids.value(0);
    m_from->setValue(std::max(anyYear, firstYear(id)));
    m_until->setValue(std::max(anyYear, lastYear(id)));
}

/// The year that was changed stays; the other one gives way.
void YearRange::take()
{
    int from = valueOf(m_from);
    int until = valueOf(m_until);
    if (from && until && from > until)
        (sender() == m_from ? until : from) = sender() == m_from ? from : until;
    emit chosen(from || until ? QList<qint64>{yearsId(from, until)} : QList<qint64>());
}

} // namespace Skydock
