# SPDX-FileCopyrightText: 2026 The Skydock developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of skydock's command line for fish.

# Names of hosts come from the mirror itself, which answers without a network.
function __skydock_hosts
    skydock list hosts --offline --format csv 2>/dev/null | sed -n '2,$s/^[^,]*,"\{0,1\}\([^",]*\).*/\1/p'
end

# One of the words stands on the command line already.
function __skydock_has
    __fish_seen_subcommand_from $argv
end

function __skydock_is_listing
    __skydock_has list; and __skydock_has $argv
end

complete -c skydock -f
complete -c skydock -l data-dir -r -a '(__fish_complete_directories)' -d 'Keep the mirror in a folder'
complete -c skydock -l offline -d 'Do not use the network'
complete -c skydock -l base-url -x -d 'Ask another Launch Library'
complete -c skydock -s h -l help -d 'Print the help'
complete -c skydock -s v -l version -d 'Print the version'

set -l commands list show export sync diagnostics
set -l has_none "not __skydock_has $commands"
complete -c skydock -n $has_none -a list -d 'Records as a list'
complete -c skydock -n $has_none -a show -d 'One spacecraft with all there is to say'
complete -c skydock -n $has_none -a export -d 'The timeline as a picture, dockings as a calendar'
complete -c skydock -n $has_none -a sync -d 'Bring the mirror up to date'
complete -c skydock -n $has_none -a diagnostics -d 'What to say in a bug report'

set -l collections spacecraft dockings flights ports hosts
complete -c skydock -n "__skydock_has list; and not __skydock_has $collections" -a "$collections"
complete -c skydock -n '__skydock_has list' -l search -x -d 'Only records that contain every word'
complete -c skydock -n '__skydock_has list' -l limit -x -d 'At most so many records'
complete -c skydock -n '__skydock_has list' -l offset -x -d 'Leave out the first records'
complete -c skydock -n '__skydock_has list' -l format -x -a 'table json csv' -d 'How it is written'
complete -c skydock -n '__skydock_has list' -l filter -x -d 'Only records that match'
complete -c skydock -n '__skydock_has list' -l ordering -x -d 'Sort by a field'
complete -c skydock -n '__skydock_is_listing spacecraft' -l filter -x \
    -a 'in_space= is_placeholder= name= spacecraft_config= status='
complete -c skydock -n '__skydock_is_listing spacecraft' -l ordering -x \
    -a '{-,}flights_count {-,}id {-,}mission_ends_count {-,}time_docked {-,}time_in_space'
complete -c skydock -n '__skydock_is_listing dockings' -l filter -x \
    -a 'docked= docking__gt= docking__gte= docking__lt= docking__lte= docking_location__id= flight_vehicle_chaser__id= space_station_target__id='
complete -c skydock -n '__skydock_is_listing dockings' -l ordering -x -a '{-,}departure {-,}docking'
complete -c skydock -n '__skydock_is_listing flights' -l filter -x -a 'spacecraft='
complete -c skydock -n '__skydock_is_listing flights' -l ordering -x -a '{-,}id'
complete -c skydock -n '__skydock_is_listing ports' -l filter -x -a 'id= payload= spacecraft= spacestation='
complete -c skydock -n '__skydock_is_listing ports' -l ordering -x -a '{-,}id {-,}name {-,}stays'
complete -c skydock -n '__skydock_is_listing hosts' -l filter -x -a 'id= kind='
complete -c skydock -n '__skydock_is_listing hosts' -l ordering -x -a '{-,}id {-,}name {-,}ports {-,}stays'

complete -c skydock -n '__skydock_has show; and not __skydock_has spacecraft' -a spacecraft
complete -c skydock -n '__skydock_has show' -l mode -x -a 'normal detailed' -d 'How much of it'
complete -c skydock -n '__skydock_has show' -l format -x -a 'text json' -d 'How it is written'

complete -c skydock -n '__skydock_has export; and not __skydock_has timeline dockings' -a 'timeline dockings'
complete -c skydock -n '__skydock_has export' -l output -r -F -d 'The file to write'
complete -c skydock -n '__skydock_has export' -l host -x -a '(__skydock_hosts)' -d 'Only this host'
complete -c skydock -n '__skydock_has export' -l from -x -d 'Begin at a time'
complete -c skydock -n '__skydock_has export' -l to -x -d 'End before a time'
complete -c skydock -n '__skydock_has export' -l by -x -a 'port spacecraft' -d 'What the lanes stand for'
complete -c skydock -n '__skydock_has export' -l width -x -d 'Width of the timeline'
complete -c skydock -n '__skydock_has export' -l height -x -d 'Height of the timeline'
complete -c skydock -n '__skydock_has export' -l scale -x -a '1 2 3 4' -d 'Pixels for each one'
complete -c skydock -n '__skydock_has export' -l theme -x -a 'light dark' -d 'Colours of the timeline'
complete -c skydock -n '__skydock_has export' -l format -x -a 'png svg pdf ics csv json' -d 'How it is written'

complete -c skydock -n '__skydock_has sync' -l collection -x -a 'spacecraft dockings flights ports' \
    -d 'Only this collection'
complete -c skydock -n '__skydock_has sync' -l max-requests -x -d 'Stop after so many requests'
complete -c skydock -n '__skydock_has sync' -l wait -d 'Wait for the next hour and go on'
