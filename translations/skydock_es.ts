<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AxisText</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>CalendarRange</name>
    <message>
        <source>This is no date: write 2021, 2021-07, 2021-07-15 or 2021-07-15 12:30, or two of these with “–” between them.</source>
        <translation>Esto no es una fecha: escriba 2021, 2021-07, 2021-07-15 o 2021-07-15 12:30, o dos de ellas separadas por «–».</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>El final es anterior al comienzo.</translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message>
        <source>The data holds no record and no list of records.</source>
        <translation>Los datos no contienen ningún registro ni lista de registros.</translation>
    </message>
    <message>
        <source>The data is larger than 64 MiB and was not read.</source>
        <translation>Los datos superan los 64 MiB y no se han leído.</translation>
    </message>
    <message>
        <source>The data is damaged: %1 at byte %2.</source>
        <translation>Los datos están dañados: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>The record has no usable id.</source>
        <translation>El registro no tiene un id utilizable.</translation>
    </message>
</context>
<context>
    <name>LaneHeaderAccessible</name>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>at a port</comment>
        <translation>
            <numerusform>%Ln estancia</numerusform>
            <numerusform>%Ln estancias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln without any time</source>
        <comment>number of stays at a port</comment>
        <translation>
            <numerusform>%1, y %Ln sin ninguna fecha</numerusform>
            <numerusform>%1, y %Ln sin ninguna fecha</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom to all stays of the port</source>
        <translation>Ajustar la vista a todas las estancias del puerto</translation>
    </message>
</context>
<context>
    <name>OccupancyText</name>
    <message>
        <source>No spacecraft is shown</source>
        <translation>No se muestra ninguna nave</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln spacecraft docked</source>
        <translation>
            <numerusform>%L1 de %Ln nave acoplada</numerusform>
            <numerusform>%L1 de %Ln naves acopladas</numerusform>
        </translation>
    </message>
    <message>
        <source>No port is shown</source>
        <translation>No se muestra ningún puerto</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a sum</comment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln port(s) in use</source>
        <translation>
            <numerusform>%L1 de %Ln puerto en uso</numerusform>
            <numerusform>%L1 de %Ln puertos en uso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft docked</source>
        <translation>
            <numerusform>%Ln nave acoplada</numerusform>
            <numerusform>%Ln naves acopladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln desconocido</numerusform>
            <numerusform>%Ln desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>Anfitrión desconocido</translation>
    </message>
    <message>
        <source>Unknown port</source>
        <translation>Puerto desconocido</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <comment>a spacecraft, or a port</comment>
        <translation>%1 (previsto)</translation>
    </message>
    <message>
        <source>not docked</source>
        <comment>a spacecraft</comment>
        <translation>no acoplada</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>who was at a port</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a port</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>For %1, since %2</source>
        <translation>Durante %1, desde %2</translation>
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
        <translation>Acerca de Skydock</translation>
    </message>
    <message>
        <source>Browse spacecraft and the ports they docked at.</source>
        <translation>Explore las naves espaciales y los puertos en los que se acoplaron.</translation>
    </message>
    <message>
        <source>Skydock %1</source>
        <translation>Skydock %1</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>&amp;Data and pictures</source>
        <translation>&amp;Datos e imágenes</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>Skydock keeps a local mirror of Launch Library 2, so that everything you have seen once can be seen without the network.</source>
        <translation>Skydock guarda una copia local de Launch Library 2, de modo que todo lo que ya haya visto una vez se puede volver a ver sin red.</translation>
    </message>
    <message>
        <source>It is free software: you may use it, pass it on and change it under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>Es software libre: puede usarlo, distribuirlo y modificarlo según la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna, en la medida en que lo permita la ley.</translation>
    </message>
    <message>
        <source>© 2026 The Skydock developers</source>
        <translation>© 2026 Los desarrolladores de Skydock</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>All data comes from Launch Library 2 by The Space Devs, a group of volunteers. It may be used in any way; naming the source is appreciated. Without a token Launch Library answers 15 calls an hour; who supports The Space Devs gets more.</source>
        <translation>Todos los datos proceden de Launch Library 2 de The Space Devs, un grupo de voluntarios. Se pueden usar de cualquier manera; se agradece que se cite la fuente. Sin token, Launch Library responde a 15 consultas por hora; quien apoya a The Space Devs obtiene más.</translation>
    </message>
    <message>
        <source>The catalogue that comes with Skydock holds facts from Launch Library 2: names, figures and dates, but neither descriptions nor pictures.</source>
        <translation>El catálogo incluido con Skydock contiene datos de Launch Library 2: nombres, cifras y fechas, pero ni descripciones ni imágenes.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Photographs are fetched when they are looked at. Each has its own credit and licence, which stand beside it; whoever uses one elsewhere has to keep to them.</source>
        <translation>Las fotografías se descargan cuando se miran. Cada una tiene su propia autoría y licencia, que se indican junto a ella; quien la use en otro lugar debe respetarlas.</translation>
    </message>
    <message>
        <source>The drawings of spacecraft, shown where there is no photograph, and all icons belong to Skydock and have its licence.</source>
        <translation>Los dibujos de naves, que se muestran cuando no hay fotografía, y todos los iconos pertenecen a Skydock y tienen su misma licencia.</translation>
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
        <translation>Elegir qué son los carriles, su orden y los colores</translation>
    </message>
    <message>
        <source>By spacecraft</source>
        <translation>Por nave</translation>
    </message>
    <message>
        <source>By port</source>
        <translation>Por puerto</translation>
    </message>
    <message>
        <source>Arranged by spacecraft</source>
        <translation>Organizado por nave</translation>
    </message>
    <message>
        <source>Arranged by port</source>
        <translation>Organizado por puerto</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time (%1)</source>
        <translation>Hora local (%1)</translation>
    </message>
    <message>
        <source>Ports of the hosts shown</source>
        <translation>Puertos de los anfitriones mostrados</translation>
    </message>
    <message>
        <source>Spacecraft of the table</source>
        <translation>Naves de la tabla</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Como en la tabla</translation>
    </message>
    <message>
        <source>Last docked first</source>
        <translation>Acoplamiento más reciente primero</translation>
    </message>
    <message>
        <source>Last used host first</source>
        <translation>Anfitrión más reciente primero</translation>
    </message>
    <message>
        <source>First docked first</source>
        <translation>Acoplamiento más antiguo primero</translation>
    </message>
    <message>
        <source>First used host first</source>
        <translation>Anfitrión más antiguo primero</translation>
    </message>
    <message>
        <source>Spacecraft by name</source>
        <translation>Naves por nombre</translation>
    </message>
    <message>
        <source>Hosts by name</source>
        <translation>Anfitriones por nombre</translation>
    </message>
    <message>
        <source>Most stays first</source>
        <translation>Más estancias primero</translation>
    </message>
    <message>
        <source>Busiest host first</source>
        <translation>Anfitrión más concurrido primero</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>Por operador</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
</context>
<context>
    <name>Skydock::AskLibrary</name>
    <message>
        <source>Ask Launch Library</source>
        <translation>Consultar Launch Library</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>The mirror does not hold all spacecraft yet.</source>
        <translation>La copia local aún no contiene todas las naves.</translation>
    </message>
    <message>
        <source>The mirror does not hold all dockings yet.</source>
        <translation>La copia local aún no contiene todos los acoplamientos.</translation>
    </message>
    <message>
        <source>Asking Launch Library for “%1”…</source>
        <translation>Consultando «%1» en Launch Library…</translation>
    </message>
    <message>
        <source>The calls of this hour are used up. Launch Library is asked at %1 UTC.</source>
        <translation>Se han agotado las consultas de esta hora. Launch Library se consultará a las %1 UTC.</translation>
    </message>
    <message>
        <source>Launch Library finds no other.</source>
        <translation>Launch Library no encuentra nada más.</translation>
    </message>
    <message>
        <source>Launch Library finds none either.</source>
        <translation>Launch Library tampoco encuentra nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match at Launch Library; the first %1 of them are in the mirror now.</source>
        <translation>
            <numerusform>%Ln coincidencia en Launch Library; %1 de ellas está ya en la copia local.</numerusform>
            <numerusform>%Ln coincidencias en Launch Library; las %1 primeras están ya en la copia local.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found at Launch Library; the mirror holds them now.</source>
        <translation>
            <numerusform>%Ln resultado en Launch Library; ya está en la copia local.</numerusform>
            <numerusform>%Ln resultados en Launch Library; ya están en la copia local.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mirror holds %1 of %Ln spacecraft so far.</source>
        <translation>
            <numerusform>La copia local contiene por ahora %1 de %Ln nave.</numerusform>
            <numerusform>La copia local contiene por ahora %1 de %Ln naves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mirror holds %1 of %Ln dockings so far.</source>
        <translation>
            <numerusform>La copia local contiene por ahora %1 de %Ln acoplamiento.</numerusform>
            <numerusform>La copia local contiene por ahora %1 de %Ln acoplamientos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::CatalogueWords</name>
    <message>
        <source>Active</source>
        <comment>status of a spacecraft</comment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>status of a spacecraft</comment>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>status of a spacecraft</comment>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <comment>status of a spacecraft</comment>
        <translation>Destruida</translation>
    </message>
    <message>
        <source>Single Use</source>
        <comment>status of a spacecraft</comment>
        <translation>De un solo uso</translation>
    </message>
    <message>
        <source>Under construction</source>
        <comment>status of a spacecraft</comment>
        <translation>En construcción</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>status of a spacecraft</comment>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Expended</source>
        <comment>status of a spacecraft</comment>
        <translation>Desechada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status of a spacecraft</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Capsule</source>
        <comment>type of a spacecraft</comment>
        <translation>Cápsula</translation>
    </message>
    <message>
        <source>Spaceplane</source>
        <comment>type of a spacecraft</comment>
        <translation>Avión espacial</translation>
    </message>
    <message>
        <source>Cargo Resupply</source>
        <comment>type of a spacecraft</comment>
        <translation>Reabastecimiento de carga</translation>
    </message>
    <message>
        <source>Spacecraft</source>
        <comment>type of a spacecraft</comment>
        <translation>Nave espacial</translation>
    </message>
    <message>
        <source>Reuseable Upper Stage</source>
        <comment>type of a spacecraft</comment>
        <translation>Etapa superior reutilizable</translation>
    </message>
    <message>
        <source>Lander</source>
        <comment>type of a spacecraft</comment>
        <translation>Módulo de aterrizaje</translation>
    </message>
    <message>
        <source>Space Station</source>
        <comment>type of a spacecraft</comment>
        <translation>Estación espacial</translation>
    </message>
    <message>
        <source>Space Tug</source>
        <comment>type of a spacecraft</comment>
        <translation>Remolcador espacial</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of a spacecraft</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Government</source>
        <comment>type of an agency</comment>
        <translation>Gubernamental</translation>
    </message>
    <message>
        <source>Multinational</source>
        <comment>type of an agency</comment>
        <translation>Multinacional</translation>
    </message>
    <message>
        <source>Commercial</source>
        <comment>type of an agency</comment>
        <translation>Comercial</translation>
    </message>
    <message>
        <source>Educational</source>
        <comment>type of an agency</comment>
        <translation>Educativa</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>type of an agency</comment>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of an agency</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>status of a launch</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Go for Launch</source>
        <comment>status of a launch</comment>
        <translation>Listo para el lanzamiento</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>status of a launch</comment>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>status of a launch</comment>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Launch Failure</source>
        <comment>status of a launch</comment>
        <translation>Lanzamiento fallido</translation>
    </message>
    <message>
        <source>Partial Failure</source>
        <comment>status of a launch</comment>
        <translation>Fallo parcial</translation>
    </message>
    <message>
        <source>In Flight</source>
        <comment>status of a launch</comment>
        <translation>En vuelo</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>status of a launch</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>On Hold</source>
        <comment>status of a launch</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>TBD</source>
        <comment>status of a launch</comment>
        <translation>Por determinar</translation>
    </message>
    <message>
        <source>To Be Determined</source>
        <comment>status of a launch</comment>
        <translation>Por determinar</translation>
    </message>
    <message>
        <source>TBC</source>
        <comment>status of a launch</comment>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>To Be Confirmed</source>
        <comment>status of a launch</comment>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Payload Deployed</source>
        <comment>status of a launch</comment>
        <translation>Carga útil desplegada</translation>
    </message>
    <message>
        <source>Launch Successful</source>
        <comment>status of a launch</comment>
        <translation>Lanzamiento con éxito</translation>
    </message>
    <message>
        <source>Low Earth Orbit</source>
        <comment>orbit</comment>
        <translation>Órbita terrestre baja</translation>
    </message>
    <message>
        <source>Medium Earth Orbit</source>
        <comment>orbit</comment>
        <translation>Órbita terrestre media</translation>
    </message>
    <message>
        <source>High Earth Orbit</source>
        <comment>orbit</comment>
        <translation>Órbita terrestre alta</translation>
    </message>
    <message>
        <source>Elliptical Orbit</source>
        <comment>orbit</comment>
        <translation>Órbita elíptica</translation>
    </message>
    <message>
        <source>Polar Orbit</source>
        <comment>orbit</comment>
        <translation>Órbita polar</translation>
    </message>
    <message>
        <source>Sun-Synchronous Orbit</source>
        <comment>orbit</comment>
        <translation>Órbita heliosíncrona</translation>
    </message>
    <message>
        <source>Geosynchronous Orbit</source>
        <comment>orbit</comment>
        <translation>Órbita geosíncrona</translation>
    </message>
    <message>
        <source>Geostationary Orbit</source>
        <comment>orbit</comment>
        <translation>Órbita geoestacionaria</translation>
    </message>
    <message>
        <source>Geostationary Transfer Orbit</source>
        <comment>orbit</comment>
        <translation>Órbita de transferencia geoestacionaria</translation>
    </message>
    <message>
        <source>Geosynchronous Transfer Orbit</source>
        <comment>orbit</comment>
        <translation>Órbita de transferencia geosíncrona</translation>
    </message>
    <message>
        <source>Heliocentric Orbit</source>
        <comment>orbit</comment>
        <translation>Órbita heliocéntrica</translation>
    </message>
    <message>
        <source>Lunar Orbit</source>
        <comment>orbit</comment>
        <translation>Órbita lunar</translation>
    </message>
    <message>
        <source>Lunar flyby</source>
        <comment>orbit</comment>
        <translation>Sobrevuelo lunar</translation>
    </message>
    <message>
        <source>Mars Orbit</source>
        <comment>orbit</comment>
        <translation>Órbita marciana</translation>
    </message>
    <message>
        <source>Suborbital</source>
        <comment>orbit</comment>
        <translation>Suborbital</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>orbit</comment>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Human Exploration</source>
        <comment>type of a mission</comment>
        <translation>Exploración tripulada</translation>
    </message>
    <message>
        <source>Robotic Exploration</source>
        <comment>type of a mission</comment>
        <translation>Exploración robótica</translation>
    </message>
    <message>
        <source>Lunar Exploration</source>
        <comment>type of a mission</comment>
        <translation>Exploración lunar</translation>
    </message>
    <message>
        <source>Planetary Science</source>
        <comment>type of a mission</comment>
        <translation>Ciencias planetarias</translation>
    </message>
    <message>
        <source>Earth Science</source>
        <comment>type of a mission</comment>
        <translation>Ciencias de la Tierra</translation>
    </message>
    <message>
        <source>Astrophysics</source>
        <comment>type of a mission</comment>
        <translation>Astrofísica</translation>
    </message>
    <message>
        <source>Heliophysics</source>
        <comment>type of a mission</comment>
        <translation>Heliofísica</translation>
    </message>
    <message>
        <source>Biology</source>
        <comment>type of a mission</comment>
        <translation>Biología</translation>
    </message>
    <message>
        <source>Materials Science</source>
        <comment>type of a mission</comment>
        <translation>Ciencia de materiales</translation>
    </message>
    <message>
        <source>Communications</source>
        <comment>type of a mission</comment>
        <translation>Comunicaciones</translation>
    </message>
    <message>
        <source>Navigation</source>
        <comment>type of a mission</comment>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Technology</source>
        <comment>type of a mission</comment>
        <translation>Tecnología</translation>
    </message>
    <message>
        <source>Test Flight</source>
        <comment>type of a mission</comment>
        <translation>Vuelo de prueba</translation>
    </message>
    <message>
        <source>Resupply</source>
        <comment>type of a mission</comment>
        <translation>Reabastecimiento</translation>
    </message>
    <message>
        <source>Tourism</source>
        <comment>type of a mission</comment>
        <translation>Turismo</translation>
    </message>
    <message>
        <source>Dedicated Rideshare</source>
        <comment>type of a mission</comment>
        <translation>Lanzamiento compartido dedicado</translation>
    </message>
    <message>
        <source>Government/Top Secret</source>
        <comment>type of a mission</comment>
        <translation>Gubernamental/Alto secreto</translation>
    </message>
    <message>
        <source>Suborbital</source>
        <comment>type of a mission</comment>
        <translation>Suborbital</translation>
    </message>
    <message>
        <source>Mission Extension</source>
        <comment>type of a mission</comment>
        <translation>Extensión de misión</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of a mission</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Parachute Landing</source>
        <comment>way of landing</comment>
        <translation>Aterrizaje con paracaídas</translation>
    </message>
    <message>
        <source>Destructive Reentry</source>
        <comment>way of landing</comment>
        <translation>Reentrada destructiva</translation>
    </message>
    <message>
        <source>Vertical Landing</source>
        <comment>way of landing</comment>
        <translation>Aterrizaje vertical</translation>
    </message>
    <message>
        <source>Horizontal Landing</source>
        <comment>way of landing</comment>
        <translation>Aterrizaje horizontal</translation>
    </message>
    <message>
        <source>Runway Landing</source>
        <comment>way of landing</comment>
        <translation>Aterrizaje en pista</translation>
    </message>
    <message>
        <source>Ocean</source>
        <comment>way of landing</comment>
        <translation>Océano</translation>
    </message>
    <message>
        <source>Splashdown</source>
        <comment>way of landing</comment>
        <translation>Amerizaje</translation>
    </message>
    <message>
        <source>Expended</source>
        <comment>way of landing</comment>
        <translation>Sin recuperación</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>way of landing</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Commander</source>
        <comment>role of a crew member</comment>
        <translation>Comandante</translation>
    </message>
    <message>
        <source>Pilot</source>
        <comment>role of a crew member</comment>
        <translation>Piloto</translation>
    </message>
    <message>
        <source>Flight Engineer</source>
        <comment>role of a crew member</comment>
        <translation>Ingeniero/a de vuelo</translation>
    </message>
    <message>
        <source>Mission Specialist</source>
        <comment>role of a crew member</comment>
        <translation>Especialista de misión</translation>
    </message>
    <message>
        <source>Payload Specialist</source>
        <comment>role of a crew member</comment>
        <translation>Especialista de carga útil</translation>
    </message>
    <message>
        <source>Payload Commander</source>
        <comment>role of a crew member</comment>
        <translation>Comandante de carga útil</translation>
    </message>
    <message>
        <source>Command Module Pilot</source>
        <comment>role of a crew member</comment>
        <translation>Piloto del módulo de mando</translation>
    </message>
    <message>
        <source>Lunar Module Pilot</source>
        <comment>role of a crew member</comment>
        <translation>Piloto del módulo lunar</translation>
    </message>
    <message>
        <source>Spaceflight Participant</source>
        <comment>role of a crew member</comment>
        <translation>Participante en vuelo espacial</translation>
    </message>
    <message>
        <source>Space Tourist</source>
        <comment>role of a crew member</comment>
        <translation>Turista espacial</translation>
    </message>
    <message>
        <source>Cosmonaut</source>
        <comment>role of a crew member</comment>
        <translation>Cosmonauta</translation>
    </message>
    <message>
        <source>Astronaut</source>
        <comment>role of a crew member</comment>
        <translation>Astronauta</translation>
    </message>
    <message>
        <source>Passenger</source>
        <comment>role of a crew member</comment>
        <translation>Pasajero/a</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>role of a crew member</comment>
        <translation>Función desconocida</translation>
    </message>
