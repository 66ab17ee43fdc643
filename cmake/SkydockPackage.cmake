# SPDX-FileCopyrightText: 2026 The Skydock developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Debian package that ./dev package makes: cpack over what cmake --install puts in place.
option(SKYDOCK_DEBIAN "Lay files out as Debian's policy wants them" OFF)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME skydock)
set(CPACK_PACKAGE_CONTACT "The Skydock developers <developers@skydock.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "browser of spacecraft and of the ports they docked at")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Skydock shows which spacecraft have flown, where they docked and how long
they stayed: a table to search and filter, the story of one craft with its
flights and photographs, and a timeline with one lane for each docking port.

The data is a mirror of Launch Library 2 by The Space Devs, kept on this
computer and brought up to date in the background; everything works without
a network. The command skydock does the same in a terminal.")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins are found by name at run time, where dpkg-shlibdeps does not look.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, gnome-keyring | kwalletmanager, ca-certificates")
include(CPack)
