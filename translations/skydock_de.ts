<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AxisText</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>CalendarRange</name>
    <message>
        <source>This is no date: write 2021, 2021-07, 2021-07-15 or 2021-07-15 12:30, or two of these with “–” between them.</source>
        <translation>Das ist kein Datum: Geben Sie 2021, 2021-07, 2021-07-15 oder 2021-07-15 12:30 ein, oder zwei davon mit „–“ dazwischen.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message>
        <source>The data holds no record and no list of records.</source>
        <translation>Die Daten enthalten weder einen Datensatz noch eine Liste von Datensätzen.</translation>
    </message>
    <message>
        <source>The data is larger than 64 MiB and was not read.</source>
        <translation>Die Daten sind größer als 64 MiB und wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The data is damaged: %1 at byte %2.</source>
        <translation>Die Daten sind beschädigt: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>The record has no usable id.</source>
        <translation>Der Datensatz hat keine brauchbare ID.</translation>
    </message>
</context>
<context>
    <name>LaneHeaderAccessible</name>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>at a port</comment>
        <translation>
            <numerusform>%Ln Aufenthalt</numerusform>
            <numerusform>%Ln Aufenthalte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln without any time</source>
        <comment>number of stays at a port</comment>
        <translation>
            <numerusform>%1, und %Ln ohne jede Zeitangabe</numerusform>
            <numerusform>%1, und %Ln ohne jede Zeitangabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom to all stays of the port</source>
        <translation>Auf alle Aufenthalte des Ports zoomen</translation>
    </message>
</context>
<context>
    <name>OccupancyText</name>
    <message>
        <source>No spacecraft is shown</source>
        <translation>Kein Raumfahrzeug wird angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln spacecraft docked</source>
        <translation>
            <numerusform>%L1 von %Ln Raumfahrzeug angekoppelt</numerusform>
            <numerusform>%L1 von %Ln Raumfahrzeugen angekoppelt</numerusform>
        </translation>
    </message>
    <message>
        <source>No port is shown</source>
        <translation>Kein Port wird angezeigt</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a sum</comment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln port(s) in use</source>
        <translation>
            <numerusform>%L1 von %Ln Port belegt</numerusform>
            <numerusform>%L1 von %Ln Ports belegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft docked</source>
        <translation>
            <numerusform>%Ln Raumfahrzeug angekoppelt</numerusform>
            <numerusform>%Ln Raumfahrzeuge angekoppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>Unbekanntes Kopplungsziel</translation>
    </message>
    <message>
        <source>Unknown port</source>
        <translation>Unbekannter Port</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <comment>a spacecraft, or a port</comment>
        <translation>%1 (geplant)</translation>
    </message>
    <message>
        <source>not docked</source>
        <comment>a spacecraft</comment>
        <translation>nicht angekoppelt</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>who was at a port</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a port</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>For %1, since %2</source>
        <translation>Dauer %1, seit %2</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>what is doubtful about a stay</comment>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>Skydock::AboutDialog</name>
    <message>
        <source>About Skydock</source>
        <translation>Über Skydock</translation>
    </message>
    <message>
        <source>Browse spacecraft and the ports they docked at.</source>
        <translation>Raumfahrzeuge durchstöbern und die Ports, an denen sie angekoppelt waren.</translation>
    </message>
    <message>
        <source>Skydock %1</source>
        <translation>Skydock %1</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>&amp;Data and pictures</source>
        <translation>&amp;Daten und Bilder</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>Skydock keeps a local mirror of Launch Library 2, so that everything you have seen once can be seen without the network.</source>
        <translation>Skydock hält einen lokalen Spiegel von Launch Library 2, sodass alles, was Sie einmal gesehen haben, auch ohne Netz zu sehen ist.</translation>
    </message>
    <message>
        <source>It is free software: you may use it, pass it on and change it under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>Es ist freie Software: Sie dürfen es unter der GNU General Public License, Version 3 oder später, nutzen, weitergeben und verändern. Soweit gesetzlich zulässig, besteht keinerlei Gewährleistung.</translation>
    </message>
    <message>
        <source>© 2026 The Skydock developers</source>
        <translation>© 2026 Die Skydock-Entwickler</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>All data comes from Launch Library 2 by The Space Devs, a group of volunteers. It may be used in any way; naming the source is appreciated. Without a token Launch Library answers 15 calls an hour; who supports The Space Devs gets more.</source>
        <translation>Alle Daten stammen aus Launch Library 2 von The Space Devs, einer Gruppe von Freiwilligen. Sie dürfen beliebig genutzt werden; eine Nennung der Quelle ist willkommen. Ohne Token beantwortet Launch Library 15 Abrufe pro Stunde; wer The Space Devs unterstützt, erhält mehr.</translation>
    </message>
    <message>
        <source>The catalogue that comes with Skydock holds facts from Launch Library 2: names, figures and dates, but neither descriptions nor pictures.</source>
        <translation>Der mit Skydock mitgelieferte Katalog enthält Fakten aus Launch Library 2: Namen, Zahlen und Daten, aber weder Beschreibungen noch Bilder.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Photographs are fetched when they are looked at. Each has its own credit and licence, which stand beside it; whoever uses one elsewhere has to keep to them.</source>
        <translation>Fotos werden abgerufen, wenn sie angesehen werden. Jedes hat einen eigenen Urheber und eine eigene Lizenz, die daneben stehen; wer ein Foto anderswo verwendet, muss sich daran halten.</translation>
    </message>
    <message>
        <source>The drawings of spacecraft, shown where there is no photograph, and all icons belong to Skydock and have its licence.</source>
        <translation>Die Zeichnungen der Raumfahrzeuge, die gezeigt werden, wo es kein Foto gibt, und alle Symbole gehören zu Skydock und stehen unter dessen Lizenz.</translation>
    </message>
</context>
<context>
    <name>Skydock::ActionText</name>
    <message>
        <source>%1 › %2</source>
        <comment>a menu and one within it</comment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>Skydock::ArrangementPicker</name>
    <message>
        <source>Choose what the lanes are, their order and the colours</source>
        <translation>Spuren, ihre Reihenfolge und die Farben wählen</translation>
    </message>
    <message>
        <source>By spacecraft</source>
        <translation>Nach Raumfahrzeug</translation>
    </message>
    <message>
        <source>By port</source>
        <translation>Nach Port</translation>
    </message>
    <message>
        <source>Arranged by spacecraft</source>
        <translation>Nach Raumfahrzeug angeordnet</translation>
    </message>
    <message>
        <source>Arranged by port</source>
        <translation>Nach Port angeordnet</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time (%1)</source>
        <translation>Ortszeit (%1)</translation>
    </message>
    <message>
        <source>Ports of the hosts shown</source>
        <translation>Ports der gezeigten Kopplungsziele</translation>
    </message>
    <message>
        <source>Spacecraft of the table</source>
        <translation>Raumfahrzeuge der Tabelle</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Wie in der Tabelle</translation>
    </message>
    <message>
        <source>Last docked first</source>
        <translation>Letzte Kopplung zuerst</translation>
    </message>
    <message>
        <source>Last used host first</source>
        <translation>Zuletzt genutztes Kopplungsziel zuerst</translation>
    </message>
    <message>
        <source>First docked first</source>
        <translation>Früheste Kopplung zuerst</translation>
    </message>
    <message>
        <source>First used host first</source>
        <translation>Am frühesten genutztes Kopplungsziel zuerst</translation>
    </message>
    <message>
        <source>Spacecraft by name</source>
        <translation>Raumfahrzeuge nach Name</translation>
    </message>
    <message>
        <source>Hosts by name</source>
        <translation>Kopplungsziele nach Name</translation>
    </message>
    <message>
        <source>Most stays first</source>
        <translation>Meiste Aufenthalte zuerst</translation>
    </message>
    <message>
        <source>Busiest host first</source>
        <translation>Meistgenutztes Kopplungsziel zuerst</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>Nach Betreiber</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Typ</translation>
    </message>
</context>
<context>
    <name>Skydock::AskLibrary</name>
    <message>
        <source>Ask Launch Library</source>
        <translation>Launch Library fragen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>The mirror does not hold all spacecraft yet.</source>
        <translation>Der Spiegel enthält noch nicht alle Raumfahrzeuge.</translation>
    </message>
    <message>
        <source>The mirror does not hold all dockings yet.</source>
        <translation>Der Spiegel enthält noch nicht alle Kopplungen.</translation>
    </message>
    <message>
        <source>Asking Launch Library for “%1”…</source>
        <translation>Launch Library wird nach „%1“ gefragt…</translation>
    </message>
    <message>
        <source>The calls of this hour are used up. Launch Library is asked at %1 UTC.</source>
        <translation>Die Abrufe dieser Stunde sind verbraucht. Launch Library wird um %1 UTC gefragt.</translation>
    </message>
    <message>
        <source>Launch Library finds no other.</source>
        <translation>Launch Library findet keine weiteren.</translation>
    </message>
    <message>
        <source>Launch Library finds none either.</source>
        <translation>Launch Library findet auch nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match at Launch Library; the first %1 of them are in the mirror now.</source>
        <translation>
            <numerusform>%Ln Treffer bei Launch Library; die ersten %1 davon sind jetzt im Spiegel.</numerusform>
            <numerusform>%Ln Treffer bei Launch Library; die ersten %1 davon sind jetzt im Spiegel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found at Launch Library; the mirror holds them now.</source>
        <translation>
            <numerusform>%Ln Treffer bei Launch Library; er ist jetzt im Spiegel.</numerusform>
            <numerusform>%Ln Treffer bei Launch Library; sie sind jetzt im Spiegel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mirror holds %1 of %Ln spacecraft so far.</source>
        <translation>
            <numerusform>Der Spiegel enthält bisher %1 von %Ln Raumfahrzeug.</numerusform>
            <numerusform>Der Spiegel enthält bisher %1 von %Ln Raumfahrzeugen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mirror holds %1 of %Ln dockings so far.</source>
        <translation>
            <numerusform>Der Spiegel enthält bisher %1 von %Ln Kopplung.</numerusform>
            <numerusform>Der Spiegel enthält bisher %1 von %Ln Kopplungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::CatalogueWords</name>
    <message>
        <source>Active</source>
        <comment>status of a spacecraft</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>status of a spacecraft</comment>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>status of a spacecraft</comment>
        <translation>Außer Dienst</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <comment>status of a spacecraft</comment>
        <translation>Zerstört</translation>
    </message>
    <message>
        <source>Single Use</source>
        <comment>status of a spacecraft</comment>
        <translation>Einweg</translation>
    </message>
    <message>
        <source>Under construction</source>
        <comment>status of a spacecraft</comment>
        <translation>Im Bau</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>status of a spacecraft</comment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Expended</source>
        <comment>status of a spacecraft</comment>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status of a spacecraft</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Capsule</source>
        <comment>type of a spacecraft</comment>
        <translation>Kapsel</translation>
    </message>
    <message>
        <source>Spaceplane</source>
        <comment>type of a spacecraft</comment>
        <translation>Raumgleiter</translation>
    </message>
    <message>
        <source>Cargo Resupply</source>
        <comment>type of a spacecraft</comment>
        <translation>Raumfrachter</translation>
    </message>
    <message>
        <source>Spacecraft</source>
        <comment>type of a spacecraft</comment>
        <translation>Raumfahrzeug</translation>
    </message>
    <message>
        <source>Reuseable Upper Stage</source>
        <comment>type of a spacecraft</comment>
        <translation>Wiederverwendbare Oberstufe</translation>
    </message>
    <message>
        <source>Lander</source>
        <comment>type of a spacecraft</comment>
        <translation>Lander</translation>
    </message>
    <message>
        <source>Space Station</source>
        <comment>type of a spacecraft</comment>
        <translation>Raumstation</translation>
    </message>
    <message>
        <source>Space Tug</source>
        <comment>type of a spacecraft</comment>
        <translation>Raumschlepper</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of a spacecraft</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Government</source>
        <comment>type of an agency</comment>
        <translation>Staatlich</translation>
    </message>
    <message>
        <source>Multinational</source>
        <comment>type of an agency</comment>
        <translation>Multinational</translation>
    </message>
    <message>
        <source>Commercial</source>
        <comment>type of an agency</comment>
        <translation>Kommerziell</translation>
    </message>
    <message>
        <source>Educational</source>
        <comment>type of an agency</comment>
        <translation>Bildungseinrichtung</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>type of an agency</comment>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of an agency</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>status of a launch</comment>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Go for Launch</source>
        <comment>status of a launch</comment>
        <translation>Zum Start freigegeben</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>status of a launch</comment>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>status of a launch</comment>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>Launch Failure</source>
        <comment>status of a launch</comment>
        <translation>Fehlstart</translation>
    </message>
    <message>
        <source>Partial Failure</source>
        <comment>status of a launch</comment>
        <translation>Teilweiser Fehlschlag</translation>
    </message>
    <message>
        <source>In Flight</source>
        <comment>status of a launch</comment>
        <translation>Im Flug</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>status of a launch</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>On Hold</source>
        <comment>status of a launch</comment>
        <translation>Countdown angehalten</translation>
    </message>
    <message>
        <source>TBD</source>
        <comment>status of a launch</comment>
        <translation>TBD</translation>
    </message>
    <message>
        <source>To Be Determined</source>
        <comment>status of a launch</comment>
        <translation>Noch festzulegen</translation>
    </message>
    <message>
        <source>TBC</source>
        <comment>status of a launch</comment>
        <translation>TBC</translation>
    </message>
    <message>
        <source>To Be Confirmed</source>
        <comment>status of a launch</comment>
        <translation>Noch zu bestätigen</translation>
    </message>
    <message>
        <source>Payload Deployed</source>
        <comment>status of a launch</comment>
        <translation>Nutzlast ausgesetzt</translation>
    </message>
    <message>
        <source>Launch Successful</source>
        <comment>status of a launch</comment>
        <translation>Start erfolgreich</translation>
    </message>
    <message>
        <source>Low Earth Orbit</source>
        <comment>orbit</comment>
        <translation>Niedriger Erdorbit</translation>
    </message>
    <message>
        <source>Medium Earth Orbit</source>
        <comment>orbit</comment>
        <translation>Mittlerer Erdorbit</translation>
    </message>
    <message>
        <source>High Earth Orbit</source>
        <comment>orbit</comment>
        <translation>Hoher Erdorbit</translation>
    </message>
    <message>
        <source>Elliptical Orbit</source>
        <comment>orbit</comment>
        <translation>Elliptischer Orbit</translation>
    </message>
    <message>
        <source>Polar Orbit</source>
        <comment>orbit</comment>
        <translation>Polarer Orbit</translation>
    </message>
    <message>
        <source>Sun-Synchronous Orbit</source>
        <comment>orbit</comment>
        <translation>Sonnensynchroner Orbit</translation>
    </message>
    <message>
        <source>Geosynchronous Orbit</source>
        <comment>orbit</comment>
        <translation>Geosynchroner Orbit</translation>
    </message>
    <message>
        <source>Geostationary Orbit</source>
        <comment>orbit</comment>
        <translation>Geostationärer Orbit</translation>
    </message>
    <message>
        <source>Geostationary Transfer Orbit</source>
        <comment>orbit</comment>
        <translation>Geostationärer Transferorbit</translation>
    </message>
    <message>
        <source>Geosynchronous Transfer Orbit</source>
        <comment>orbit</comment>
        <translation>Geosynchroner Transferorbit</translation>
    </message>
    <message>
        <source>Heliocentric Orbit</source>
        <comment>orbit</comment>
        <translation>Heliozentrischer Orbit</translation>
    </message>
    <message>
        <source>Lunar Orbit</source>
        <comment>orbit</comment>
        <translation>Mondorbit</translation>
    </message>
    <message>
        <source>Lunar flyby</source>
        <comment>orbit</comment>
        <translation>Mondvorbeiflug</translation>
    </message>
    <message>
        <source>Mars Orbit</source>
        <comment>orbit</comment>
        <translation>Marsorbit</translation>
    </message>
    <message>
        <source>Suborbital</source>
        <comment>orbit</comment>
        <translation>Suborbital</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>orbit</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Human Exploration</source>
        <comment>type of a mission</comment>
        <translation>Astronautische Erkundung</translation>
    </message>
    <message>
        <source>Robotic Exploration</source>
        <comment>type of a mission</comment>
        <translation>Robotische Erkundung</translation>
    </message>
    <message>
        <source>Lunar Exploration</source>
        <comment>type of a mission</comment>
        <translation>Monderkundung</translation>
    </message>
    <message>
        <source>Planetary Science</source>
        <comment>type of a mission</comment>
        <translation>Planetenforschung</translation>
    </message>
    <message>
        <source>Earth Science</source>
        <comment>type of a mission</comment>
        <translation>Geowissenschaften</translation>
    </message>
    <message>
        <source>Astrophysics</source>
        <comment>type of a mission</comment>
        <translation>Astrophysik</translation>
    </message>
    <message>
        <source>Heliophysics</source>
        <comment>type of a mission</comment>
        <translation>Heliophysik</translation>
    </message>
    <message>
        <source>Biology</source>
        <comment>type of a mission</comment>
        <translation>Biologie</translation>
    </message>
    <message>
        <source>Materials Science</source>
        <comment>type of a mission</comment>
        <translation>Materialwissenschaft</translation>
    </message>
    <message>
        <source>Communications</source>
        <comment>type of a mission</comment>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Navigation</source>
        <comment>type of a mission</comment>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Technology</source>
        <comment>type of a mission</comment>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Test Flight</source>
        <comment>type of a mission</comment>
        <translation>Testflug</translation>
    </message>
    <message>
        <source>Resupply</source>
        <comment>type of a mission</comment>
        <translation>Versorgung</translation>
    </message>
    <message>
        <source>Tourism</source>
        <comment>type of a mission</comment>
        <translation>Tourismus</translation>
    </message>
    <message>
        <source>Dedicated Rideshare</source>
        <comment>type of a mission</comment>
        <translation>Reiner Rideshare-Flug</translation>
    </message>
    <message>
        <source>Government/Top Secret</source>
        <comment>type of a mission</comment>
        <translation>Staatlich/Streng geheim</translation>
    </message>
    <message>
        <source>Suborbital</source>
        <comment>type of a mission</comment>
        <translation>Suborbital</translation>
    </message>
    <message>
        <source>Mission Extension</source>
        <comment>type of a mission</comment>
        <translation>Missionsverlängerung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of a mission</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Parachute Landing</source>
        <comment>way of landing</comment>
        <translation>Fallschirmlandung</translation>
    </message>
    <message>
        <source>Destructive Reentry</source>
        <comment>way of landing</comment>
        <translation>Verglühen beim Wiedereintritt</translation>
    </message>
    <message>
        <source>Vertical Landing</source>
        <comment>way of landing</comment>
        <translation>Vertikale Landung</translation>
    </message>
    <message>
        <source>Horizontal Landing</source>
        <comment>way of landing</comment>
        <translation>Horizontale Landung</translation>
    </message>
    <message>
        <source>Runway Landing</source>
        <comment>way of landing</comment>
        <translation>Landung auf der Landebahn</translation>
    </message>
    <message>
        <source>Ocean</source>
        <comment>way of landing</comment>
        <translation>Ozean</translation>
    </message>
    <message>
        <source>Splashdown</source>
        <comment>way of landing</comment>
        <translation>Wasserung</translation>
    </message>
    <message>
        <source>Expended</source>
        <comment>way of landing</comment>
        <translation>Ohne Bergung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>way of landing</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Commander</source>
        <comment>role of a crew member</comment>
        <translation>Kommandant</translation>
    </message>
    <message>
        <source>Pilot</source>
        <comment>role of a crew member</comment>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Flight Engineer</source>
        <comment>role of a crew member</comment>
        <translation>Bordingenieur</translation>
    </message>
    <message>
        <source>Mission Specialist</source>
        <comment>role of a crew member</comment>
        <translation>Missionsspezialist</translation>
    </message>
    <message>
        <source>Payload Specialist</source>
        <comment>role of a crew member</comment>
        <translation>Nutzlastspezialist</translation>
    </message>
    <message>
        <source>Payload Commander</source>
        <comment>role of a crew member</comment>
        <translation>Nutzlastkommandant</translation>
    </message>
    <message>
        <source>Command Module Pilot</source>
        <comment>role of a crew member</comment>
        <translation>Pilot des Kommandomoduls</translation>
    </message>
    <message>
        <source>Lunar Module Pilot</source>
        <comment>role of a crew member</comment>
        <translation>Pilot der Mondlandefähre</translation>
    </message>
    <message>
        <source>Spaceflight Participant</source>
        <comment>role of a crew member</comment>
        <translation>Raumflugteilnehmer</translation>
    </message>
    <message>
        <source>Space Tourist</source>
        <comment>role of a crew member</comment>
        <translation>Weltraumtourist</translation>
    </message>
    <message>
        <source>Cosmonaut</source>
        <comment>role of a crew member</comment>
        <translation>Kosmonaut</translation>
    </message>
    <message>
        <source>Astronaut</source>
        <comment>role of a crew member</comment>
        <translation>Astronaut</translation>
    </message>
    <message>
        <source>Passenger</source>
        <comment>role of a crew member</comment>
        <translation>Passagier</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>role of a crew member</comment>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>Skydock::ChoiceMenu</name>
    <message>
        <source>Choose in a menu and leave it open</source>
        <translation>In einem Menü wählen und es offen lassen</translation>
    </message>