</context>
<context>
    <name>Skydock::ChoiceMenu</name>
    <message>
        <source>Choose in a menu and leave it open</source>
        <translation>Elegir en un menú y dejarlo abierto</translation>
    </message>
</context>
<context>
    <name>Skydock::ColumnChooser</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer las columnas</translation>
    </message>
</context>
<context>
    <name>Skydock::Columns</name>
    <message>
        <source>still docked</source>
        <translation>aún acoplada</translation>
    </message>
    <message>
        <source>Spacecraft</source>
        <translation>Nave</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Docking (UTC)</source>
        <translation>Acoplamiento (UTC)</translation>
    </message>
    <message>
        <source>Departure (UTC)</source>
        <translation>Desacoplamiento (UTC)</translation>
    </message>
    <message>
        <source>Length of stay</source>
        <translation>Duración de la estancia</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <source>still in flight</source>
        <translation>aún en vuelo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Launch date (UTC)</source>
        <translation>Fecha de lanzamiento (UTC)</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lanzamiento</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Mission end (UTC)</source>
        <translation>Fin de misión (UTC)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Launch status</source>
        <translation>Estado del lanzamiento</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Misión</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Órbita</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En vuelo</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Finalizado</translation>
    </message>
    <message>
        <source>Launch failed</source>
        <translation>Lanzamiento fallido</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, orden ascendente</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, orden descendente</translation>
    </message>
    <message>
        <source>%1, sorted ascending, key %2 of %3</source>
        <translation>%1, orden ascendente, clave %2 de %3</translation>
    </message>
    <message>
        <source>%1, sorted descending, key %2 of %3</source>
        <translation>%1, orden descendente, clave %2 de %3</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>fotografía</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N.º de serie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>En el espacio</translation>
    </message>
    <message>
        <source>Time in space</source>
        <translation>Tiempo en el espacio</translation>
    </message>
    <message>
        <source>Time docked</source>
        <translation>Tiempo acoplada</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Vuelos</translation>
    </message>
    <message>
        <source>Missions ended</source>
        <translation>Misiones finalizadas</translation>
    </message>
    <message>
        <source>Fastest turnaround</source>
        <translation>Menor intervalo entre vuelos</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1: no se sabe nada</translation>
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
        <translation>filtros</translation>
    </message>
    <message>
        <source>orderings</source>
        <translation>ordenaciones</translation>
    </message>
    <message>
        <source>search looks in</source>
        <translation>la búsqueda mira en</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Browses spacecraft and the ports they docked at: in a window, or as lists and
pictures that need no display.</source>
        <translation>Explora las naves espaciales y los puertos en los que se acoplaron: en una
ventana o como listas e imágenes, que no necesitan pantalla.</translation>
    </message>
    <message>
        <source>Options of show:</source>
        <translation>Opciones de show:</translation>
    </message>
    <message>
        <source>text (the default) or json</source>
        <translation>text (por omisión) o json</translation>
    </message>
    <message>
        <source>Options of export:</source>
        <translation>Opciones de export:</translation>
    </message>
    <message>
        <source>of the timeline: png, svg or pdf; of dockings: ics, csv or json</source>
        <translation>de la cronología: png, svg o pdf; de los acoplamientos: ics, csv o json</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Options of sync:</source>
        <translation>Opciones de sync:</translation>
    </message>
    <message>
        <source>Options of list:</source>
        <translation>Opciones de list:</translation>
    </message>
    <message>
        <source>Collections:</source>
        <translation>Colecciones:</translation>
    </message>
    <message>
        <source>A TIME is written 2025-07-15 or 2025-07-15T12:00:00Z and means UTC; export takes
2025 and 2025-07 as well.</source>
        <translation>Un TIME se escribe 2025-07-15 o 2025-07-15T12:00:00Z y se entiende en UTC;
export admite también 2025 y 2025-07.</translation>
    </message>
    <message>
        <source>Exit status: 0 it worked, 1 it failed and said why, 2 wrong usage.</source>
        <translation>Código de salida: 0 correcto, 1 error con su explicación, 2 uso incorrecto.</translation>
    </message>
    <message>
        <source>“--data-dir” wants the name of a directory.</source>
        <translation>«--data-dir» requiere el nombre de un directorio.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>No existe la orden %1.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>Did you mean “--%1”?</source>
        <translation>¿Quiso decir «--%1»?</translation>
    </message>
    <message>
        <source>“%1” is for the window, not for “%2”.</source>
        <translation>«%1» es para la ventana, no para «%2».</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”.</source>
        <translation>«%1» corresponde a «%2».</translation>
    </message>
    <message>
        <source>“skydock list” lists one collection; %1 is too much.</source>
        <translation>«skydock list» muestra una sola colección; %1 sobra.</translation>
    </message>
    <message>
        <source>“skydock export” exports one thing; %1 is too much.</source>
        <translation>«skydock export» exporta una sola cosa; %1 sobra.</translation>
    </message>
    <message>
        <source>“skydock sync” takes options only; %1 is too much.</source>
        <translation>«skydock sync» solo admite opciones; %1 sobra.</translation>
    </message>
    <message>
        <source>“skydock sync” needs the network; “--offline” forbids it.</source>
        <translation>«skydock sync» necesita la red; «--offline» la prohíbe.</translation>
    </message>
    <message>
        <source>“--max-requests” wants a whole number from 1.</source>
        <translation>«--max-requests» requiere un número entero a partir de 1.</translation>
    </message>
    <message>
        <source>keep the mirror in DIR</source>
        <translation>guardar la copia local en DIR</translation>
    </message>
    <message>
        <source>do not use the network</source>
        <translation>no usar la red</translation>
    </message>
    <message>
        <source>ask another Launch Library than the usual one</source>
        <translation>consultar otra Launch Library en lugar de la habitual</translation>
    </message>
    <message>
        <source>print this text</source>
        <translation>mostrar este texto</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>only records that contain every word of TEXT</source>
        <translation>solo los registros que contengan todas las palabras de TEXT</translation>
    </message>
    <message>
        <source>only records that match; may be given several times</source>
        <translation>solo los registros que coincidan; puede indicarse varias veces</translation>
    </message>
    <message>
        <source>sort by FIELD, or in reverse by -FIELD</source>
        <translation>ordenar por FIELD, o a la inversa con -FIELD</translation>
    </message>
    <message>
        <source>at most N records; all without it</source>
        <translation>como máximo N registros; sin esta opción, todos</translation>
    </message>
    <message>
        <source>leave out the first N records</source>
        <translation>omitir los N primeros registros</translation>
    </message>
    <message>
        <source>of list: table (the default), json or csv; of export and show: see there</source>
        <translation>de list: table (por omisión), json o csv; de export y show: véase allí</translation>
    </message>
    <message>
        <source>what it is, or everything that is known; normal without it</source>
        <translation>qué es, o todo lo que se sabe; sin esta opción, normal</translation>
    </message>
    <message>
        <source>write to FILE, whose ending names the format; - is the standard output</source>
        <translation>escribir en FILE, cuya extensión indica el formato; - es la salida estándar</translation>
    </message>
    <message>
        <source>only this host, by name or id; may be given several times</source>
        <translation>solo este anfitrión, por nombre o id; puede indicarse varias veces</translation>
    </message>
    <message>
        <source>begin at TIME</source>
        <translation>empezar en TIME</translation>
    </message>
    <message>
        <source>end before TIME</source>
        <translation>terminar antes de TIME</translation>
    </message>
    <message>
        <source>what the lanes of the timeline stand for</source>
        <translation>qué representan los carriles de la cronología</translation>
    </message>
    <message>
        <source>width of the timeline, 1600 without it</source>
        <translation>anchura de la cronología; sin esta opción, 1600</translation>
    </message>
    <message>
        <source>height of the timeline; as high as its lanes without it</source>
        <translation>altura de la cronología; sin esta opción, la de sus carriles</translation>
    </message>
    <message>
        <source>a PNG with so many pixels for each one</source>
        <translation>un PNG con tantos píxeles por cada uno</translation>
    </message>
    <message>
        <source>colours of the timeline, light without it</source>
        <translation>colores de la cronología; sin esta opción, claros</translation>
    </message>
    <message>
        <source>only spacecraft, dockings, flights or ports; all without it</source>
        <translation>solo spacecraft, dockings, flights o ports; sin esta opción, todo</translation>
    </message>
    <message>
        <source>stop after N requests</source>
        <translation>parar tras N peticiones</translation>
    </message>
    <message>
        <source>when the requests of this hour are used up, wait and go on until the mirror is complete</source>
        <translation>al agotarse las peticiones de esta hora, esperar y continuar hasta completar la copia local</translation>
    </message>
    <message>
        <source>There is no collection %1 to mirror.</source>
        <translation>No hay ninguna colección %1 que copiar.</translation>
    </message>
    <message>
        <source>“skydock diagnostics” takes options only; %1 is too much.</source>
        <translation>«skydock diagnostics» solo admite opciones; %1 sobra.</translation>
    </message>
</context>
<context>
    <name>Skydock::CraftChoice</name>
    <message>
        <source>%1 can mean several spacecraft: %2. Give the id of one.</source>
        <translation>%1 puede referirse a varias naves: %2. Indique el id de una.</translation>
    </message>
    <message>
        <source>There is no spacecraft %1 in the mirror.</source>
        <translation>No hay ninguna nave %1 en la copia local.</translation>
    </message>
    <message>
        <source>“skydock list spacecraft” lists them all.</source>
        <translation>«skydock list spacecraft» las muestra todas.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
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
        <translation>Nave</translation>
    </message>
