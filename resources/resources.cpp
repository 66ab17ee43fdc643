// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a function and so has to stand outside any namespace.
static void initializeResources()
{
    Q_INIT_RESOURCE(resources);
    Q_INIT_RESOURCE(schema);
    Q_INIT_RESOURCE(translations);
    Q_INIT_RESOURCE(licences);
    Q_INIT_RESOURCE(library_licences);
}

void Skydock::loadResources()
{
    initializeResources();
}