</context>
<context>
    <name>Skydock::ColumnChooser</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Spa&amp;lten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Skydock::Columns</name>
    <message>
        <source>still docked</source>
        <translation>noch angekoppelt</translation>
    </message>
    <message>
        <source>Spacecraft</source>
        <translation>Raumfahrzeug</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Kopplungsziel</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Docking (UTC)</source>
        <translation>Ankopplung (UTC)</translation>
    </message>
    <message>
        <source>Departure (UTC)</source>
        <translation>Abkopplung (UTC)</translation>
    </message>
    <message>
        <source>Length of stay</source>
        <translation>Aufenthaltsdauer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>still in flight</source>
        <translation>noch im Flug</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Launch date (UTC)</source>
        <translation>Startdatum (UTC)</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Mission end (UTC)</source>
        <translation>Missionsende (UTC)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Launch status</source>
        <translation>Startstatus</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Startrampe</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbit</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Im Flug</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Launch failed</source>
        <translation>Fehlstart</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, absteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted ascending, key %2 of %3</source>
        <translation>%1, aufsteigend sortiert, Schlüssel %2 von %3</translation>
    </message>
    <message>
        <source>%1, sorted descending, key %2 of %3</source>
        <translation>%1, absteigend sortiert, Schlüssel %2 von %3</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennr.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>Im All</translation>
    </message>
    <message>
        <source>Time in space</source>
        <translation>Zeit im All</translation>
    </message>
    <message>
        <source>Time docked</source>
        <translation>Zeit angekoppelt</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Flüge</translation>
    </message>
    <message>
        <source>Missions ended</source>
        <translation>Beendete Missionen</translation>
    </message>
    <message>
        <source>Fastest turnaround</source>
        <translation>Schnellster Wiedereinsatz</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1: nichts bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A cell of a table, read aloud: &quot;Status: Active&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Skydock::CommandLine</name>
    <message>
        <source>filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>orderings</source>
        <translation>Sortierungen</translation>
    </message>
    <message>
        <source>search looks in</source>
        <translation>Suche in</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Browses spacecraft and the ports they docked at: in a window, or as lists and
pictures that need no display.</source>
        <translation>Zeigt Raumfahrzeuge und die Ports, an denen sie angekoppelt waren: in einem
Fenster oder als Listen und Bilder, die keinen Bildschirm brauchen.</translation>
    </message>
    <message>
        <source>Options of show:</source>
        <translation>Optionen von show:</translation>
    </message>
    <message>
        <source>text (the default) or json</source>
        <translation>text (Vorgabe) oder json</translation>
    </message>
    <message>
        <source>Options of export:</source>
        <translation>Optionen von export:</translation>
    </message>
    <message>
        <source>of the timeline: png, svg or pdf; of dockings: ics, csv or json</source>
        <translation>der Zeitleiste: png, svg oder pdf; der Kopplungen: ics, csv oder json</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Options of sync:</source>
        <translation>Optionen von sync:</translation>
    </message>
    <message>
        <source>Options of list:</source>
        <translation>Optionen von list:</translation>
    </message>
    <message>
        <source>Collections:</source>
        <translation>Sammlungen:</translation>
    </message>
    <message>
        <source>A TIME is written 2025-07-15 or 2025-07-15T12:00:00Z and means UTC; export takes
2025 and 2025-07 as well.</source>
        <translation>Eine Zeit (TIME) hat die Form 2025-07-15 oder 2025-07-15T12:00:00Z und meint
UTC; export nimmt auch 2025 und 2025-07.</translation>
    </message>
    <message>
        <source>Exit status: 0 it worked, 1 it failed and said why, 2 wrong usage.</source>
        <translation>Rückgabewert: 0 erfolgreich, 1 gescheitert (mit Begründung), 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>“--data-dir” wants the name of a directory.</source>
        <translation>„--data-dir“ verlangt den Namen eines Ordners.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Es gibt keinen Befehl %1.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>Did you mean “--%1”?</source>
        <translation>Meinten Sie „--%1“?</translation>
    </message>
    <message>
        <source>“%1” is for the window, not for “%2”.</source>
        <translation>„%1“ gilt für das Fenster, nicht für „%2“.</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”.</source>
        <translation>„%1“ gehört zu „%2“.</translation>
    </message>
    <message>
        <source>“skydock list” lists one collection; %1 is too much.</source>
        <translation>„skydock list“ listet eine Sammlung auf; %1 ist zu viel.</translation>
    </message>
    <message>
        <source>“skydock export” exports one thing; %1 is too much.</source>
        <translation>„skydock export“ exportiert nur eine Sache; %1 ist zu viel.</translation>
    </message>
    <message>
        <source>“skydock sync” takes options only; %1 is too much.</source>
        <translation>„skydock sync“ nimmt nur Optionen; %1 ist zu viel.</translation>
    </message>
    <message>
        <source>“skydock sync” needs the network; “--offline” forbids it.</source>
        <translation>„skydock sync“ braucht das Netz; „--offline“ verbietet es.</translation>
    </message>
    <message>
        <source>“--max-requests” wants a whole number from 1.</source>
        <translation>„--max-requests“ verlangt eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>keep the mirror in DIR</source>
        <translation>Spiegel in DIR aufbewahren</translation>
    </message>
    <message>
        <source>do not use the network</source>
        <translation>Netz nicht nutzen</translation>
    </message>
    <message>
        <source>ask another Launch Library than the usual one</source>
        <translation>eine andere Launch Library als die übliche fragen</translation>
    </message>
    <message>
        <source>print this text</source>
        <translation>diesen Text ausgeben</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>Version ausgeben</translation>
    </message>
    <message>
        <source>only records that contain every word of TEXT</source>
        <translation>nur Datensätze, die jedes Wort von TEXT enthalten</translation>
    </message>
    <message>
        <source>only records that match; may be given several times</source>
        <translation>nur passende Datensätze; mehrfach möglich</translation>
    </message>
    <message>
        <source>sort by FIELD, or in reverse by -FIELD</source>
        <translation>nach FIELD sortieren, mit -FIELD umgekehrt</translation>
    </message>
    <message>
        <source>at most N records; all without it</source>
        <translation>höchstens N Datensätze; sonst alle</translation>
    </message>
    <message>
        <source>leave out the first N records</source>
        <translation>die ersten N Datensätze auslassen</translation>
    </message>
    <message>
        <source>of list: table (the default), json or csv; of export and show: see there</source>
        <translation>von list: table (Vorgabe), json oder csv; von export und show: siehe dort</translation>
    </message>
    <message>
        <source>what it is, or everything that is known; normal without it</source>
        <translation>das Wesentliche oder alles, was bekannt ist; sonst normal</translation>
    </message>
    <message>
        <source>write to FILE, whose ending names the format; - is the standard output</source>
        <translation>in FILE schreiben, dessen Endung das Format bestimmt; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>only this host, by name or id; may be given several times</source>
        <translation>nur dieses Kopplungsziel, als Name oder ID; mehrfach möglich</translation>
    </message>
    <message>
        <source>begin at TIME</source>
        <translation>ab TIME</translation>
    </message>
    <message>
        <source>end before TIME</source>
        <translation>vor TIME enden</translation>
    </message>
    <message>
        <source>what the lanes of the timeline stand for</source>
        <translation>wofür die Spuren der Zeitleiste stehen</translation>
    </message>
    <message>
        <source>width of the timeline, 1600 without it</source>
        <translation>Breite der Zeitleiste, sonst 1600</translation>
    </message>
    <message>
        <source>height of the timeline; as high as its lanes without it</source>
        <translation>Höhe der Zeitleiste; sonst so hoch wie ihre Spuren</translation>
    </message>
    <message>
        <source>a PNG with so many pixels for each one</source>
        <translation>ein PNG mit so vielen Pixeln je Bildpunkt</translation>
    </message>
    <message>
        <source>colours of the timeline, light without it</source>
        <translation>Farben der Zeitleiste, sonst light</translation>
    </message>
    <message>
        <source>only spacecraft, dockings, flights or ports; all without it</source>
        <translation>nur spacecraft, dockings, flights oder ports; sonst alle</translation>
    </message>
    <message>
        <source>stop after N requests</source>
        <translation>nach N Abrufen aufhören</translation>
    </message>
    <message>
        <source>when the requests of this hour are used up, wait and go on until the mirror is complete</source>
        <translation>sind die Abrufe dieser Stunde verbraucht, warten und fortfahren, bis der Spiegel vollständig ist</translation>
    </message>
    <message>
        <source>There is no collection %1 to mirror.</source>
        <translation>Es gibt keine Sammlung %1 zu spiegeln.</translation>
    </message>
    <message>
        <source>“skydock diagnostics” takes options only; %1 is too much.</source>
        <translation>„skydock diagnostics“ nimmt nur Optionen; %1 ist zu viel.</translation>
    </message>
</context>
<context>
    <name>Skydock::CraftChoice</name>
    <message>
        <source>%1 can mean several spacecraft: %2. Give the id of one.</source>
        <translation>%1 kann mehrere Raumfahrzeuge meinen: %2. Geben Sie die ID von einem davon an.</translation>
    </message>
    <message>
        <source>There is no spacecraft %1 in the mirror.</source>
        <translation>Im Spiegel gibt es kein Raumfahrzeug %1.</translation>
    </message>
    <message>
        <source>“skydock list spacecraft” lists them all.</source>
        <translation>„skydock list spacecraft“ listet alle auf.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>spacecraft and id</comment>
        <extracomment>%1 is the name of a spacecraft, %2 its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between spacecraft</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Skydock::CraftOption</name>
    <message>
        <source>Spacecraft</source>
        <translation>Raumfahrzeug</translation>
    </message>