</context>
<context>
    <name>Skydock::DataProblemsDialog</name>
    <message>
        <source>The mirror could not be read</source>
        <translation>No se ha podido leer la copia local</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo en orden</translation>
    </message>
    <message>
        <source>Every field of every record in the mirror could be used as it came.</source>
        <translation>Todos los campos de todos los registros de la copia local se han podido usar tal como llegaron.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Data problems</source>
        <translation>Problemas de datos</translation>
    </message>
    <message>
        <source>Copies what is selected, or else everything</source>
        <translation>Copia lo seleccionado o, si no hay nada, todo</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln fields that could not be used as they came:</source>
        <translation>
            <numerusform>El primer campo (%Ln) que no se pudo usar tal como llegó:</numerusform>
            <numerusform>Los primeros %Ln campos que no se pudieron usar tal como llegaron:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields could not be used as they came; the rest of each record is in the mirror.</source>
        <translation>
            <numerusform>%Ln campo no se pudo usar tal como llegó; el resto de cada registro está en la copia local.</numerusform>
            <numerusform>%Ln campos no se pudieron usar tal como llegaron; el resto de cada registro está en la copia local.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::DataProblemsModel</name>
    <message>
        <source>the whole record</source>
        <translation>todo el registro</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailConfiguration</name>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En servicio</translation>
    </message>
    <message>
        <source>Detailed facts come with the first sync.</source>
        <translation>Los datos detallados llegan con la primera sincronización.</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Diámetro</translation>
    </message>
    <message>
        <source>Human-rated</source>
        <translation>Apta para tripulación</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Tripulación</translation>
    </message>
    <message>
        <source>Payload up</source>
        <translation>Carga útil de ida</translation>
    </message>
    <message>
        <source>Payload down</source>
        <translation>Carga útil de regreso</translation>
    </message>
    <message>
        <source>Flight life</source>
        <translation>Autonomía de vuelo</translation>
    </message>
    <message>
        <source>First flight</source>
        <translation>Primer vuelo</translation>
    </message>
    <message>
        <source>Craft flown</source>
        <translation>Naves que han volado</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>Lanzamientos</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>Aterrizajes</translation>
    </message>
    <message>
        <source>Fastest turnaround</source>
        <translation>Menor intervalo entre vuelos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln successful (%1 %)</source>
        <extracomment>launches or landings; %1 their share in percent</extracomment>
        <translation>
            <numerusform>%Ln con éxito (%1 %)</numerusform>
            <numerusform>%Ln con éxito (%1 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln successful</source>
        <comment>launches or landings</comment>
        <translation>
            <numerusform>%Ln con éxito</numerusform>
            <numerusform>%Ln con éxito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>launches or landings</comment>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::DetailDockings</name>
    <message>
        <source>The mirror knows no docking of it.</source>
        <translation>La copia local no conoce ningún acoplamiento suyo.</translation>
    </message>
    <message>
        <source>Dockings</source>
        <translation>Acoplamientos</translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>Anfitrión desconocido</translation>
    </message>
    <message>
        <source>%1 came to it</source>
        <translation>%1 se acopló a ella</translation>
    </message>
    <message>
        <source>An unknown craft</source>
        <translation>Una nave desconocida</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Docked</source>
        <translation>Acoplamiento</translation>
    </message>
    <message>
        <source>Docked again</source>
        <translation>Nuevo acoplamiento</translation>
    </message>
    <message>
        <source>Relocated</source>
        <translation>Reubicación</translation>
    </message>
    <message>
        <source>open</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>still docked</source>
        <translation>aún acoplada</translation>
    </message>
    <message>
        <source>departure not recorded</source>
        <translation>desacoplamiento no registrado</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>Docked in all</source>
        <translation>Tiempo acoplada en total</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFamily</name>
    <message>
        <source>The mirror knows neither family nor maker.</source>
        <translation>La copia local no conoce ni la familia ni el fabricante.</translation>
    </message>
    <message>
        <source>Family and maker</source>
        <translation>Familia y fabricante</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Unnamed family</source>
        <translation>Familia sin nombre</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>First flight</source>
        <translation>Primer vuelo</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFetching</name>
    <message>
        <source>Fetching the details from Launch Library…</source>
        <translation>Descargando los detalles de Launch Library…</translation>
    </message>
    <message>
        <source>The calls of this hour are used up. The details come at %1 UTC.</source>
        <translation>Se han agotado las consultas de esta hora. Los detalles llegarán a las %1 UTC.</translation>
    </message>
    <message>
        <source>Offline. The mirror does not have the details of this craft.</source>
        <translation>Sin conexión. La copia local no tiene los detalles de esta nave.</translation>
    </message>
    <message>
        <source>The details could not be fetched. %1</source>
        <translation>No se han podido descargar los detalles. %1</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFlights</name>
    <message>
        <source>Flight %1</source>
        <translation>Vuelo %1</translation>
    </message>
    <message>
        <source>Flight to %1</source>
        <translation>Vuelo a %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>flight and its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lanzamiento</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Mission end</source>
        <translation>Fin de misión</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation>Intervalo entre vuelos</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Cohete</translation>
    </message>
    <message>
        <source>Launched as</source>
        <translation>Nombre del lanzamiento</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Misión</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Órbita</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>It has not flown yet.</source>
        <translation>Aún no ha volado.</translation>
    </message>
    <message>
        <source>The mirror knows no flight of it.</source>
        <translation>La copia local no conoce ningún vuelo suyo.</translation>
    </message>
    <message numerus="yes">
        <source>Still to come with a sync: %Ln flight(s).</source>
        <translation>
            <numerusform>Pendiente de sincronizar: %Ln vuelo.</numerusform>
            <numerusform>Pendientes de sincronizar: %Ln vuelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Vuelos</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>flying</source>
        <translation>en vuelo</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>finalizado</translation>
    </message>
    <message>
        <source>launch failed</source>
        <translation>lanzamiento fallido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>so many flights of so many are in the mirror</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time</comment>
        <extracomment>%1 a time, %2 &quot;in 3 days&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Aterrizaje</translation>
    </message>
    <message>
        <source>Downrange</source>
        <translation>Distancia a la plataforma</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>Modo de aterrizaje</translation>
    </message>
    <message>
        <source>spacecraft %1</source>
        <translation>nave %1</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Junto con</translation>
    </message>
    <message>
        <source>Crew up</source>
        <translation>Tripulación de ida</translation>
    </message>
    <message>
        <source>Crew aboard</source>
        <translation>Tripulación a bordo</translation>
    </message>
    <message>
        <source>Crew down</source>
        <translation>Tripulación de regreso</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la misma</translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation>persona desconocida</translation>
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
        <translation>éxito</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>not attempted</source>
        <translation>no intentado</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>resultado desconocido</translation>
    </message>
    <message>
        <source>not known whether attempted</source>
        <translation>no se sabe si se intentó</translation>
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
        <translation>No es una dirección web segura: no se abre desde aquí.</translation>
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
        <translation>Qué es, de un vistazo</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>Detallado</translation>
    </message>
    <message>
        <source>Everything that is known: flights, dockings, configuration</source>
        <translation>Todo lo que se sabe: vuelos, acoplamientos, configuración</translation>
    </message>
    <message>
        <source>Level of detail</source>
        <translation>Nivel de detalle</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPane</name>
    <message>
        <source>No spacecraft selected</source>
        <translation>Ninguna nave seleccionada</translation>
    </message>
    <message>
        <source>Choose one in the table, or a stay in the docking timeline.</source>
        <translation>Elija una en la tabla, o una estancia en la cronología de acoplamientos.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>This spacecraft cannot be shown</source>
        <translation>No se puede mostrar esta nave</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPicture</name>
    <message>
        <source>Photograph: %1 · %2</source>
        <extracomment>%1 whom to credit, %2 licence</extracomment>
        <translation>Fotografía: %1 · %2</translation>
    </message>
    <message>
        <source>credit unknown</source>
        <translation>autoría desconocida</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>licencia desconocida</translation>
    </message>
    <message>
        <source>Launch Library has no photograph of it.</source>
        <translation>Launch Library no tiene ninguna fotografía suya.</translation>
    </message>
    <message>
        <source>No photograph yet: comes with the first sync</source>
        <translation>Aún sin fotografía: llega con la primera sincronización</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>no cargada</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>no se puede mostrar</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPlace</name>
    <message>
        <source>%1. Due to dock at %2 on %3</source>
        <translation>%1. Acoplamiento previsto en %2 el %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>port, host</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an unknown port</source>
        <translation>un puerto desconocido</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>anfitrión desconocido</translation>
    </message>
    <message>
        <source>Docked at %1, for %2</source>
        <translation>Acoplada en %1 desde hace %2</translation>
    </message>
    <message numerus="yes">
        <source>Docked at %1, for %Ln day(s)</source>
        <extracomment>%1 is port and host, %n the number of days</extracomment>
        <translation>
            <numerusform>Acoplada en %1 desde hace %Ln día</numerusform>
            <numerusform>Acoplada en %1 desde hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it is now is unknown</source>
        <translation>Se desconoce dónde está ahora</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>En el espacio</translation>
    </message>
    <message>
        <source>No longer in space</source>
        <translation>Ya no está en el espacio</translation>
    </message>
    <message>
        <source>On the ground</source>
        <translation>En tierra</translation>
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
        <translation>Información</translation>
    </message>
    <message>
        <source>Launch Library</source>
        <translation>Launch Library</translation>
    </message>
    <message>
        <source>The record gives no address.</source>
        <translation>El registro no indica ninguna dirección.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>spacecraft %1</source>
        <translation>nave %1</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Descargado</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Versión de la API</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>En el espacio</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>no longer at Launch Library, found on %1</source>
        <translation>ya no está en Launch Library, comprobado el %1</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>detailed</source>
        <translation>detallado</translation>
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
        <translation>Plegado; pulse para desplegar</translation>
    </message>
    <message>
        <source>Unfolded; press to fold</source>
        <translation>Desplegado; pulse para plegar</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailSummary</name>
    <message>
        <source>Unnamed spacecraft</source>
        <translation>Nave sin nombre</translation>
    </message>
    <message>
        <source>Launch Library no longer has it, as was found on %1. This is what was known.</source>
        <translation>Ya no está en Launch Library, según se comprobó el %1. Esto es lo que se sabía.</translation>
    </message>
    <message>
        <source>A placeholder: it stands for a craft that is not known yet.</source>
        <translation>Registro provisional: representa una nave que aún no se conoce.</translation>
    </message>
    <message>
        <source>As far as the mirror knows</source>
        <translation>Según la copia local</translation>
    </message>
    <message>
        <source>As far as the mirror knows (%1)</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Según la copia local (%1)</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flight(s)</source>
        <translation>
            <numerusform>%Ln vuelo</numerusform>
            <numerusform>%Ln vuelos</numerusform>
        </translation>
    </message>
    <message>
        <source>flights unknown</source>
        <translation>vuelos desconocidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mission(s) ended</source>
        <translation>
            <numerusform>%Ln misión finalizada</numerusform>
            <numerusform>%Ln misiones finalizadas</numerusform>
        </translation>
    </message>
    <message>
        <source>missions ended unknown</source>
        <translation>misiones finalizadas desconocidas</translation>
    </message>
    <message>
        <source>in space %1</source>
        <translation>en el espacio %1</translation>
    </message>
    <message>
        <source>docked %1</source>
        <translation>acoplada %1</translation>
    </message>
    <message>
        <source>fastest turnaround %1</source>
        <translation>menor intervalo entre vuelos %1</translation>
    </message>
    <message>
        <source>Launch Library has no description of it.</source>
        <translation>Launch Library no tiene ninguna descripción suya.</translation>
    </message>
    <message>
        <source>The description comes with the first sync.</source>
        <translation>La descripción llega con la primera sincronización.</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailTimeline</name>
    <message>
        <source>Dockings over time</source>
        <translation>Acoplamientos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Go to the docking before</source>
        <translation>Ir al acoplamiento anterior</translation>
    </message>
    <message>
        <source>Go to the docking after</source>
        <translation>Ir al acoplamiento siguiente</translation>
    </message>
    <message>
        <source>Go to the first docking</source>
        <translation>Ir al primer acoplamiento</translation>
    </message>
    <message>
        <source>Go to the last docking</source>
        <translation>Ir al último acoplamiento</translation>
    </message>
    <message>
        <source>Show the docking in the timeline</source>
        <translation>Mostrar el acoplamiento en la cronología</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailView</name>
    <message>
        <source>Spacecraft details</source>
        <translation>Detalles de la nave</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Name and status</source>
        <translation>Nombre y estado</translation>
    </message>
    <message>
        <source>Details on their way</source>
        <translation>Detalles en camino</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copies the record as Launch Library sent it</source>
        <translation>Copia el registro tal como lo envió Launch Library</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailWay</name>
    <message>
        <source>Show all of these in the table</source>
        <translation>Mostrar todas ellas en la tabla</translation>
    </message>
    <message>
        <source>Open this spacecraft</source>
        <translation>Abrir esta nave</translation>
    </message>
    <message>
        <source>Show it in the docking timeline</source>
        <translation>Mostrar en la cronología de acoplamientos</translation>
    </message>
    <message>
        <source>Show this stay in the docking timeline</source>
        <translation>Mostrar esta estancia en la cronología de acoplamientos</translation>
    </message>
</context>
<context>
    <name>Skydock::DiagnosticsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Please copy this into your bug report. It is in English for those who read the report, and your token is not in it.</source>
        <translation>Copie esto en su informe de error. Está en inglés para quienes leen el informe y no contiene su token.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
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
        <translation>desconocido</translation>
    </message>
    <message>
        <source>&lt; 1 s</source>
        <extracomment>Shorter than a second</extracomment>
        <translation>&lt; 1 s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>dentro de %Ln minuto</numerusform>
            <numerusform>dentro de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>dentro de %Ln hora</numerusform>
            <numerusform>dentro de %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dentro de %Ln día</numerusform>
            <numerusform>dentro de %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>dentro de %Ln mes</numerusform>
            <numerusform>dentro de %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>hace %Ln mes</numerusform>
            <numerusform>hace %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>dentro de %Ln año</numerusform>
            <numerusform>dentro de %Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>hace %Ln año</numerusform>
            <numerusform>hace %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>local time</source>
        <translation>hora local</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>anfitrión desconocido</translation>
    </message>
    <message>
        <source>unknown port</source>
        <translation>puerto desconocido</translation>
    </message>
    <message>
        <source>departure before docking</source>
        <translation>desacoplamiento anterior al acoplamiento</translation>
    </message>
    <message>
        <source>departure at the time of docking</source>
        <translation>desacoplamiento simultáneo al acoplamiento</translation>
    </message>
    <message>
        <source>docking time unknown</source>
        <translation>hora de acoplamiento desconocida</translation>
    </message>
    <message>
        <source>port unknown</source>
        <translation>puerto desconocido</translation>
    </message>
    <message>
        <source>chaser unknown</source>
        <translation>nave perseguidora desconocida</translation>
    </message>
</context>
<context>
    <name>Skydock::DockingFilters</name>
    <message>
        <source>Stay</source>
        <translation>Estancia</translation>
    </message>
    <message>
        <source>Docked now</source>
        <translation>Acoplada ahora</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Desacoplada</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
</context>
<context>
    <name>Skydock::DockingTimelineView</name>
    <message>
        <source>Docking timeline</source>
        <translation>Cronología de acoplamientos</translation>
    </message>
    <message>
        <source>The selected spacecraft has no stay here</source>
        <translation>La nave seleccionada no tiene ninguna estancia aquí</translation>
    </message>
</context>
<context>
    <name>Skydock::Export</name>
    <message>
        <source>“skydock export” needs to know what to export.</source>
        <translation>«skydock export» necesita saber qué exportar.</translation>
    </message>
    <message>
        <source>%1 cannot be exported.</source>
        <translation>No se puede exportar %1.</translation>
    </message>
    <message>
        <source>“%1” wants a date or a time in UTC, such as 2025, 2025-07, 2025-07-15 or 2025-07-15T12:00:00Z, not %2.</source>
        <translation>«%1» requiere una fecha o una hora en UTC, como 2025, 2025-07, 2025-07-15 o 2025-07-15T12:00:00Z, no %2.</translation>
    </message>
    <message>
        <source>The range is empty: it would begin at %1 and end at %2. “--from” has to lie before “--to”.</source>
        <translation>El intervalo está vacío: empezaría en %1 y terminaría en %2. «--from» debe ser anterior a «--to».</translation>
    </message>
    <message>
        <source>There is no format %1 for this.</source>
        <translation>No existe el formato %1 para esto.</translation>
    </message>
    <message>
        <source>The name of the file does not say which format is meant: give one with “--format”, or an ending.</source>
        <translation>El nombre del archivo no indica el formato: dé uno con «--format», o una extensión.</translation>
    </message>
    <message>
        <source>“%1” wants a whole number from %2 to %3, not %4.</source>
        <translation>«%1» requiere un número entero de %2 a %3, no %4.</translation>
    </message>
    <message>
        <source>“skydock export timeline” needs “--output FILE”, a name that ends in .png, .svg or .pdf.</source>
        <translation>«skydock export timeline» necesita «--output FILE», con un nombre que termine en .png, .svg o .pdf.</translation>
    </message>
    <message>
        <source>The timeline has no lanes by %1.</source>
        <translation>La cronología no tiene carriles por %1.</translation>
    </message>
    <message>
        <source>There is no theme %1.</source>
        <translation>No existe el tema %1.</translation>
    </message>
    <message>
        <source>“--scale” is for PNG; SVG and PDF can be enlarged as one likes.</source>
        <translation>«--scale» es para PNG; SVG y PDF pueden ampliarse a voluntad.</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”.</source>
        <translation>«%1» corresponde a «%2».</translation>
    </message>
    <message>
        <source>Dockings</source>
        <translation>Acoplamientos</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>spacecraft, port</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Nothing is known from %1 on. Give a “--to” as well to see that.</source>
        <translation>No se sabe nada a partir de %1. Indique también «--to» para verlo.</translation>
    </message>
    <message>
        <source>Nothing is known before %1. Give a “--from” as well to see that.</source>
        <translation>No se sabe nada antes de %1. Indique también «--from» para verlo.</translation>
    </message>
    <message>
        <source>The lanes do not fit into a height of %1 pixels; they need %2.</source>
        <translation>Los carriles no caben en una altura de %1 píxeles; necesitan %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n docking(s) left out: without a time they have no place in a calendar.</source>
        <translation>
            <numerusform>%n acoplamiento omitido: sin hora no tiene sitio en un calendario.</numerusform>
            <numerusform>%n acoplamientos omitidos: sin hora no tienen sitio en un calendario.</numerusform>
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
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Select a spacecraft to show only its rows.</source>
        <translation>Seleccione una nave para mostrar solo sus filas.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
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
        <translation>Plegado; pulse para desplegar</translation>
    </message>
    <message>
        <source>Unfolded; press to fold</source>
        <translation>Desplegado; pulse para plegar</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar los %1</translation>
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
        <translation>Filtrar por %1</translation>
    </message>
    <message>
        <source>Filter by %1, active</source>
        <translation>Filtrar por %1, activo</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
</context>
<context>
    <name>Skydock::FilterChip</name>
    <message>
        <source>Remove filter %1: %2</source>
        <translation>Quitar el filtro %1: %2</translation>
    </message>
    <message>
        <source>Remove the filter of the button that has the focus</source>
        <translation>Quitar el filtro del botón que tiene el foco</translation>
    </message>
</context>
<context>
    <name>Skydock::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>Filtros activos</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
</context>
<context>
    <name>Skydock::FirstRun</name>
    <message numerus="yes">
        <source>This is the bundled catalogue: %Ln spacecraft from Launch Library 2 by The Space Devs, as of %1 to %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>
            <numerusform>Este es el catálogo incluido: %Ln nave de Launch Library 2 de The Space Devs, con datos del %1 al %2.</numerusform>
            <numerusform>Este es el catálogo incluido: %Ln naves de Launch Library 2 de The Space Devs, con datos del %1 al %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start Skydock without --offline to fetch the rest.</source>
        <translation>Inicie Skydock sin --offline para descargar el resto.</translation>
    </message>
    <message>
        <source>Fetching the rest is paused.</source>
        <translation>La descarga del resto está en pausa.</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Descargar ahora</translation>
    </message>
    <message>
        <source>The rest can be fetched now.</source>
        <translation>El resto se puede descargar ahora.</translation>
    </message>
    <message>
        <source>The rest could not be fetched; the status bar says why.</source>
        <translation>No se ha podido descargar el resto; la barra de estado indica el motivo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The rest is being fetched; the status bar says how far it is.</source>
        <translation>Se está descargando el resto; la barra de estado indica el progreso.</translation>
    </message>
</context>
<context>
    <name>Skydock::FirstRunLine</name>
    <message>
        <source>Do not show this line again</source>
        <translation>No mostrar más esta línea</translation>
    </message>
</context>
<context>
    <name>Skydock::FlightFilters</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Skydock::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>A spacecraft, a host, a port or something to do</source>
        <translation>Una nave, un anfitrión, un puerto o una acción</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Choose what to go to</source>
        <translation>Elegir adónde ir</translation>
    </message>
    <message>
        <source>Choose by a page</source>
        <translation>Avanzar o retroceder una página</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Stay where you are</source>
        <translation>Quedarse donde está</translation>
    </message>
    <message>
        <source>Nothing of that name is known here.</source>
        <translation>Aquí no se conoce nada con ese nombre.</translation>
    </message>
</context>
<context>
    <name>Skydock::GoToModel</name>
    <message>
        <source>Spacecraft</source>
        <translation>Nave</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read aloud</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>anfitrión desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>%Ln acoplamiento</numerusform>
            <numerusform>%Ln acoplamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown port</source>
        <translation>puerto desconocido</translation>
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
        <translation>Columna</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>&amp;Ocultar esta columna</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Orden &amp;ascendente</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Orden &amp;descendente</translation>
    </message>
    <message>
        <source>&amp;Then sort by this column</source>
        <translation>Ordenar des&amp;pués por esta columna</translation>
    </message>
    <message>
        <source>&amp;Remove from the order</source>
        <translation>&amp;Quitar de la ordenación</translation>
    </message>
    <message>
        <source>R&amp;eset the order</source>
        <translation>&amp;Restablecer la ordenación</translation>
    </message>
</context>
<context>
    <name>Skydock::Headless</name>
    <message>
        <source>The mirror was damaged. It is kept as “%1”; a new one takes its place.</source>
        <translation>La copia local estaba dañada. Se conserva como «%1»; otra nueva ocupa su lugar.</translation>
    </message>
    <message>
        <source>“skydock --help” lists what is possible.</source>
        <translation>«skydock --help» muestra lo que es posible.</translation>
    </message>
</context>
<context>
    <name>Skydock::HostChoice</name>
    <message>
        <source>%1 can mean several hosts: %2.</source>
        <translation>%1 puede referirse a varios anfitriones: %2.</translation>
    </message>
    <message>
        <source>There is no host %1 in the mirror.</source>
        <translation>No hay ningún anfitrión %1 en la copia local.</translation>
    </message>
    <message>
        <source>“skydock list hosts” names them all.</source>
        <translation>«skydock list hosts» los muestra todos.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
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
        <translation>Elegir los anfitriones cuyos puertos se muestran</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>Mostrar todos los anfitriones</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>No mostrar ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>%Ln puerto</numerusform>
            <numerusform>%Ln puertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>Anfitrión desconocido</translation>
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
        <translation>Ningún anfitrión</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Todos los anfitriones</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosts shown: %1</source>
        <translation>Anfitriones mostrados: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::ImageActions</name>
    <message>
        <source>Previous photograph</source>
        <translation>Fotografía anterior</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>Fotografía siguiente</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
</context>
<context>
    <name>Skydock::ImageCanvas</name>
    <message>
        <source>Move an enlarged photograph sideways, or show another</source>
        <translation>Desplazar a los lados una fotografía ampliada, o mostrar otra</translation>
    </message>
    <message>
        <source>Move an enlarged photograph up and down</source>
        <translation>Desplazar hacia arriba o hacia abajo una fotografía ampliada</translation>
    </message>
</context>
<context>
    <name>Skydock::ImageViewer</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>Credit and licence</source>
        <translation>Autoría y licencia</translation>
    </message>
    <message>
        <source>Photograph on its way</source>
        <translation>Fotografía en camino</translation>
    </message>
    <message>
        <source>%1: photograph</source>
        <extracomment>%1 a spacecraft</extracomment>
        <translation>%1: fotografía</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom: %1 %</source>
        <translation>Ampliación: %1 %</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <translation>Fotografía: %1</translation>
    </message>
    <message>
        <source>Drawing: %1</source>
        <translation>Dibujo: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the photograph as</source>
        <translation>Guardar la fotografía como</translation>
    </message>
</context>
<context>
    <name>Skydock::Images</name>
    <message>
        <source>Pictures of this kind cannot be shown.</source>
        <translation>Las imágenes de este tipo no se pueden mostrar.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>La imagen está dañada.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>La imagen es demasiado grande.</translation>
    </message>
    <message>
        <source>The disk is full: pictures are not kept.</source>
        <translation>El disco está lleno: no se guardan imágenes.</translation>
    </message>
    <message>
        <source>Pictures cannot be kept. Check the permissions of Skydock&apos;s cache folder.</source>
        <translation>No se pueden guardar imágenes. Compruebe los permisos de la carpeta de caché de Skydock.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Sin red.</translation>
    </message>
    <message>
        <source>The picture&apos;s server has no secure connection.</source>
        <translation>El servidor de la imagen no tiene conexión segura.</translation>
    </message>
    <message>
        <source>The picture&apos;s server does not answer.</source>
        <translation>El servidor de la imagen no responde.</translation>
    </message>
    <message>
        <source>The picture was not found.</source>
        <translation>No se ha encontrado la imagen.</translation>
    </message>
    <message>
        <source>The picture&apos;s server cannot deliver it (%1).</source>
        <translation>El servidor de la imagen no puede entregarla (%1).</translation>
    </message>
    <message>
        <source>The picture&apos;s address is not secure.</source>
        <translation>La dirección de la imagen no es segura.</translation>
    </message>
</context>
<context>
    <name>Skydock::InstantPanel</name>
    <message>
        <source>Who was docked when</source>
        <translation>Naves acopladas en un instante</translation>
    </message>
    <message>
        <source>Previous docking or departure</source>
        <translation>Acoplamiento o desacoplamiento anterior</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Next docking or departure</source>
        <translation>Acoplamiento o desacoplamiento siguiente</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Puertos y naves acopladas</translation>
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
        <translation>Instante, en hora local</translation>
    </message>
    <message>
        <source>Instant, in UTC</source>
        <translation>Instante, en UTC</translation>
    </message>
    <message>
        <source>Put the list and the cursor away</source>
        <translation>Cerrar la lista y quitar el cursor</translation>
    </message>
</context>
<context>
    <name>Skydock::InstantRowsModel</name>
    <message>
        <source>Spacecraft</source>
        <translation>Nave</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Docked at</source>
        <translation>Acoplada en</translation>
    </message>
    <message>
        <source>Docked</source>
        <comment>who was docked at a port</comment>
        <translation>Nave acoplada</translation>
    </message>
    <message>
        <source>For</source>
        <comment>how long a spacecraft has been docked</comment>
        <translation>Desde hace</translation>
    </message>
</context>
<context>
    <name>Skydock::LicencePage</name>
    <message>
        <source>&amp;Work:</source>
        <translation>&amp;Obra:</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
</context>
<context>
    <name>Skydock::Licences</name>
    <message>
        <source>Skydock %1 – GPL, version 3 or later</source>
        <translation>Skydock %1 – GPL, versión 3 o posterior</translation>
    </message>
    <message>
        <source>Skydock, its icons and its drawings are free software under the GNU General Public License, version 3 or later.</source>
        <translation>Skydock, sus iconos y sus dibujos son software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Qt %1 – LGPL, version 3</source>
        <translation>Qt %1 – LGPL, versión 3</translation>
    </message>
    <message>
        <source>Qt, by The Qt Company and contributors, is used under the GNU Lesser General Public License, version 3, which adds to the GNU General Public License above.</source>
        <translation>Qt, de The Qt Company y colaboradores, se usa bajo la Licencia Pública General Reducida de GNU, versión 3, que complementa la Licencia Pública General de GNU citada arriba.</translation>
    </message>
    <message>
        <source>SQLite – public domain</source>
        <translation>SQLite – dominio público</translation>
    </message>
    <message>
        <source>SQLite, by D. Richard Hipp and others, is dedicated to the public domain: it has no licence and may be used for anything.</source>
        <translation>SQLite, de D. Richard Hipp y otros, pertenece al dominio público: no tiene licencia y se puede usar para cualquier fin.</translation>
    </message>
    <message>
        <source>QtKeychain – BSD, two clauses</source>
        <translation>QtKeychain – BSD, dos cláusulas</translation>
    </message>
    <message>
        <source>QtKeychain, by Frank Osterfeld and others, keeps the token in the keyring.</source>
        <translation>QtKeychain, de Frank Osterfeld y otros, guarda el token en el depósito de claves.</translation>
    </message>
    <message>
        <source>tl::expected – CC0 1.0</source>
        <translation>tl::expected – CC0 1.0</translation>
    </message>
    <message>
        <source>tl::expected, by Simon Brand, is dedicated to the public domain as far as the law allows.</source>
        <translation>tl::expected, de Simon Brand, está dedicado al dominio público en la medida en que lo permita la ley.</translation>
    </message>
</context>
<context>
    <name>Skydock::List</name>
    <message>
        <source>“skydock list” needs to know what to list.</source>
        <translation>«skydock list» necesita saber qué mostrar.</translation>
    </message>
    <message>
        <source>There is no collection %1.</source>
        <translation>No existe la colección %1.</translation>
    </message>
    <message>
        <source>The filter “%1” is given twice; it takes one value.</source>
        <translation>El filtro «%1» se indica dos veces; solo admite un valor.</translation>
    </message>
    <message>
        <source>%1 cannot be ordered by %2.</source>
        <translation>No se puede ordenar %1 por %2.</translation>
    </message>
    <message>
        <source>There is no format %1.</source>
        <translation>No existe el formato %1.</translation>
    </message>
    <message>
        <source>%1 cannot be searched for. %2</source>
        <translation>No se puede buscar %1. %2</translation>
    </message>
    <message>
        <source>“%1” wants a whole number from 0 to 2147483647, not %2.</source>
        <translation>«%1» requiere un número entero de 0 a 2147483647, no %2.</translation>
    </message>
    <message>
        <source>A filter is written key=value, not %1.</source>
        <translation>Un filtro se escribe clave=valor, no %1.</translation>
    </message>
    <message>
        <source>%1 cannot be filtered by %2.</source>
        <translation>No se puede filtrar %1 por %2.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Chaser</source>
        <translation>Perseguidora</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Docked (UTC)</source>
        <translation>Acoplamiento (UTC)</translation>
    </message>
    <message>
        <source>Departed (UTC)</source>
        <translation>Desacoplamiento (UTC)</translation>
    </message>
    <message>
        <source>stays of a craft at a port</source>
        <translation>estancias de una nave en un puerto</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n docking</source>
        <translation>
            <numerusform>%1 de %n acoplamiento</numerusform>
            <numerusform>%1 de %n acoplamientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dockings</source>
        <translation>
            <numerusform>%1 de %n acoplamiento</numerusform>
            <numerusform>%1 de %n acoplamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Spacecraft</source>
        <translation>Nave</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lanzamiento</translation>
    </message>
    <message>
        <source>Launched (UTC)</source>
        <translation>Lanzamiento (UTC)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Mission end (UTC)</source>
        <translation>Fin de misión (UTC)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>missions of a spacecraft, from launch to mission end</source>
        <translation>misiones de una nave, desde el lanzamiento hasta el fin de misión</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flight</source>
        <translation>
            <numerusform>%1 de %n vuelo</numerusform>
            <numerusform>%1 de %n vuelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flights</source>
        <translation>
            <numerusform>%1 de %n vuelo</numerusform>
            <numerusform>%1 de %n vuelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Estancias</translation>
    </message>
    <message>
        <source>stations, spacecraft configurations and payloads with ports</source>
        <translation>estaciones, configuraciones de naves y cargas útiles con puertos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host</source>
        <translation>
            <numerusform>%1 de %n anfitrión</numerusform>
            <numerusform>%1 de %n anfitriones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hosts</source>
        <translation>
            <numerusform>%1 de %n anfitrión</numerusform>
            <numerusform>%1 de %n anfitriones</numerusform>
        </translation>
    </message>
    <message>
        <source>The mirror knows no “%1” %2.</source>
        <translation>La copia local no conoce ningún «%1» %2.</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>Posibles: %1.</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation>Más próximos: %1.</translation>
    </message>
    <message>
        <source>docking locations and whose they are</source>
        <translation>puertos de acoplamiento y a quién pertenecen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n port</source>
        <translation>
            <numerusform>%1 de %n puerto</numerusform>
            <numerusform>%1 de %n puertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ports</source>
        <translation>
            <numerusform>%1 de %n puerto</numerusform>
            <numerusform>%1 de %n puertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N.º de serie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>En el espacio</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Vuelos</translation>
    </message>
    <message>
        <source>Time docked</source>
        <translation>Tiempo acoplada</translation>
    </message>
    <message>
        <source>Time in space</source>
        <translation>Tiempo en el espacio</translation>
    </message>
    <message>
        <source>physical vehicles</source>
        <translation>vehículos físicos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n spacecraft</source>
        <translation>
            <numerusform>%1 de %n nave</numerusform>
            <numerusform>%1 de %n naves</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is either true or false, not %2.</source>
        <translation>«%1» solo puede ser true o false, no %2.</translation>
    </message>
    <message>
        <source>“%1” wants an id, a whole number such as 474, not %2.</source>
        <translation>«%1» requiere un id, un número entero como 474, no %2.</translation>
    </message>
    <message>
        <source>“%1” wants a date or a time in UTC, such as 2025-07-15 or 2025-07-15T12:00:00Z, not %2.</source>
        <translation>«%1» requiere una fecha o una hora en UTC, como 2025-07-15 o 2025-07-15T12:00:00Z, no %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>«%1» no puede ser %2.</translation>
    </message>
    <message>
        <source>“%1” wants a text.</source>
        <translation>«%1» requiere un texto.</translation>
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
        <translation>Búsqueda y filtros</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>The mirror was damaged. It was kept as “%1”, and a new one was made from the bundled catalogue.</source>
        <translation>La copia local estaba dañada. Se ha conservado como «%1» y se ha creado otra nueva a partir del catálogo incluido.</translation>
    </message>
    <message>
        <source>Choose a folder for the mirror</source>
        <translation>Elegir una carpeta para la copia local</translation>
    </message>
</context>
<context>
    <name>Skydock::Mirror</name>
    <message>
        <source>The bundled catalogue is damaged (%1). Install Skydock again.</source>
        <translation>El catálogo incluido está dañado (%1). Vuelva a instalar Skydock.</translation>
    </message>
    <message>
        <source>This copy of Skydock is incomplete: install it again.</source>
        <translation>Esta instalación de Skydock está incompleta: vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>The mirror was written by a newer Skydock (schema step %1; this one knows %2). Update Skydock, or use another data folder.</source>
        <translation>La copia local se escribió con un Skydock más reciente (versión de esquema %1; este conoce la %2). Actualice Skydock o use otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The mirror has no spacecraft %1.</source>
        <translation>La copia local no tiene ninguna nave %1.</translation>
    </message>
    <message>
        <source>There is no mirror yet.</source>
        <translation>Aún no hay copia local.</translation>
    </message>
</context>
<context>
    <name>Skydock::MirrorSync</name>
    <message>
        <source>Launch Library&apos;s answer is not about what was asked for. It was not used.</source>
        <translation>La respuesta de Launch Library no corresponde a lo consultado. No se ha usado.</translation>
    </message>
</context>
<context>
    <name>Skydock::NearestName</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>Posibles: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What somebody typed, between quotation marks.</extracomment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>Skydock::NoSync</name>
    <message>
        <source>Skydock was started without the network.</source>
        <translation>Skydock se ha iniciado sin red.</translation>
    </message>
</context>
<context>
    <name>Skydock::NoticeBar</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Descartar este aviso</translation>
    </message>
</context>
<context>
    <name>Skydock::OutputFile</name>
    <message>
        <source>“%1” could not be written: the disk is full. Free some space, or choose another place.</source>
        <translation>No se ha podido escribir «%1»: el disco está lleno. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>“%1” may not be written here: %2. Choose another place.</source>
        <translation>No se permite escribir «%1» aquí: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>No se ha podido escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it.</source>
        <translation>«%1» es una carpeta. Indique el nombre de un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or choose another place.</source>
        <translation>No existe la carpeta «%1». Créela antes o elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>Skydock::PagedTableView</name>
    <message>
        <source>Go to the row above</source>
        <translation>Ir a la fila de arriba</translation>
    </message>
    <message>
        <source>Go to the row below</source>
        <translation>Ir a la fila de abajo</translation>
    </message>
    <message>
        <source>Go up by a page</source>
        <translation>Subir una página</translation>
    </message>
    <message>
        <source>Go down by a page</source>
        <translation>Bajar una página</translation>
    </message>
    <message>
        <source>Go to the first row</source>
        <translation>Ir a la primera fila</translation>
    </message>
    <message>
        <source>Go to the last row</source>
        <translation>Ir a la última fila</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Abrir los detalles</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>Seleccionar más filas</translation>
    </message>
</context>
<context>
    <name>Skydock::PhotographWords</name>
    <message>
        <source>%1 · photograph of its type, %2</source>
        <translation>%1 · fotografía de su tipo, %2</translation>
    </message>
    <message>
        <source>There is no photograph of it in the mirror.</source>
        <translation>No hay ninguna fotografía suya en la copia local.</translation>
    </message>
    <message>
        <source>Photographs are not loaded.</source>
        <translation>Las fotografías no se cargan.</translation>
    </message>
    <message>
        <source>This is the small picture; the large one is on its way.</source>
        <translation>Esta es la imagen pequeña; la grande está en camino.</translation>
    </message>
    <message>
        <source>The photograph is on its way.</source>
        <translation>La fotografía está en camino.</translation>
    </message>
    <message>
        <source>This is the small picture: the large one is not on this computer yet. %1</source>
        <translation>Esta es la imagen pequeña: la grande aún no está en este equipo. %1</translation>
    </message>
    <message>
        <source>The photograph cannot be shown: %1</source>
        <translation>No se puede mostrar la fotografía: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::PictureLegend</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>still docked</source>
        <translation>aún acoplada</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>doubtful or overlapping</source>
        <translation>dudosa o solapada</translation>
    </message>
    <message>
        <source>several stays too short to be told apart</source>
        <translation>varias estancias demasiado cortas para distinguirlas</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>no se sabe nada</translation>
    </message>
    <message>
        <source>moved to another port</source>
        <translation>trasladada a otro puerto</translation>
    </message>
</context>
<context>
    <name>Skydock::PictureWords</name>
    <message>
        <source>Docking timeline</source>
        <translation>Cronología de acoplamientos</translation>
    </message>
    <message>
        <source>Docking timeline: %1</source>
        <comment>names of hosts or of spacecraft</comment>
        <translation>Cronología de acoplamientos: %1</translation>
    </message>
    <message numerus="yes">
        <source>Docking timeline: %Ln spacecraft</source>
        <translation>
            <numerusform>Cronología de acoplamientos: %Ln nave</numerusform>
            <numerusform>Cronología de acoplamientos: %Ln naves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Docking timeline: %Ln host(s)</source>
        <translation>
            <numerusform>Cronología de acoplamientos: %Ln anfitrión</numerusform>
            <numerusform>Cronología de acoplamientos: %Ln anfitriones</numerusform>
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
        <translation>%1 hora local</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln nave</numerusform>
            <numerusform>%Ln naves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>%Ln puerto</numerusform>
            <numerusform>%Ln puertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <translation>
            <numerusform>%Ln estancia</numerusform>
            <numerusform>%Ln estancias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>range, ports or spacecraft, stays</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Source: Launch Library 2 by The Space Devs</source>
        <translation>Fuente: Launch Library 2 de The Space Devs</translation>
    </message>
    <message>
        <source>Source: Launch Library 2 by The Space Devs, bundled catalogue of %1</source>
        <translation>Fuente: Launch Library 2 de The Space Devs, catálogo incluido del %1</translation>
    </message>
    <message>
        <source>Source: Launch Library 2 by The Space Devs, fetched %1</source>
        <translation>Fuente: Launch Library 2 de The Space Devs, descargado el %1</translation>
    </message>
    <message>
        <source>Drawn %1 by Skydock</source>
        <translation>Dibujado el %1 con Skydock</translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <comment>when and by whom it was drawn, page, pages</comment>
        <translation>%1 · página %2 de %3</translation>
    </message>
</context>
<context>
    <name>Skydock::Placeholder</name>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Leyendo el catálogo…</translation>
    </message>
    <message>
        <source>The spacecraft appear here as soon as they are read.</source>
        <translation>Las naves aparecerán aquí en cuanto se hayan leído.</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Quite algún filtro para ver más.</translation>
    </message>
    <message>
        <source>The filters may leave out what you look for.</source>
        <translation>Puede que los filtros excluyan lo que busca.</translation>
    </message>
    <message>
        <source>Check the spelling, or search for less of the name.</source>
        <translation>Compruebe la ortografía o busque solo una parte del nombre.</translation>
    </message>
    <message>
        <source>The mirror on this computer holds none.</source>
        <translation>La copia local de este equipo no contiene datos de este tipo.</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened</source>
        <translation>No se puede abrir el catálogo</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>No se ha podido leer la lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
</context>
<context>
    <name>Skydock::RangeField</name>
    <message>
        <source>Time shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>The time shown. Write another: 2021, 2021-07, 2021-07-15, 1998 – 2003 (G)</source>
        <translation>El tiempo mostrado. Escriba otro: 2021, 2021-07, 2021-07-15, 1998 – 2003 (G)</translation>
    </message>
    <message>
        <source>Show the range that was written</source>
        <translation>Mostrar el intervalo escrito</translation>
    </message>
    <message>
        <source>Go back to the lanes</source>
        <translation>Volver a los carriles</translation>
    </message>
</context>
<context>
    <name>Skydock::Remote</name>
    <message>
        <source>The server&apos;s address has to begin with https://.</source>
        <translation>La dirección del servidor debe empezar por https://.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has. Enter it again.</source>
        <translation>El token contiene caracteres que ningún token tiene. Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no data of Launch Library.</source>
        <translation>%1 ha respondido con algo que no son datos de Launch Library.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say how many calls are left.</source>
        <translation>La respuesta del servidor no indica cuántas consultas quedan.</translation>
    </message>
    <message>
        <source>This is no web address. It has to begin with https://.</source>
        <translation>Esto no es una dirección web. Debe empezar por https://.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>La dirección no indica ningún servidor.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password. A token is entered apart.</source>
        <translation>La dirección no debe contener un nombre de usuario ni una contraseña. El token se introduce aparte.</translation>
    </message>
    <message>
        <source>The address has to end before “?” or “#”.</source>
        <translation>La dirección debe terminar antes de «?» o «#».</translation>
    </message>
    <message>
        <source>The address has to begin with https://. Plain http:// is for this computer only (localhost).</source>
        <translation>La dirección debe empezar por https://. http:// a secas solo vale para este equipo (localhost).</translation>
    </message>
    <message>
        <source>Enter the address of a server.</source>
        <translation>Introduzca la dirección de un servidor.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>La dirección es demasiado larga.</translation>
    </message>
    <message>
        <source>The count of calls to Launch Library cannot be written. Check the permissions of Skydock&apos;s data folder; until then nothing is fetched.</source>
        <translation>No se puede escribir el recuento de consultas a Launch Library. Compruebe los permisos de la carpeta de datos de Skydock; hasta entonces no se descargará nada.</translation>
    </message>
    <message>
        <source>The count of calls to Launch Library was damaged. It has been set aside and is counted anew.</source>
        <translation>El recuento de consultas a Launch Library estaba dañado. Se ha apartado y se empieza a contar de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full: calls to Launch Library cannot be counted, so nothing is fetched.</source>
        <translation>El disco está lleno: no se pueden contar las consultas a Launch Library, así que no se descarga nada.</translation>
    </message>
    <message>
        <source>Another Skydock is counting its calls and does not finish. Try again in a moment.</source>
        <translation>Otra instancia de Skydock está contando sus consultas y no termina. Vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Perhaps there is no network.</source>
        <translation>No se puede acceder a %1. Puede que no haya red.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>%1 began to answer and then fell silent.</source>
        <translation>%1 empezó a responder y luego enmudeció.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer.</source>
        <translation>%1 tarda demasiado en responder.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large and was not read.</source>
        <translation>La respuesta de %1 es demasiado grande y no se ha leído.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>No se ha podido establecer una conexión segura con %1.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Se ha interrumpido la conexión con %1.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged, or far too large.</source>
        <translation>La respuesta de %1 está dañada o es excesivamente grande.</translation>
    </message>
    <message>
        <source>%1 sends Skydock on to another address, where it does not go.</source>
        <translation>%1 redirige a Skydock a otra dirección, a la que no accede.</translation>
    </message>
    <message>
        <source>%1 sends Skydock on from address to address without end.</source>
        <translation>%1 redirige a Skydock de una dirección a otra sin fin.</translation>
    </message>
    <message>
        <source>%1 refuses access. Check the token in the settings.</source>
        <translation>%1 deniega el acceso. Compruebe el token en las preferencias.</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for.</source>
        <translation>%1 no tiene lo que se ha consultado.</translation>
    </message>
    <message>
        <source>%1 answers no more calls for a while.</source>
        <translation>%1 no admite más consultas durante un rato.</translation>
    </message>
    <message>
        <source>%1 does not accept the question (%2).</source>
        <translation>%1 no acepta la consulta (%2).</translation>
    </message>
    <message>
        <source>%1 is in trouble and cannot answer (%2).</source>
        <translation>%1 tiene problemas y no puede responder (%2).</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Mensaje recibido: %1</translation>
    </message>
    <message>
        <source>The last calls of this hour are kept for what you open.</source>
        <translation>Las últimas consultas de esta hora se reservan para lo que usted abra.</translation>
    </message>
    <message>
        <source>The calls of this hour are used up.</source>
        <translation>Se han agotado las consultas de esta hora.</translation>
    </message>
</context>
<context>
    <name>Skydock::SearchBar</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose the columns of this table</source>
        <translation>Elegir las columnas de esta tabla</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Show or hide the panel of filters</source>
        <translation>Mostrar u ocultar el panel de filtros</translation>
    </message>
</context>
<context>
    <name>Skydock::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search; once more: go to the table</source>
        <translation>Borrar la búsqueda; otra vez: ir a la tabla</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Ir a la tabla</translation>
    </message>
    <message>
        <source>Take the first that is found</source>
        <translation>Tomar el primer resultado</translation>
    </message>
</context>
<context>
    <name>Skydock::SearchProblem</name>
    <message>
        <source>A phrase is left open: add %1 at its end.</source>
        <comment>a quotation mark</comment>
        <translation>Hay una frase sin cerrar: añada %1 al final.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters: shorten it.</source>
        <translation>
            <numerusform>Como máximo %n carácter: acorte el texto.</numerusform>
            <numerusform>Como máximo %n caracteres: acorte el texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n words: leave some out.</source>
        <translation>
            <numerusform>Como máximo %n palabra: quite alguna.</numerusform>
            <numerusform>Como máximo %n palabras: quite alguna.</numerusform>
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
        <translation>Producción</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>For trying things out: no limit of calls, but old data, and not all of it.</source>
        <translation>Para hacer pruebas: sin límite de consultas, pero con datos antiguos e incompletos.</translation>
    </message>
    <message>
        <source>A Launch Library of your own, or on this computer.</source>
        <translation>Una Launch Library propia, o en este equipo.</translation>
    </message>
</context>
<context>
    <name>Skydock::Settings</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>the address of a server</source>
        <translation>la dirección de un servidor</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>The settings in “%1” cannot be read; the usual ones are used.</source>
        <translation>No se pueden leer las preferencias de «%1»; se usan las habituales.</translation>
    </message>
    <message>
        <source>The setting %1 is “%2”, which is none of: %3. It is taken as “%4”.</source>
        <extracomment>%1 name of a setting, %2 its value, %3 what it should be, %4 its default</extracomment>
        <translation>La preferencia %1 vale «%2», pero debería ser: %3. Se toma como «%4».</translation>
    </message>
    <message>
        <source>The settings cannot be written to “%1”. They hold until Skydock ends.</source>
        <translation>No se pueden escribir las preferencias en «%1». Valen hasta que se cierre Skydock.</translation>
    </message>
    <message>
        <source>system, light, dark or high-contrast</source>
        <translation>system, light, dark o high-contrast</translation>
    </message>
    <message>
        <source>the code of a language</source>
        <translation>el código de un idioma</translation>
    </message>
    <message>
        <source>What was kept of the window cannot all be read; that part of it is as at first.</source>
        <translation>No se puede leer todo lo guardado de la ventana; esa parte queda como al principio.</translation>
    </message>
</context>
<context>
    <name>Skydock::SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Launch Library</source>
        <translation>Launch Library</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Servidor:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Copia local</translation>
    </message>
    <message>
        <source>&amp;Look for news:</source>
        <translation>&amp;Buscar novedades:</translation>
    </message>
    <message>
        <source>Space for &amp;pictures:</source>
        <translation>Espacio para &amp;imágenes:</translation>
    </message>
    <message>
        <source>Pictures that were shown are kept on this computer up to this size</source>
        <translation>Las imágenes mostradas se guardan en este equipo hasta este tamaño</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>&amp;Units:</source>
        <translation>&amp;Unidades:</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <translation>&amp;Horas:</translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>solo cuando yo lo pida</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>cada hora</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>cada %Ln hora</numerusform>
            <numerusform>cada %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una vez al día</translation>
    </message>
    <message>
        <source>metric (m, kg, km)</source>
        <translation>métricas (m, kg, km)</translation>
    </message>
    <message>
        <source>US customary (ft, lb, mi)</source>
        <translation>de EE. UU. (ft, lb, mi)</translation>
    </message>
    <message>
        <source>UTC, as missions are told</source>
        <translation>UTC, como es habitual en las misiones</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>hora local</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>cada %Ln minuto</numerusform>
            <numerusform>cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Appea&amp;rance:</source>
        <translation>Asp&amp;ecto:</translation>
    </message>
    <message>
        <source>La&amp;nguage:</source>
        <translation>I&amp;dioma:</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>like the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>alto contraste</translation>
    </message>
    <message>
        <source>Skydock was started without the network. What only the network needs can be set when it is started with it.</source>
        <translation>Skydock se ha iniciado sin la red. Lo que solo necesita la red se puede ajustar cuando se inicia con ella.</translation>
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
        <translation>Ninguna tecla hace eso.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find what a key does, or a key</source>
        <translation>Buscar qué hace una tecla, o una tecla</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Buscar un atajo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Skydock::Show</name>
    <message>
        <source>“skydock show” needs to know what to show.</source>
        <translation>«skydock show» necesita saber qué mostrar.</translation>
    </message>
    <message>
        <source>“skydock show” does not show %1.</source>
        <translation>«skydock show» no muestra %1.</translation>
    </message>
    <message>
        <source>“skydock show spacecraft” wants an id or a name.</source>
        <translation>«skydock show spacecraft» requiere un id o un nombre.</translation>
    </message>
    <message>
        <source>There is no mode %1.</source>
        <translation>No existe el modo %1.</translation>
    </message>
    <message>
        <source>There is no format %1.</source>
        <translation>No existe el formato %1.</translation>
    </message>
</context>
<context>
    <name>Skydock::SpacecraftFilters</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>En el espacio</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>First launch</source>
        <translation>Primer lanzamiento</translation>
    </message>
    <message>
        <source>Crew or cargo</source>
        <translation>Tripulación o carga</translation>
    </message>
    <message>
        <source>In space now</source>
        <translation>En el espacio ahora</translation>
    </message>
    <message>
        <source>Not in space</source>
        <translation>No en el espacio</translation>
    </message>
    <message>
        <source>Made for crew</source>
        <translation>Diseñada para tripulación</translation>
    </message>
    <message>
        <source>Cargo only</source>
        <translation>Solo carga</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>A decade; %1 is its first year: &quot;1960s&quot;</extracomment>
        <translation>años %1</translation>
    </message>
    <message>
        <source>With a photograph</source>
        <translation>Con fotografía</translation>
    </message>
    <message>
        <source>Without a photograph</source>
        <translation>Sin fotografía</translation>
    </message>
    <message>
        <source>With data problems</source>
        <translation>Con problemas de datos</translation>
    </message>
    <message>
        <source>Without data problems</source>
        <translation>Sin problemas de datos</translation>
    </message>
    <message>
        <source>Only placeholders</source>
        <translation>Solo provisionales</translation>
    </message>
    <message>
        <source>No placeholders</source>
        <translation>Sin provisionales</translation>
    </message>
    <message>
        <source>In flight in the years</source>
        <translation>En vuelo en los años</translation>
    </message>
    <message>
        <source>In flight until %1</source>
        <translation>En vuelo hasta %1</translation>
    </message>
    <message>
        <source>In flight since %1</source>
        <translation>En vuelo desde %1</translation>
    </message>
    <message>
        <source>In flight %1 – %2</source>
        <translation>En vuelo %1 – %2</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Data problems</source>
        <translation>Problemas de datos</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Provisionales</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Ha visitado</translation>
    </message>
    <message>
        <source>Visited %1</source>
        <translation>Ha visitado %1</translation>
    </message>
    <message>
        <source>First launch in the %1s</source>
        <extracomment>%1 is the first year of a decade: &quot;First launch in the 1960s&quot;</extracomment>
        <translation>Primer lanzamiento en los años %1</translation>
    </message>
</context>
<context>
    <name>Skydock::StandardOutput</name>
    <message>
        <source>The disk is full: the output is not complete. Free some space and try again.</source>
        <translation>El disco está lleno: la salida no está completa. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>No se ha podido escribir la salida: %1.</translation>
    </message>
</context>
<context>
    <name>Skydock::Startup</name>
    <message>
        <source>“skydock list”, “skydock --help” and “skydock --version” need no display.</source>
        <translation>«skydock list», «skydock --help» y «skydock --version» no necesitan pantalla.</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start Skydock in a desktop session.</source>
        <translation>No hay pantalla en la que abrir una ventana: ni DISPLAY ni WAYLAND_DISPLAY están definidas. Inicie Skydock en una sesión de escritorio.</translation>
    </message>
    <message>
        <source>No window can be opened here. Check the display, or start Skydock in a desktop session.</source>
        <translation>No se puede abrir ninguna ventana aquí. Compruebe la pantalla o inicie Skydock en una sesión de escritorio.</translation>
    </message>
    <message>
        <source>No window can be opened here (%1). Check the display, or start Skydock in a desktop session.</source>
        <translation>No se puede abrir ninguna ventana aquí (%1). Compruebe la pantalla o inicie Skydock en una sesión de escritorio.</translation>
    </message>
</context>
<context>
    <name>Skydock::StayLengths</name>
    <message>
        <source>Under a week</source>
        <translation>Menos de una semana</translation>
    </message>
    <message>
        <source>1 week to 1 month</source>
        <translation>De 1 semana a 1 mes</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation>De 1 a 3 meses</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>De 3 a 6 meses</translation>
    </message>
    <message>
        <source>6 to 12 months</source>
        <translation>De 6 a 12 meses</translation>
    </message>
    <message>
        <source>A year and more</source>
        <translation>Un año o más</translation>
    </message>
    <message>
        <source>Length of a stay</source>
        <translation>Duración de una estancia</translation>
    </message>
    <message>
        <source>Stay: %1</source>
        <translation>Estancia: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncActions</name>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Actualizar ahora</translation>
    </message>
    <message>
        <source>Look for news at Launch Library now</source>
        <translation>Buscar ahora novedades en Launch Library</translation>
    </message>
    <message>
        <source>&amp;Data problems…</source>
        <translation>Problemas de &amp;datos…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;Go on fetching</source>
        <translation>&amp;Reanudar la descarga</translation>
    </message>
    <message>
        <source>&amp;Pause fetching</source>
        <translation>&amp;Pausar la descarga</translation>
    </message>
    <message>
        <source>Go on fetching from Launch Library</source>
        <translation>Reanudar la descarga desde Launch Library</translation>
    </message>
    <message>
        <source>Fetch nothing from Launch Library for now</source>
        <translation>No descargar nada de Launch Library por ahora</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncDetails</name>
    <message>
        <source>Last news: %1</source>
        <translation>Últimas novedades: %1</translation>
    </message>
    <message>
        <source>Next look: %1</source>
        <translation>Próxima búsqueda: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln data problems</source>
        <translation>
            <numerusform>%Ln problema de datos</numerusform>
            <numerusform>%Ln problemas de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>Data: Launch Library 2 by The Space Devs. Mirror: %1</source>
        <translation>Datos: Launch Library 2 de The Space Devs. Copia local: %1</translation>
    </message>
    <message>
        <source>Mirrored: %1</source>
        <translation>En la copia local: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left</source>
        <translation>
            <numerusform>Disponibles %1 de %Ln consulta de esta hora</numerusform>
            <numerusform>Disponibles %1 de %Ln consultas de esta hora</numerusform>
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
            <numerusform>Disponibles %1 de %Ln consulta de esta hora; la siguiente: %2; todas: %3</numerusform>
            <numerusform>Disponibles %1 de %Ln consultas de esta hora; la siguiente: %2; todas: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, the next is free at %2</source>
        <translation>
            <numerusform>Disponibles %1 de %Ln consulta de esta hora; la siguiente: %2</numerusform>
            <numerusform>Disponibles %1 de %Ln consultas de esta hora; la siguiente: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, all are at %2</source>
        <translation>
            <numerusform>Disponibles %1 de %Ln consulta de esta hora; todas: %2</numerusform>
            <numerusform>Disponibles %1 de %Ln consultas de esta hora; todas: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::SyncStatusText</name>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline. The mirror is of %1.</source>
        <translation>Sin conexión. La copia local es del %1.</translation>
    </message>
    <message>
        <source>Mirror as of %1</source>
        <translation>Copia local del %1</translation>
    </message>
    <message>
        <source>Bundled catalogue, as of %1</source>
        <translation>Catálogo incluido, del %1</translation>
    </message>
    <message>
        <source>Bundled catalogue</source>
        <translation>Catálogo incluido</translation>
    </message>
    <message>
        <source>Mirror incomplete</source>
        <translation>Copia local incompleta</translation>
    </message>
    <message>
        <source>Mirror up to date</source>
        <translation>Copia local al día</translation>
    </message>
    <message>
        <source>Mirror %1 min old</source>
        <translation>Copia local de hace %1 min</translation>
    </message>
    <message>
        <source>Mirror %1 h old</source>
        <translation>Copia local de hace %1 h</translation>
    </message>
    <message>
        <source>Mirror %1 d old</source>
        <translation>Copia local de hace %1 d</translation>
    </message>
    <message>
        <source>Another Skydock is fetching</source>
        <translation>Otra instancia de Skydock está descargando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting for calls</source>
        <translation>En espera de consultas</translation>
    </message>
    <message>
        <source>Goes on in %1</source>
        <translation>Continúa en %1</translation>
    </message>
    <message>
        <source>Goes on with %1 in %2</source>
        <extracomment>%1 what is fetched: &quot;dockings&quot;; %2 minutes and seconds</extracomment>
        <translation>Continúa con %1 en %2</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Nuevo intento en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls left</source>
        <translation>
            <numerusform>%1 de %Ln consulta disponible</numerusform>
            <numerusform>%1 de %Ln consultas disponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls left</source>
        <translation>Sin consultas disponibles</translation>
    </message>
    <message>
        <source>%1 · next in %2</source>
        <translation>%1 · siguiente en %2</translation>
    </message>
    <message>
        <source>%1 · all again in %2</source>
        <translation>%1 · todas de nuevo en %2</translation>
    </message>
    <message>
        <source>The mirror is complete and up to date</source>
        <translation>La copia local está completa y al día</translation>
    </message>
    <message>
        <source>Nothing to fetch now</source>
        <translation>Nada que descargar por ahora</translation>
    </message>
    <message>
        <source>Offline. Mirror as of %1</source>
        <translation>Sin conexión. Copia local del %1</translation>
    </message>
    <message>
        <source>Offline. Bundled catalogue, as of %1</source>
        <translation>Sin conexión. Catálogo incluido, del %1</translation>
    </message>
    <message>
        <source>Offline. Bundled catalogue</source>
        <translation>Sin conexión. Catálogo incluido</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncStatusWidget</name>
    <message>
        <source>Rows fetched</source>
        <translation>Filas descargadas</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncTaskWords</name>
    <message>
        <source>dockings</source>
        <translation>acoplamientos</translation>
    </message>
    <message>
        <source>spacecraft</source>
        <translation>naves</translation>
    </message>
    <message>
        <source>flights</source>
        <translation>vuelos</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>puertos</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>estaciones</translation>
    </message>
    <message>
        <source>statuses</source>
        <translation>estados</translation>
    </message>
    <message>
        <source>launch details</source>
        <translation>detalles de lanzamiento</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Descargando %1</translation>
    </message>
    <message>
        <source>Looking for news of %1</source>
        <translation>Buscando novedades de %1</translation>
    </message>
    <message>
        <source>Checking all %1</source>
        <translation>Comprobación completa de %1</translation>
    </message>
    <message>
        <source>Fetching the open spacecraft</source>
        <translation>Descargando la nave abierta</translation>
    </message>
    <message>
        <source>Asking Launch Library</source>
        <translation>Consultando Launch Library</translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <extracomment>%1 &quot;Fetching dockings&quot;</extracomment>
        <translation>%1: página %2 de %3</translation>
    </message>
    <message>
        <source>Filling the mirror</source>
        <translation>Completando la copia local</translation>
    </message>
    <message>
        <source>Refreshing the mirror</source>
        <translation>Actualizando la copia local</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>%Ln acoplamiento</numerusform>
            <numerusform>%Ln acoplamientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln nave</numerusform>
            <numerusform>%Ln naves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flights</source>
        <translation>
            <numerusform>%Ln vuelo</numerusform>
            <numerusform>%Ln vuelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ports</source>
        <translation>
            <numerusform>%Ln puerto</numerusform>
            <numerusform>%Ln puertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stations</source>
        <translation>
            <numerusform>%Ln estación</numerusform>
            <numerusform>%Ln estaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statuses</source>
        <translation>
            <numerusform>%Ln estado</numerusform>
            <numerusform>%Ln estados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln launch details</source>
        <translation>
            <numerusform>%Ln detalle de lanzamiento</numerusform>
            <numerusform>%Ln detalles de lanzamiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln dockings</source>
        <translation>
            <numerusform>%1 de %Ln acoplamiento</numerusform>
            <numerusform>%1 de %Ln acoplamientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln spacecraft</source>
        <translation>
            <numerusform>%1 de %Ln nave</numerusform>
            <numerusform>%1 de %Ln naves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln flights</source>
        <translation>
            <numerusform>%1 de %Ln vuelo</numerusform>
            <numerusform>%1 de %Ln vuelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln ports</source>
        <translation>
            <numerusform>%1 de %Ln puerto</numerusform>
            <numerusform>%1 de %Ln puertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stations</source>
        <translation>
            <numerusform>%1 de %Ln estación</numerusform>
            <numerusform>%1 de %Ln estaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln statuses</source>
        <translation>
            <numerusform>%1 de %Ln estado</numerusform>
            <numerusform>%1 de %Ln estados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln launch details</source>
        <translation>
            <numerusform>%1 de %Ln detalle de lanzamiento</numerusform>
            <numerusform>%1 de %Ln detalles de lanzamiento</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::SyncText</name>
    <message>
        <source>news of %1</source>
        <extracomment>%1 is a list: &quot;docking events&quot;</extracomment>
        <translation>novedades de %1</translation>
    </message>
    <message>
        <source>The mirror is complete.</source>
        <translation>La copia local está completa.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left.</source>
        <translation>
            <numerusform>Queda %n petición.</numerusform>
            <numerusform>Quedan %n peticiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n request(s) left.</source>
        <translation>
            <numerusform>Queda al menos %n petición.</numerusform>
            <numerusform>Quedan al menos %n peticiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can go on from %1.</source>
        <translation>Podrá continuar a partir del %1.</translation>
    </message>
    <message>
        <source>docking events</source>
        <translation>acoplamientos</translation>
    </message>
    <message>
        <source>spacecraft</source>
        <translation>naves</translation>
    </message>
    <message>
        <source>flights</source>
        <translation>vuelos</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>puertos</translation>
    </message>
    <message>
        <source>space stations</source>
        <translation>estaciones espaciales</translation>
    </message>
    <message>
        <source>spacecraft statuses</source>
        <translation>estados de las naves</translation>
    </message>
    <message>
        <source>missions and pads of flights</source>
        <translation>misiones y plataformas de los vuelos</translation>
    </message>
    <message>
        <source>The calls of this hour are used up; waiting until %1.</source>
        <translation>Se han agotado las consultas de esta hora; en espera hasta el %1.</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <translation>Nuevo intento el %1.</translation>
    </message>
    <message>
        <source>Another Skydock is fetching; waiting for it.</source>
        <translation>Otra instancia de Skydock está descargando; en espera de que termine.</translation>
    </message>
    <message numerus="yes">
        <source>%1: page %2 of %3, %4 of %n rows</source>
        <extracomment>%1 what is fetched; %4 rows of %n are here</extracomment>
        <translation>
            <numerusform>%1: página %2 de %3, %4 de %n fila</numerusform>
            <numerusform>%1: página %2 de %3, %4 de %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <translation>%1: página %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: page %2, %3 of %n rows</source>
        <translation>
            <numerusform>%1: página %2, %3 de %n fila</numerusform>
            <numerusform>%1: página %2, %3 de %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: page %2</source>
        <translation>%1: página %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 &quot;5 requests&quot;, %2 &quot;401 rows&quot;</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n petición</numerusform>
            <numerusform>%n peticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::TableCopy</name>
    <message numerus="yes">
        <source>Copying %Ln rows…</source>
        <translation>
            <numerusform>Copiando %Ln fila…</numerusform>
            <numerusform>Copiando %Ln filas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Skydock::TableExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Exportar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;selected rows</source>
        <translation>
            <numerusform>%Ln fila &amp;seleccionada</numerusform>
            <numerusform>%Ln filas &amp;seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;all %Ln rows that match</source>
        <translation>
            <numerusform>&amp;la única fila que coincide (%Ln)</numerusform>
            <numerusform>&amp;todas las filas que coinciden (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>TSV, text between tabs</source>
        <translation>TSV, texto separado por tabuladores</translation>
    </message>
    <message>
        <source>JSON, as Launch Library gives it</source>
        <translation>JSON, tal como lo da Launch Library</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln shown</source>
        <translation>
            <numerusform>la que se muestra (%Ln)</numerusform>
            <numerusform>las %Ln que se muestran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <translation>
            <numerusform>todas (%Ln)</numerusform>
            <numerusform>todas (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Filas escritas</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>Filas:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormato:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Archivos %1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>Indique qué archivo escribir.</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>«%1» ya existe. ¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>The mirror was closed; nothing was written.</source>
        <translation>La copia local se cerró; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Colu&amp;mns:</source>
        <translation>Colu&amp;mnas:</translation>
    </message>
</context>
<context>
    <name>Skydock::TableHeader</name>
    <message>
        <source>Column headers</source>
        <translation>Encabezados de columna</translation>
    </message>
    <message>
        <source>Click to sort, Shift+click to sort by one more column</source>
        <translation>Clic para ordenar, Mayús+clic para ordenar por una columna más</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Ordenado por %1, ascendente</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Ordenado por %1, descendente</translation>
    </message>
    <message>
        <source>%1, then by %2, ascending</source>
        <translation>%1, luego por %2, ascendente</translation>
    </message>
    <message>
        <source>%1, then by %2, descending</source>
        <translation>%1, luego por %2, descendente</translation>
    </message>
    <message>
        <source>Go to the column on the left</source>
        <translation>Ir a la columna de la izquierda</translation>
    </message>
    <message>
        <source>Go to the column on the right</source>
        <translation>Ir a la columna de la derecha</translation>
    </message>
    <message>
        <source>Go to the first column</source>
        <translation>Ir a la primera columna</translation>
    </message>
    <message>
        <source>Go to the last column</source>
        <translation>Ir a la última columna</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>Ordenar por la columna</translation>
    </message>
    <message>
        <source>Sort by the column as well</source>
        <translation>Ordenar también por la columna</translation>
    </message>
    <message>
        <source>Show what can be done with the column</source>
        <translation>Mostrar las acciones de la columna</translation>
    </message>
    <message>
        <source>Go to the rows</source>
        <translation>Ir a las filas</translation>
    </message>
</context>
<context>
    <name>Skydock::TableTexts</name>
    <message>
        <source>Spacecraft</source>
        <translation>Naves</translation>
    </message>
    <message>
        <source>Dockings</source>
        <translation>Acoplamientos</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Vuelos</translation>
    </message>
    <message>
        <source>Search name, configuration, serial number…</source>
        <translation>Buscar nombre, configuración, número de serie…</translation>
    </message>
    <message>
        <source>Search spacecraft, station, port…</source>
        <translation>Buscar nave, estación, puerto…</translation>
    </message>
    <message>
        <source>Search spacecraft, launch, destination, mission…</source>
        <translation>Buscar nave, lanzamiento, destino, misión…</translation>
    </message>
    <message>
        <source>%1 · %2 at Launch Library</source>
        <extracomment>%1 &quot;31 spacecraft&quot;, %2 a number</extracomment>
        <translation>%1 · %2 en Launch Library</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln nave</numerusform>
            <numerusform>%Ln naves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln spacecraft</source>
        <translation>
            <numerusform>%1 de %Ln nave</numerusform>
            <numerusform>%1 de %Ln naves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>%Ln acoplamiento</numerusform>
            <numerusform>%Ln acoplamientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln dockings</source>
        <translation>
            <numerusform>%1 de %Ln acoplamiento</numerusform>
            <numerusform>%1 de %Ln acoplamientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flights</source>
        <translation>
            <numerusform>%Ln vuelo</numerusform>
            <numerusform>%Ln vuelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln flights</source>
        <translation>
            <numerusform>%1 de %Ln vuelo</numerusform>
            <numerusform>%1 de %Ln vuelos</numerusform>
        </translation>
    </message>
    <message>
        <source>No spacecraft here yet</source>
        <translation>Aún no hay naves aquí</translation>
    </message>
    <message>
        <source>No dockings here yet</source>
        <translation>Aún no hay acoplamientos aquí</translation>
    </message>
    <message>
        <source>No flights here yet</source>
        <translation>Aún no hay vuelos aquí</translation>
    </message>
    <message>
        <source>No spacecraft matches “%1”</source>
        <translation>Ninguna nave coincide con «%1»</translation>
    </message>
    <message>
        <source>No docking matches “%1”</source>
        <translation>Ningún acoplamiento coincide con «%1»</translation>
    </message>
    <message>
        <source>No flight matches “%1”</source>
        <translation>Ningún vuelo coincide con «%1»</translation>
    </message>
    <message>
        <source>No spacecraft matches these filters</source>
        <translation>Ninguna nave coincide con estos filtros</translation>
    </message>
    <message>
        <source>No docking matches these filters</source>
        <translation>Ningún acoplamiento coincide con estos filtros</translation>
    </message>
    <message>
        <source>No flight matches these filters</source>
        <translation>Ningún vuelo coincide con estos filtros</translation>
    </message>
    <message>
        <source>No spacecraft matches “%1” and these filters</source>
        <translation>Ninguna nave coincide con «%1» y estos filtros</translation>
    </message>
    <message>
        <source>No docking matches “%1” and these filters</source>
        <translation>Ningún acoplamiento coincide con «%1» y estos filtros</translation>
    </message>
    <message>
        <source>No flight matches “%1” and these filters</source>
        <translation>Ningún vuelo coincide con «%1» y estos filtros</translation>
    </message>
</context>
<context>
    <name>Skydock::ThumbnailLabel</name>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <translation>Fotografía: %1</translation>
    </message>
    <message>
        <source>Drawing of a spacecraft</source>
        <translation>Dibujo de una nave espacial</translation>
    </message>
    <message>
        <source>Drawing: %1</source>
        <translation>Dibujo: %1</translation>
    </message>
    <message>
        <source>No photograph: %1</source>
        <translation>Sin fotografía: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineDock</name>
    <message>
        <source>Docking timeline</source>
        <translation>Cronología de acoplamientos</translation>
    </message>
    <message>
        <source>Earlier view</source>
        <translation>Vista anterior</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Izquierda</translation>
    </message>
    <message>
        <source>Later view</source>
        <translation>Vista siguiente</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Derecha</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Show the selected spacecraft</source>
        <translation>Mostrar la nave seleccionada</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>Ir a ahora</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who was docked when</source>
        <translation>Naves acopladas en un instante</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more without a lane</source>
        <comment>spacecraft of the table</comment>
        <translation>
            <numerusform>%Ln más sin carril</numerusform>
            <numerusform>%Ln más sin carril</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow the table to see the others.</source>
        <translation>Acote la tabla para ver las demás.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The table shows no spacecraft</source>
        <translation>La tabla no muestra ninguna nave</translation>
    </message>
    <message>
        <source>No docking is known yet</source>
        <translation>Aún no se conoce ningún acoplamiento</translation>
    </message>
    <message>
        <source>No host is shown</source>
        <translation>No se muestra ningún anfitrión</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>Mostrar todos los anfitriones</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineExport</name>
    <message>
        <source>The image would be %1 × %2 pixels, more than can be made. Choose a smaller scale or width, fewer rows, or SVG or PDF.</source>
        <translation>La imagen tendría %1 × %2 píxeles, más de los posibles. Elija una escala o anchura menor, menos filas, o bien SVG o PDF.</translation>
    </message>
    <message>
        <source>The picture could not be made: there is not enough memory.</source>
        <translation>No se ha podido crear la imagen: no hay memoria suficiente.</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineExportDialog</name>
    <message>
        <source>Export timeline</source>
        <translation>Exportar cronología</translation>
    </message>
    <message>
        <source>PNG, an image</source>
        <translation>PNG, una imagen</translation>
    </message>
    <message>
        <source>SVG, vectors for the web and for drawing programs</source>
        <translation>SVG, vectores para la web y programas de dibujo</translation>
    </message>
    <message>
        <source>PDF, vectors for print</source>
        <translation>PDF, vectores para imprimir</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>Claros, para papel</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Como en la ventana</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Tamaño:</translation>
    </message>
    <message>
        <source>Range:</source>
        <translation>Intervalo:</translation>
    </message>
    <message>
        <source>Lanes:</source>
        <translation>Carriles:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>how many pixels for each one on the screen</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Pixels for each one on the screen</source>
        <translation>Píxeles por cada uno en pantalla</translation>
    </message>
    <message>
        <source>E&amp;verything: %1</source>
        <comment>a range of time</comment>
        <translation>T&amp;odo: %1</translation>
    </message>
    <message>
        <source>From, UTC</source>
        <translation>Desde, UTC</translation>
    </message>
    <message>
        <source>To, UTC</source>
        <translation>Hasta, UTC</translation>
    </message>
    <message>
        <source>–</source>
        <comment>between from and to</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>&amp;All lanes</source>
        <translation>Todos &amp;los carriles</translation>
    </message>
    <message>
        <source>The end has to lie after the beginning.</source>
        <translation>El final debe ser posterior al comienzo.</translation>
    </message>
    <message>
        <source>%L1 × %L2 pixels</source>
        <translation>%L1 × %L2 píxeles</translation>
    </message>
    <message>
        <source>as large as one likes</source>
        <translation>tan grande como se quiera</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Archivos %1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>What is s&amp;hown: %1</source>
        <comment>a range of time</comment>
        <translation>Lo &amp;mostrado: %1</translation>
    </message>
    <message>
        <source>F&amp;rom – to, in UTC:</source>
        <translation>&amp;Desde – hasta, en UTC:</translation>
    </message>
    <message>
        <source>&amp;Lanes in view</source>
        <translation>Carriles &amp;visibles</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineInstant</name>
    <message>
        <source>Show who was docked when, or put it away</source>
        <translation>Mostrar u ocultar las naves acopladas en un instante</translation>
    </message>
    <message>
        <source>Move the cursor to the event before</source>
        <translation>Mover el cursor al suceso anterior</translation>
    </message>
    <message>
        <source>Move the cursor to the event after</source>
        <translation>Mover el cursor al suceso siguiente</translation>
    </message>
    <message>
        <source>Put the cursor away</source>
        <translation>Quitar el cursor</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineKeys</name>
    <message>
        <source>Go a little back in time</source>
        <translation>Retroceder un poco en el tiempo</translation>
    </message>
    <message>
        <source>Go a little forward in time</source>
        <translation>Avanzar un poco en el tiempo</translation>
    </message>
    <message>
        <source>Go far back in time</source>
        <translation>Retroceder mucho en el tiempo</translation>
    </message>
    <message>
        <source>Go far forward in time</source>
        <translation>Avanzar mucho en el tiempo</translation>
    </message>
    <message>
        <source>Show the earlier view</source>
        <translation>Mostrar la vista anterior</translation>
    </message>
    <message>
        <source>Show the later view</source>
        <translation>Mostrar la vista siguiente</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>Ir a ahora</translation>
    </message>
    <message>
        <source>Show the selected spacecraft</source>
        <translation>Mostrar la nave seleccionada</translation>
    </message>
    <message>
        <source>Write where to go</source>
        <translation>Escribir adónde ir</translation>
    </message>
    <message>
        <source>Go to the lane above</source>
        <translation>Ir al carril de arriba</translation>
    </message>
    <message>
        <source>Go to the lane below</source>
        <translation>Ir al carril de abajo</translation>
    </message>
    <message>
        <source>Select the docking before in the lane</source>
        <translation>Seleccionar el acoplamiento anterior del carril</translation>
    </message>
    <message>
        <source>Select the docking after in the lane</source>
        <translation>Seleccionar el acoplamiento siguiente del carril</translation>
    </message>
    <message>
        <source>Scroll up by a page</source>
        <translation>Subir una página</translation>
    </message>
    <message>
        <source>Scroll down by a page</source>
        <translation>Bajar una página</translation>
    </message>
    <message>
        <source>Fold or unfold the module of the lane</source>
        <translation>Plegar o desplegar el módulo del carril</translation>
    </message>
    <message>
        <source>Fold or unfold the host of the lane</source>
        <translation>Plegar o desplegar el anfitrión del carril</translation>
    </message>
    <message>
        <source>Open the details of the selected docking</source>
        <translation>Abrir los detalles del acoplamiento seleccionado</translation>
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
        <translation>Colores por tipo: %1</translation>
    </message>
    <message>
        <source>Colours by operator: %1</source>
        <translation>Colores por operador: %1</translation>
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
        <translation>Vista general de todas las estancias</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
</context>
<context>
    <name>Skydock::TokenEditor</name>
    <message>
        <source>C&amp;heck token</source>
        <translation>Com&amp;probar token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Mostrar el token</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>as kept for that server</source>
        <translation>el guardado para ese servidor</translation>
    </message>
    <message>
        <source>Each server has a token of its own.</source>
        <translation>Cada servidor tiene su propio token.</translation>
    </message>
    <message>
        <source>Asking Launch Library…</source>
        <translation>Consultando Launch Library…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls an hour</source>
        <translation>
            <numerusform>%Ln consulta por hora</numerusform>
            <numerusform>%Ln consultas por hora</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: %1, %2 of them used.</source>
        <extracomment>%1 &quot;300 calls an hour&quot;, %2 a number</extracomment>
        <translation>Aceptado: %1, %2 de ellas usadas.</translation>
    </message>
    <message>
        <source>Not accepted: Launch Library does not know this token.</source>
        <translation>No aceptado: Launch Library no conoce este token.</translation>
    </message>
    <message>
        <source>Without a token: %1, %2 of them used.</source>
        <translation>Sin token: %1, %2 de ellas usadas.</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
</context>
<context>
    <name>Skydock::TokenStore</name>
    <message>
        <source>No keyring answers: a token is known until Skydock ends.</source>
        <translation>Ningún depósito de claves responde: el token se recordará hasta que se cierre Skydock.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>El depósito de claves denegó el acceso.</translation>
    </message>
    <message>
        <source>The keyring failed.</source>
        <translation>El depósito de claves falló.</translation>
    </message>
    <message>
        <source>The keyring failed: %1</source>
        <translation>El depósito de claves falló: %1</translation>
    </message>
    <message>
        <source>A token has only letters, digits and signs, and no spaces.</source>
        <translation>Un token solo tiene letras, cifras y signos, sin espacios.</translation>
    </message>
    <message>
        <source>What the keyring holds for Skydock is no token. Enter it again.</source>
        <translation>Lo que el depósito de claves guarda para Skydock no es un token. Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>What SKYDOCK_API_TOKEN says is no token; it is not used.</source>
        <translation>El valor de SKYDOCK_API_TOKEN no es un token; no se usa.</translation>
    </message>
    <message>
        <source>No token: Launch Library is asked anonymously.</source>
        <translation>Sin token: Launch Library se consulta de forma anónima.</translation>
    </message>
    <message>
        <source>The token is kept in your keyring.</source>
        <translation>El token está guardado en su depósito de claves.</translation>
    </message>
    <message>
        <source>The token comes from the environment variable SKYDOCK_API_TOKEN.</source>
        <translation>El token procede de la variable de entorno SKYDOCK_API_TOKEN.</translation>
    </message>
    <message>
        <source>The token is known until Skydock ends.</source>
        <translation>El token se recordará hasta que se cierre Skydock.</translation>
    </message>
</context>
<context>
    <name>Skydock::ToolStrip</name>
    <message>
        <source>More buttons</source>
        <translation>Más botones</translation>
    </message>
</context>
<context>
    <name>Skydock::WhatsThis</name>
    <message>
        <source>Finds the rows that contain every word, each in any of the fields that are searched. Words between quotation marks are looked for as they stand, spaces and commas included. Enter selects the first row that is found and goes on to the table, as Down does, and Escape empties the field.</source>
        <translation>Busca las filas que contienen todas las palabras, cada una en cualquiera de los campos en los que se busca. Las palabras entre comillas se buscan tal como están, con sus espacios y comas. Intro selecciona la primera fila encontrada y pasa a la tabla, igual que la flecha abajo; Escape vacía el campo.</translation>
    </message>
    <message>
        <source>Narrows the table to the values that are ticked: several values of one filter widen the choice, values of different filters narrow it. The number beside a value says how many rows would remain. Press a title to fold or unfold it; Tab moves from value to value and Space ticks one.</source>
        <translation>Limita la tabla a los valores marcados: varios valores de un mismo filtro amplían la selección; los de filtros distintos la reducen. El número junto a un valor indica cuántas filas quedarían. Pulse un título para plegarlo o desplegarlo; Tab pasa de un valor a otro y la barra espaciadora los marca.</translation>
    </message>
    <message>
        <source>Shows at a glance what the spacecraft is and where it is now. The arrow keys switch to everything that is known of it.</source>
        <translation>Muestra de un vistazo qué es la nave y dónde está ahora. Las teclas de flecha cambian a todo lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>Shows everything that is known of the spacecraft: its flights, dockings, configuration and maker. What the mirror does not have yet is fetched when you look at it. The arrow keys switch back to what matters most.</source>
        <translation>Muestra todo lo que se sabe de la nave: sus vuelos, acoplamientos, configuración y fabricante. Lo que aún falta en la copia local se descarga al consultarlo. Las teclas de flecha vuelven a lo más importante.</translation>
    </message>
    <message>
        <source>Shows who was docked where and when: a lane for each port or spacecraft, a bar for each stay. Drag to move in time, turn the wheel to zoom about the pointer, drag with Alt to zoom into a rectangle, and click a bar to select its spacecraft. By keyboard, the arrow keys move in time and from lane to lane, plus and minus zoom, the square brackets go to the previous and the next stay, Enter opens it, Home shows everything and End shows now.</source>
        <translation>Muestra qué estuvo acoplado, dónde y cuándo: un carril por cada puerto o nave, una barra por cada estancia. Arrastre para moverse en el tiempo, gire la rueda para ampliar o reducir en torno al puntero, arrastre con Alt para ampliar un rectángulo y haga clic en una barra para seleccionar su nave. Con el teclado, las teclas de flecha se mueven en el tiempo y de un carril a otro, más y menos amplían y reducen, los corchetes pasan a la estancia anterior y a la siguiente, Intro la abre, Inicio muestra todo y Fin muestra el momento actual.</translation>
    </message>
    <message>
        <source>Shows how many stays there were in all the time that is known, and frames the part that the lanes above show. Drag the frame to move it, drag its edges to widen or narrow it, or click beside it to go there. By keyboard, use the arrow keys and plus and minus in the lanes.</source>
        <translation>Muestra cuántas estancias hubo en todo el tiempo conocido y enmarca la parte que muestran los carriles de arriba. Arrastre el marco para moverlo, arrastre sus bordes para ensancharlo o estrecharlo, o haga clic fuera de él para ir allí. Con el teclado, use en los carriles las teclas de flecha y más y menos.</translation>
    </message>
    <message>
        <source>Puts a cursor on the timeline that asks who was docked at that instant; the answer stands beside the lanes. Drag the cursor, or in the lanes press T to put it there and take it away, and comma and full stop to go to the previous and the next docking or departure.</source>
        <translation>Pone en la cronología un cursor que pregunta qué naves estaban acopladas en ese instante; la respuesta aparece junto a los carriles. Arrastre el cursor o, en los carriles, pulse T para ponerlo y quitarlo, y la coma y el punto para ir al acoplamiento o desacoplamiento anterior y al siguiente.</translation>
    </message>
    <message>
        <source>Lists every port of the hosts shown with the spacecraft that was docked there at the cursor, and for how long. It follows while the cursor is dragged. Enter an instant in the date field, or use the arrows beside it to go from event to event; Escape puts the cursor away.</source>
        <translation>Enumera todos los puertos de los anfitriones mostrados, con la nave que estaba acoplada en ellos en el instante del cursor y desde hacía cuánto. Se actualiza mientras se arrastra el cursor. Introduzca un instante en el campo de fecha o use las flechas contiguas para pasar de un suceso a otro; Escape quita el cursor.</translation>
    </message>
    <message>
        <source>Chooses the stations, spacecraft and payloads whose ports the timeline shows. The number behind a name says how many stays it had. The menu stays open while you tick with the mouse or with Space.</source>
        <translation>Elige las estaciones, naves y cargas útiles cuyos puertos muestra la cronología. El número detrás de un nombre indica cuántas estancias tuvo. El menú permanece abierto mientras marca con el ratón o con la barra espaciadora.</translation>
    </message>
    <message>
        <source>Chooses what the lanes stand for, ports or the spacecraft of the table, in which order they come, what the colours mean, and whether times are in UTC or local. Space opens the menu, and the arrow keys and Enter choose in it.</source>
        <translation>Elige qué representan los carriles, los puertos o las naves de la tabla, en qué orden aparecen, qué significan los colores y si las horas están en UTC o en hora local. La barra espaciadora abre el menú; en él se elige con las teclas de flecha e Intro.</translation>
    </message>
    <message>
        <source>Says which time the timeline shows. Enter another one to go there: a year, a month, a day, or two of them with a dash between, such as 2021, 2021-07-15 or 1998 – 2003. The key G leads here from the lanes, Enter goes to that time, and Escape leaves it as it was.</source>
        <translation>Indica qué tiempo muestra la cronología. Introduzca otro para ir a él: un año, un mes, un día, o dos de ellos separados por un guion, como 2021, 2021-07-15 o 1998 – 2003. La tecla G lleva hasta aquí desde los carriles, Intro va a ese tiempo y Escape lo deja como estaba.</translation>
    </message>
    <message>
        <source>Says how old the mirror is, what is being fetched from Launch Library, and what stands in the way if anything does. The buttons pause fetching and look for news at once; the Mirror menu has the same.</source>
        <translation>Indica la antigüedad de la copia local, qué se está descargando de Launch Library y, en su caso, qué lo impide. Los botones ponen en pausa la descarga y buscan novedades al momento; el menú Copia local ofrece lo mismo.</translation>
    </message>
    <message>
        <source>Says how many calls Launch Library still answers in this hour, and when there will be more. Without a token it answers 15 an hour, and Skydock keeps some of them for what you open. A token, which gives more, can be entered in the preferences.</source>
        <translation>Indica cuántas consultas admite aún Launch Library en esta hora y cuándo habrá más. Sin token admite 15 por hora, y Skydock reserva algunas para lo que usted abra. Un token, que da derecho a más, se puede introducir en las preferencias.</translation>
    </message>
    <message>
        <source>Lists the fields that could not be used as Launch Library gave them, the records they stand in, and what stood there. Nothing is lost: the rest of each record is shown, and a problem goes when the field comes corrected.</source>
        <translation>Enumera los campos que no se pudieron usar tal como los dio Launch Library, los registros en los que están y lo que contenían. No se pierde nada: el resto de cada registro se muestra, y un problema desaparece cuando el campo llega corregido.</translation>
    </message>
</context>
<context>
    <name>Skydock::WidgetKeys</name>
    <message>
        <source>Search field</source>
        <translation>Campo de búsqueda</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Column headers of the table</source>
        <translation>Encabezados de columna de la tabla</translation>
    </message>
    <message>
        <source>Dockings in the details</source>
        <translation>Acoplamientos en los detalles</translation>
    </message>
    <message>
        <source>Docking timeline</source>
        <translation>Cronología de acoplamientos</translation>
    </message>
    <message>
        <source>Range field of the timeline</source>
        <translation>Campo de intervalo de la cronología</translation>
    </message>
    <message>
        <source>Who was docked when</source>
        <translation>Naves acopladas en un instante</translation>
    </message>
    <message>
        <source>Photograph viewer</source>
        <translation>Visor de fotografías</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowActions</name>
    <message>
        <source>&amp;About Skydock</source>
        <translation>&amp;Acerca de Skydock</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>Export ta&amp;ble…</source>
        <translation>Exportar &amp;tabla…</translation>
    </message>
    <message>
        <source>&amp;Export timeline…</source>
        <translation>&amp;Exportar cronología…</translation>
    </message>
    <message>
        <source>&amp;Print timeline…</source>
        <translation>&amp;Imprimir cronología…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Select &amp;all rows</source>
        <translation>Seleccionar &amp;todas las filas</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>Borrar búsqueda y fi&amp;ltros</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;in</source>
        <translation>A&amp;mpliar la cronología</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;out</source>
        <translation>Re&amp;ducir la cronología</translation>
    </message>
    <message>
        <source>Show &amp;all of the timeline</source>
        <translation>Mostrar &amp;toda la cronología</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Spacecraft</source>
        <translation>&amp;Naves</translation>
    </message>
    <message>
        <source>&amp;Dockings</source>
        <translation>&amp;Acoplamientos</translation>
    </message>
    <message>
        <source>&amp;Flights</source>
        <translation>&amp;Vuelos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Do&amp;ckings of this spacecraft</source>
        <translation>A&amp;coplamientos de esta nave</translation>
    </message>
    <message>
        <source>F&amp;lights of this spacecraft</source>
        <translation>V&amp;uelos de esta nave</translation>
    </message>
    <message>
        <source>&amp;Now in the timeline</source>
        <translation>Ah&amp;ora en la cronología</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>Copia &amp;local</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>¿Qué &amp;es esto?</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Next &amp;table</source>
        <translation>Tabla &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious table</source>
        <translation>&amp;Tabla anterior</translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>P&amp;revious panel</source>
        <translation>Pane&amp;l anterior</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowDocks</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowExport</name>
    <message>
        <source>Exporting the timeline to “%1”…</source>
        <translation>Exportando la cronología a «%1»…</translation>
    </message>
    <message>
        <source>The timeline was exported to “%1”.</source>
        <translation>La cronología se ha exportado a «%1».</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>The timeline was not exported. %1</source>
        <comment>a sentence follows</comment>
        <translation>La cronología no se ha exportado. %1</translation>
    </message>
    <message>
        <source>Docking timeline</source>
        <translation>Cronología de acoplamientos</translation>
    </message>
    <message>
        <source>Print timeline</source>
        <translation>Imprimir cronología</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowKeys</name>
    <message>
        <source>Go to the menus</source>
        <translation>Ir a los menús</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowLayoutReset</name>
    <message>
        <source>Panels, columns and folds are as at first again. Search and filters stay.</source>
        <translation>Los paneles, las columnas y los plegados están de nuevo como al principio. La búsqueda y los filtros se mantienen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowTableExport</name>
    <message numerus="yes">
        <source>Exported %Ln spacecraft to “%1”.</source>
        <translation>
            <numerusform>Se ha exportado %Ln nave a «%1».</numerusform>
            <numerusform>Se han exportado %Ln naves a «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln dockings to “%1”.</source>
        <translation>
            <numerusform>Se ha exportado %Ln acoplamiento a «%1».</numerusform>
            <numerusform>Se han exportado %Ln acoplamientos a «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln flights to “%1”.</source>
        <translation>
            <numerusform>Se ha exportado %Ln vuelo a «%1».</numerusform>
            <numerusform>Se han exportado %Ln vuelos a «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>Skydock::YearRange</name>
    <message>
        <source>From year</source>
        <translation>Desde el año</translation>
    </message>
    <message>
        <source>Until year</source>
        <translation>Hasta el año</translation>
    </message>
    <message>
        <source>any</source>
        <comment>year</comment>
        <translation>cualquiera</translation>
    </message>
</context>
<context>
    <name>StayCellAccessible</name>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Zoom to the stay</source>
        <translation>Ajustar la vista a la estancia</translation>
    </message>
</context>
<context>
    <name>StayDescription</name>
    <message>
        <source>Unknown spacecraft</source>
        <translation>Nave desconocida</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>host, port</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>Anfitrión desconocido</translation>
    </message>
    <message>
        <source>unknown port</source>
        <translation>puerto desconocido</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date format: a day and a time</comment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>date format: to the second</comment>
        <translation>d MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation>%1 hora local</translation>
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
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Docking planned: %1</source>
        <translation>Acoplamiento previsto: %1</translation>
    </message>
    <message>
        <source>Docked: %1</source>
        <translation>Acoplamiento: %1</translation>
    </message>
    <message>
        <source>Departed: %1</source>
        <translation>Desacoplamiento: %1</translation>
    </message>
    <message>
        <source>Departure not known</source>
        <translation>Desacoplamiento desconocido</translation>
    </message>
    <message>
        <source>Still docked, as far as the mirror knows</source>
        <translation>Aún acoplada, según la copia local</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Duración: %1</translation>
    </message>
    <message>
        <source>⚠ The departure lies before the docking</source>
        <translation>⚠ El desacoplamiento es anterior al acoplamiento</translation>
    </message>
    <message>
        <source>⚠ Docking and departure are the same instant</source>
        <translation>⚠ Acoplamiento y desacoplamiento son el mismo instante</translation>
    </message>
    <message>
        <source>⚠ The time of docking is not known</source>
        <translation>⚠ No se conoce la hora del acoplamiento</translation>
    </message>
    <message>
        <source>⚠ The port is not known</source>
        <translation>⚠ No se conoce el puerto</translation>
    </message>
    <message>
        <source>⚠ The chaser is not known</source>
        <translation>⚠ No se conoce la nave perseguidora</translation>
    </message>
    <message>
        <source>Flight: %1</source>
        <translation>Vuelo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s), too close to each other to be told apart here.
Click to zoom in.</source>
        <comment>merged into one mark</comment>
        <translation>
            <numerusform>%Ln estancia, demasiado próxima a otra para distinguirla aquí.
Haga clic para ampliar.</numerusform>
            <numerusform>%Ln estancias, demasiado próximas entre sí para distinguirlas aquí.
Haga clic para ampliar.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ Overlaps another stay of this spacecraft</source>
        <translation>⚠ Se solapa con otra estancia de esta nave</translation>
    </message>
    <message>
        <source>⚠ Overlaps another stay at this port</source>
        <translation>⚠ Se solapa con otra estancia en este puerto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <comment>of a module</comment>
        <translation>
            <numerusform>%Ln puerto</numerusform>
            <numerusform>%Ln puertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>of a module</comment>
        <translation>
            <numerusform>%Ln estancia</numerusform>
            <numerusform>%Ln estancias</numerusform>
        </translation>
    </message>
    <message>
        <source>Same visit: moved here from %1</source>
        <translation>Misma visita: trasladada aquí desde %1</translation>
    </message>
    <message>
        <source>Same visit: moved on to %1</source>
        <translation>Misma visita: trasladada después a %1</translation>
    </message>
    <message>
        <source>%1 at %2, from %3 to %4</source>
        <translation>%1 en %2, del %3 al %4</translation>
    </message>
    <message>
        <source>%1 at %2, planned for %3</source>
        <translation>%1 en %2, acoplamiento previsto para el %3</translation>
    </message>
    <message>
        <source>%1 at %2, still docked since %3</source>
        <translation>%1 en %2, aún acoplada desde el %3</translation>
    </message>
    <message>
        <source>%1 at %2, at an unknown time</source>
        <translation>%1 en %2, en un momento desconocido</translation>
    </message>
</context>
<context>
    <name>TickText</name>
    <message>
        <source>%1s</source>
        <comment>a decade, such as 1980s</comment>
        <translation>años %1</translation>
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
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date format: a day and a time</comment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: a short day</comment>
        <translation>d MMM yyyy</translation>
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
        <translation>%1, plegado</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a description</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln nave</numerusform>
            <numerusform>%Ln naves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>%Ln puerto</numerusform>
            <numerusform>%Ln puertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <translation>
            <numerusform>%Ln estancia</numerusform>
            <numerusform>%Ln estancias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s) folded away</source>
        <translation>
            <numerusform>%Ln puerto plegado</numerusform>
            <numerusform>%Ln puertos plegados</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay %1</source>
        <comment>its number at a port</comment>
        <translation>Estancia %1</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>Unknown host</source>
        <translation>Anfitrión desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>in a host&apos;s heading</comment>
        <translation>
            <numerusform>%Ln estancia</numerusform>
            <numerusform>%Ln estancias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <comment>of a folded module</comment>
        <translation>
            <numerusform>%Ln puerto</numerusform>
            <numerusform>%Ln puertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown spacecraft</source>
        <translation>Nave desconocida</translation>
    </message>
    <message>
        <source>Unknown port</source>
        <translation>Puerto desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%Ln undated)</source>
        <comment>a lane, and its stays without any time</comment>
        <translation>
            <numerusform>%1 (+%Ln sin fecha)</numerusform>
            <numerusform>%1 (+%Ln sin fecha)</numerusform>
        </translation>
    </message>
</context>
</TS>
