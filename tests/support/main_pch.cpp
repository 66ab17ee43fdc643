// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exists so that the tests of a layer can share one precompiled header.
int main()
{
    return 0;
}