</context>
<context>
    <name>Skydock::DataProblemsDialog</name>
    <message>
        <source>The mirror could not be read</source>
        <translation>Der Spiegel konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Every field of every record in the mirror could be used as it came.</source>
        <translation>Jedes Feld jedes Datensatzes im Spiegel war wie geliefert verwendbar.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Data problems</source>
        <translation>Datenprobleme</translation>
    </message>
    <message>
        <source>Copies what is selected, or else everything</source>
        <translation>Kopiert die Auswahl oder, ohne Auswahl, alles</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln fields that could not be used as they came:</source>
        <translation>
            <numerusform>Das erste Feld (%Ln), das nicht wie geliefert verwendbar war:</numerusform>
            <numerusform>Die ersten %Ln Felder, die nicht wie geliefert verwendbar waren:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields could not be used as they came; the rest of each record is in the mirror.</source>
        <translation>
            <numerusform>%Ln Feld war nicht wie geliefert verwendbar; der Rest des Datensatzes ist im Spiegel.</numerusform>
            <numerusform>%Ln Felder waren nicht wie geliefert verwendbar; der Rest jedes Datensatzes ist im Spiegel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::DataProblemsModel</name>
    <message>
        <source>the whole record</source>
        <translation>der ganze Datensatz</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailConfiguration</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Im Einsatz</translation>
    </message>
    <message>
        <source>Detailed facts come with the first sync.</source>
        <translation>Ausführliche Angaben kommen mit dem ersten Abgleich.</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Durchmesser</translation>
    </message>
    <message>
        <source>Human-rated</source>
        <translation>Für Menschen zugelassen</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Crew</translation>
    </message>
    <message>
        <source>Payload up</source>
        <translation>Nutzlast hinauf</translation>
    </message>
    <message>
        <source>Payload down</source>
        <translation>Nutzlast zurück</translation>
    </message>
    <message>
        <source>Flight life</source>
        <translation>Einsatzdauer</translation>
    </message>
    <message>
        <source>First flight</source>
        <translation>Erstflug</translation>
    </message>
    <message>
        <source>Craft flown</source>
        <translation>Geflogene Exemplare</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>Landungen</translation>
    </message>
    <message>
        <source>Fastest turnaround</source>
        <translation>Schnellster Wiedereinsatz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln successful (%1 %)</source>
        <extracomment>launches or landings; %1 their share in percent</extracomment>
        <translation>
            <numerusform>%Ln erfolgreich (%1 %)</numerusform>
            <numerusform>%Ln erfolgreich (%1 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln successful</source>
        <comment>launches or landings</comment>
        <translation>
            <numerusform>%Ln erfolgreich</numerusform>
            <numerusform>%Ln erfolgreich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>launches or landings</comment>
        <translation>
            <numerusform>%Ln gescheitert</numerusform>
            <numerusform>%Ln gescheitert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::DetailDockings</name>
    <message>
        <source>The mirror knows no docking of it.</source>
        <translation>Der Spiegel kennt keine Kopplung davon.</translation>
    </message>
    <message>
        <source>Dockings</source>
        <translation>Kopplungen</translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>Unbekanntes Kopplungsziel</translation>
    </message>
    <message>
        <source>%1 came to it</source>
        <translation>%1 koppelte hier an</translation>
    </message>
    <message>
        <source>An unknown craft</source>
        <translation>Ein unbekanntes Raumfahrzeug</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Docked</source>
        <translation>Angekoppelt</translation>
    </message>
    <message>
        <source>Docked again</source>
        <translation>Wieder angekoppelt</translation>
    </message>
    <message>
        <source>Relocated</source>
        <translation>Umgekoppelt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>still docked</source>
        <translation>noch angekoppelt</translation>
    </message>
    <message>
        <source>departure not recorded</source>
        <translation>Abkopplung nicht verzeichnet</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Docked in all</source>
        <translation>Insgesamt angekoppelt</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFamily</name>
    <message>
        <source>The mirror knows neither family nor maker.</source>
        <translation>Der Spiegel kennt weder Familie noch Hersteller.</translation>
    </message>
    <message>
        <source>Family and maker</source>
        <translation>Familie und Hersteller</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unnamed family</source>
        <translation>Unbenannte Familie</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>First flight</source>
        <translation>Erstflug</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFetching</name>
    <message>
        <source>Fetching the details from Launch Library…</source>
        <translation>Details werden von Launch Library abgerufen…</translation>
    </message>
    <message>
        <source>The calls of this hour are used up. The details come at %1 UTC.</source>
        <translation>Die Abrufe dieser Stunde sind verbraucht. Die Details kommen um %1 UTC.</translation>
    </message>
    <message>
        <source>Offline. The mirror does not have the details of this craft.</source>
        <translation>Offline. Der Spiegel enthält keine Details zu diesem Raumfahrzeug.</translation>
    </message>
    <message>
        <source>The details could not be fetched. %1</source>
        <translation>Die Details konnten nicht abgerufen werden. %1</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFlights</name>
    <message>
        <source>Flight %1</source>
        <translation>Flug %1</translation>
    </message>
    <message>
        <source>Flight to %1</source>
        <translation>Flug zu %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>flight and its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Mission end</source>
        <translation>Missionsende</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation>Wiedereinsatz nach</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Startrampe</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Rakete</translation>
    </message>
    <message>
        <source>Launched as</source>
        <translation>Gestartet als</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbit</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>It has not flown yet.</source>
        <translation>Es ist noch nicht geflogen.</translation>
    </message>
    <message>
        <source>The mirror knows no flight of it.</source>
        <translation>Der Spiegel kennt keinen Flug davon.</translation>
    </message>
    <message numerus="yes">
        <source>Still to come with a sync: %Ln flight(s).</source>
        <translation>
            <numerusform>Kommt noch mit einem Abgleich: %Ln Flug.</numerusform>
            <numerusform>Kommen noch mit einem Abgleich: %Ln Flüge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Flüge</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>flying</source>
        <translation>im Flug</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>launch failed</source>
        <translation>Fehlstart</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>so many flights of so many are in the mirror</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time</comment>
        <extracomment>%1 a time, %2 &quot;in 3 days&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Landung</translation>
    </message>
    <message>
        <source>Downrange</source>
        <translation>Distanz zum Startort</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>Ablauf der Landung</translation>
    </message>
    <message>
        <source>spacecraft %1</source>
        <translation>Raumfahrzeug %1</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Zusammen mit</translation>
    </message>
    <message>
        <source>Crew up</source>
        <translation>Crew beim Start</translation>
    </message>
    <message>
        <source>Crew aboard</source>
        <translation>Crew an Bord</translation>
    </message>
    <message>
        <source>Crew down</source>
        <translation>Crew bei der Landung</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dieselbe</translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation>unbekannte Person</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person</comment>
        <extracomment>a person, and role and agency</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>success</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not attempted</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>not known whether attempted</source>
        <translation>unbekannt, ob versucht</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailLines</name>
    <message>
        <source>%1 (%2)</source>
        <comment>time</comment>
        <extracomment>%1 a time, %2 &quot;12 days ago&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not a secure web address: it does not open from here.</source>
        <translation>Keine sichere Webadresse: Sie lässt sich von hier nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailModeSwitch</name>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>What it is, at a glance</source>
        <translation>Das Wesentliche auf einen Blick</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Everything that is known: flights, dockings, configuration</source>
        <translation>Alles, was bekannt ist: Flüge, Kopplungen, Konfiguration</translation>
    </message>
    <message>
        <source>Level of detail</source>
        <translation>Detailstufe</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPane</name>
    <message>
        <source>No spacecraft selected</source>
        <translation>Kein Raumfahrzeug ausgewählt</translation>
    </message>
    <message>
        <source>Choose one in the table, or a stay in the docking timeline.</source>
        <translation>Wählen Sie eines in der Tabelle oder einen Aufenthalt in der Kopplungszeitleiste.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>This spacecraft cannot be shown</source>
        <translation>Dieses Raumfahrzeug kann nicht angezeigt werden</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPicture</name>
    <message>
        <source>Photograph: %1 · %2</source>
        <extracomment>%1 whom to credit, %2 licence</extracomment>
        <translation>Foto: %1 · %2</translation>
    </message>
    <message>
        <source>credit unknown</source>
        <translation>Urheber unbekannt</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>Lizenz unbekannt</translation>
    </message>
    <message>
        <source>Launch Library has no photograph of it.</source>
        <translation>Launch Library hat kein Foto davon.</translation>
    </message>
    <message>
        <source>No photograph yet: comes with the first sync</source>
        <translation>Noch kein Foto: kommt mit dem ersten Abgleich</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen…</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>nicht darstellbar</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPlace</name>
    <message>
        <source>%1. Due to dock at %2 on %3</source>
        <translation>%1. Ankopplung geplant: %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>port, host</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an unknown port</source>
        <translation>unbekannter Port</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>unbekanntes Kopplungsziel</translation>
    </message>
    <message>
        <source>Docked at %1, for %2</source>
        <translation>Angekoppelt: %1, seit %2</translation>
    </message>
    <message numerus="yes">
        <source>Docked at %1, for %Ln day(s)</source>
        <extracomment>%1 is port and host, %n the number of days</extracomment>
        <translation>
            <numerusform>Angekoppelt: %1, seit %Ln Tag</numerusform>
            <numerusform>Angekoppelt: %1, seit %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it is now is unknown</source>
        <translation>Derzeitiger Ort unbekannt</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>Im All</translation>
    </message>
    <message>
        <source>No longer in space</source>
        <translation>Nicht mehr im All</translation>
    </message>
    <message>
        <source>On the ground</source>
        <translation>Am Boden</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailRecord</name>
    <message>
        <source>Wikipedia</source>
        <translation>Wikipedia</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Launch Library</source>
        <translation>Launch Library</translation>
    </message>
    <message>
        <source>The record gives no address.</source>
        <translation>Der Datensatz nennt keine Adresse.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>spacecraft %1</source>
        <translation>Raumfahrzeug %1</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Detailstufe</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>Im All</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>no longer at Launch Library, found on %1</source>
        <translation>nicht mehr bei Launch Library, festgestellt am %1</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>detailed</source>
        <translation>ausführlich</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailSection</name>
    <message>
        <source>%1  (%2)</source>
        <comment>section and count</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Folded; press to unfold</source>
        <translation>Eingeklappt; zum Ausklappen drücken</translation>
    </message>
    <message>
        <source>Unfolded; press to fold</source>
        <translation>Ausgeklappt; zum Einklappen drücken</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailSummary</name>
    <message>
        <source>Unnamed spacecraft</source>
        <translation>Unbenanntes Raumfahrzeug</translation>
    </message>
    <message>
        <source>Launch Library no longer has it, as was found on %1. This is what was known.</source>
        <translation>Launch Library führt es nicht mehr, wie am %1 festgestellt wurde. Dies war bekannt.</translation>
    </message>
    <message>
        <source>A placeholder: it stands for a craft that is not known yet.</source>
        <translation>Ein Platzhalter: Er steht für ein noch nicht bekanntes Raumfahrzeug.</translation>
    </message>
    <message>
        <source>As far as the mirror knows</source>
        <translation>Soweit der Spiegel weiß</translation>
    </message>
    <message>
        <source>As far as the mirror knows (%1)</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Soweit der Spiegel weiß (%1)</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>Status unbekannt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flight(s)</source>
        <translation>
            <numerusform>%Ln Flug</numerusform>
            <numerusform>%Ln Flüge</numerusform>
        </translation>
    </message>
    <message>
        <source>flights unknown</source>
        <translation>Flüge unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mission(s) ended</source>
        <translation>
            <numerusform>%Ln beendete Mission</numerusform>
            <numerusform>%Ln beendete Missionen</numerusform>
        </translation>
    </message>
    <message>
        <source>missions ended unknown</source>
        <translation>beendete Missionen unbekannt</translation>
    </message>
    <message>
        <source>in space %1</source>
        <translation>%1 im All</translation>
    </message>
    <message>
        <source>docked %1</source>
        <translation>%1 angekoppelt</translation>
    </message>
    <message>
        <source>fastest turnaround %1</source>
        <translation>schnellster Wiedereinsatz nach %1</translation>
    </message>
    <message>
        <source>Launch Library has no description of it.</source>
        <translation>Launch Library hat keine Beschreibung davon.</translation>
    </message>
    <message>
        <source>The description comes with the first sync.</source>
        <translation>Die Beschreibung kommt mit dem ersten Abgleich.</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailTimeline</name>
    <message>
        <source>Dockings over time</source>
        <translation>Kopplungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>Go to the docking before</source>
        <translation>Zur vorherigen Kopplung</translation>
    </message>
    <message>
        <source>Go to the docking after</source>
        <translation>Zur nächsten Kopplung</translation>
    </message>
    <message>
        <source>Go to the first docking</source>
        <translation>Zur ersten Kopplung</translation>
    </message>
    <message>
        <source>Go to the last docking</source>
        <translation>Zur letzten Kopplung</translation>
    </message>
    <message>
        <source>Show the docking in the timeline</source>
        <translation>Kopplung in der Zeitleiste zeigen</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailView</name>
    <message>
        <source>Spacecraft details</source>
        <translation>Details des Raumfahrzeugs</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Name and status</source>
        <translation>Name und Status</translation>
    </message>
    <message>
        <source>Details on their way</source>
        <translation>Details unterwegs</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copies the record as Launch Library sent it</source>
        <translation>Kopiert den Datensatz, wie Launch Library ihn gesendet hat</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailWay</name>
    <message>
        <source>Show all of these in the table</source>
        <translation>Alle davon in der Tabelle zeigen</translation>
    </message>
    <message>
        <source>Open this spacecraft</source>
        <translation>Dieses Raumfahrzeug öffnen</translation>
    </message>
    <message>
        <source>Show it in the docking timeline</source>
        <translation>In der Kopplungszeitleiste zeigen</translation>
    </message>
    <message>
        <source>Show this stay in the docking timeline</source>
        <translation>Diesen Aufenthalt in der Kopplungszeitleiste zeigen</translation>
    </message>
</context>
<context>
    <name>Skydock::DiagnosticsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Please copy this into your bug report. It is in English for those who read the report, and your token is not in it.</source>
        <translation>Bitte kopieren Sie dies in Ihren Fehlerbericht. Es ist auf Englisch für diejenigen, die den Bericht lesen, und Ihr Token ist nicht enthalten.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Skydock::DisplayText</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>&lt; 1 s</source>
        <extracomment>Shorter than a second</extracomment>
        <translation>&lt; 1 s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln Minute</numerusform>
            <numerusform>in %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>in %Ln Stunde</numerusform>
            <numerusform>in %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>in %Ln Monat</numerusform>
            <numerusform>in %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>vor %Ln Monat</numerusform>
            <numerusform>vor %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>in %Ln Jahr</numerusform>
            <numerusform>in %Ln Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>vor %Ln Jahr</numerusform>
            <numerusform>vor %Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>m</source>
        <comment>metres</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>ft</source>
        <comment>feet</comment>
        <translation>ft</translation>
    </message>
    <message>
        <source>kg</source>
        <comment>kilograms</comment>
        <translation>kg</translation>
    </message>
    <message>
        <source>lb</source>
        <comment>pounds</comment>
        <translation>lb</translation>
    </message>
    <message>
        <source>km</source>
        <comment>kilometres</comment>
        <translation>km</translation>
    </message>
    <message>
        <source>mi</source>
        <comment>miles</comment>
        <translation>mi</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>host and port</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>unbekanntes Kopplungsziel</translation>
    </message>
    <message>
        <source>unknown port</source>
        <translation>unbekannter Port</translation>
    </message>
    <message>
        <source>departure before docking</source>
        <translation>Abkopplung vor Ankopplung</translation>
    </message>
    <message>
        <source>departure at the time of docking</source>
        <translation>Abkopplung zeitgleich mit Ankopplung</translation>
    </message>
    <message>
        <source>docking time unknown</source>
        <translation>Zeit der Ankopplung unbekannt</translation>
    </message>
    <message>
        <source>port unknown</source>
        <translation>Port unbekannt</translation>
    </message>
    <message>
        <source>chaser unknown</source>
        <translation>Verfolger unbekannt</translation>
    </message>
</context>
<context>
    <name>Skydock::DockingFilters</name>
    <message>
        <source>Stay</source>
        <translation>Aufenthalt</translation>
    </message>
    <message>
        <source>Docked now</source>
        <translation>Jetzt angekoppelt</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Abgekoppelt</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Kopplungsziel</translation>
    </message>
</context>
<context>
    <name>Skydock::DockingTimelineView</name>
    <message>
        <source>Docking timeline</source>
        <translation>Kopplungszeitleiste</translation>
    </message>
    <message>
        <source>The selected spacecraft has no stay here</source>
        <translation>Das ausgewählte Raumfahrzeug hat hier keinen Aufenthalt</translation>
    </message>
</context>
<context>
    <name>Skydock::Export</name>
    <message>
        <source>“skydock export” needs to know what to export.</source>
        <translation>„skydock export“ braucht die Angabe, was exportiert werden soll.</translation>
    </message>
    <message>
        <source>%1 cannot be exported.</source>
        <translation>%1 kann nicht exportiert werden.</translation>
    </message>
    <message>
        <source>“%1” wants a date or a time in UTC, such as 2025, 2025-07, 2025-07-15 or 2025-07-15T12:00:00Z, not %2.</source>
        <translation>„%1“ verlangt ein Datum oder eine Zeit in UTC, etwa 2025, 2025-07, 2025-07-15 oder 2025-07-15T12:00:00Z, nicht %2.</translation>
    </message>
    <message>
        <source>The range is empty: it would begin at %1 and end at %2. “--from” has to lie before “--to”.</source>
        <translation>Der Zeitraum ist leer: Er begänne bei %1 und endete bei %2. „--from“ muss vor „--to“ liegen.</translation>
    </message>
    <message>
        <source>There is no format %1 for this.</source>
        <translation>Ein Format %1 gibt es dafür nicht.</translation>
    </message>
    <message>
        <source>The name of the file does not say which format is meant: give one with “--format”, or an ending.</source>
        <translation>Der Dateiname sagt nicht, welches Format gemeint ist: Geben Sie es mit „--format“ oder einer Endung an.</translation>
    </message>
    <message>
        <source>“%1” wants a whole number from %2 to %3, not %4.</source>
        <translation>„%1“ verlangt eine ganze Zahl von %2 bis %3, nicht %4.</translation>
    </message>
    <message>
        <source>“skydock export timeline” needs “--output FILE”, a name that ends in .png, .svg or .pdf.</source>
        <translation>„skydock export timeline“ braucht „--output FILE“, einen Namen, der auf .png, .svg oder .pdf endet.</translation>
    </message>
    <message>
        <source>The timeline has no lanes by %1.</source>
        <translation>Spuren nach %1 kennt die Zeitleiste nicht.</translation>
    </message>
    <message>
        <source>There is no theme %1.</source>
        <translation>Es gibt kein Farbschema %1.</translation>
    </message>
    <message>
        <source>“--scale” is for PNG; SVG and PDF can be enlarged as one likes.</source>
        <translation>„--scale“ gilt für PNG; SVG und PDF lassen sich beliebig vergrößern.</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”.</source>
        <translation>„%1“ gehört zu „%2“.</translation>
    </message>
    <message>
        <source>Dockings</source>
        <translation>Kopplungen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>spacecraft, port</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Nothing is known from %1 on. Give a “--to” as well to see that.</source>
        <translation>Ab %1 ist nichts bekannt. Geben Sie auch „--to“ an, um das zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is known before %1. Give a “--from” as well to see that.</source>
        <translation>Vor %1 ist nichts bekannt. Geben Sie auch „--from“ an, um das zu sehen.</translation>
    </message>
    <message>
        <source>The lanes do not fit into a height of %1 pixels; they need %2.</source>
        <translation>Die Spuren passen nicht in eine Höhe von %1 Pixeln; sie brauchen %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n docking(s) left out: without a time they have no place in a calendar.</source>
        <translation>
            <numerusform>%n Kopplung ausgelassen: Ohne Zeit hat sie in einem Kalender keinen Platz.</numerusform>
            <numerusform>%n Kopplungen ausgelassen: Ohne Zeit haben sie in einem Kalender keinen Platz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::FacetOption</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A value of a filter and how many records have it: &quot;Active, 31 spacecraft&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Skydock::FacetPanel</name>
    <message>
        <source>Clear all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Select a spacecraft to show only its rows.</source>
        <translation>Wählen Sie ein Raumfahrzeug, um nur dessen Zeilen zu zeigen.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Skydock::FacetSection</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a filter, %2 how many of its values are ticked: &quot;Status (2)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Folded; press to unfold</source>
        <translation>Eingeklappt; zum Ausklappen drücken</translation>
    </message>
    <message>
        <source>Unfolded; press to fold</source>
        <translation>Ausgeklappt; zum Einklappen drücken</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Suchen in %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Skydock::FilterBar</name>
    <message>
        <source>Filter by %1</source>
        <translation>Filtern nach: %1</translation>
    </message>
    <message>
        <source>Filter by %1, active</source>
        <translation>Filtern nach: %1, aktiv</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
</context>
<context>
    <name>Skydock::FilterChip</name>
    <message>
        <source>Remove filter %1: %2</source>
        <translation>Filter entfernen, %1: %2</translation>
    </message>
    <message>
        <source>Remove the filter of the button that has the focus</source>
        <translation>Filter der fokussierten Schaltfläche entfernen</translation>
    </message>
</context>
<context>
    <name>Skydock::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>Aktive Filter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Skydock::FirstRun</name>
    <message numerus="yes">
        <source>This is the bundled catalogue: %Ln spacecraft from Launch Library 2 by The Space Devs, as of %1 to %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>
            <numerusform>Dies ist der mitgelieferte Katalog: %Ln Raumfahrzeug aus Launch Library 2 von The Space Devs, Stand %1 bis %2.</numerusform>
            <numerusform>Dies ist der mitgelieferte Katalog: %Ln Raumfahrzeuge aus Launch Library 2 von The Space Devs, Stand %1 bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start Skydock without --offline to fetch the rest.</source>
        <translation>Starten Sie Skydock ohne --offline, um den Rest abzurufen.</translation>
    </message>
    <message>
        <source>Fetching the rest is paused.</source>
        <translation>Das Abrufen des Rests ist pausiert.</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>The rest can be fetched now.</source>
        <translation>Der Rest kann jetzt abgerufen werden.</translation>
    </message>
    <message>
        <source>The rest could not be fetched; the status bar says why.</source>
        <translation>Der Rest konnte nicht abgerufen werden; die Statusleiste sagt, warum.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The rest is being fetched; the status bar says how far it is.</source>
        <translation>Der Rest wird abgerufen; die Statusleiste zeigt den Fortschritt.</translation>
    </message>
</context>
<context>
    <name>Skydock::FirstRunLine</name>
    <message>
        <source>Do not show this line again</source>
        <translation>Diese Zeile nicht mehr zeigen</translation>
    </message>
</context>
<context>
    <name>Skydock::FlightFilters</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>Skydock::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>A spacecraft, a host, a port or something to do</source>
        <translation>Ein Raumfahrzeug, ein Kopplungsziel, ein Port oder eine Aktion</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Choose what to go to</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Choose by a page</source>
        <translation>Seitenweise wählen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Stay where you are</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Nothing of that name is known here.</source>
        <translation>Hier ist nichts mit diesem Namen bekannt.</translation>
    </message>
</context>
<context>
    <name>Skydock::GoToModel</name>
    <message>
        <source>Spacecraft</source>
        <translation>Raumfahrzeug</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Kopplungsziel</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read aloud</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>unbekanntes Kopplungsziel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>%Ln Kopplung</numerusform>
            <numerusform>%Ln Kopplungen</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown port</source>
        <translation>unbekannter Port</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>configuration and serial number</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Skydock::HeaderMenu</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>Diese Spalte aus&amp;blenden</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Abs&amp;teigend sortieren</translation>
    </message>
    <message>
        <source>&amp;Then sort by this column</source>
        <translation>&amp;Danach nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>&amp;Remove from the order</source>
        <translation>Aus der Sortierung &amp;entfernen</translation>
    </message>
    <message>
        <source>R&amp;eset the order</source>
        <translation>Sortierung &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Skydock::Headless</name>
    <message>
        <source>The mirror was damaged. It is kept as “%1”; a new one takes its place.</source>
        <translation>Der Spiegel war beschädigt. Er wird als „%1“ aufbewahrt; ein neuer tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>“skydock --help” lists what is possible.</source>
        <translation>„skydock --help“ zeigt, was möglich ist.</translation>
    </message>
</context>
<context>
    <name>Skydock::HostChoice</name>
    <message>
        <source>%1 can mean several hosts: %2.</source>
        <translation>%1 kann mehrere Kopplungsziele meinen: %2.</translation>
    </message>
    <message>
        <source>There is no host %1 in the mirror.</source>
        <translation>Im Spiegel gibt es kein Kopplungsziel %1.</translation>
    </message>
    <message>
        <source>“skydock list hosts” names them all.</source>
        <translation>„skydock list hosts“ nennt alle.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Skydock::HostPicker</name>
    <message>
        <source>Choose the hosts whose ports are shown</source>
        <translation>Kopplungsziele wählen, deren Ports gezeigt werden</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>Alle Kopplungsziele zeigen</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>Keines zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>%Ln Port</numerusform>
            <numerusform>%Ln Ports</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>Unbekanntes Kopplungsziel</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <comment>a host&apos;s name and number, where names repeat</comment>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a host and how many stays it had</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two hosts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No host</source>
        <translation>Kein Kopplungsziel</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Alle Kopplungsziele</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosts shown: %1</source>
        <translation>Gezeigte Kopplungsziele: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::ImageActions</name>
    <message>
        <source>Previous photograph</source>
        <translation>Vorheriges Foto</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>In das Fenster einpassen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
</context>
<context>
    <name>Skydock::ImageCanvas</name>
    <message>
        <source>Move an enlarged photograph sideways, or show another</source>
        <translation>Vergrößertes Foto seitwärts bewegen oder ein anderes zeigen</translation>
    </message>
    <message>
        <source>Move an enlarged photograph up and down</source>
        <translation>Vergrößertes Foto auf und ab bewegen</translation>
    </message>
</context>
<context>
    <name>Skydock::ImageViewer</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>Credit and licence</source>
        <translation>Urheber und Lizenz</translation>
    </message>
    <message>
        <source>Photograph on its way</source>
        <translation>Foto unterwegs</translation>
    </message>
    <message>
        <source>%1: photograph</source>
        <extracomment>%1 a spacecraft</extracomment>
        <translation>%1: Foto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom: %1 %</source>
        <translation>Zoom: %1 %</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>Drawing: %1</source>
        <translation>Zeichnung: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the photograph as</source>
        <translation>Foto speichern unter</translation>
    </message>
</context>
<context>
    <name>Skydock::Images</name>
    <message>
        <source>Pictures of this kind cannot be shown.</source>
        <translation>Bilder dieser Art können nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Das Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Das Bild ist zu groß.</translation>
    </message>
    <message>
        <source>The disk is full: pictures are not kept.</source>
        <translation>Der Datenträger ist voll: Bilder werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Pictures cannot be kept. Check the permissions of Skydock&apos;s cache folder.</source>
        <translation>Bilder können nicht aufbewahrt werden. Prüfen Sie die Zugriffsrechte von Skydocks Cache-Ordner.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Kein Netz.</translation>
    </message>
    <message>
        <source>The picture&apos;s server has no secure connection.</source>
        <translation>Der Server des Bildes hat keine sichere Verbindung.</translation>
    </message>
    <message>
        <source>The picture&apos;s server does not answer.</source>
        <translation>Der Server des Bildes antwortet nicht.</translation>
    </message>
    <message>
        <source>The picture was not found.</source>
        <translation>Das Bild wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The picture&apos;s server cannot deliver it (%1).</source>
        <translation>Der Server des Bildes kann es nicht liefern (%1).</translation>
    </message>
    <message>
        <source>The picture&apos;s address is not secure.</source>
        <translation>Die Adresse des Bildes ist nicht sicher.</translation>
    </message>
</context>
<context>
    <name>Skydock::InstantPanel</name>
    <message>
        <source>Who was docked when</source>
        <translation>Wer wann angekoppelt war</translation>
    </message>
    <message>
        <source>Previous docking or departure</source>
        <translation>Vorherige An- oder Abkopplung</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Next docking or departure</source>
        <translation>Nächste An- oder Abkopplung</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ports and who was docked</source>
        <translation>Ports und wer angekoppelt war</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <comment>date format: typed by hand</comment>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm &apos;UTC&apos;</source>
        <comment>date format: typed by hand</comment>
        <translation>yyyy-MM-dd HH:mm &apos;UTC&apos;</translation>
    </message>
    <message>
        <source>Instant, in local time</source>
        <translation>Zeitpunkt in Ortszeit</translation>
    </message>
    <message>
        <source>Instant, in UTC</source>
        <translation>Zeitpunkt in UTC</translation>
    </message>
    <message>
        <source>Put the list and the cursor away</source>
        <translation>Liste und Zeitmarke ausblenden</translation>
    </message>
</context>
<context>
    <name>Skydock::InstantRowsModel</name>
    <message>
        <source>Spacecraft</source>
        <translation>Raumfahrzeug</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Docked at</source>
        <translation>Angekoppelt an</translation>
    </message>
    <message>
        <source>Docked</source>
        <comment>who was docked at a port</comment>
        <translation>Angekoppelt</translation>
    </message>
    <message>
        <source>For</source>
        <comment>how long a spacecraft has been docked</comment>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>Skydock::LicencePage</name>
    <message>
        <source>&amp;Work:</source>
        <translation>&amp;Werk:</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
</context>
<context>
    <name>Skydock::Licences</name>
    <message>
        <source>Skydock %1 – GPL, version 3 or later</source>
        <translation>Skydock %1 – GPL, Version 3 oder später</translation>
    </message>
    <message>
        <source>Skydock, its icons and its drawings are free software under the GNU General Public License, version 3 or later.</source>
        <translation>Skydock, seine Symbole und seine Zeichnungen sind freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Qt %1 – LGPL, version 3</source>
        <translation>Qt %1 – LGPL, Version 3</translation>
    </message>
    <message>
        <source>Qt, by The Qt Company and contributors, is used under the GNU Lesser General Public License, version 3, which adds to the GNU General Public License above.</source>
        <translation>Qt, von The Qt Company und Mitwirkenden, wird unter der GNU Lesser General Public License, Version 3, genutzt, welche die oben stehende GNU General Public License ergänzt.</translation>
    </message>
    <message>
        <source>SQLite – public domain</source>
        <translation>SQLite – gemeinfrei</translation>
    </message>
    <message>
        <source>SQLite, by D. Richard Hipp and others, is dedicated to the public domain: it has no licence and may be used for anything.</source>
        <translation>SQLite, von D. Richard Hipp und anderen, ist der Allgemeinheit gewidmet (Public Domain): Es hat keine Lizenz und darf für alles genutzt werden.</translation>
    </message>
    <message>
        <source>QtKeychain – BSD, two clauses</source>
        <translation>QtKeychain – BSD, zwei Klauseln</translation>
    </message>
    <message>
        <source>QtKeychain, by Frank Osterfeld and others, keeps the token in the keyring.</source>
        <translation>QtKeychain, von Frank Osterfeld und anderen, bewahrt das Token in der Schlüsselverwaltung auf.</translation>
    </message>
    <message>
        <source>tl::expected – CC0 1.0</source>
        <translation>tl::expected – CC0 1.0</translation>
    </message>
    <message>
        <source>tl::expected, by Simon Brand, is dedicated to the public domain as far as the law allows.</source>
        <translation>tl::expected, von Simon Brand, ist, soweit gesetzlich zulässig, der Allgemeinheit gewidmet (Public Domain).</translation>
    </message>
</context>
<context>
    <name>Skydock::List</name>
    <message>
        <source>“skydock list” needs to know what to list.</source>
        <translation>„skydock list“ braucht die Angabe, was aufgelistet werden soll.</translation>
    </message>
    <message>
        <source>There is no collection %1.</source>
        <translation>Es gibt keine Sammlung %1.</translation>
    </message>
    <message>
        <source>The filter “%1” is given twice; it takes one value.</source>
        <translation>Der Filter „%1“ ist zweimal angegeben; er nimmt nur einen Wert.</translation>
    </message>
    <message>
        <source>%1 cannot be ordered by %2.</source>
        <translation>%1 lässt sich nicht nach %2 sortieren.</translation>
    </message>
    <message>
        <source>There is no format %1.</source>
        <translation>Es gibt kein Format %1.</translation>
    </message>
    <message>
        <source>%1 cannot be searched for. %2</source>
        <translation>Nach %1 kann nicht gesucht werden. %2</translation>
    </message>
    <message>
        <source>“%1” wants a whole number from 0 to 2147483647, not %2.</source>
        <translation>„%1“ verlangt eine ganze Zahl von 0 bis 2147483647, nicht %2.</translation>
    </message>
    <message>
        <source>A filter is written key=value, not %1.</source>
        <translation>Ein Filter hat die Form key=value, nicht %1.</translation>
    </message>
    <message>
        <source>%1 cannot be filtered by %2.</source>
        <translation>%1 lässt sich nicht nach %2 filtern.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Chaser</source>
        <translation>Verfolger</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Kopplungsziel</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Docked (UTC)</source>
        <translation>Ankopplung (UTC)</translation>
    </message>
    <message>
        <source>Departed (UTC)</source>
        <translation>Abkopplung (UTC)</translation>
    </message>
    <message>
        <source>stays of a craft at a port</source>
        <translation>Aufenthalte eines Raumfahrzeugs an einem Port</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n docking</source>
        <translation>
            <numerusform>%1 von %n Kopplung</numerusform>
            <numerusform>%1 von %n Kopplungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dockings</source>
        <translation>
            <numerusform>%1 von %n Kopplung</numerusform>
            <numerusform>%1 von %n Kopplungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Spacecraft</source>
        <translation>Raumfahrzeug</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Launched (UTC)</source>
        <translation>Gestartet (UTC)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Mission end (UTC)</source>
        <translation>Missionsende (UTC)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>missions of a spacecraft, from launch to mission end</source>
        <translation>Missionen eines Raumfahrzeugs, vom Start bis zum Missionsende</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flight</source>
        <translation>
            <numerusform>%1 von %n Flug</numerusform>
            <numerusform>%1 von %n Flügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flights</source>
        <translation>
            <numerusform>%1 von %n Flug</numerusform>
            <numerusform>%1 von %n Flügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Aufenthalte</translation>
    </message>
    <message>
        <source>stations, spacecraft configurations and payloads with ports</source>
        <translation>Stationen, Raumfahrzeugkonfigurationen und Nutzlasten mit Ports</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host</source>
        <translation>
            <numerusform>%1 von %n Kopplungsziel</numerusform>
            <numerusform>%1 von %n Kopplungszielen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hosts</source>
        <translation>
            <numerusform>%1 von %n Kopplungsziel</numerusform>
            <numerusform>%1 von %n Kopplungszielen</numerusform>
        </translation>
    </message>
    <message>
        <source>The mirror knows no “%1” %2.</source>
        <translation>Der Spiegel kennt „%1“ %2 nicht.</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>Möglich: %1.</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation>Am nächsten: %1.</translation>
    </message>
    <message>
        <source>docking locations and whose they are</source>
        <translation>Kopplungsports und wem sie gehören</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n port</source>
        <translation>
            <numerusform>%1 von %n Port</numerusform>
            <numerusform>%1 von %n Ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ports</source>
        <translation>
            <numerusform>%1 von %n Port</numerusform>
            <numerusform>%1 von %n Ports</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennr.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>Im All</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Flüge</translation>
    </message>
    <message>
        <source>Time docked</source>
        <translation>Zeit angekoppelt</translation>
    </message>
    <message>
        <source>Time in space</source>
        <translation>Zeit im All</translation>
    </message>
    <message>
        <source>physical vehicles</source>
        <translation>einzelne gebaute Fahrzeuge</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n spacecraft</source>
        <translation>
            <numerusform>%1 von %n Raumfahrzeug</numerusform>
            <numerusform>%1 von %n Raumfahrzeugen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is either true or false, not %2.</source>
        <translation>„%1“ ist entweder true oder false, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” wants an id, a whole number such as 474, not %2.</source>
        <translation>„%1“ verlangt eine ID, eine ganze Zahl wie 474, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” wants a date or a time in UTC, such as 2025-07-15 or 2025-07-15T12:00:00Z, not %2.</source>
        <translation>„%1“ verlangt ein Datum oder eine Zeit in UTC, etwa 2025-07-15 oder 2025-07-15T12:00:00Z, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>„%1“ kann nicht %2 sein.</translation>
    </message>
    <message>
        <source>“%1” wants a text.</source>
        <translation>„%1“ verlangt einen Text.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
</context>
<context>
    <name>Skydock::MainWindow</name>
    <message>
        <source>Skydock</source>
        <translation>Skydock</translation>
    </message>
    <message>
        <source>Search and filters</source>
        <translation>Suche und Filter</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>The mirror was damaged. It was kept as “%1”, and a new one was made from the bundled catalogue.</source>
        <translation>Der Spiegel war beschädigt. Er wird als „%1“ aufbewahrt, und aus dem mitgelieferten Katalog wurde ein neuer angelegt.</translation>
    </message>
    <message>
        <source>Choose a folder for the mirror</source>
        <translation>Ordner für den Spiegel wählen</translation>
    </message>
</context>
<context>
    <name>Skydock::Mirror</name>
    <message>
        <source>The bundled catalogue is damaged (%1). Install Skydock again.</source>
        <translation>Der mitgelieferte Katalog ist beschädigt (%1). Installieren Sie Skydock neu.</translation>
    </message>
    <message>
        <source>This copy of Skydock is incomplete: install it again.</source>
        <translation>Diese Kopie von Skydock ist unvollständig: Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The mirror was written by a newer Skydock (schema step %1; this one knows %2). Update Skydock, or use another data folder.</source>
        <translation>Der Spiegel wurde von einem neueren Skydock geschrieben (Schemastufe %1; dieses kennt %2). Aktualisieren Sie Skydock oder nutzen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The mirror has no spacecraft %1.</source>
        <translation>Der Spiegel hat kein Raumfahrzeug %1.</translation>
    </message>
    <message>
        <source>There is no mirror yet.</source>
        <translation>Es gibt noch keinen Spiegel.</translation>
    </message>
</context>
<context>
    <name>Skydock::MirrorSync</name>
    <message>
        <source>Launch Library&apos;s answer is not about what was asked for. It was not used.</source>
        <translation>Die Antwort von Launch Library betrifft nicht, wonach gefragt wurde. Sie wurde nicht verwendet.</translation>
    </message>
</context>
<context>
    <name>Skydock::NearestName</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>Möglich: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What somebody typed, between quotation marks.</extracomment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Skydock::NoSync</name>
    <message>
        <source>Skydock was started without the network.</source>
        <translation>Skydock wurde ohne Netz gestartet.</translation>
    </message>
</context>
<context>
    <name>Skydock::NoticeBar</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>Skydock::OutputFile</name>
    <message>
        <source>“%1” could not be written: the disk is full. Free some space, or choose another place.</source>
        <translation>„%1“ konnte nicht geschrieben werden: Der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” may not be written here: %2. Choose another place.</source>
        <translation>„%1“ darf hier nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it.</source>
        <translation>„%1“ ist ein Ordner. Geben Sie den Namen einer Datei darin an.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or choose another place.</source>
        <translation>Es gibt keinen Ordner „%1“. Legen Sie ihn an oder wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>Skydock::PagedTableView</name>
    <message>
        <source>Go to the row above</source>
        <translation>Zur Zeile darüber</translation>
    </message>
    <message>
        <source>Go to the row below</source>
        <translation>Zur Zeile darunter</translation>
    </message>
    <message>
        <source>Go up by a page</source>
        <translation>Eine Seite nach oben</translation>
    </message>
    <message>
        <source>Go down by a page</source>
        <translation>Eine Seite nach unten</translation>
    </message>
    <message>
        <source>Go to the first row</source>
        <translation>Zur ersten Zeile</translation>
    </message>
    <message>
        <source>Go to the last row</source>
        <translation>Zur letzten Zeile</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Details öffnen</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>Weitere Zeilen auswählen</translation>
    </message>
</context>
<context>
    <name>Skydock::PhotographWords</name>
    <message>
        <source>%1 · photograph of its type, %2</source>
        <translation>%1 · Foto seines Typs, %2</translation>
    </message>
    <message>
        <source>There is no photograph of it in the mirror.</source>
        <translation>Im Spiegel gibt es kein Foto davon.</translation>
    </message>
    <message>
        <source>Photographs are not loaded.</source>
        <translation>Fotos werden nicht geladen.</translation>
    </message>
    <message>
        <source>This is the small picture; the large one is on its way.</source>
        <translation>Dies ist das kleine Bild; das große ist unterwegs.</translation>
    </message>
    <message>
        <source>The photograph is on its way.</source>
        <translation>Das Foto ist unterwegs.</translation>
    </message>
    <message>
        <source>This is the small picture: the large one is not on this computer yet. %1</source>
        <translation>Dies ist das kleine Bild: Das große ist noch nicht auf diesem Computer. %1</translation>
    </message>
    <message>
        <source>The photograph cannot be shown: %1</source>
        <translation>Das Foto kann nicht angezeigt werden: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::PictureLegend</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>still docked</source>
        <translation>noch angekoppelt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>doubtful or overlapping</source>
        <translation>zweifelhaft oder überlappend</translation>
    </message>
    <message>
        <source>several stays too short to be told apart</source>
        <translation>mehrere Aufenthalte, zu kurz zum Unterscheiden</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <source>moved to another port</source>
        <translation>an einen anderen Port umgekoppelt</translation>
    </message>
</context>
<context>
    <name>Skydock::PictureWords</name>
    <message>
        <source>Docking timeline</source>
        <translation>Kopplungszeitleiste</translation>
    </message>
    <message>
        <source>Docking timeline: %1</source>
        <comment>names of hosts or of spacecraft</comment>
        <translation>Kopplungszeitleiste: %1</translation>
    </message>
    <message numerus="yes">
        <source>Docking timeline: %Ln spacecraft</source>
        <translation>
            <numerusform>Kopplungszeitleiste: %Ln Raumfahrzeug</numerusform>
            <numerusform>Kopplungszeitleiste: %Ln Raumfahrzeuge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Docking timeline: %Ln host(s)</source>
        <translation>
            <numerusform>Kopplungszeitleiste: %Ln Kopplungsziel</numerusform>
            <numerusform>Kopplungszeitleiste: %Ln Kopplungsziele</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation>%1 Ortszeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln Raumfahrzeug</numerusform>
            <numerusform>%Ln Raumfahrzeuge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>%Ln Port</numerusform>
            <numerusform>%Ln Ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <translation>
            <numerusform>%Ln Aufenthalt</numerusform>
            <numerusform>%Ln Aufenthalte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>range, ports or spacecraft, stays</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Source: Launch Library 2 by The Space Devs</source>
        <translation>Quelle: Launch Library 2 von The Space Devs</translation>
    </message>
    <message>
        <source>Source: Launch Library 2 by The Space Devs, bundled catalogue of %1</source>
        <translation>Quelle: Launch Library 2 von The Space Devs, mitgelieferter Katalog vom %1</translation>
    </message>
    <message>
        <source>Source: Launch Library 2 by The Space Devs, fetched %1</source>
        <translation>Quelle: Launch Library 2 von The Space Devs, abgerufen %1</translation>
    </message>
    <message>
        <source>Drawn %1 by Skydock</source>
        <translation>Gezeichnet %1 von Skydock</translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <comment>when and by whom it was drawn, page, pages</comment>
        <translation>%1 · Seite %2 von %3</translation>
    </message>
</context>
<context>
    <name>Skydock::Placeholder</name>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Katalog wird gelesen…</translation>
    </message>
    <message>
        <source>The spacecraft appear here as soon as they are read.</source>
        <translation>Die Raumfahrzeuge erscheinen hier, sobald sie gelesen sind.</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Entfernen Sie einen Filter, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>The filters may leave out what you look for.</source>
        <translation>Vielleicht schließen die Filter das Gesuchte aus.</translation>
    </message>
    <message>
        <source>Check the spelling, or search for less of the name.</source>
        <translation>Prüfen Sie die Schreibweise oder suchen Sie nach einem kürzeren Teil des Namens.</translation>
    </message>
    <message>
        <source>The mirror on this computer holds none.</source>
        <translation>Der Spiegel auf diesem Computer enthält keine.</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened</source>
        <translation>Der Katalog lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Die Liste konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Skydock::RangeField</name>
    <message>
        <source>Time shown</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>The time shown. Write another: 2021, 2021-07, 2021-07-15, 1998 – 2003 (G)</source>
        <translation>Der gezeigte Zeitraum. Geben Sie einen anderen ein: 2021, 2021-07, 2021-07-15, 1998 – 2003 (G)</translation>
    </message>
    <message>
        <source>Show the range that was written</source>
        <translation>Eingegebenen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Go back to the lanes</source>
        <translation>Zurück zu den Spuren</translation>
    </message>
</context>
<context>
    <name>Skydock::Remote</name>
    <message>
        <source>The server&apos;s address has to begin with https://.</source>
        <translation>Die Adresse des Servers muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has. Enter it again.</source>
        <translation>Das Token enthält Zeichen, die in keinem Token vorkommen. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no data of Launch Library.</source>
        <translation>%1 antwortete mit etwas, das keine Daten von Launch Library sind.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say how many calls are left.</source>
        <translation>Die Antwort des Servers sagt nicht, wie viele Abrufe übrig sind.</translation>
    </message>
    <message>
        <source>This is no web address. It has to begin with https://.</source>
        <translation>Das ist keine Webadresse. Sie muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>Die Adresse nennt keinen Server.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password. A token is entered apart.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten. Ein Token wird getrennt eingegeben.</translation>
    </message>
    <message>
        <source>The address has to end before “?” or “#”.</source>
        <translation>Die Adresse muss vor „?“ oder „#“ enden.</translation>
    </message>
    <message>
        <source>The address has to begin with https://. Plain http:// is for this computer only (localhost).</source>
        <translation>Die Adresse muss mit https:// beginnen. Einfaches http:// ist nur für diesen Computer (localhost) erlaubt.</translation>
    </message>
    <message>
        <source>Enter the address of a server.</source>
        <translation>Geben Sie die Adresse eines Servers ein.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Die Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>The count of calls to Launch Library cannot be written. Check the permissions of Skydock&apos;s data folder; until then nothing is fetched.</source>
        <translation>Die Zählung der Abrufe bei Launch Library kann nicht geschrieben werden. Prüfen Sie die Zugriffsrechte von Skydocks Datenordner; bis dahin wird nichts abgerufen.</translation>
    </message>
    <message>
        <source>The count of calls to Launch Library was damaged. It has been set aside and is counted anew.</source>
        <translation>Die Zählung der Abrufe bei Launch Library war beschädigt. Sie wurde beiseitegelegt und beginnt neu.</translation>
    </message>
    <message>
        <source>The disk is full: calls to Launch Library cannot be counted, so nothing is fetched.</source>
        <translation>Der Datenträger ist voll: Abrufe bei Launch Library können nicht gezählt werden, daher wird nichts abgerufen.</translation>
    </message>
    <message>
        <source>Another Skydock is counting its calls and does not finish. Try again in a moment.</source>
        <translation>Ein anderes Skydock zählt seine Abrufe und wird nicht fertig. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Perhaps there is no network.</source>
        <translation>%1 ist nicht erreichbar. Vielleicht fehlt die Netzverbindung.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 began to answer and then fell silent.</source>
        <translation>%1 begann zu antworten und verstummte dann.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer.</source>
        <translation>%1 braucht zu lange für die Antwort.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large and was not read.</source>
        <translation>Die Antwort von %1 ist zu groß und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Zu %1 kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Die Verbindung zu %1 brach ab.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged, or far too large.</source>
        <translation>Die Antwort von %1 ist beschädigt oder viel zu groß.</translation>
    </message>
    <message>
        <source>%1 sends Skydock on to another address, where it does not go.</source>
        <translation>%1 schickt Skydock an eine andere Adresse weiter, der es nicht folgt.</translation>
    </message>
    <message>
        <source>%1 sends Skydock on from address to address without end.</source>
        <translation>%1 schickt Skydock endlos von Adresse zu Adresse.</translation>
    </message>
    <message>
        <source>%1 refuses access. Check the token in the settings.</source>
        <translation>%1 verweigert den Zugriff. Prüfen Sie das Token in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for.</source>
        <translation>%1 hat nicht, wonach gefragt wurde.</translation>
    </message>
    <message>
        <source>%1 answers no more calls for a while.</source>
        <translation>%1 beantwortet eine Weile keine Abrufe mehr.</translation>
    </message>
    <message>
        <source>%1 does not accept the question (%2).</source>
        <translation>%1 nimmt die Anfrage nicht an (%2).</translation>
    </message>
    <message>
        <source>%1 is in trouble and cannot answer (%2).</source>
        <translation>%1 ist gestört und kann nicht antworten (%2).</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Die Antwort lautet: %1</translation>
    </message>
    <message>
        <source>The last calls of this hour are kept for what you open.</source>
        <translation>Die letzten Abrufe dieser Stunde bleiben für das, was Sie öffnen.</translation>
    </message>
    <message>
        <source>The calls of this hour are used up.</source>
        <translation>Die Abrufe dieser Stunde sind verbraucht.</translation>
    </message>
</context>
<context>
    <name>Skydock::SearchBar</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose the columns of this table</source>
        <translation>Spalten dieser Tabelle wählen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show or hide the panel of filters</source>
        <translation>Filterleiste ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>Skydock::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search; once more: go to the table</source>
        <translation>Suche leeren; noch einmal: zur Tabelle</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Zur Tabelle</translation>
    </message>
    <message>
        <source>Take the first that is found</source>
        <translation>Ersten Treffer auswählen</translation>
    </message>
</context>
<context>
    <name>Skydock::SearchProblem</name>
    <message>
        <source>A phrase is left open: add %1 at its end.</source>
        <comment>a quotation mark</comment>
        <translation>Ein Ausdruck ist noch offen: Fügen Sie %1 am Ende hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters: shorten it.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen: Kürzen Sie die Eingabe.</numerusform>
            <numerusform>Höchstens %n Zeichen: Kürzen Sie die Eingabe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n words: leave some out.</source>
        <translation>
            <numerusform>Höchstens %n Wort: Lassen Sie einige weg.</numerusform>
            <numerusform>Höchstens %n Wörter: Lassen Sie einige weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::Sentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences with what stands between them.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Skydock::ServerEditor</name>
    <message>
        <source>Production</source>
        <translation>Produktivserver</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklungsserver</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>For trying things out: no limit of calls, but old data, and not all of it.</source>
        <translation>Zum Ausprobieren: keine Begrenzung der Abrufe, aber alte und unvollständige Daten.</translation>
    </message>
    <message>
        <source>A Launch Library of your own, or on this computer.</source>
        <translation>Eine eigene Launch Library oder eine auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>Skydock::Settings</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>the address of a server</source>
        <translation>die Adresse eines Servers</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>The settings in “%1” cannot be read; the usual ones are used.</source>
        <translation>Die Einstellungen in „%1“ sind nicht lesbar; es gelten die üblichen.</translation>
    </message>
    <message>
        <source>The setting %1 is “%2”, which is none of: %3. It is taken as “%4”.</source>
        <extracomment>%1 name of a setting, %2 its value, %3 what it should be, %4 its default</extracomment>
        <translation>Die Einstellung %1 ist „%2“; zulässig ist: %3. Sie gilt als „%4“.</translation>
    </message>
    <message>
        <source>The settings cannot be written to “%1”. They hold until Skydock ends.</source>
        <translation>Die Einstellungen können nicht in „%1“ geschrieben werden. Sie gelten, bis Skydock endet.</translation>
    </message>
    <message>
        <source>system, light, dark or high-contrast</source>
        <translation>system, light, dark oder high-contrast</translation>
    </message>
    <message>
        <source>the code of a language</source>
        <translation>das Kürzel einer Sprache</translation>
    </message>
    <message>
        <source>What was kept of the window cannot all be read; that part of it is as at first.</source>
        <translation>Was vom Fenster gespeichert war, ist nicht vollständig lesbar; dieser Teil ist wieder wie am Anfang.</translation>
    </message>
</context>
<context>
    <name>Skydock::SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Launch Library</source>
        <translation>Launch Library</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>&amp;Look for news:</source>
        <translation>&amp;Nach Neuem sehen:</translation>
    </message>
    <message>
        <source>Space for &amp;pictures:</source>
        <translation>Platz für &amp;Bilder:</translation>
    </message>
    <message>
        <source>Pictures that were shown are kept on this computer up to this size</source>
        <translation>Angezeigte Bilder werden bis zu dieser Größe auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>&amp;Units:</source>
        <translation>&amp;Einheiten:</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <translation>&amp;Zeiten:</translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>nur auf Wunsch</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>jede Stunde (%Ln)</numerusform>
            <numerusform>alle %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message>
        <source>metric (m, kg, km)</source>
        <translation>metrisch (m, kg, km)</translation>
    </message>
    <message>
        <source>US customary (ft, lb, mi)</source>
        <translation>US-amerikanisch (ft, lb, mi)</translation>
    </message>
    <message>
        <source>UTC, as missions are told</source>
        <translation>UTC, wie bei Missionen üblich</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>jede Minute (%Ln)</numerusform>
            <numerusform>alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Appea&amp;rance:</source>
        <translation>E&amp;rscheinungsbild:</translation>
    </message>
    <message>
        <source>La&amp;nguage:</source>
        <translation>Spra&amp;che:</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Systemsprache</translation>
    </message>
    <message>
        <source>like the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>Skydock was started without the network. What only the network needs can be set when it is started with it.</source>
        <translation>Skydock wurde ohne Netz gestartet. Was nur mit Netz gebraucht wird, lässt sich einstellen, wenn Skydock mit Netz gestartet wird.</translation>
    </message>
</context>
<context>
    <name>Skydock::ShortcutsDialog</name>
    <message>
        <source>, </source>
        <comment>between keys that do the same</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Keine Taste tut das.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find what a key does, or a key</source>
        <translation>Taste oder deren Wirkung suchen</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Skydock::Show</name>
    <message>
        <source>“skydock show” needs to know what to show.</source>
        <translation>„skydock show“ braucht die Angabe, was gezeigt werden soll.</translation>
    </message>
    <message>
        <source>“skydock show” does not show %1.</source>
        <translation>„skydock show“ zeigt %1 nicht.</translation>
    </message>
    <message>
        <source>“skydock show spacecraft” wants an id or a name.</source>
        <translation>„skydock show spacecraft“ verlangt eine ID oder einen Namen.</translation>
    </message>
    <message>
        <source>There is no mode %1.</source>
        <translation>Es gibt keinen Modus %1.</translation>
    </message>
    <message>
        <source>There is no format %1.</source>
        <translation>Es gibt kein Format %1.</translation>
    </message>
</context>
<context>
    <name>Skydock::SpacecraftFilters</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>Im All</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>First launch</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Crew or cargo</source>
        <translation>Crew oder Fracht</translation>
    </message>
    <message>
        <source>In space now</source>
        <translation>Jetzt im All</translation>
    </message>
    <message>
        <source>Not in space</source>
        <translation>Nicht im All</translation>
    </message>
    <message>
        <source>Made for crew</source>
        <translation>Für Crew gebaut</translation>
    </message>
    <message>
        <source>Cargo only</source>
        <translation>Nur Fracht</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>A decade; %1 is its first year: &quot;1960s&quot;</extracomment>
        <translation>%1er</translation>
    </message>
    <message>
        <source>With a photograph</source>
        <translation>Mit Foto</translation>
    </message>
    <message>
        <source>Without a photograph</source>
        <translation>Ohne Foto</translation>
    </message>
    <message>
        <source>With data problems</source>
        <translation>Mit Datenproblemen</translation>
    </message>
    <message>
        <source>Without data problems</source>
        <translation>Ohne Datenprobleme</translation>
    </message>
    <message>
        <source>Only placeholders</source>
        <translation>Nur Platzhalter</translation>
    </message>
    <message>
        <source>No placeholders</source>
        <translation>Keine Platzhalter</translation>
    </message>
    <message>
        <source>In flight in the years</source>
        <translation>Im Flug in den Jahren</translation>
    </message>
    <message>
        <source>In flight until %1</source>
        <translation>Im Flug bis %1</translation>
    </message>
    <message>
        <source>In flight since %1</source>
        <translation>Im Flug seit %1</translation>
    </message>
    <message>
        <source>In flight %1 – %2</source>
        <translation>Im Flug %1 – %2</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Data problems</source>
        <translation>Datenprobleme</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Besuch bei</translation>
    </message>
    <message>
        <source>Visited %1</source>
        <translation>Besuch bei %1</translation>
    </message>
    <message>
        <source>First launch in the %1s</source>
        <extracomment>%1 is the first year of a decade: &quot;First launch in the 1960s&quot;</extracomment>
        <translation>Erster Start in den %1er-Jahren</translation>
    </message>
</context>
<context>
    <name>Skydock::StandardOutput</name>
    <message>
        <source>The disk is full: the output is not complete. Free some space and try again.</source>
        <translation>Der Datenträger ist voll: Die Ausgabe ist unvollständig. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>Skydock::Startup</name>
    <message>
        <source>“skydock list”, “skydock --help” and “skydock --version” need no display.</source>
        <translation>„skydock list“, „skydock --help“ und „skydock --version“ brauchen keinen Bildschirm.</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start Skydock in a desktop session.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt. Starten Sie Skydock in einer grafischen Sitzung.</translation>
    </message>
    <message>
        <source>No window can be opened here. Check the display, or start Skydock in a desktop session.</source>
        <translation>Hier lässt sich kein Fenster öffnen. Prüfen Sie den Bildschirm oder starten Sie Skydock in einer grafischen Sitzung.</translation>
    </message>
    <message>
        <source>No window can be opened here (%1). Check the display, or start Skydock in a desktop session.</source>
        <translation>Hier lässt sich kein Fenster öffnen (%1). Prüfen Sie den Bildschirm oder starten Sie Skydock in einer grafischen Sitzung.</translation>
    </message>
</context>
<context>
    <name>Skydock::StayLengths</name>
    <message>
        <source>Under a week</source>
        <translation>Unter einer Woche</translation>
    </message>
    <message>
        <source>1 week to 1 month</source>
        <translation>1 Woche bis 1 Monat</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation>1 bis 3 Monate</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>3 bis 6 Monate</translation>
    </message>
    <message>
        <source>6 to 12 months</source>
        <translation>6 bis 12 Monate</translation>
    </message>
    <message>
        <source>A year and more</source>
        <translation>Ein Jahr und mehr</translation>
    </message>
    <message>
        <source>Length of a stay</source>
        <translation>Aufenthaltsdauer</translation>
    </message>
    <message>
        <source>Stay: %1</source>
        <translation>Aufenthalt: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncActions</name>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Look for news at Launch Library now</source>
        <translation>Jetzt bei Launch Library nach Neuem sehen</translation>
    </message>
    <message>
        <source>&amp;Data problems…</source>
        <translation>&amp;Datenprobleme…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Go on fetching</source>
        <translation>&amp;Weiter abrufen</translation>
    </message>
    <message>
        <source>&amp;Pause fetching</source>
        <translation>Abrufen &amp;pausieren</translation>
    </message>
    <message>
        <source>Go on fetching from Launch Library</source>
        <translation>Weiter von Launch Library abrufen</translation>
    </message>
    <message>
        <source>Fetch nothing from Launch Library for now</source>
        <translation>Vorerst nichts von Launch Library abrufen</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncDetails</name>
    <message>
        <source>Last news: %1</source>
        <translation>Letzte Neuigkeiten: %1</translation>
    </message>
    <message>
        <source>Next look: %1</source>
        <translation>Nächste Prüfung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln data problems</source>
        <translation>
            <numerusform>%Ln Datenproblem</numerusform>
            <numerusform>%Ln Datenprobleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Data: Launch Library 2 by The Space Devs. Mirror: %1</source>
        <translation>Daten: Launch Library 2 von The Space Devs. Spiegel: %1</translation>
    </message>
    <message>
        <source>Mirrored: %1</source>
        <translation>Gespiegelt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left</source>
        <translation>
            <numerusform>%1 von %Ln Abruf dieser Stunde übrig</numerusform>
            <numerusform>%1 von %Ln Abrufen dieser Stunde übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two lists of records</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, the next is free at %2, all are at %3</source>
        <translation>
            <numerusform>%1 von %Ln Abruf dieser Stunde übrig, der nächste ist ab %2 frei, alle ab %3</numerusform>
            <numerusform>%1 von %Ln Abrufen dieser Stunde übrig, der nächste ist ab %2 frei, alle ab %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, the next is free at %2</source>
        <translation>
            <numerusform>%1 von %Ln Abruf dieser Stunde übrig, der nächste ist ab %2 frei</numerusform>
            <numerusform>%1 von %Ln Abrufen dieser Stunde übrig, der nächste ist ab %2 frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, all are at %2</source>
        <translation>
            <numerusform>%1 von %Ln Abruf dieser Stunde übrig, alle sind ab %2 frei</numerusform>
            <numerusform>%1 von %Ln Abrufen dieser Stunde übrig, alle sind ab %2 frei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::SyncStatusText</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline. The mirror is of %1.</source>
        <translation>Offline. Der Spiegel ist vom %1.</translation>
    </message>
    <message>
        <source>Mirror as of %1</source>
        <translation>Spiegel vom %1</translation>
    </message>
    <message>
        <source>Bundled catalogue, as of %1</source>
        <translation>Mitgelieferter Katalog vom %1</translation>
    </message>
    <message>
        <source>Bundled catalogue</source>
        <translation>Mitgelieferter Katalog</translation>
    </message>
    <message>
        <source>Mirror incomplete</source>
        <translation>Spiegel unvollständig</translation>
    </message>
    <message>
        <source>Mirror up to date</source>
        <translation>Spiegel aktuell</translation>
    </message>
    <message>
        <source>Mirror %1 min old</source>
        <translation>Spiegel %1 min alt</translation>
    </message>
    <message>
        <source>Mirror %1 h old</source>
        <translation>Spiegel %1 h alt</translation>
    </message>
    <message>
        <source>Mirror %1 d old</source>
        <translation>Spiegel %1 d alt</translation>
    </message>
    <message>
        <source>Another Skydock is fetching</source>
        <translation>Ein anderes Skydock ruft ab</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Waiting for calls</source>
        <translation>Wartet auf Abrufe</translation>
    </message>
    <message>
        <source>Goes on in %1</source>
        <translation>Weiter in %1</translation>
    </message>
    <message>
        <source>Goes on with %1 in %2</source>
        <extracomment>%1 what is fetched: &quot;dockings&quot;; %2 minutes and seconds</extracomment>
        <translation>Weiter in %2: %1</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Nächster Versuch in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls left</source>
        <translation>
            <numerusform>%1 von %Ln Abruf übrig</numerusform>
            <numerusform>%1 von %Ln Abrufen übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls left</source>
        <translation>Keine Abrufe übrig</translation>
    </message>
    <message>
        <source>%1 · next in %2</source>
        <translation>%1 · nächster in %2</translation>
    </message>
    <message>
        <source>%1 · all again in %2</source>
        <translation>%1 · wieder alle in %2</translation>
    </message>
    <message>
        <source>The mirror is complete and up to date</source>
        <translation>Der Spiegel ist vollständig und aktuell</translation>
    </message>
    <message>
        <source>Nothing to fetch now</source>
        <translation>Jetzt nichts abzurufen</translation>
    </message>
    <message>
        <source>Offline. Mirror as of %1</source>
        <translation>Offline. Spiegel vom %1</translation>
    </message>
    <message>
        <source>Offline. Bundled catalogue, as of %1</source>
        <translation>Offline. Mitgelieferter Katalog vom %1</translation>
    </message>
    <message>
        <source>Offline. Bundled catalogue</source>
        <translation>Offline. Mitgelieferter Katalog</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncStatusWidget</name>
    <message>
        <source>Rows fetched</source>
        <translation>Abgerufene Zeilen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncTaskWords</name>
    <message>
        <source>dockings</source>
        <translation>Kopplungen</translation>
    </message>
    <message>
        <source>spacecraft</source>
        <translation>Raumfahrzeuge</translation>
    </message>
    <message>
        <source>flights</source>
        <translation>Flüge</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>statuses</source>
        <translation>Statusangaben</translation>
    </message>
    <message>
        <source>launch details</source>
        <translation>Startdetails</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1 werden abgerufen</translation>
    </message>
    <message>
        <source>Looking for news of %1</source>
        <translation>Suche nach Neuem: %1</translation>
    </message>
    <message>
        <source>Checking all %1</source>
        <translation>Alle %1 werden geprüft</translation>
    </message>
    <message>
        <source>Fetching the open spacecraft</source>
        <translation>Das geöffnete Raumfahrzeug wird abgerufen</translation>
    </message>
    <message>
        <source>Asking Launch Library</source>
        <translation>Launch Library wird gefragt</translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <extracomment>%1 &quot;Fetching dockings&quot;</extracomment>
        <translation>%1: Seite %2 von %3</translation>
    </message>
    <message>
        <source>Filling the mirror</source>
        <translation>Spiegel wird gefüllt</translation>
    </message>
    <message>
        <source>Refreshing the mirror</source>
        <translation>Spiegel wird aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>%Ln Kopplung</numerusform>
            <numerusform>%Ln Kopplungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln Raumfahrzeug</numerusform>
            <numerusform>%Ln Raumfahrzeuge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flights</source>
        <translation>
            <numerusform>%Ln Flug</numerusform>
            <numerusform>%Ln Flüge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ports</source>
        <translation>
            <numerusform>%Ln Port</numerusform>
            <numerusform>%Ln Ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stations</source>
        <translation>
            <numerusform>%Ln Station</numerusform>
            <numerusform>%Ln Stationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statuses</source>
        <translation>
            <numerusform>%Ln Statusangabe</numerusform>
            <numerusform>%Ln Statusangaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln launch details</source>
        <translation>
            <numerusform>%Ln Startdetail</numerusform>
            <numerusform>%Ln Startdetails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln dockings</source>
        <translation>
            <numerusform>%1 von %Ln Kopplung</numerusform>
            <numerusform>%1 von %Ln Kopplungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln spacecraft</source>
        <translation>
            <numerusform>%1 von %Ln Raumfahrzeug</numerusform>
            <numerusform>%1 von %Ln Raumfahrzeugen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln flights</source>
        <translation>
            <numerusform>%1 von %Ln Flug</numerusform>
            <numerusform>%1 von %Ln Flügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln ports</source>
        <translation>
            <numerusform>%1 von %Ln Port</numerusform>
            <numerusform>%1 von %Ln Ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stations</source>
        <translation>
            <numerusform>%1 von %Ln Station</numerusform>
            <numerusform>%1 von %Ln Stationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln statuses</source>
        <translation>
            <numerusform>%1 von %Ln Statusangabe</numerusform>
            <numerusform>%1 von %Ln Statusangaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln launch details</source>
        <translation>
            <numerusform>%1 von %Ln Startdetail</numerusform>
            <numerusform>%1 von %Ln Startdetails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::SyncText</name>
    <message>
        <source>news of %1</source>
        <extracomment>%1 is a list: &quot;docking events&quot;</extracomment>
        <translation>Neues (%1)</translation>
    </message>
    <message>
        <source>The mirror is complete.</source>
        <translation>Der Spiegel ist vollständig.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left.</source>
        <translation>
            <numerusform>Noch %n Abruf nötig.</numerusform>
            <numerusform>Noch %n Abrufe nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n request(s) left.</source>
        <translation>
            <numerusform>Mindestens noch %n Abruf nötig.</numerusform>
            <numerusform>Mindestens noch %n Abrufe nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can go on from %1.</source>
        <translation>Weiter geht es ab %1.</translation>
    </message>
    <message>
        <source>docking events</source>
        <translation>Kopplungen</translation>
    </message>
    <message>
        <source>spacecraft</source>
        <translation>Raumfahrzeuge</translation>
    </message>
    <message>
        <source>flights</source>
        <translation>Flüge</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>space stations</source>
        <translation>Raumstationen</translation>
    </message>
    <message>
        <source>spacecraft statuses</source>
        <translation>Statusangaben der Raumfahrzeuge</translation>
    </message>
    <message>
        <source>missions and pads of flights</source>
        <translation>Missionen und Startrampen der Flüge</translation>
    </message>
    <message>
        <source>The calls of this hour are used up; waiting until %1.</source>
        <translation>Die Abrufe dieser Stunde sind verbraucht; gewartet wird bis %1.</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <translation>Nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>Another Skydock is fetching; waiting for it.</source>
        <translation>Ein anderes Skydock ruft ab; es wird gewartet.</translation>
    </message>
    <message numerus="yes">
        <source>%1: page %2 of %3, %4 of %n rows</source>
        <extracomment>%1 what is fetched; %4 rows of %n are here</extracomment>
        <translation>
            <numerusform>%1: Seite %2 von %3, %4 von %n Zeile</numerusform>
            <numerusform>%1: Seite %2 von %3, %4 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <translation>%1: Seite %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: page %2, %3 of %n rows</source>
        <translation>
            <numerusform>%1: Seite %2, %3 von %n Zeile</numerusform>
            <numerusform>%1: Seite %2, %3 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: page %2</source>
        <translation>%1: Seite %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 &quot;5 requests&quot;, %2 &quot;401 rows&quot;</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Abruf</numerusform>
            <numerusform>%n Abrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::TableCopy</name>
    <message numerus="yes">
        <source>Copying %Ln rows…</source>
        <translation>
            <numerusform>%Ln Zeile wird kopiert…</numerusform>
            <numerusform>%Ln Zeilen werden kopiert…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Skydock::TableExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;selected rows</source>
        <translation>
            <numerusform>%Ln &amp;ausgewählte Zeile</numerusform>
            <numerusform>%Ln &amp;ausgewählte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;all %Ln rows that match</source>
        <translation>
            <numerusform>die %Ln &amp;passende Zeile</numerusform>
            <numerusform>alle %Ln &amp;passenden Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>TSV, text between tabs</source>
        <translation>TSV, Text zwischen Tabulatoren</translation>
    </message>
    <message>
        <source>JSON, as Launch Library gives it</source>
        <translation>JSON, wie von Launch Library geliefert</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln shown</source>
        <translation>
            <numerusform>die %Ln gezeigte</numerusform>
            <numerusform>die %Ln gezeigten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <translation>
            <numerusform>alle (%Ln)</numerusform>
            <numerusform>alle %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Geschriebene Zeilen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>Zeilen:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Da&amp;tei:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>Geben Sie an, welche Datei geschrieben werden soll.</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>„%1“ existiert bereits. Ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>The mirror was closed; nothing was written.</source>
        <translation>Der Spiegel wurde geschlossen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Colu&amp;mns:</source>
        <translation>&amp;Spalten:</translation>
    </message>
</context>
<context>
    <name>Skydock::TableHeader</name>
    <message>
        <source>Column headers</source>
        <translation>Spaltenköpfe</translation>
    </message>
    <message>
        <source>Click to sort, Shift+click to sort by one more column</source>
        <translation>Klicken zum Sortieren, Umschalt+Klick für eine weitere Sortierspalte</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Sortiert nach %1, aufsteigend</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Sortiert nach %1, absteigend</translation>
    </message>
    <message>
        <source>%1, then by %2, ascending</source>
        <translation>%1, dann nach %2, aufsteigend</translation>
    </message>
    <message>
        <source>%1, then by %2, descending</source>
        <translation>%1, dann nach %2, absteigend</translation>
    </message>
    <message>
        <source>Go to the column on the left</source>
        <translation>Zur Spalte links</translation>
    </message>
    <message>
        <source>Go to the column on the right</source>
        <translation>Zur Spalte rechts</translation>
    </message>
    <message>
        <source>Go to the first column</source>
        <translation>Zur ersten Spalte</translation>
    </message>
    <message>
        <source>Go to the last column</source>
        <translation>Zur letzten Spalte</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>Nach der Spalte sortieren</translation>
    </message>
    <message>
        <source>Sort by the column as well</source>
        <translation>Zusätzlich nach der Spalte sortieren</translation>
    </message>
    <message>
        <source>Show what can be done with the column</source>
        <translation>Zeigen, was mit der Spalte möglich ist</translation>
    </message>
    <message>
        <source>Go to the rows</source>
        <translation>Zu den Zeilen</translation>
    </message>
</context>
<context>
    <name>Skydock::TableTexts</name>
    <message>
        <source>Spacecraft</source>
        <translation>Raumfahrzeuge</translation>
    </message>
    <message>
        <source>Dockings</source>
        <translation>Kopplungen</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Flüge</translation>
    </message>
    <message>
        <source>Search name, configuration, serial number…</source>
        <translation>Name, Konfiguration, Seriennummer suchen…</translation>
    </message>
    <message>
        <source>Search spacecraft, station, port…</source>
        <translation>Raumfahrzeug, Station, Port suchen…</translation>
    </message>
    <message>
        <source>Search spacecraft, launch, destination, mission…</source>
        <translation>Raumfahrzeug, Start, Ziel, Mission suchen…</translation>
    </message>
    <message>
        <source>%1 · %2 at Launch Library</source>
        <extracomment>%1 &quot;31 spacecraft&quot;, %2 a number</extracomment>
        <translation>%1 · %2 bei Launch Library</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln Raumfahrzeug</numerusform>
            <numerusform>%Ln Raumfahrzeuge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln spacecraft</source>
        <translation>
            <numerusform>%1 von %Ln Raumfahrzeug</numerusform>
            <numerusform>%1 von %Ln Raumfahrzeugen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>%Ln Kopplung</numerusform>
            <numerusform>%Ln Kopplungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln dockings</source>
        <translation>
            <numerusform>%1 von %Ln Kopplung</numerusform>
            <numerusform>%1 von %Ln Kopplungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flights</source>
        <translation>
            <numerusform>%Ln Flug</numerusform>
            <numerusform>%Ln Flüge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln flights</source>
        <translation>
            <numerusform>%1 von %Ln Flug</numerusform>
            <numerusform>%1 von %Ln Flügen</numerusform>
        </translation>
    </message>
    <message>
        <source>No spacecraft here yet</source>
        <translation>Hier sind noch keine Raumfahrzeuge</translation>
    </message>
    <message>
        <source>No dockings here yet</source>
        <translation>Hier sind noch keine Kopplungen</translation>
    </message>
    <message>
        <source>No flights here yet</source>
        <translation>Hier sind noch keine Flüge</translation>
    </message>
    <message>
        <source>No spacecraft matches “%1”</source>
        <translation>Kein Raumfahrzeug passt zu „%1“</translation>
    </message>
    <message>
        <source>No docking matches “%1”</source>
        <translation>Keine Kopplung passt zu „%1“</translation>
    </message>
    <message>
        <source>No flight matches “%1”</source>
        <translation>Kein Flug passt zu „%1“</translation>
    </message>
    <message>
        <source>No spacecraft matches these filters</source>
        <translation>Kein Raumfahrzeug passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>No docking matches these filters</source>
        <translation>Keine Kopplung passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>No flight matches these filters</source>
        <translation>Kein Flug passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>No spacecraft matches “%1” and these filters</source>
        <translation>Kein Raumfahrzeug passt zu „%1“ und diesen Filtern</translation>
    </message>
    <message>
        <source>No docking matches “%1” and these filters</source>
        <translation>Keine Kopplung passt zu „%1“ und diesen Filtern</translation>
    </message>
    <message>
        <source>No flight matches “%1” and these filters</source>
        <translation>Kein Flug passt zu „%1“ und diesen Filtern</translation>
    </message>
</context>
<context>
    <name>Skydock::ThumbnailLabel</name>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>Drawing of a spacecraft</source>
        <translation>Zeichnung eines Raumfahrzeugs</translation>
    </message>
    <message>
        <source>Drawing: %1</source>
        <translation>Zeichnung: %1</translation>
    </message>
    <message>
        <source>No photograph: %1</source>
        <translation>Kein Foto: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineDock</name>
    <message>
        <source>Docking timeline</source>
        <translation>Kopplungszeitleiste</translation>
    </message>
    <message>
        <source>Earlier view</source>
        <translation>Vorherige Ansicht</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Links</translation>
    </message>
    <message>
        <source>Later view</source>
        <translation>Nächste Ansicht</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Rechts</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Show the selected spacecraft</source>
        <translation>Das ausgewählte Raumfahrzeug zeigen</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>Zum jetzigen Zeitpunkt</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who was docked when</source>
        <translation>Wer wann angekoppelt war</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more without a lane</source>
        <comment>spacecraft of the table</comment>
        <translation>
            <numerusform>%Ln weiteres ohne Spur</numerusform>
            <numerusform>%Ln weitere ohne Spur</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow the table to see the others.</source>
        <translation>Grenzen Sie die Tabelle ein, um die übrigen zu sehen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The table shows no spacecraft</source>
        <translation>Die Tabelle zeigt kein Raumfahrzeug</translation>
    </message>
    <message>
        <source>No docking is known yet</source>
        <translation>Noch ist keine Kopplung bekannt</translation>
    </message>
    <message>
        <source>No host is shown</source>
        <translation>Kein Kopplungsziel wird gezeigt</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>Alle Kopplungsziele zeigen</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineExport</name>
    <message>
        <source>The image would be %1 × %2 pixels, more than can be made. Choose a smaller scale or width, fewer rows, or SVG or PDF.</source>
        <translation>Das Bild hätte %1 × %2 Pixel, mehr als möglich ist. Wählen Sie einen kleineren Maßstab oder eine kleinere Breite, weniger Zeilen oder SVG oder PDF.</translation>
    </message>
    <message>
        <source>The picture could not be made: there is not enough memory.</source>
        <translation>Das Bild konnte nicht erzeugt werden: Der Speicher reicht nicht aus.</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineExportDialog</name>
    <message>
        <source>Export timeline</source>
        <translation>Zeitleiste exportieren</translation>
    </message>
    <message>
        <source>PNG, an image</source>
        <translation>PNG, ein Bild</translation>
    </message>
    <message>
        <source>SVG, vectors for the web and for drawing programs</source>
        <translation>SVG, Vektoren für das Web und Zeichenprogramme</translation>
    </message>
    <message>
        <source>PDF, vectors for print</source>
        <translation>PDF, Vektoren für den Druck</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>Hell, für Papier</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Wie im Fenster</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>Range:</source>
        <translation>Zeitraum:</translation>
    </message>
    <message>
        <source>Lanes:</source>
        <translation>Spuren:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>Far&amp;ben:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>how many pixels for each one on the screen</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Pixels for each one on the screen</source>
        <translation>Pixel je Bildpunkt auf dem Bildschirm</translation>
    </message>
    <message>
        <source>E&amp;verything: %1</source>
        <comment>a range of time</comment>
        <translation>A&amp;lles: %1</translation>
    </message>
    <message>
        <source>From, UTC</source>
        <translation>Von, UTC</translation>
    </message>
    <message>
        <source>To, UTC</source>
        <translation>Bis, UTC</translation>
    </message>
    <message>
        <source>–</source>
        <comment>between from and to</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>&amp;All lanes</source>
        <translation>Alle S&amp;puren</translation>
    </message>
    <message>
        <source>The end has to lie after the beginning.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>%L1 × %L2 pixels</source>
        <translation>%L1 × %L2 Pixel</translation>
    </message>
    <message>
        <source>as large as one likes</source>
        <translation>beliebig groß</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What is s&amp;hown: %1</source>
        <comment>a range of time</comment>
        <translation>Ge&amp;zeigtes: %1</translation>
    </message>
    <message>
        <source>F&amp;rom – to, in UTC:</source>
        <translation>&amp;Von – bis, in UTC:</translation>
    </message>
    <message>
        <source>&amp;Lanes in view</source>
        <translation>&amp;Sichtbare Spuren</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineInstant</name>
    <message>
        <source>Show who was docked when, or put it away</source>
        <translation>Zeigen oder ausblenden, wer wann angekoppelt war</translation>
    </message>
    <message>
        <source>Move the cursor to the event before</source>
        <translation>Zeitmarke zum vorherigen Ereignis bewegen</translation>
    </message>
    <message>
        <source>Move the cursor to the event after</source>
        <translation>Zeitmarke zum nächsten Ereignis bewegen</translation>
    </message>
    <message>
        <source>Put the cursor away</source>
        <translation>Zeitmarke ausblenden</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineKeys</name>
    <message>
        <source>Go a little back in time</source>
        <translation>Ein wenig in der Zeit zurück</translation>
    </message>
    <message>
        <source>Go a little forward in time</source>
        <translation>Ein wenig in der Zeit vor</translation>
    </message>
    <message>
        <source>Go far back in time</source>
        <translation>Weit in der Zeit zurück</translation>
    </message>
    <message>
        <source>Go far forward in time</source>
        <translation>Weit in der Zeit vor</translation>
    </message>
    <message>
        <source>Show the earlier view</source>
        <translation>Vorherige Ansicht zeigen</translation>
    </message>
    <message>
        <source>Show the later view</source>
        <translation>Nächste Ansicht zeigen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>Zum jetzigen Zeitpunkt</translation>
    </message>
    <message>
        <source>Show the selected spacecraft</source>
        <translation>Das ausgewählte Raumfahrzeug zeigen</translation>
    </message>
    <message>
        <source>Write where to go</source>
        <translation>Zeitraum eingeben</translation>
    </message>
    <message>
        <source>Go to the lane above</source>
        <translation>Zur Spur darüber</translation>
    </message>
    <message>
        <source>Go to the lane below</source>
        <translation>Zur Spur darunter</translation>
    </message>
    <message>
        <source>Select the docking before in the lane</source>
        <translation>Vorherige Kopplung in der Spur auswählen</translation>
    </message>
    <message>
        <source>Select the docking after in the lane</source>
        <translation>Nächste Kopplung in der Spur auswählen</translation>
    </message>
    <message>
        <source>Scroll up by a page</source>
        <translation>Eine Seite nach oben blättern</translation>
    </message>
    <message>
        <source>Scroll down by a page</source>
        <translation>Eine Seite nach unten blättern</translation>
    </message>
    <message>
        <source>Fold or unfold the module of the lane</source>
        <translation>Modul der Spur ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fold or unfold the host of the lane</source>
        <translation>Kopplungsziel der Spur ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Open the details of the selected docking</source>
        <translation>Details der ausgewählten Kopplung öffnen</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineLegend</name>
    <message>
        <source>, </source>
        <comment>between two operators or types</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Colours by type: %1</source>
        <translation>Farben nach Typ: %1</translation>
    </message>
    <message>
        <source>Colours by operator: %1</source>
        <translation>Farben nach Betreiber: %1</translation>
    </message>
    <message>
        <source>+%L1</source>
        <comment>operators or types that there is no room for</comment>
        <translation>+%L1</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineOverview</name>
    <message>
        <source>Overview of all stays</source>
        <translation>Übersicht aller Aufenthalte</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>Skydock::TokenEditor</name>
    <message>
        <source>C&amp;heck token</source>
        <translation>Token &amp;prüfen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>as kept for that server</source>
        <translation>wie für diesen Server gespeichert</translation>
    </message>
    <message>
        <source>Each server has a token of its own.</source>
        <translation>Jeder Server hat ein eigenes Token.</translation>
    </message>
    <message>
        <source>Asking Launch Library…</source>
        <translation>Launch Library wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls an hour</source>
        <translation>
            <numerusform>%Ln Abruf pro Stunde</numerusform>
            <numerusform>%Ln Abrufe pro Stunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: %1, %2 of them used.</source>
        <extracomment>%1 &quot;300 calls an hour&quot;, %2 a number</extracomment>
        <translation>Angenommen: %1, davon %2 verbraucht.</translation>
    </message>
    <message>
        <source>Not accepted: Launch Library does not know this token.</source>
        <translation>Nicht angenommen: Launch Library kennt dieses Token nicht.</translation>
    </message>
    <message>
        <source>Without a token: %1, %2 of them used.</source>
        <translation>Ohne Token: %1, davon %2 verbraucht.</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Anze&amp;igen</translation>
    </message>
</context>
<context>
    <name>Skydock::TokenStore</name>
    <message>
        <source>No keyring answers: a token is known until Skydock ends.</source>
        <translation>Keine Schlüsselverwaltung antwortet: Ein Token ist bekannt, bis Skydock endet.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>Die Schlüsselverwaltung verweigerte den Zugriff.</translation>
    </message>
    <message>
        <source>The keyring failed.</source>
        <translation>Die Schlüsselverwaltung ist gescheitert.</translation>
    </message>
    <message>
        <source>The keyring failed: %1</source>
        <translation>Die Schlüsselverwaltung ist gescheitert: %1</translation>
    </message>
    <message>
        <source>A token has only letters, digits and signs, and no spaces.</source>
        <translation>Ein Token hat nur Buchstaben, Ziffern und Zeichen, keine Leerzeichen.</translation>
    </message>
    <message>
        <source>What the keyring holds for Skydock is no token. Enter it again.</source>
        <translation>Was die Schlüsselverwaltung für Skydock enthält, ist kein Token. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>What SKYDOCK_API_TOKEN says is no token; it is not used.</source>
        <translation>Der Inhalt von SKYDOCK_API_TOKEN ist kein Token; er wird nicht verwendet.</translation>
    </message>
    <message>
        <source>No token: Launch Library is asked anonymously.</source>
        <translation>Kein Token: Launch Library wird anonym gefragt.</translation>
    </message>
    <message>
        <source>The token is kept in your keyring.</source>
        <translation>Das Token ist in Ihrer Schlüsselverwaltung gespeichert.</translation>
    </message>
    <message>
        <source>The token comes from the environment variable SKYDOCK_API_TOKEN.</source>
        <translation>Das Token stammt aus der Umgebungsvariablen SKYDOCK_API_TOKEN.</translation>
    </message>
    <message>
        <source>The token is known until Skydock ends.</source>
        <translation>Das Token ist bekannt, bis Skydock endet.</translation>
    </message>
</context>
<context>
    <name>Skydock::ToolStrip</name>
    <message>
        <source>More buttons</source>
        <translation>Weitere Schaltflächen</translation>
    </message>
</context>
<context>
    <name>Skydock::WhatsThis</name>
    <message>
        <source>Finds the rows that contain every word, each in any of the fields that are searched. Words between quotation marks are looked for as they stand, spaces and commas included. Enter selects the first row that is found and goes on to the table, as Down does, and Escape empties the field.</source>
        <translation>Findet die Zeilen, die jedes Wort enthalten, jedes in irgendeinem der durchsuchten Felder. Wörter in Anführungszeichen werden genau so gesucht, wie sie dastehen, einschließlich Leerzeichen und Kommas. Die Eingabetaste wählt die erste gefundene Zeile aus und geht zur Tabelle weiter, ebenso die Pfeiltaste nach unten; Esc leert das Feld.</translation>
    </message>
    <message>
        <source>Narrows the table to the values that are ticked: several values of one filter widen the choice, values of different filters narrow it. The number beside a value says how many rows would remain. Press a title to fold or unfold it; Tab moves from value to value and Space ticks one.</source>
        <translation>Grenzt die Tabelle auf die angehakten Werte ein: Mehrere Werte eines Filters erweitern die Auswahl, Werte verschiedener Filter engen sie ein. Die Zahl neben einem Wert sagt, wie viele Zeilen übrig blieben. Drücken Sie auf einen Titel, um ihn ein- oder auszuklappen; die Tabulatortaste geht von Wert zu Wert, und die Leertaste hakt einen an.</translation>
    </message>
    <message>
        <source>Shows at a glance what the spacecraft is and where it is now. The arrow keys switch to everything that is known of it.</source>
        <translation>Zeigt auf einen Blick, was das Raumfahrzeug ist und wo es jetzt ist. Die Pfeiltasten wechseln zu allem, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Shows everything that is known of the spacecraft: its flights, dockings, configuration and maker. What the mirror does not have yet is fetched when you look at it. The arrow keys switch back to what matters most.</source>
        <translation>Zeigt alles, was über das Raumfahrzeug bekannt ist: seine Flüge, Kopplungen, Konfiguration und seinen Hersteller. Was dem Spiegel noch fehlt, wird beim Ansehen abgerufen. Die Pfeiltasten wechseln zurück zum Wesentlichen.</translation>
    </message>
    <message>
        <source>Shows who was docked where and when: a lane for each port or spacecraft, a bar for each stay. Drag to move in time, turn the wheel to zoom about the pointer, drag with Alt to zoom into a rectangle, and click a bar to select its spacecraft. By keyboard, the arrow keys move in time and from lane to lane, plus and minus zoom, the square brackets go to the previous and the next stay, Enter opens it, Home shows everything and End shows now.</source>
        <translation>Zeigt, wer wo und wann angekoppelt war: eine Spur je Port oder Raumfahrzeug, ein Balken je Aufenthalt. Ziehen Sie, um sich in der Zeit zu bewegen, drehen Sie das Mausrad, um am Mauszeiger zu zoomen, ziehen Sie mit Alt, um in ein Rechteck zu zoomen, und klicken Sie auf einen Balken, um sein Raumfahrzeug auszuwählen. Auf der Tastatur bewegen die Pfeiltasten in der Zeit und von Spur zu Spur, Plus und Minus zoomen, die eckigen Klammern gehen zum vorherigen und zum nächsten Aufenthalt, die Eingabetaste öffnet ihn, Pos1 zeigt alles und Ende den jetzigen Zeitpunkt.</translation>
    </message>
    <message>
        <source>Shows how many stays there were in all the time that is known, and frames the part that the lanes above show. Drag the frame to move it, drag its edges to widen or narrow it, or click beside it to go there. By keyboard, use the arrow keys and plus and minus in the lanes.</source>
        <translation>Zeigt, wie viele Aufenthalte es in der gesamten bekannten Zeit gab, und umrahmt den Teil, den die Spuren darüber zeigen. Ziehen Sie den Rahmen, um ihn zu verschieben, ziehen Sie seine Ränder, um ihn zu verbreitern oder zu verschmälern, oder klicken Sie daneben, um dorthin zu gehen. Auf der Tastatur nutzen Sie in den Spuren die Pfeiltasten sowie Plus und Minus.</translation>
    </message>
    <message>
        <source>Puts a cursor on the timeline that asks who was docked at that instant; the answer stands beside the lanes. Drag the cursor, or in the lanes press T to put it there and take it away, and comma and full stop to go to the previous and the next docking or departure.</source>
        <translation>Setzt eine Zeitmarke auf die Zeitleiste, die fragt, wer zu diesem Zeitpunkt angekoppelt war; die Antwort steht neben den Spuren. Ziehen Sie die Zeitmarke, oder drücken Sie in den Spuren T, um sie zu setzen und zu entfernen, und Komma und Punkt, um zur vorherigen und zur nächsten An- oder Abkopplung zu gehen.</translation>
    </message>
    <message>
        <source>Lists every port of the hosts shown with the spacecraft that was docked there at the cursor, and for how long. It follows while the cursor is dragged. Enter an instant in the date field, or use the arrows beside it to go from event to event; Escape puts the cursor away.</source>
        <translation>Listet jeden Port der gezeigten Kopplungsziele auf, mit dem Raumfahrzeug, das an der Zeitmarke dort angekoppelt war, und der Dauer. Die Liste folgt der Zeitmarke beim Ziehen. Geben Sie im Datumsfeld einen Zeitpunkt ein oder gehen Sie mit den Pfeilen daneben von Ereignis zu Ereignis; Esc blendet die Zeitmarke aus.</translation>
    </message>
    <message>
        <source>Chooses the stations, spacecraft and payloads whose ports the timeline shows. The number behind a name says how many stays it had. The menu stays open while you tick with the mouse or with Space.</source>
        <translation>Wählt die Stationen, Raumfahrzeuge und Nutzlasten, deren Ports die Zeitleiste zeigt. Die Zahl hinter einem Namen sagt, wie viele Aufenthalte es dort gab. Das Menü bleibt offen, während Sie mit der Maus oder der Leertaste anhaken.</translation>
    </message>
    <message>
        <source>Chooses what the lanes stand for, ports or the spacecraft of the table, in which order they come, what the colours mean, and whether times are in UTC or local. Space opens the menu, and the arrow keys and Enter choose in it.</source>
        <translation>Wählt, wofür die Spuren stehen, für Ports oder die Raumfahrzeuge der Tabelle, in welcher Reihenfolge sie kommen, was die Farben bedeuten und ob Zeiten in UTC oder Ortszeit stehen. Die Leertaste öffnet das Menü, Pfeiltasten und Eingabetaste wählen darin.</translation>
    </message>
    <message>
        <source>Says which time the timeline shows. Enter another one to go there: a year, a month, a day, or two of them with a dash between, such as 2021, 2021-07-15 or 1998 – 2003. The key G leads here from the lanes, Enter goes to that time, and Escape leaves it as it was.</source>
        <translation>Sagt, welchen Zeitraum die Zeitleiste zeigt. Geben Sie einen anderen ein, um dorthin zu gehen: ein Jahr, einen Monat, einen Tag oder zwei davon mit einem Strich dazwischen, etwa 2021, 2021-07-15 oder 1998 – 2003. Die Taste G führt von den Spuren hierher, die Eingabetaste geht zu diesem Zeitraum, und Esc lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>Says how old the mirror is, what is being fetched from Launch Library, and what stands in the way if anything does. The buttons pause fetching and look for news at once; the Mirror menu has the same.</source>
        <translation>Sagt, wie alt der Spiegel ist, was gerade von Launch Library abgerufen wird und was gegebenenfalls im Weg steht. Die Schaltflächen pausieren das Abrufen und sehen sofort nach Neuem; das Menü „Spiegel“ bietet dasselbe.</translation>
    </message>
    <message>
        <source>Says how many calls Launch Library still answers in this hour, and when there will be more. Without a token it answers 15 an hour, and Skydock keeps some of them for what you open. A token, which gives more, can be entered in the preferences.</source>
        <translation>Sagt, wie viele Abrufe Launch Library in dieser Stunde noch beantwortet und wann es wieder mehr sind. Ohne Token sind es 15 pro Stunde, und Skydock hält einige davon für das zurück, was Sie öffnen. Ein Token, das mehr erlaubt, lässt sich in den Einstellungen eingeben.</translation>
    </message>
    <message>
        <source>Lists the fields that could not be used as Launch Library gave them, the records they stand in, and what stood there. Nothing is lost: the rest of each record is shown, and a problem goes when the field comes corrected.</source>
        <translation>Listet die Felder auf, die nicht so verwendbar waren, wie Launch Library sie geliefert hat, die Datensätze, in denen sie stehen, und was dort stand. Nichts geht verloren: Der Rest jedes Datensatzes wird gezeigt, und ein Problem verschwindet, sobald das Feld berichtigt kommt.</translation>
    </message>
</context>
<context>
    <name>Skydock::WidgetKeys</name>
    <message>
        <source>Search field</source>
        <translation>Suchfeld</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Column headers of the table</source>
        <translation>Spaltenköpfe der Tabelle</translation>
    </message>
    <message>
        <source>Dockings in the details</source>
        <translation>Kopplungen in den Details</translation>
    </message>
    <message>
        <source>Docking timeline</source>
        <translation>Kopplungszeitleiste</translation>
    </message>
    <message>
        <source>Range field of the timeline</source>
        <translation>Zeitraumfeld der Zeitleiste</translation>
    </message>
    <message>
        <source>Who was docked when</source>
        <translation>Wer wann angekoppelt war</translation>
    </message>
    <message>
        <source>Photograph viewer</source>
        <translation>Fotobetrachter</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowActions</name>
    <message>
        <source>&amp;About Skydock</source>
        <translation>Ü&amp;ber Skydock</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Export ta&amp;ble…</source>
        <translation>&amp;Tabelle exportieren…</translation>
    </message>
    <message>
        <source>&amp;Export timeline…</source>
        <translation>Zeitleiste &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print timeline…</source>
        <translation>Zeitleiste &amp;drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all rows</source>
        <translation>&amp;Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>Suche und Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;in</source>
        <translation>Zeitleiste ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;out</source>
        <translation>Zeitleiste ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show &amp;all of the timeline</source>
        <translation>Ganze Zeitleiste &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Spacecraft</source>
        <translation>&amp;Raumfahrzeuge</translation>
    </message>
    <message>
        <source>&amp;Dockings</source>
        <translation>&amp;Kopplungen</translation>
    </message>
    <message>
        <source>&amp;Flights</source>
        <translation>&amp;Flüge</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Do&amp;ckings of this spacecraft</source>
        <translation>Kopplungen &amp;dieses Raumfahrzeugs</translation>
    </message>
    <message>
        <source>F&amp;lights of this spacecraft</source>
        <translation>Flüge dies&amp;es Raumfahrzeugs</translation>
    </message>
    <message>
        <source>&amp;Now in the timeline</source>
        <translation>&amp;Jetzt in der Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Spiegel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>Direkt&amp;hilfe</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>Next &amp;table</source>
        <translation>Nächste &amp;Tabelle</translation>
    </message>
    <message>
        <source>Pre&amp;vious table</source>
        <translation>V&amp;orherige Tabelle</translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>P&amp;revious panel</source>
        <translation>Vorheriger Bere&amp;ich</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowDocks</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowExport</name>
    <message>
        <source>Exporting the timeline to “%1”…</source>
        <translation>Zeitleiste wird nach „%1“ exportiert…</translation>
    </message>
    <message>
        <source>The timeline was exported to “%1”.</source>
        <translation>Die Zeitleiste wurde nach „%1“ exportiert.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The timeline was not exported. %1</source>
        <comment>a sentence follows</comment>
        <translation>Die Zeitleiste wurde nicht exportiert. %1</translation>
    </message>
    <message>
        <source>Docking timeline</source>
        <translation>Kopplungszeitleiste</translation>
    </message>
    <message>
        <source>Print timeline</source>
        <translation>Zeitleiste drucken</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowKeys</name>
    <message>
        <source>Go to the menus</source>
        <translation>Zu den Menüs</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowLayoutReset</name>
    <message>
        <source>Panels, columns and folds are as at first again. Search and filters stay.</source>
        <translation>Bereiche, Spalten und Ein- und Ausgeklapptes sind wieder wie am Anfang. Suche und Filter bleiben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowTableExport</name>
    <message numerus="yes">
        <source>Exported %Ln spacecraft to “%1”.</source>
        <translation>
            <numerusform>%Ln Raumfahrzeug nach „%1“ exportiert.</numerusform>
            <numerusform>%Ln Raumfahrzeuge nach „%1“ exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln dockings to “%1”.</source>
        <translation>
            <numerusform>%Ln Kopplung nach „%1“ exportiert.</numerusform>
            <numerusform>%Ln Kopplungen nach „%1“ exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln flights to “%1”.</source>
        <translation>
            <numerusform>%Ln Flug nach „%1“ exportiert.</numerusform>
            <numerusform>%Ln Flüge nach „%1“ exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>Skydock::YearRange</name>
    <message>
        <source>From year</source>
        <translation>Von Jahr</translation>
    </message>
    <message>
        <source>Until year</source>
        <translation>Bis Jahr</translation>
    </message>
    <message>
        <source>any</source>
        <comment>year</comment>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>StayCellAccessible</name>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Zoom to the stay</source>
        <translation>Auf den Aufenthalt zoomen</translation>
    </message>
</context>
<context>
    <name>StayDescription</name>
    <message>
        <source>Unknown spacecraft</source>
        <translation>Unbekanntes Raumfahrzeug</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>host, port</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>Unbekanntes Kopplungsziel</translation>
    </message>
    <message>
        <source>unknown port</source>
        <translation>unbekannter Port</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date format: a day and a time</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>date format: to the second</comment>
        <translation>d. MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation>%1 Ortszeit</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Docking planned: %1</source>
        <translation>Ankopplung geplant: %1</translation>
    </message>
    <message>
        <source>Docked: %1</source>
        <translation>Angekoppelt: %1</translation>
    </message>
    <message>
        <source>Departed: %1</source>
        <translation>Abgekoppelt: %1</translation>
    </message>
    <message>
        <source>Departure not known</source>
        <translation>Abkopplung nicht bekannt</translation>
    </message>
    <message>
        <source>Still docked, as far as the mirror knows</source>
        <translation>Noch angekoppelt, soweit der Spiegel weiß</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>⚠ The departure lies before the docking</source>
        <translation>⚠ Die Abkopplung liegt vor der Ankopplung</translation>
    </message>
    <message>
        <source>⚠ Docking and departure are the same instant</source>
        <translation>⚠ An- und Abkopplung liegen im selben Augenblick</translation>
    </message>
    <message>
        <source>⚠ The time of docking is not known</source>
        <translation>⚠ Die Zeit der Ankopplung ist nicht bekannt</translation>
    </message>
    <message>
        <source>⚠ The port is not known</source>
        <translation>⚠ Der Port ist nicht bekannt</translation>
    </message>
    <message>
        <source>⚠ The chaser is not known</source>
        <translation>⚠ Der Verfolger ist nicht bekannt</translation>
    </message>
    <message>
        <source>Flight: %1</source>
        <translation>Flug: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s), too close to each other to be told apart here.
