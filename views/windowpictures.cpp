// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowpictures.h"

#include "craftselection.h"
#include "imageviewer.h"
#include "spacecraftdetailmodel.h"
#include "spacecrafttablemodel.h"

#include <QDesktopServices>

namespace Skydock {

WindowPictures::WindowPictures(const WindowModels &models, QWidget *window)
    : QObject(window)
    , m_models(models)
    , m_window(window)
{
    connect(models.detail, &SpacecraftDetailModel::stateChanged, this, &WindowPictures::follow);
    connect(models.spacecraft, &PagedTableModel::stateChanged, this, &WindowPictures::follow);
    connect(models.spacecraft, &QAbstractItemModel::dataChanged, this, &WindowPictures::follow);
}

void WindowPictures::show()
{
    if (!m_viewer) {
        m_viewer = new ImageViewer(m_models.images, m_window);
        m_viewer->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_viewer, &ImageViewer::craftWanted, this, &WindowPictures::go);
        // Only https gets this far, and the whole address is what was clicked.
        connect(m_viewer, &ImageViewer::linkActivated, this,
                [](const QUrl &address) { QDesktopServices::openUrl(address); });
    }
    m_viewer->show();
    m_viewer->raise();
    m_viewer->activateWindow();
    follow();
}

void WindowPictures::follow()
{
    if (!m_viewer)
        return;
    if (m_models.detail->state() == SpacecraftDetailModel::State::Ready)
        m_viewer->showCraft(m_models.detail->detail().spacecraft);
    m_viewer->setNeighbours(neighbour(-1).has_value(), neighbour(1).has_value());
}

void WindowPictures::go(int by)
{
    if (const auto craft = neighbour(by))
        m_models.selection->select(craft);
}

std::optional<int> WindowPictures::rowOfCraft() const
{
    const auto craft = m_models.detail->spacecraftId();
    const int rows = craft ? m_models.spacecraft->rowCount() : 0;
    for (int row = 0; row < rows; ++row) {
        if (m_models.spacecraft->idAt(row) == craft)
            return row;
    }
    return {};
}

/// Rows that are not here yet are asked for, and reached with the next step.
std::optional<qint64> WindowPictures::neighbour(int by) const
{
    const auto from = rowOfCraft();
    if (!from)
        return {};
    const SpacecraftTableModel *table = m_models.spacecraft;
    for (int row = *from + by; row >= 0 && row < table->rowCount(); row += by) {
        const QVariant picture = table->index(row, 0).data(PagedTableModel::PictureRole);
        const auto id = table->idAt(row);
        if (!id || picture.isValid())
            return id;
    }
    return {};
}

} // namespace Skydock
