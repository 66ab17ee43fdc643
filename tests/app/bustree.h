// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "busaccessible.h"

#include <algorithm>
#include <vector>

namespace Skydock {

/// What a screen reader knows of a thing when it comes by.
struct BusFinding
{
    BusAccessible object;
    BusRole role = {};
    QString name;
    QString description;
    quint64 states = 0;
    qsizetype parent = -1; ///< in the same list

    bool is(BusState state) const { return BusAccessible::hasState(states, state); }
    /// Its cells are asked for one by one: there may be thousands.
    bool isTable() const
    {
        return role == BusRole::Table || role == BusRole::Tree || role == BusRole::TreeTable;
    }
};

/// All that can be seen below `root`, level by level; a whole level is asked at once.
class BusTree
{
public:
    explicit BusTree(const BusAccessible &root)
    {
        std::vector<Place> level{{root, -1}};
        while (!level.empty()) {
            const qsizetype begin = m_found.size();
            meet(level);
            level = below(begin);
        }
    }

    const QList<BusFinding> &all() const { return m_found; }

    /// The first whose name is `name`; null without one.
    BusAccessible named(BusRole role, const QString &name) const
    {
        return first(role, [&name](const QString &found) { return found == name; });
    }
    BusAccessible beginningWith(BusRole role, const QString &begin) const
    {
        return first(role, [&begin](const QString &found) { return found.startsWith(begin); });
    }
    BusAccessible endingWith(BusRole role, const QString &end) const
    {
        return first(role, [&end](const QString &found) { return found.endsWith(end); });
    }
    /// "frame “Skydock” > tool bar “” > text “Search”".
    QString way(qsizetype index) const
    {
        QString way;
        for (; index >= 0; index = m_found.at(index).parent) {
            const QString step =
                QStringLiteral("%1 “%2”").arg(m_found.at(index).object.roleName(), m_found.at(index).name);
            way = way.isEmpty() ? step : step + QStringLiteral(" > ") + way;
        }
        return way;
    }
    /// A line for each, for who reads why a test failed.
    QString toText() const
    {
        QString text;
        for (qsizetype i = 0; i < m_found.size(); ++i)
            text += way(i) + QLatin1Char('\n');
        return text;
    }

private:
    struct Place
    {
        BusAccessible object;
        qsizetype parent;
    };
    struct Questions
    {
        QDBusPendingCall role;
        QDBusPendingCall name;
        QDBusPendingCall description;
        QDBusPendingCall states;
    };
    struct Family
    {
        qsizetype parent;
        QDBusPendingCall children;
    };

    void meet(const std::vector<Place> &level)
    {
        std::vector<Questions> asked;
        for (const Place &place : level) {
            asked.push_back({place.object.ask("Accessible", "GetRole"),
                             place.object.askProperty("Accessible", "Name"),
                             place.object.askProperty("Accessible", "Description"),
                             place.object.ask("Accessible", "GetState")});
        }
        for (std::size_t i = 0; i < level.size(); ++i) {
            BusFinding finding;
            finding.object = level[i].object;
            finding.parent = level[i].parent;
            finding.role = BusRole(BusAccessible::answer(asked[i].role).toUInt());
            finding.name = BusAccessible::answer(asked[i].name).toString();
            finding.description = BusAccessible::answer(asked[i].description).toString();
            finding.states = BusAccessible::statesOf(BusAccessible::answer(asked[i].states));
            m_found.append(finding);
        }
    }
    std::vector<Place> below(qsizetype begin) const
    {
        std::vector<Family> asked;
        for (qsizetype i = begin; i < m_found.size(); ++i) {
            const BusFinding &finding = m_found.at(i);
            if (finding.is(BusState::Visible) && !finding.isTable())
                asked.push_back({i, finding.object.ask("Accessible", "GetChildren")});
        }
        std::vector<Place> level;
        for (const Family &family : asked) {
            const QList<BusAccessible> children =
                m_found.at(family.parent).object.allReferred(BusAccessible::answer(family.children));
            for (const BusAccessible &child : children) {
                if (!child.isNull())
                    level.push_back({child, family.parent});
            }
        }
        return level;
    }
    template <class F>
    BusAccessible first(BusRole role, F fits) const
    {
        const auto found = std::find_if(m_found.cbegin(), m_found.cend(), [&](const BusFinding &finding) {
            return finding.role == role && fits(finding.name);
        });
        return found == m_found.cend() ? BusAccessible() : found->object;
    }

    QList<BusFinding> m_found;
};

} // namespace Skydock
