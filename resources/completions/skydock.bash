# SPDX-FileCopyrightText: 2026 The Skydock developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of skydock's command line for bash; needs the package bash-completion.

# Names of hosts come from the mirror itself, which answers without a network.
_skydock_hosts() {
  skydock list hosts --offline --format csv 2>/dev/null | sed -n '2,$s/^[^,]*,"\{0,1\}\([^",]*\).*/\1/p'
}

_skydock_offer() { # WORDS
  mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur")
}

_skydock() {
  local cur prev words cword command=window subject='' word
  _init_completion -s -n = || return
  for word in "${words[@]:1:cword-1}"; do
    case $word in
      list | sync | export | show | diagnostics)
        [[ $command != window ]] || command=$word
        ;;
      spacecraft | dockings | flights | ports | hosts | timeline)
        [[ $command == window || $subject ]] || subject=$word
        ;;
    esac
  done

  case $prev in
    --data-dir)
      _filedir -d
      return
      ;;
    --output)
      _filedir '@(png|svg|pdf|ics|csv|json)'
      return
      ;;
    --format)
      case $command-$subject in
        export-timeline) _skydock_offer 'png svg pdf' ;;
        export-*) _skydock_offer 'ics csv json' ;;
        show-*) _skydock_offer 'text json' ;;
        *) _skydock_offer 'table json csv' ;;
      esac
      return
      ;;
    --by)
      _skydock_offer 'port spacecraft'
      return
      ;;
    --mode)
      _skydock_offer 'normal detailed'
      return
      ;;
    --scale)
      _skydock_offer '1 2 3 4'
      return
      ;;
    --theme)
      _skydock_offer 'light dark'
      return
      ;;
    --collection)
      _skydock_offer 'spacecraft dockings flights ports'
      return
      ;;
    --host)
      local IFS=$'\n'
      _skydock_offer "$(_skydock_hosts)"
      compopt -o filenames # quotes the spaces
      return
      ;;
    --filter)
      local keys=''
      case $subject in
        spacecraft) keys='in_space= is_placeholder= name= spacecraft_config= status=' ;;
        dockings)
          keys='docked= docking__gt= docking__gte= docking__lt= docking__lte= docking_location__id='
          keys+=' flight_vehicle_chaser__id= space_station_target__id='
          ;;
        flights) keys='spacecraft=' ;;
        ports) keys='id= payload= spacecraft= spacestation=' ;;
        hosts) keys='id= kind=' ;;
      esac
      _skydock_offer "$keys"
      compopt -o nospace
      return
      ;;
    --ordering)
      local fields=''
      case $subject in
        spacecraft) fields='flights_count id mission_ends_count time_docked time_in_space' ;;
        dockings) fields='departure docking' ;;
        flights) fields='id' ;;
        ports) fields='id name stays' ;;
        hosts) fields='id name ports stays' ;;
      esac
      _skydock_offer "$fields ${fields:+-${fields// / -}}"
      return
      ;;
    --search | --limit | --offset | --from | --to | --width | --height | --max-requests | --base-url)
      return
      ;;
  esac

  local options='--data-dir --offline --base-url --help --version'
  case $command in
    list) options+=' --search --filter --ordering --limit --offset --format' ;;
    sync) options+=' --collection --max-requests --wait' ;;
    export) options+=' --output --host --from --to --by --width --height --scale --theme --format' ;;
    show) options+=' --mode --format' ;;
  esac
  if [[ $cur == -* ]]; then
    _skydock_offer "$options"
    return
  fi
  case $command-$subject in
    window-) _skydock_offer 'list sync export show diagnostics' ;;
    list-) _skydock_offer 'spacecraft dockings flights ports hosts' ;;
    export-) _skydock_offer 'timeline dockings' ;;
    show-) _skydock_offer 'spacecraft' ;;
  esac
}

complete -F _skydock skydock