Click to zoom in.</source>
        <comment>merged into one mark</comment>
        <translation>
            <numerusform>%Ln Aufenthalt, hier zu dicht zum Unterscheiden.
Klicken zum Vergrößern.</numerusform>
            <numerusform>%Ln Aufenthalte, hier zu dicht beieinander zum Unterscheiden.
Klicken zum Vergrößern.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ Overlaps another stay of this spacecraft</source>
        <translation>⚠ Überlappt einen anderen Aufenthalt dieses Raumfahrzeugs</translation>
    </message>
    <message>
        <source>⚠ Overlaps another stay at this port</source>
        <translation>⚠ Überlappt einen anderen Aufenthalt an diesem Port</translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <comment>of a module</comment>
        <translation>
            <numerusform>%Ln Port</numerusform>
            <numerusform>%Ln Ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>of a module</comment>
        <translation>
            <numerusform>%Ln Aufenthalt</numerusform>
            <numerusform>%Ln Aufenthalte</numerusform>
        </translation>
    </message>
    <message>
        <source>Same visit: moved here from %1</source>
        <translation>Selber Besuch: umgekoppelt von %1</translation>
    </message>
    <message>
        <source>Same visit: moved on to %1</source>
        <translation>Selber Besuch: umgekoppelt an %1</translation>
    </message>
    <message>
        <source>%1 at %2, from %3 to %4</source>
        <translation>%1 an %2, von %3 bis %4</translation>
    </message>
    <message>
        <source>%1 at %2, planned for %3</source>
        <translation>%1 an %2, geplant für %3</translation>
    </message>
    <message>
        <source>%1 at %2, still docked since %3</source>
        <translation>%1 an %2, noch angekoppelt seit %3</translation>
    </message>
    <message>
        <source>%1 at %2, at an unknown time</source>
        <translation>%1 an %2, zu unbekannter Zeit</translation>
    </message>
