// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Skydock {

/// The words and quoted phrases of a search as Django REST framework takes it apart, with its regular expression. Written
/// apart from searchterms.h, so that the two can be held against each other.
QStringList servedSearchTerms(const QString &search);

/// Whether every term stands in at least one of the fields, in upper or lower case.
bool isFound(const QJsonObject &record, const QStringList &terms, const QStringList &paths);

} // namespace Skydock
