// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcement.h"

#include <QAccessible>
#include <QPointer>
#include <QWidget>

#include <utility>

namespace Skydock {

namespace {

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)

/// A text as the notifications of a desktop have it. Lives in Qt's registry until the next one takes its place: a screen
/// reader comes to read it when it has heard of it.
class SpokenNotice : public QAccessibleInterface
{
public:
    SpokenNotice(QWidget *widget, QString text) : m_widget(widget), m_text(std::move(text)) {}

    bool isValid() const override { return !m_widget.isNull(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_widget ? m_widget->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_widget ? QAccessible::queryAccessibleInterface(m_widget->window()) : nullptr;
    }
    QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    QRect rect() const override { return {}; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_text : QString();
    }
    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override {}

private:
    QPointer<QWidget> m_widget;
    QString m_text;
};

/// Qt's bridge to AT-SPI keeps alerts to itself; a notification that shows itself is what screen readers say at once.
void showNotice(QWidget *widget, const QString &text)
{
    static QAccessible::Id last = 0;
    if (last)
        QAccessible::deleteAccessibleInterface(last);
    auto *notice = new SpokenNotice(widget, text);
    last = QAccessible::registerAccessibleInterface(notice);
    QAccessibleEvent shown(notice, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

#endif

} // namespace

void announce(QWidget *widget, const QString &text)
{
    if (!QAccessible::isActive())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, text);
#else
    showNotice(widget, text);
    QAccessibleEvent event(widget, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace Skydock
