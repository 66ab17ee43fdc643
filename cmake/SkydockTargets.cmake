# SPDX-FileCopyrightText: 2026 The Skydock developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# skydock_options: the one place for language level, warnings and instrumentation.
# skydock_layer(): a library that sees itself and the layers below it, never those above.

add_library(skydock_options INTERFACE)
target_compile_features(skydock_options INTERFACE cxx_std_20)
target_compile_definitions(skydock_options INTERFACE
  SKYDOCK_VERSION="${PROJECT_VERSION}"
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(skydock_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
  -Wcast-align -Wimplicit-fallthrough -fvisibility=hidden
  $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess> # without it ccache passes by every file with a precompiled header
  $<$<BOOL:${SKYDOCK_WERROR}>:-Werror>)
target_link_options(skydock_options INTERFACE -Wl,--as-needed)
if(SKYDOCK_SANITIZE)
  list(JOIN SKYDOCK_SANITIZE "," _sanitizers)
  target_compile_options(skydock_options INTERFACE -fsanitize=${_sanitizers} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(skydock_options INTERFACE -fsanitize=${_sanitizers})
endif()
if(SKYDOCK_COVERAGE)
  # Threads count the same lines: without atomic counters a count can come out below zero, which gcovr refuses.
  target_compile_options(skydock_options INTERFACE --coverage -fprofile-update=atomic -O0)
  target_link_options(skydock_options INTERFACE --coverage)
endif()

# skydock_layer(NAME DIR [SOURCES …] [PUBLIC libs…] [PRIVATE libs…] [PCH headers…])
# Headers are included by file name alone: a layer's directory is its include path, so a file of a higher layer
# cannot be found from below.
function(skydock_layer name)
  cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE;PCH;INCLUDES" ${ARGN})
  qt_add_library(${name} STATIC ${arg_SOURCES})
  target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR} ${arg_INCLUDES})
  target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE skydock_options ${arg_PRIVATE})
  if(SKYDOCK_PCH AND arg_PCH)
    target_precompile_headers(${name} PRIVATE ${arg_PCH})
  endif()
  set_property(GLOBAL APPEND PROPERTY SKYDOCK_TARGETS ${name})
endfunction()

# All moc, uic and rcc output at once, for tools that read compile_commands.json without building.
function(skydock_autogen_all)
  get_property(targets GLOBAL PROPERTY SKYDOCK_TARGETS)
  list(TRANSFORM targets APPEND _autogen)
  add_custom_target(skydock_autogen_all DEPENDS ${targets})
endfunction()