</context>
<context>
    <name>TickText</name>
    <message>
        <source>%1s</source>
        <comment>a decade, such as 1980s</comment>
        <translation>%1er</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>years</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format: a short month</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format: a day</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date format: a day and a time</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: a short day</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>TimelineAccessible</name>
    <message>
        <source>%1: %2</source>
        <comment>an instant, and how many ports are in use</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>a host or a module</comment>
        <translation>%1, eingeklappt</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a description</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln Raumfahrzeug</numerusform>
            <numerusform>%Ln Raumfahrzeuge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>%Ln Port</numerusform>
            <numerusform>%Ln Ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <translation>
            <numerusform>%Ln Aufenthalt</numerusform>
            <numerusform>%Ln Aufenthalte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s) folded away</source>
        <translation>
            <numerusform>%Ln Port eingeklappt</numerusform>
            <numerusform>%Ln Ports eingeklappt</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay %1</source>
        <comment>its number at a port</comment>
        <translation>Aufenthalt %1</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>Unknown host</source>
        <translation>Unbekanntes Kopplungsziel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>in a host&apos;s heading</comment>
        <translation>
            <numerusform>%Ln Aufenthalt</numerusform>
            <numerusform>%Ln Aufenthalte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <comment>of a folded module</comment>
        <translation>
            <numerusform>%Ln Port</numerusform>
            <numerusform>%Ln Ports</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown spacecraft</source>
        <translation>Unbekanntes Raumfahrzeug</translation>
    </message>
    <message>
        <source>Unknown port</source>
        <translation>Unbekannter Port</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%Ln undated)</source>
        <comment>a lane, and its stays without any time</comment>
        <translation>
            <numerusform>%1 (+%Ln undatiert)</numerusform>
            <numerusform>%1 (+%Ln undatiert)</numerusform>
        </translation>
    </message>
</context>
</TS>
