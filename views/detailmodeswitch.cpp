// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailmodeswitch.h"

#include "detailmodebutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace Skydock {

DetailModeSwitch::DetailModeSwitch(QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    addButton(tr("Normal"), DetailMode::Normal, QStringLiteral("modeNormal"), tr("What it is, at a glance"));
    addButton(tr("Detailed"), DetailMode::Detailed, QStringLiteral("modeDetailed"),
              tr("Everything that is known: flights, dockings, configuration"));
    setAccessibleName(tr("Level of detail"));
    connect(m_buttons, &QButtonGroup::idToggled, this, &DetailModeSwitch::takeTabStop);
    m_buttons->button(int(DetailMode::Normal))->setChecked(true);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            emit modeChanged(DetailMode(id));
    });
}

void DetailModeSwitch::addButton(const QString &text, DetailMode mode, const QString &name,
                                 const QString &description)
{
    const auto side =
        mode == DetailMode::Normal ? DetailModeButton::Side::Leading : DetailModeButton::Side::Trailing;
    auto *button = new DetailModeButton(text, side, this);
    button->setObjectName(name);
    button->setToolTip(description);
    button->setAccessibleDescription(description);
    m_buttons->addButton(button, int(mode));
    layout()->addWidget(button);
}

/// Tab stops at the mode that holds, from either side; the arrow keys reach the other.
void DetailModeSwitch::takeTabStop(int id, bool isChecked)
{
    m_buttons->button(id)->setFocusPolicy(isChecked ? Qt::StrongFocus : Qt::ClickFocus);
}

DetailMode DetailModeSwitch::mode() const
{
    return DetailMode(m_buttons->checkedId());
}

void DetailModeSwitch::setMode(DetailMode mode)
{
    m_buttons->button(int(mode))->setChecked(true);
}

} // namespace Skydock
