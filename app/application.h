// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace Skydock {

struct CommandLine;

/// The program with a window: builds every long-lived object and hands each what it needs.
class Application
{
public:
    Application(int &argc, char **argv, const CommandLine &commandLine);
    ~Application();

    int run();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Skydock
