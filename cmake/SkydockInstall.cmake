# SPDX-FileCopyrightText: 2026 The Skydock developers
# SPDX-License-Identifier: GPL-3.0-or-later
set(_resources ${PROJECT_SOURCE_DIR}/resources)
install(TARGETS skydock RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${_resources}/org.skydock.Skydock.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${_resources}/org.skydock.Skydock.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${_resources}/icons/org.skydock.Skydock.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
# For desktops that draw no SVG; made of it: rsvg-convert -w N -h N org.skydock.Skydock.svg -o hicolor/N.png
foreach(size 16 22 24 32 48 64 128 256 512)
  install(FILES ${_resources}/icons/hicolor/${size}.png RENAME org.skydock.Skydock.png
          DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
endforeach()
install(FILES ${_resources}/completions/skydock.bash RENAME skydock
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${_resources}/completions/_skydock DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${_resources}/completions/skydock.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

if(NOT SKYDOCK_DEBIAN)
  install(FILES ${_resources}/skydock.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
  return()
endif()

# Debian's policy: manual and changelog are compressed (without a time, so that the same source makes the same package),
# and the licence's text is kept once for all packages.
function(skydock_install_compressed source name destination)
  set(compressed ${PROJECT_BINARY_DIR}/${name}.gz)
  execute_process(COMMAND gzip -9 -n -c ${source} OUTPUT_FILE ${compressed} COMMAND_ERROR_IS_FATAL ANY)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
  install(FILES ${compressed} DESTINATION ${destination})
endfunction()
skydock_install_compressed(${_resources}/skydock.1 skydock.1 ${CMAKE_INSTALL_MANDIR}/man1)
skydock_install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DATADIR}/doc/skydock)
skydock_install_compressed(${_resources}/debian/changelog changelog.Debian ${CMAKE_INSTALL_DATADIR}/doc/skydock)
install(FILES ${_resources}/debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/skydock)
