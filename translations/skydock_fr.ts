<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AxisText</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>CalendarRange</name>
    <message>
        <source>This is no date: write 2021, 2021-07, 2021-07-15 or 2021-07-15 12:30, or two of these with “–” between them.</source>
        <translation>Ce n’est pas une date&#x202f;: écrivez 2021, 2021-07, 2021-07-15 ou 2021-07-15 12:30, ou deux d’entre elles séparées par «&#x202f;–&#x202f;».</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>La fin précède le début.</translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message>
        <source>The data holds no record and no list of records.</source>
        <translation>Les données ne contiennent ni fiche ni liste de fiches.</translation>
    </message>
    <message>
        <source>The data is larger than 64 MiB and was not read.</source>
        <translation>Les données dépassent 64&#xa0;Mio et n’ont pas été lues.</translation>
    </message>
    <message>
        <source>The data is damaged: %1 at byte %2.</source>
        <translation>Les données sont endommagées&#x202f;: %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>The record has no usable id.</source>
        <translation>La fiche n’a pas d’identifiant utilisable.</translation>
    </message>
</context>
<context>
    <name>LaneHeaderAccessible</name>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>at a port</comment>
        <translation>
            <numerusform>%Ln séjour</numerusform>
            <numerusform>%Ln séjours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln without any time</source>
        <comment>number of stays at a port</comment>
        <translation>
            <numerusform>%1, et %Ln sans date</numerusform>
            <numerusform>%1, et %Ln sans date</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom to all stays of the port</source>
        <translation>Zoomer sur tous les séjours du port</translation>
    </message>
</context>
<context>
    <name>OccupancyText</name>
    <message>
        <source>No spacecraft is shown</source>
        <translation>Aucun vaisseau affiché</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln spacecraft docked</source>
        <translation>
            <numerusform>%L1 sur %Ln vaisseau amarré</numerusform>
            <numerusform>%L1 sur %Ln vaisseaux amarrés</numerusform>
        </translation>
    </message>
    <message>
        <source>No port is shown</source>
        <translation>Aucun port affiché</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a sum</comment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln port(s) in use</source>
        <translation>
            <numerusform>%L1 sur %Ln port occupé</numerusform>
            <numerusform>%L1 sur %Ln ports occupés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft docked</source>
        <translation>
            <numerusform>%Ln vaisseau amarré</numerusform>
            <numerusform>%Ln vaisseaux amarrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln inconnu</numerusform>
            <numerusform>%Ln inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>Hôte inconnu</translation>
    </message>
    <message>
        <source>Unknown port</source>
        <translation>Port inconnu</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <comment>a spacecraft, or a port</comment>
        <translation>%1 (prévu)</translation>
    </message>
    <message>
        <source>not docked</source>
        <comment>a spacecraft</comment>
        <translation>non amarré</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>who was at a port</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a port</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>For %1, since %2</source>
        <translation>Durée&#x202f;: %1, depuis le %2</translation>
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
        <translation>À propos de Skydock</translation>
    </message>
    <message>
        <source>Browse spacecraft and the ports they docked at.</source>
        <translation>Parcourir les vaisseaux spatiaux et les ports où ils se sont amarrés.</translation>
    </message>
    <message>
        <source>Skydock %1</source>
        <translation>Skydock %1</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>&amp;Data and pictures</source>
        <translation>&amp;Données et images</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>Skydock keeps a local mirror of Launch Library 2, so that everything you have seen once can be seen without the network.</source>
        <translation>Skydock garde un miroir local de Launch Library 2, afin que tout ce que vous avez vu une fois reste visible sans le réseau.</translation>
    </message>
    <message>
        <source>It is free software: you may use it, pass it on and change it under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>C’est un logiciel libre&#x202f;: vous pouvez l’utiliser, le transmettre et le modifier selon les termes de la GNU General Public License, version 3 ou ultérieure. Il est fourni sans aucune garantie, dans les limites permises par la loi.</translation>
    </message>
    <message>
        <source>© 2026 The Skydock developers</source>
        <translation>© 2026 Les développeurs de Skydock</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>All data comes from Launch Library 2 by The Space Devs, a group of volunteers. It may be used in any way; naming the source is appreciated. Without a token Launch Library answers 15 calls an hour; who supports The Space Devs gets more.</source>
        <translation>Toutes les données proviennent de Launch Library 2 de The Space Devs, un groupe de bénévoles. Elles peuvent être utilisées librement&#x202f;; mentionner la source est apprécié. Sans jeton, Launch Library répond à 15 appels par heure&#x202f;; ceux qui soutiennent The Space Devs en obtiennent davantage.</translation>
    </message>
    <message>
        <source>The catalogue that comes with Skydock holds facts from Launch Library 2: names, figures and dates, but neither descriptions nor pictures.</source>
        <translation>Le catalogue fourni avec Skydock contient des données factuelles de Launch Library 2&#x202f;: noms, chiffres et dates, mais ni descriptions ni images.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Photographs are fetched when they are looked at. Each has its own credit and licence, which stand beside it; whoever uses one elsewhere has to keep to them.</source>
        <translation>Les photos sont récupérées lorsqu’on les regarde. Chacune a son propre crédit et sa propre licence, indiqués à côté d’elle&#x202f;; quiconque en réutilise une ailleurs doit les respecter.</translation>
    </message>
    <message>
        <source>The drawings of spacecraft, shown where there is no photograph, and all icons belong to Skydock and have its licence.</source>
        <translation>Les dessins de vaisseaux, affichés en l’absence de photo, et toutes les icônes appartiennent à Skydock et relèvent de sa licence.</translation>
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
        <translation>Choisir ce que représentent les pistes, leur ordre et les couleurs</translation>
    </message>
    <message>
        <source>By spacecraft</source>
        <translation>Par vaisseau</translation>
    </message>
    <message>
        <source>By port</source>
        <translation>Par port</translation>
    </message>
    <message>
        <source>Arranged by spacecraft</source>
        <translation>Disposition par vaisseau</translation>
    </message>
    <message>
        <source>Arranged by port</source>
        <translation>Disposition par port</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time (%1)</source>
        <translation>Heure locale (%1)</translation>
    </message>
    <message>
        <source>Ports of the hosts shown</source>
        <translation>Ports des hôtes affichés</translation>
    </message>
    <message>
        <source>Spacecraft of the table</source>
        <translation>Vaisseaux du tableau</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Comme dans le tableau</translation>
    </message>
    <message>
        <source>Last docked first</source>
        <translation>Dernier amarré d’abord</translation>
    </message>
    <message>
        <source>Last used host first</source>
        <translation>Dernier hôte utilisé d’abord</translation>
    </message>
    <message>
        <source>First docked first</source>
        <translation>Premier amarré d’abord</translation>
    </message>
    <message>
        <source>First used host first</source>
        <translation>Premier hôte utilisé d’abord</translation>
    </message>
    <message>
        <source>Spacecraft by name</source>
        <translation>Vaisseaux par nom</translation>
    </message>
    <message>
        <source>Hosts by name</source>
        <translation>Hôtes par nom</translation>
    </message>
    <message>
        <source>Most stays first</source>
        <translation>Plus de séjours d’abord</translation>
    </message>
    <message>
        <source>Busiest host first</source>
        <translation>Hôte le plus fréquenté d’abord</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>Par opérateur</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
</context>
<context>
    <name>Skydock::AskLibrary</name>
    <message>
        <source>Ask Launch Library</source>
        <translation>Interroger Launch Library</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>The mirror does not hold all spacecraft yet.</source>
        <translation>Le miroir ne contient pas encore tous les vaisseaux.</translation>
    </message>
    <message>
        <source>The mirror does not hold all dockings yet.</source>
        <translation>Le miroir ne contient pas encore tous les amarrages.</translation>
    </message>
    <message>
        <source>Asking Launch Library for “%1”…</source>
        <translation>Interrogation de Launch Library sur «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>The calls of this hour are used up. Launch Library is asked at %1 UTC.</source>
        <translation>Les appels de cette heure sont épuisés. Launch Library sera interrogée à %1 UTC.</translation>
    </message>
    <message>
        <source>Launch Library finds no other.</source>
        <translation>Launch Library n’en trouve pas d’autre.</translation>
    </message>
    <message>
        <source>Launch Library finds none either.</source>
        <translation>Launch Library n’en trouve pas non plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match at Launch Library; the first %1 of them are in the mirror now.</source>
        <translation>
            <numerusform>%Ln résultat dans Launch Library&#x202f;; le miroir en contient maintenant %1.</numerusform>
            <numerusform>%Ln résultats dans Launch Library&#x202f;; le miroir contient maintenant les %1 premiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found at Launch Library; the mirror holds them now.</source>
        <translation>
            <numerusform>%Ln résultat dans Launch Library&#x202f;; le miroir le contient maintenant.</numerusform>
            <numerusform>%Ln résultats dans Launch Library&#x202f;; le miroir les contient maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mirror holds %1 of %Ln spacecraft so far.</source>
        <translation>
            <numerusform>Le miroir contient pour l’instant %1 sur %Ln vaisseau.</numerusform>
            <numerusform>Le miroir contient pour l’instant %1 sur %Ln vaisseaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mirror holds %1 of %Ln dockings so far.</source>
        <translation>
            <numerusform>Le miroir contient pour l’instant %1 sur %Ln amarrage.</numerusform>
            <numerusform>Le miroir contient pour l’instant %1 sur %Ln amarrages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::CatalogueWords</name>
    <message>
        <source>Active</source>
        <comment>status of a spacecraft</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>status of a spacecraft</comment>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>status of a spacecraft</comment>
        <translation>Retiré du service</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <comment>status of a spacecraft</comment>
        <translation>Détruit</translation>
    </message>
    <message>
        <source>Single Use</source>
        <comment>status of a spacecraft</comment>
        <translation>Usage unique</translation>
    </message>
    <message>
        <source>Under construction</source>
        <comment>status of a spacecraft</comment>
        <translation>En construction</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>status of a spacecraft</comment>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Expended</source>
        <comment>status of a spacecraft</comment>
        <translation>Consommé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status of a spacecraft</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Capsule</source>
        <comment>type of a spacecraft</comment>
        <translation>Capsule</translation>
    </message>
    <message>
        <source>Spaceplane</source>
        <comment>type of a spacecraft</comment>
        <translation>Avion spatial</translation>
    </message>
    <message>
        <source>Cargo Resupply</source>
        <comment>type of a spacecraft</comment>
        <translation>Cargo de ravitaillement</translation>
    </message>
    <message>
        <source>Spacecraft</source>
        <comment>type of a spacecraft</comment>
        <translation>Vaisseau spatial</translation>
    </message>
    <message>
        <source>Reuseable Upper Stage</source>
        <comment>type of a spacecraft</comment>
        <translation>Étage supérieur réutilisable</translation>
    </message>
    <message>
        <source>Lander</source>
        <comment>type of a spacecraft</comment>
        <translation>Atterrisseur</translation>
    </message>
    <message>
        <source>Space Station</source>
        <comment>type of a spacecraft</comment>
        <translation>Station spatiale</translation>
    </message>
    <message>
        <source>Space Tug</source>
        <comment>type of a spacecraft</comment>
        <translation>Remorqueur spatial</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of a spacecraft</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Government</source>
        <comment>type of an agency</comment>
        <translation>Gouvernementale</translation>
    </message>
    <message>
        <source>Multinational</source>
        <comment>type of an agency</comment>
        <translation>Multinationale</translation>
    </message>
    <message>
        <source>Commercial</source>
        <comment>type of an agency</comment>
        <translation>Commerciale</translation>
    </message>
    <message>
        <source>Educational</source>
        <comment>type of an agency</comment>
        <translation>Éducative</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>type of an agency</comment>
        <translation>Privée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of an agency</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>status of a launch</comment>
        <translation>Feu vert</translation>
    </message>
    <message>
        <source>Go for Launch</source>
        <comment>status of a launch</comment>
        <translation>Feu vert pour le lancement</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>status of a launch</comment>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>status of a launch</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Launch Failure</source>
        <comment>status of a launch</comment>
        <translation>Échec du lancement</translation>
    </message>
    <message>
        <source>Partial Failure</source>
        <comment>status of a launch</comment>
        <translation>Échec partiel</translation>
    </message>
    <message>
        <source>In Flight</source>
        <comment>status of a launch</comment>
        <translation>En vol</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>status of a launch</comment>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>On Hold</source>
        <comment>status of a launch</comment>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>TBD</source>
        <comment>status of a launch</comment>
        <translation>À déterminer</translation>
    </message>
    <message>
        <source>To Be Determined</source>
        <comment>status of a launch</comment>
        <translation>À déterminer</translation>
    </message>
    <message>
        <source>TBC</source>
        <comment>status of a launch</comment>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>To Be Confirmed</source>
        <comment>status of a launch</comment>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Payload Deployed</source>
        <comment>status of a launch</comment>
        <translation>Charge utile déployée</translation>
    </message>
    <message>
        <source>Launch Successful</source>
        <comment>status of a launch</comment>
        <translation>Lancement réussi</translation>
    </message>
    <message>
        <source>Low Earth Orbit</source>
        <comment>orbit</comment>
        <translation>Orbite terrestre basse</translation>
    </message>
    <message>
        <source>Medium Earth Orbit</source>
        <comment>orbit</comment>
        <translation>Orbite terrestre moyenne</translation>
    </message>
    <message>
        <source>High Earth Orbit</source>
        <comment>orbit</comment>
        <translation>Orbite terrestre haute</translation>
    </message>
    <message>
        <source>Elliptical Orbit</source>
        <comment>orbit</comment>
        <translation>Orbite elliptique</translation>
    </message>
    <message>
        <source>Polar Orbit</source>
        <comment>orbit</comment>
        <translation>Orbite polaire</translation>
    </message>
    <message>
        <source>Sun-Synchronous Orbit</source>
        <comment>orbit</comment>
        <translation>Orbite héliosynchrone</translation>
    </message>
    <message>
        <source>Geosynchronous Orbit</source>
        <comment>orbit</comment>
        <translation>Orbite géosynchrone</translation>
    </message>
    <message>
        <source>Geostationary Orbit</source>
        <comment>orbit</comment>
        <translation>Orbite géostationnaire</translation>
    </message>
    <message>
        <source>Geostationary Transfer Orbit</source>
        <comment>orbit</comment>
        <translation>Orbite de transfert géostationnaire</translation>
    </message>
    <message>
        <source>Geosynchronous Transfer Orbit</source>
        <comment>orbit</comment>
        <translation>Orbite de transfert géosynchrone</translation>
    </message>
    <message>
        <source>Heliocentric Orbit</source>
        <comment>orbit</comment>
        <translation>Orbite héliocentrique</translation>
    </message>
    <message>
        <source>Lunar Orbit</source>
        <comment>orbit</comment>
        <translation>Orbite lunaire</translation>
    </message>
    <message>
        <source>Lunar flyby</source>
        <comment>orbit</comment>
        <translation>Survol lunaire</translation>
    </message>
    <message>
        <source>Mars Orbit</source>
        <comment>orbit</comment>
        <translation>Orbite martienne</translation>
    </message>
    <message>
        <source>Suborbital</source>
        <comment>orbit</comment>
        <translation>Suborbitale</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>orbit</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Human Exploration</source>
        <comment>type of a mission</comment>
        <translation>Exploration habitée</translation>
    </message>
    <message>
        <source>Robotic Exploration</source>
        <comment>type of a mission</comment>
        <translation>Exploration robotique</translation>
    </message>
    <message>
        <source>Lunar Exploration</source>
        <comment>type of a mission</comment>
        <translation>Exploration lunaire</translation>
    </message>
    <message>
        <source>Planetary Science</source>
        <comment>type of a mission</comment>
        <translation>Sciences planétaires</translation>
    </message>
    <message>
        <source>Earth Science</source>
        <comment>type of a mission</comment>
        <translation>Sciences de la Terre</translation>
    </message>
    <message>
        <source>Astrophysics</source>
        <comment>type of a mission</comment>
        <translation>Astrophysique</translation>
    </message>
    <message>
        <source>Heliophysics</source>
        <comment>type of a mission</comment>
        <translation>Héliophysique</translation>
    </message>
    <message>
        <source>Biology</source>
        <comment>type of a mission</comment>
        <translation>Biologie</translation>
    </message>
    <message>
        <source>Materials Science</source>
        <comment>type of a mission</comment>
        <translation>Science des matériaux</translation>
    </message>
    <message>
        <source>Communications</source>
        <comment>type of a mission</comment>
        <translation>Télécommunications</translation>
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
        <translation>Vol d’essai</translation>
    </message>
    <message>
        <source>Resupply</source>
        <comment>type of a mission</comment>
        <translation>Ravitaillement</translation>
    </message>
    <message>
        <source>Tourism</source>
        <comment>type of a mission</comment>
        <translation>Tourisme</translation>
    </message>
    <message>
        <source>Dedicated Rideshare</source>
        <comment>type of a mission</comment>
        <translation>Lancement partagé dédié</translation>
    </message>
    <message>
        <source>Government/Top Secret</source>
        <comment>type of a mission</comment>
        <translation>Gouvernement/très secret</translation>
    </message>
    <message>
        <source>Suborbital</source>
        <comment>type of a mission</comment>
        <translation>Vol suborbital</translation>
    </message>
    <message>
        <source>Mission Extension</source>
        <comment>type of a mission</comment>
        <translation>Prolongation de mission</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of a mission</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Parachute Landing</source>
        <comment>way of landing</comment>
        <translation>Atterrissage sous parachute</translation>
    </message>
    <message>
        <source>Destructive Reentry</source>
        <comment>way of landing</comment>
        <translation>Rentrée destructive</translation>
    </message>
    <message>
        <source>Vertical Landing</source>
        <comment>way of landing</comment>
        <translation>Atterrissage vertical</translation>
    </message>
    <message>
        <source>Horizontal Landing</source>
        <comment>way of landing</comment>
        <translation>Atterrissage horizontal</translation>
    </message>
    <message>
        <source>Runway Landing</source>
        <comment>way of landing</comment>
        <translation>Atterrissage sur piste</translation>
    </message>
    <message>
        <source>Ocean</source>
        <comment>way of landing</comment>
        <translation>Océan</translation>
    </message>
    <message>
        <source>Splashdown</source>
        <comment>way of landing</comment>
        <translation>Amerrissage</translation>
    </message>
    <message>
        <source>Expended</source>
        <comment>way of landing</comment>
        <translation>Sans récupération</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>way of landing</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Commander</source>
        <comment>role of a crew member</comment>
        <translation>Commandant</translation>
    </message>
    <message>
        <source>Pilot</source>
        <comment>role of a crew member</comment>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Flight Engineer</source>
        <comment>role of a crew member</comment>
        <translation>Ingénieur de vol</translation>
    </message>
    <message>
        <source>Mission Specialist</source>
        <comment>role of a crew member</comment>
        <translation>Spécialiste de mission</translation>
    </message>
    <message>
        <source>Payload Specialist</source>
        <comment>role of a crew member</comment>
        <translation>Spécialiste de charge utile</translation>
    </message>
    <message>
        <source>Payload Commander</source>
        <comment>role of a crew member</comment>
        <translation>Commandant de charge utile</translation>
    </message>
    <message>
        <source>Command Module Pilot</source>
        <comment>role of a crew member</comment>
        <translation>Pilote du module de commande</translation>
    </message>
    <message>
        <source>Lunar Module Pilot</source>
        <comment>role of a crew member</comment>
        <translation>Pilote du module lunaire</translation>
    </message>
    <message>
        <source>Spaceflight Participant</source>
        <comment>role of a crew member</comment>
        <translation>Participant au vol spatial</translation>
    </message>
    <message>
        <source>Space Tourist</source>
        <comment>role of a crew member</comment>
        <translation>Touriste spatial</translation>
    </message>
    <message>
        <source>Cosmonaut</source>
        <comment>role of a crew member</comment>
        <translation>Cosmonaute</translation>
    </message>
    <message>
        <source>Astronaut</source>
        <comment>role of a crew member</comment>
        <translation>Astronaute</translation>
    </message>
    <message>
        <source>Passenger</source>
        <comment>role of a crew member</comment>
        <translation>Passager</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>role of a crew member</comment>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>Skydock::ChoiceMenu</name>
    <message>
        <source>Choose in a menu and leave it open</source>
        <translation>Choisir dans un menu et le laisser ouvert</translation>
    </message>
</context>
<context>
    <name>Skydock::ColumnChooser</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>Skydock::Columns</name>
    <message>
        <source>still docked</source>
        <translation>encore amarré</translation>
    </message>
    <message>
        <source>Spacecraft</source>
        <translation>Vaisseau</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Docking (UTC)</source>
        <translation>Amarrage (UTC)</translation>
    </message>
    <message>
        <source>Departure (UTC)</source>
        <translation>Départ (UTC)</translation>
    </message>
    <message>
        <source>Length of stay</source>
        <translation>Durée du séjour</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <source>still in flight</source>
        <translation>encore en vol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Launch date (UTC)</source>
        <translation>Date de lancement (UTC)</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Mission end (UTC)</source>
        <translation>Fin de mission (UTC)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Launch status</source>
        <translation>Statut du lancement</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Pas de tir</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbite</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En vol</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Launch failed</source>
        <translation>Échec du lancement</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, tri croissant</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, tri décroissant</translation>
    </message>
    <message>
        <source>%1, sorted ascending, key %2 of %3</source>
        <translation>%1, tri croissant, clé %2 sur %3</translation>
    </message>
    <message>
        <source>%1, sorted descending, key %2 of %3</source>
        <translation>%1, tri décroissant, clé %2 sur %3</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>Dans l’espace</translation>
    </message>
    <message>
        <source>Time in space</source>
        <translation>Temps dans l’espace</translation>
    </message>
    <message>
        <source>Time docked</source>
        <translation>Temps amarré</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Vols</translation>
    </message>
    <message>
        <source>Missions ended</source>
        <translation>Missions terminées</translation>
    </message>
    <message>
        <source>Fastest turnaround</source>
        <translation>Remise en vol la plus rapide</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1&#x202f;: rien de connu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A cell of a table, read aloud: &quot;Status: Active&quot;</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Skydock::CommandLine</name>
    <message>
        <source>filters</source>
        <translation>filtres</translation>
    </message>
    <message>
        <source>orderings</source>
        <translation>tris</translation>
    </message>
    <message>
        <source>search looks in</source>
        <translation>recherche dans</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#x202f;:</translation>
    </message>
    <message>
        <source>Browses spacecraft and the ports they docked at: in a window, or as lists and
pictures that need no display.</source>
        <translation>Parcourt les vaisseaux spatiaux et les ports où ils se sont amarrés&#x202f;: dans une
fenêtre, ou sous forme de listes et d’images qui ne demandent aucun affichage.</translation>
    </message>
    <message>
        <source>Options of show:</source>
        <translation>Options de show&#x202f;:</translation>
    </message>
    <message>
        <source>text (the default) or json</source>
        <translation>text (par défaut) ou json</translation>
    </message>
    <message>
        <source>Options of export:</source>
        <translation>Options de export&#x202f;:</translation>
    </message>
    <message>
        <source>of the timeline: png, svg or pdf; of dockings: ics, csv or json</source>
        <translation>pour la chronologie&#x202f;: png, svg ou pdf&#x202f;; pour les amarrages&#x202f;: ics, csv ou json</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#x202f;:</translation>
    </message>
    <message>
        <source>Options of sync:</source>
        <translation>Options de sync&#x202f;:</translation>
    </message>
    <message>
        <source>Options of list:</source>
        <translation>Options de list&#x202f;:</translation>
    </message>
    <message>
        <source>Collections:</source>
        <translation>Collections&#x202f;:</translation>
    </message>
    <message>
        <source>A TIME is written 2025-07-15 or 2025-07-15T12:00:00Z and means UTC; export takes
2025 and 2025-07 as well.</source>
        <translation>Un TIME s’écrit 2025-07-15 ou 2025-07-15T12:00:00Z et s’entend en UTC&#x202f;; export
accepte aussi 2025 et 2025-07.</translation>
    </message>
    <message>
        <source>Exit status: 0 it worked, 1 it failed and said why, 2 wrong usage.</source>
        <translation>Code de sortie&#x202f;: 0 réussite, 1 échec (expliqué), 2 mauvaise utilisation.</translation>
    </message>
    <message>
        <source>“--data-dir” wants the name of a directory.</source>
        <translation>«&#x202f;--data-dir&#x202f;» attend le nom d’un répertoire.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Il n’y a pas de commande %1.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Il n’y a pas d’option %1.</translation>
    </message>
    <message>
        <source>Did you mean “--%1”?</source>
        <translation>Vouliez-vous dire «&#x202f;--%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is for the window, not for “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» concerne la fenêtre, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» va avec «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“skydock list” lists one collection; %1 is too much.</source>
        <translation>«&#x202f;skydock list&#x202f;» liste une seule collection&#x202f;; %1 est de trop.</translation>
    </message>
    <message>
        <source>“skydock export” exports one thing; %1 is too much.</source>
        <translation>«&#x202f;skydock export&#x202f;» exporte une seule chose&#x202f;; %1 est de trop.</translation>
    </message>
    <message>
        <source>“skydock sync” takes options only; %1 is too much.</source>
        <translation>«&#x202f;skydock sync&#x202f;» n’accepte que des options&#x202f;; %1 est de trop.</translation>
    </message>
    <message>
        <source>“skydock sync” needs the network; “--offline” forbids it.</source>
        <translation>«&#x202f;skydock sync&#x202f;» a besoin du réseau&#x202f;; «&#x202f;--offline&#x202f;» l’interdit.</translation>
    </message>
    <message>
        <source>“--max-requests” wants a whole number from 1.</source>
        <translation>«&#x202f;--max-requests&#x202f;» attend un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>keep the mirror in DIR</source>
        <translation>garder le miroir dans DIR</translation>
    </message>
    <message>
        <source>do not use the network</source>
        <translation>ne pas utiliser le réseau</translation>
    </message>
    <message>
        <source>ask another Launch Library than the usual one</source>
        <translation>interroger une autre Launch Library que l’habituelle</translation>
    </message>
    <message>
        <source>print this text</source>
        <translation>afficher ce texte</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>only records that contain every word of TEXT</source>
        <translation>seulement les fiches qui contiennent chaque mot de TEXT</translation>
    </message>
    <message>
        <source>only records that match; may be given several times</source>
        <translation>seulement les fiches qui correspondent&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>sort by FIELD, or in reverse by -FIELD</source>
        <translation>trier par FIELD, ou en ordre inverse par -FIELD</translation>
    </message>
    <message>
        <source>at most N records; all without it</source>
        <translation>au plus N fiches&#x202f;; toutes par défaut</translation>
    </message>
    <message>
        <source>leave out the first N records</source>
        <translation>omettre les N premières fiches</translation>
    </message>
    <message>
        <source>of list: table (the default), json or csv; of export and show: see there</source>
        <translation>de list&#x202f;: table (par défaut), json ou csv&#x202f;; de export et show&#x202f;: voir là-bas</translation>
    </message>
    <message>
        <source>what it is, or everything that is known; normal without it</source>
        <translation>l’essentiel, ou tout ce qui est connu&#x202f;; normal par défaut</translation>
    </message>
    <message>
        <source>write to FILE, whose ending names the format; - is the standard output</source>
        <translation>écrire dans FILE, dont l’extension indique le format&#x202f;; - désigne la sortie standard</translation>
    </message>
    <message>
        <source>only this host, by name or id; may be given several times</source>
        <translation>seulement cet hôte, par nom ou identifiant&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>begin at TIME</source>
        <translation>commencer à TIME</translation>
    </message>
    <message>
        <source>end before TIME</source>
        <translation>finir avant TIME</translation>
    </message>
    <message>
        <source>what the lanes of the timeline stand for</source>
        <translation>ce que représentent les pistes de la chronologie</translation>
    </message>
    <message>
        <source>width of the timeline, 1600 without it</source>
        <translation>largeur de la chronologie, 1600 par défaut</translation>
    </message>
    <message>
        <source>height of the timeline; as high as its lanes without it</source>
        <translation>hauteur de la chronologie&#x202f;; celle de ses pistes par défaut</translation>
    </message>
    <message>
        <source>a PNG with so many pixels for each one</source>
        <translation>un PNG avec autant de pixels pour chacun</translation>
    </message>
    <message>
        <source>colours of the timeline, light without it</source>
        <translation>couleurs de la chronologie, light par défaut</translation>
    </message>
    <message>
        <source>only spacecraft, dockings, flights or ports; all without it</source>
        <translation>seulement spacecraft, dockings, flights ou ports&#x202f;; tout par défaut</translation>
    </message>
    <message>
        <source>stop after N requests</source>
        <translation>s’arrêter après N requêtes</translation>
    </message>
    <message>
        <source>when the requests of this hour are used up, wait and go on until the mirror is complete</source>
        <translation>quand les requêtes de cette heure sont épuisées, attendre et continuer jusqu’à ce que le miroir soit complet</translation>
    </message>
    <message>
        <source>There is no collection %1 to mirror.</source>
        <translation>Il n’y a pas de collection %1 à répliquer.</translation>
    </message>
    <message>
        <source>“skydock diagnostics” takes options only; %1 is too much.</source>
        <translation>«&#x202f;skydock diagnostics&#x202f;» n’accepte que des options&#x202f;; %1 est de trop.</translation>
    </message>
</context>
<context>
    <name>Skydock::CraftChoice</name>
    <message>
        <source>%1 can mean several spacecraft: %2. Give the id of one.</source>
        <translation>%1 peut désigner plusieurs vaisseaux&#x202f;: %2. Donnez l’identifiant de l’un d’eux.</translation>
    </message>
    <message>
        <source>There is no spacecraft %1 in the mirror.</source>
        <translation>Il n’y a pas de vaisseau %1 dans le miroir.</translation>
    </message>
    <message>
        <source>“skydock list spacecraft” lists them all.</source>
        <translation>«&#x202f;skydock list spacecraft&#x202f;» les liste tous.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
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
        <translation>Vaisseau</translation>
    </message>
</context>
<context>
    <name>Skydock::DataProblemsDialog</name>
    <message>
        <source>The mirror could not be read</source>
        <translation>Le miroir n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Every field of every record in the mirror could be used as it came.</source>
        <translation>Chaque champ de chaque fiche du miroir a pu être utilisé tel quel.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Data problems</source>
        <translation>Problèmes de données</translation>
    </message>
    <message>
        <source>Copies what is selected, or else everything</source>
        <translation>Copie la sélection, ou tout si rien n’est sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln fields that could not be used as they came:</source>
        <translation>
            <numerusform>Le premier champ (%Ln) qui n’a pas pu être utilisé tel quel&#x202f;:</numerusform>
            <numerusform>Les %Ln premiers champs qui n’ont pas pu être utilisés tels quels&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields could not be used as they came; the rest of each record is in the mirror.</source>
        <translation>
            <numerusform>%Ln champ n’a pas pu être utilisé tel quel&#x202f;; le reste de la fiche est dans le miroir.</numerusform>
            <numerusform>%Ln champs n’ont pas pu être utilisés tels quels&#x202f;; le reste de chaque fiche est dans le miroir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::DataProblemsModel</name>
    <message>
        <source>the whole record</source>
        <translation>la fiche entière</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailConfiguration</name>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Detailed facts come with the first sync.</source>
        <translation>Les données détaillées arrivent avec la première synchronisation.</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Diamètre</translation>
    </message>
    <message>
        <source>Human-rated</source>
        <translation>Vol habité</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Équipage</translation>
    </message>
    <message>
        <source>Payload up</source>
        <translation>Charge utile à l’aller</translation>
    </message>
    <message>
        <source>Payload down</source>
        <translation>Charge utile au retour</translation>
    </message>
    <message>
        <source>Flight life</source>
        <translation>Autonomie en vol</translation>
    </message>
    <message>
        <source>First flight</source>
        <translation>Premier vol</translation>
    </message>
    <message>
        <source>Craft flown</source>
        <translation>Exemplaires ayant volé</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>Lancements</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>Atterrissages</translation>
    </message>
    <message>
        <source>Fastest turnaround</source>
        <translation>Remise en vol la plus rapide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln successful (%1 %)</source>
        <extracomment>launches or landings; %1 their share in percent</extracomment>
        <translation>
            <numerusform>%Ln succès (%1&#x202f;%)</numerusform>
            <numerusform>%Ln succès (%1&#x202f;%)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln successful</source>
        <comment>launches or landings</comment>
        <translation>
            <numerusform>%Ln succès</numerusform>
            <numerusform>%Ln succès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>launches or landings</comment>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::DetailDockings</name>
    <message>
        <source>The mirror knows no docking of it.</source>
        <translation>Le miroir ne lui connaît aucun amarrage.</translation>
    </message>
    <message>
        <source>Dockings</source>
        <translation>Amarrages</translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>Hôte inconnu</translation>
    </message>
    <message>
        <source>%1 came to it</source>
        <translation>Visite de %1</translation>
    </message>
    <message>
        <source>An unknown craft</source>
        <translation>Un vaisseau inconnu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Docked</source>
        <translation>Amarré</translation>
    </message>
    <message>
        <source>Docked again</source>
        <translation>Réamarré</translation>
    </message>
    <message>
        <source>Relocated</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>still docked</source>
        <translation>encore amarré</translation>
    </message>
    <message>
        <source>departure not recorded</source>
        <translation>départ non enregistré</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>Docked in all</source>
        <translation>Amarré au total</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFamily</name>
    <message>
        <source>The mirror knows neither family nor maker.</source>
        <translation>Le miroir n’en connaît ni la famille ni le constructeur.</translation>
    </message>
    <message>
        <source>Family and maker</source>
        <translation>Famille et constructeur</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Unnamed family</source>
        <translation>Famille sans nom</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Constructeur</translation>
    </message>
    <message>
        <source>First flight</source>
        <translation>Premier vol</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFetching</name>
    <message>
        <source>Fetching the details from Launch Library…</source>
        <translation>Récupération des détails auprès de Launch Library…</translation>
    </message>
    <message>
        <source>The calls of this hour are used up. The details come at %1 UTC.</source>
        <translation>Les appels de cette heure sont épuisés. Les détails arriveront à %1 UTC.</translation>
    </message>
    <message>
        <source>Offline. The mirror does not have the details of this craft.</source>
        <translation>Hors ligne. Le miroir n’a pas les détails de ce vaisseau.</translation>
    </message>
    <message>
        <source>The details could not be fetched. %1</source>
        <translation>Les détails n’ont pas pu être récupérés. %1</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFlights</name>
    <message>
        <source>Flight %1</source>
        <translation>Vol %1</translation>
    </message>
    <message>
        <source>Flight to %1</source>
        <translation>Vol vers %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>flight and its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Mission end</source>
        <translation>Fin de mission</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation>Remise en vol</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Pas de tir</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Lanceur</translation>
    </message>
    <message>
        <source>Launched as</source>
        <translation>Nom du lancement</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbite</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>It has not flown yet.</source>
        <translation>Il n’a pas encore volé.</translation>
    </message>
    <message>
        <source>The mirror knows no flight of it.</source>
        <translation>Le miroir ne lui connaît aucun vol.</translation>
    </message>
    <message numerus="yes">
        <source>Still to come with a sync: %Ln flight(s).</source>
        <translation>
            <numerusform>Reste à venir avec une synchronisation&#x202f;: %Ln vol.</numerusform>
            <numerusform>Restent à venir avec une synchronisation&#x202f;: %Ln vols.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Vols</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>flying</source>
        <translation>en vol</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>launch failed</source>
        <translation>échec du lancement</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>so many flights of so many are in the mirror</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time</comment>
        <extracomment>%1 a time, %2 &quot;in 3 days&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Atterrissage</translation>
    </message>
    <message>
        <source>Downrange</source>
        <translation>Distance au pas de tir</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>Mode d’atterrissage</translation>
    </message>
    <message>
        <source>spacecraft %1</source>
        <translation>vaisseau %1</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Crew up</source>
        <translation>Équipage à l’aller</translation>
    </message>
    <message>
        <source>Crew aboard</source>
        <translation>Équipage à bord</translation>
    </message>
    <message>
        <source>Crew down</source>
        <translation>Équipage au retour</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation>personne inconnue</translation>
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
        <translation>succès</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not attempted</source>
        <translation>non tenté</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>issue inconnue</translation>
    </message>
    <message>
        <source>not known whether attempted</source>
        <translation>tentative inconnue</translation>
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
        <translation>Cette adresse web n’est pas sécurisée&#x202f;: elle ne s’ouvre pas d’ici.</translation>
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
        <translation>L’essentiel en un coup d’œil</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>Détaillé</translation>
    </message>
    <message>
        <source>Everything that is known: flights, dockings, configuration</source>
        <translation>Tout ce qui est connu&#x202f;: vols, amarrages, configuration</translation>
    </message>
    <message>
        <source>Level of detail</source>
        <translation>Niveau de détail</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPane</name>
    <message>
        <source>No spacecraft selected</source>
        <translation>Aucun vaisseau sélectionné</translation>
    </message>
    <message>
        <source>Choose one in the table, or a stay in the docking timeline.</source>
        <translation>Choisissez-en un dans le tableau, ou un séjour dans la chronologie des amarrages.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>This spacecraft cannot be shown</source>
        <translation>Ce vaisseau ne peut pas être affiché</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPicture</name>
    <message>
        <source>Photograph: %1 · %2</source>
        <extracomment>%1 whom to credit, %2 licence</extracomment>
        <translation>Photo&#x202f;: %1 · %2</translation>
    </message>
    <message>
        <source>credit unknown</source>
        <translation>crédit inconnu</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>licence inconnue</translation>
    </message>
    <message>
        <source>Launch Library has no photograph of it.</source>
        <translation>Launch Library n’en a pas de photo.</translation>
    </message>
    <message>
        <source>No photograph yet: comes with the first sync</source>
        <translation>Pas encore de photo&#x202f;: elle arrive avec la première synchronisation</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>non chargée</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPlace</name>
    <message>
        <source>%1. Due to dock at %2 on %3</source>
        <translation>%1. Amarrage prévu à %2 le %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>port, host</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an unknown port</source>
        <translation>un port inconnu</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>hôte inconnu</translation>
    </message>
    <message>
        <source>Docked at %1, for %2</source>
        <translation>Amarré à %1 depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>Docked at %1, for %Ln day(s)</source>
        <extracomment>%1 is port and host, %n the number of days</extracomment>
        <translation>
            <numerusform>Amarré à %1 depuis %Ln jour</numerusform>
            <numerusform>Amarré à %1 depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it is now is unknown</source>
        <translation>Position actuelle inconnue</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>Dans l’espace</translation>
    </message>
    <message>
        <source>No longer in space</source>
        <translation>N’est plus dans l’espace</translation>
    </message>
    <message>
        <source>On the ground</source>
        <translation>Au sol</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailRecord</name>
    <message>
        <source>Wikipedia</source>
        <translation>Wikipédia</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Launch Library</source>
        <translation>Launch Library</translation>
    </message>
    <message>
        <source>The record gives no address.</source>
        <translation>La fiche ne donne pas d’adresse.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>spacecraft %1</source>
        <translation>vaisseau %1</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version de l’API</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>Dans l’espace</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>no longer at Launch Library, found on %1</source>
        <translation>absente de Launch Library, constaté le %1</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>detailed</source>
        <translation>détaillé</translation>
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
        <translation>Replié&#x202f;; appuyer pour déplier</translation>
    </message>
    <message>
        <source>Unfolded; press to fold</source>
        <translation>Déplié&#x202f;; appuyer pour replier</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailSummary</name>
    <message>
        <source>Unnamed spacecraft</source>
        <translation>Vaisseau sans nom</translation>
    </message>
    <message>
        <source>Launch Library no longer has it, as was found on %1. This is what was known.</source>
        <translation>Launch Library ne l’a plus, comme constaté le %1. Voici ce qui en était connu.</translation>
    </message>
    <message>
        <source>A placeholder: it stands for a craft that is not known yet.</source>
        <translation>Fiche provisoire&#x202f;: elle représente un vaisseau qui n’est pas encore connu.</translation>
    </message>
    <message>
        <source>As far as the mirror knows</source>
        <translation>D’après le miroir</translation>
    </message>
    <message>
        <source>As far as the mirror knows (%1)</source>
        <extracomment>%1 is a date</extracomment>
        <translation>D’après le miroir (%1)</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>Statut inconnu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flight(s)</source>
        <translation>
            <numerusform>%Ln vol</numerusform>
            <numerusform>%Ln vols</numerusform>
        </translation>
    </message>
    <message>
        <source>flights unknown</source>
        <translation>nombre de vols inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mission(s) ended</source>
        <translation>
            <numerusform>%Ln mission terminée</numerusform>
            <numerusform>%Ln missions terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>missions ended unknown</source>
        <translation>nombre de missions terminées inconnu</translation>
    </message>
    <message>
        <source>in space %1</source>
        <translation>%1 dans l’espace</translation>
    </message>
    <message>
        <source>docked %1</source>
        <translation>amarré %1</translation>
    </message>
    <message>
        <source>fastest turnaround %1</source>
        <translation>remise en vol la plus rapide&#x202f;: %1</translation>
    </message>
    <message>
        <source>Launch Library has no description of it.</source>
        <translation>Launch Library n’en a pas de description.</translation>
    </message>
    <message>
        <source>The description comes with the first sync.</source>
        <translation>La description arrive avec la première synchronisation.</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailTimeline</name>
    <message>
        <source>Dockings over time</source>
        <translation>Amarrages dans le temps</translation>
    </message>
    <message>
        <source>Go to the docking before</source>
        <translation>Aller à l’amarrage précédent</translation>
    </message>
    <message>
        <source>Go to the docking after</source>
        <translation>Aller à l’amarrage suivant</translation>
    </message>
    <message>
        <source>Go to the first docking</source>
        <translation>Aller au premier amarrage</translation>
    </message>
    <message>
        <source>Go to the last docking</source>
        <translation>Aller au dernier amarrage</translation>
    </message>
    <message>
        <source>Show the docking in the timeline</source>
        <translation>Afficher l’amarrage dans la chronologie</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailView</name>
    <message>
        <source>Spacecraft details</source>
        <translation>Détails du vaisseau</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Name and status</source>
        <translation>Nom et statut</translation>
    </message>
    <message>
        <source>Details on their way</source>
        <translation>Détails en cours d’arrivée</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copies the record as Launch Library sent it</source>
        <translation>Copie la fiche telle que Launch Library l’a envoyée</translation>
    </message>
</context>
<context>
    <name>Skydock::DetailWay</name>
    <message>
        <source>Show all of these in the table</source>
        <translation>Les afficher tous dans le tableau</translation>
    </message>
    <message>
        <source>Open this spacecraft</source>
        <translation>Ouvrir ce vaisseau</translation>
    </message>
    <message>
        <source>Show it in the docking timeline</source>
        <translation>L’afficher dans la chronologie des amarrages</translation>
    </message>
    <message>
        <source>Show this stay in the docking timeline</source>
        <translation>Afficher ce séjour dans la chronologie des amarrages</translation>
    </message>
</context>
<context>
    <name>Skydock::DiagnosticsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Please copy this into your bug report. It is in English for those who read the report, and your token is not in it.</source>
        <translation>Veuillez copier ceci dans votre rapport de bogue. Le texte est en anglais pour ceux qui liront le rapport, et votre jeton n’y figure pas.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>Skydock::DisplayText</name>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>&lt; 1 s</source>
        <extracomment>Shorter than a second</extracomment>
        <translation>&lt; 1&#xa0;s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>dans %Ln minute</numerusform>
            <numerusform>dans %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>dans %Ln heure</numerusform>
            <numerusform>dans %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>dans %Ln mois</numerusform>
            <numerusform>dans %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>il y a %Ln mois</numerusform>
            <numerusform>il y a %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>dans %Ln an</numerusform>
            <numerusform>dans %Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>il y a %Ln an</numerusform>
            <numerusform>il y a %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>local time</source>
        <translation>heure locale</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
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
        <translation>hôte inconnu</translation>
    </message>
    <message>
        <source>unknown port</source>
        <translation>port inconnu</translation>
    </message>
    <message>
        <source>departure before docking</source>
        <translation>départ avant l’amarrage</translation>
    </message>
    <message>
        <source>departure at the time of docking</source>
        <translation>départ au moment de l’amarrage</translation>
    </message>
    <message>
        <source>docking time unknown</source>
        <translation>heure d’amarrage inconnue</translation>
    </message>
    <message>
        <source>port unknown</source>
        <translation>port inconnu</translation>
    </message>
    <message>
        <source>chaser unknown</source>
        <translation>chasseur inconnu</translation>
    </message>
</context>
<context>
    <name>Skydock::DockingFilters</name>
    <message>
        <source>Stay</source>
        <translation>Séjour</translation>
    </message>
    <message>
        <source>Docked now</source>
        <translation>Amarré actuellement</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
</context>
<context>
    <name>Skydock::DockingTimelineView</name>
    <message>
        <source>Docking timeline</source>
        <translation>Chronologie des amarrages</translation>
    </message>
    <message>
        <source>The selected spacecraft has no stay here</source>
        <translation>Le vaisseau sélectionné n’a pas de séjour ici</translation>
    </message>
</context>
<context>
    <name>Skydock::Export</name>
    <message>
        <source>“skydock export” needs to know what to export.</source>
        <translation>«&#x202f;skydock export&#x202f;» doit savoir quoi exporter.</translation>
    </message>
    <message>
        <source>%1 cannot be exported.</source>
        <translation>%1 ne peut pas être exporté.</translation>
    </message>
    <message>
        <source>“%1” wants a date or a time in UTC, such as 2025, 2025-07, 2025-07-15 or 2025-07-15T12:00:00Z, not %2.</source>
        <translation>«&#x202f;%1&#x202f;» attend une date ou une heure en UTC, comme 2025, 2025-07, 2025-07-15 ou 2025-07-15T12:00:00Z, pas %2.</translation>
    </message>
    <message>
        <source>The range is empty: it would begin at %1 and end at %2. “--from” has to lie before “--to”.</source>
        <translation>La période est vide&#x202f;: elle commencerait le %1 et finirait le %2. «&#x202f;--from&#x202f;» doit précéder «&#x202f;--to&#x202f;».</translation>
    </message>
    <message>
        <source>There is no format %1 for this.</source>
        <translation>Il n’y a pas de format %1 pour cela.</translation>
    </message>
    <message>
        <source>The name of the file does not say which format is meant: give one with “--format”, or an ending.</source>
        <translation>Le nom du fichier n’indique pas le format voulu&#x202f;: donnez-en un avec «&#x202f;--format&#x202f;», ou une extension.</translation>
    </message>
    <message>
        <source>“%1” wants a whole number from %2 to %3, not %4.</source>
        <translation>«&#x202f;%1&#x202f;» attend un nombre entier de %2 à %3, pas %4.</translation>
    </message>
    <message>
        <source>“skydock export timeline” needs “--output FILE”, a name that ends in .png, .svg or .pdf.</source>
        <translation>«&#x202f;skydock export timeline&#x202f;» a besoin de «&#x202f;--output FILE&#x202f;», un nom qui se termine par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>The timeline has no lanes by %1.</source>
        <translation>La chronologie n’a pas de pistes par %1.</translation>
    </message>
    <message>
        <source>There is no theme %1.</source>
        <translation>Il n’y a pas de thème %1.</translation>
    </message>
    <message>
        <source>“--scale” is for PNG; SVG and PDF can be enlarged as one likes.</source>
        <translation>«&#x202f;--scale&#x202f;» est réservé au PNG&#x202f;; les SVG et PDF s’agrandissent à volonté.</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» va avec «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Dockings</source>
        <translation>Amarrages</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>spacecraft, port</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Nothing is known from %1 on. Give a “--to” as well to see that.</source>
        <translation>Rien n’est connu à partir du %1. Pour voir cette période, donnez aussi un «&#x202f;--to&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing is known before %1. Give a “--from” as well to see that.</source>
        <translation>Rien n’est connu avant le %1. Pour voir cette période, donnez aussi un «&#x202f;--from&#x202f;».</translation>
    </message>
    <message>
        <source>The lanes do not fit into a height of %1 pixels; they need %2.</source>
        <translation>Les pistes ne tiennent pas dans une hauteur de %1 pixels&#x202f;; il leur en faut %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n docking(s) left out: without a time they have no place in a calendar.</source>
        <translation>
            <numerusform>%n amarrage omis&#x202f;: sans date, il n’a pas de place dans un calendrier.</numerusform>
            <numerusform>%n amarrages omis&#x202f;: sans date, ils n’ont pas de place dans un calendrier.</numerusform>
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
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Select a spacecraft to show only its rows.</source>
        <translation>Sélectionnez un vaisseau pour n’afficher que ses lignes.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
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
        <translation>Replié&#x202f;; appuyer pour déplier</translation>
    </message>
    <message>
        <source>Unfolded; press to fold</source>
        <translation>Déplié&#x202f;; appuyer pour replier</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Rechercher dans %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tout afficher (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Skydock::FilterBar</name>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrer par %1</translation>
    </message>
    <message>
        <source>Filter by %1, active</source>
        <translation>Filtrer par %1, actif</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
</context>
<context>
    <name>Skydock::FilterChip</name>
    <message>
        <source>Remove filter %1: %2</source>
        <translation>Retirer le filtre %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Remove the filter of the button that has the focus</source>
        <translation>Retirer le filtre du bouton qui a le focus</translation>
    </message>
</context>
<context>
    <name>Skydock::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>Filtres actifs</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
</context>
<context>
    <name>Skydock::FirstRun</name>
    <message numerus="yes">
        <source>This is the bundled catalogue: %Ln spacecraft from Launch Library 2 by The Space Devs, as of %1 to %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>
            <numerusform>Voici le catalogue fourni&#x202f;: %Ln vaisseau de Launch Library 2 de The Space Devs, données du %1 au %2.</numerusform>
            <numerusform>Voici le catalogue fourni&#x202f;: %Ln vaisseaux de Launch Library 2 de The Space Devs, données du %1 au %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start Skydock without --offline to fetch the rest.</source>
        <translation>Démarrez Skydock sans --offline pour récupérer le reste.</translation>
    </message>
    <message>
        <source>Fetching the rest is paused.</source>
        <translation>La récupération du reste est en pause.</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>The rest can be fetched now.</source>
        <translation>Le reste peut maintenant être récupéré.</translation>
    </message>
    <message>
        <source>The rest could not be fetched; the status bar says why.</source>
        <translation>Le reste n’a pas pu être récupéré&#x202f;; la barre d’état indique pourquoi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The rest is being fetched; the status bar says how far it is.</source>
        <translation>Le reste est en cours de récupération&#x202f;; la barre d’état indique la progression.</translation>
    </message>
</context>
<context>
    <name>Skydock::FirstRunLine</name>
    <message>
        <source>Do not show this line again</source>
        <translation>Ne plus afficher cette ligne</translation>
    </message>
</context>
<context>
    <name>Skydock::FlightFilters</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Skydock::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>A spacecraft, a host, a port or something to do</source>
        <translation>Un vaisseau, un hôte, un port ou une action</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Choose what to go to</source>
        <translation>Choisir où aller</translation>
    </message>
    <message>
        <source>Choose by a page</source>
        <translation>Choisir page par page</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Stay where you are</source>
        <translation>Rester sur place</translation>
    </message>
    <message>
        <source>Nothing of that name is known here.</source>
        <translation>Rien de ce nom n’est connu ici.</translation>
    </message>
</context>
<context>
    <name>Skydock::GoToModel</name>
    <message>
        <source>Spacecraft</source>
        <translation>Vaisseau</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read aloud</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>hôte inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>%Ln amarrage</numerusform>
            <numerusform>%Ln amarrages</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown port</source>
        <translation>port inconnu</translation>
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
        <translation>Colonne</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>&amp;Masquer cette colonne</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Tri cr&amp;oissant</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Tri &amp;décroissant</translation>
    </message>
    <message>
        <source>&amp;Then sort by this column</source>
        <translation>&amp;Puis trier par cette colonne</translation>
    </message>
    <message>
        <source>&amp;Remove from the order</source>
        <translation>&amp;Retirer du tri</translation>
    </message>
    <message>
        <source>R&amp;eset the order</source>
        <translation>Réinitialiser le &amp;tri</translation>
    </message>
</context>
<context>
    <name>Skydock::Headless</name>
    <message>
        <source>The mirror was damaged. It is kept as “%1”; a new one takes its place.</source>
        <translation>Le miroir était endommagé. Il est conservé sous «&#x202f;%1&#x202f;»&#x202f;; un nouveau le remplace.</translation>
    </message>
    <message>
        <source>“skydock --help” lists what is possible.</source>
        <translation>«&#x202f;skydock --help&#x202f;» liste ce qui est possible.</translation>
    </message>
</context>
<context>
    <name>Skydock::HostChoice</name>
    <message>
        <source>%1 can mean several hosts: %2.</source>
        <translation>%1 peut désigner plusieurs hôtes&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There is no host %1 in the mirror.</source>
        <translation>Il n’y a pas d’hôte %1 dans le miroir.</translation>
    </message>
    <message>
        <source>“skydock list hosts” names them all.</source>
        <translation>«&#x202f;skydock list hosts&#x202f;» les nomme tous.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
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
        <translation>Choisir les hôtes dont les ports sont affichés</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>Afficher tous les hôtes</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>N’en afficher aucun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>%Ln port</numerusform>
            <numerusform>%Ln ports</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>Hôte inconnu</translation>
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
        <translation>Aucun hôte</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Tous les hôtes</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosts shown: %1</source>
        <translation>Hôtes affichés&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::ImageActions</name>
    <message>
        <source>Previous photograph</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>Skydock::ImageCanvas</name>
    <message>
        <source>Move an enlarged photograph sideways, or show another</source>
        <translation>Déplacer une photo agrandie vers la gauche ou la droite, ou en afficher une autre</translation>
    </message>
    <message>
        <source>Move an enlarged photograph up and down</source>
        <translation>Déplacer une photo agrandie vers le haut ou le bas</translation>
    </message>
</context>
<context>
    <name>Skydock::ImageViewer</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistrée sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Credit and licence</source>
        <translation>Crédit et licence</translation>
    </message>
    <message>
        <source>Photograph on its way</source>
        <translation>Photo en cours d’arrivée</translation>
    </message>
    <message>
        <source>%1: photograph</source>
        <extracomment>%1 a spacecraft</extracomment>
        <translation>%1&#x202f;: photo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Zoom: %1 %</source>
        <translation>Zoom&#x202f;: %1&#x202f;%</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <translation>Photo&#x202f;: %1</translation>
    </message>
    <message>
        <source>Drawing: %1</source>
        <translation>Dessin&#x202f;: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Image copiée.</translation>
    </message>
    <message>
        <source>Save the photograph as</source>
        <translation>Enregistrer la photo sous</translation>
    </message>
</context>
<context>
    <name>Skydock::Images</name>
    <message>
        <source>Pictures of this kind cannot be shown.</source>
        <translation>Les images de ce type ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>L’image est endommagée.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>L’image est trop grande.</translation>
    </message>
    <message>
        <source>The disk is full: pictures are not kept.</source>
        <translation>Le disque est plein&#x202f;: les images ne sont pas conservées.</translation>
    </message>
    <message>
        <source>Pictures cannot be kept. Check the permissions of Skydock&apos;s cache folder.</source>
        <translation>Les images ne peuvent pas être conservées. Vérifiez les permissions du dossier de cache de Skydock.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Pas de réseau.</translation>
    </message>
    <message>
        <source>The picture&apos;s server has no secure connection.</source>
        <translation>Le serveur de l’image n’a pas de connexion sécurisée.</translation>
    </message>
    <message>
        <source>The picture&apos;s server does not answer.</source>
        <translation>Le serveur de l’image ne répond pas.</translation>
    </message>
    <message>
        <source>The picture was not found.</source>
        <translation>L’image est introuvable.</translation>
    </message>
    <message>
        <source>The picture&apos;s server cannot deliver it (%1).</source>
        <translation>Le serveur de l’image ne peut pas la fournir (%1).</translation>
    </message>
    <message>
        <source>The picture&apos;s address is not secure.</source>
        <translation>L’adresse de l’image n’est pas sécurisée.</translation>
    </message>
</context>
<context>
    <name>Skydock::InstantPanel</name>
    <message>
        <source>Who was docked when</source>
        <translation>Qui était amarré quand</translation>
    </message>
    <message>
        <source>Previous docking or departure</source>
        <translation>Amarrage ou départ précédent</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Next docking or departure</source>
        <translation>Amarrage ou départ suivant</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ports and who was docked</source>
        <translation>Ports et vaisseaux qui y étaient amarrés</translation>
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
        <translation>Instant, en heure locale</translation>
    </message>
    <message>
        <source>Instant, in UTC</source>
        <translation>Instant, en UTC</translation>
    </message>
    <message>
        <source>Put the list and the cursor away</source>
        <translation>Masquer la liste et le curseur</translation>
    </message>
</context>
<context>
    <name>Skydock::InstantRowsModel</name>
    <message>
        <source>Spacecraft</source>
        <translation>Vaisseau</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Docked at</source>
        <translation>Amarré à</translation>
    </message>
    <message>
        <source>Docked</source>
        <comment>who was docked at a port</comment>
        <translation>Amarré</translation>
    </message>
    <message>
        <source>For</source>
        <comment>how long a spacecraft has been docked</comment>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>Skydock::LicencePage</name>
    <message>
        <source>&amp;Work:</source>
        <translation>&amp;Composant&#x202f;:</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
</context>
<context>
    <name>Skydock::Licences</name>
    <message>
        <source>Skydock %1 – GPL, version 3 or later</source>
        <translation>Skydock %1 – GPL, version 3 ou ultérieure</translation>
    </message>
    <message>
        <source>Skydock, its icons and its drawings are free software under the GNU General Public License, version 3 or later.</source>
        <translation>Skydock, ses icônes et ses dessins sont des logiciels libres sous GNU General Public License, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Qt %1 – LGPL, version 3</source>
        <translation>Qt %1 – LGPL, version 3</translation>
    </message>
    <message>
        <source>Qt, by The Qt Company and contributors, is used under the GNU Lesser General Public License, version 3, which adds to the GNU General Public License above.</source>
        <translation>Qt, de The Qt Company et ses contributeurs, est utilisé sous GNU Lesser General Public License, version 3, qui complète la GNU General Public License ci-dessus.</translation>
    </message>
    <message>
        <source>SQLite – public domain</source>
        <translation>SQLite – domaine public</translation>
    </message>
    <message>
        <source>SQLite, by D. Richard Hipp and others, is dedicated to the public domain: it has no licence and may be used for anything.</source>
        <translation>SQLite, de D. Richard Hipp et d’autres, est versé au domaine public&#x202f;: il n’a pas de licence et peut servir à tout usage.</translation>
    </message>
    <message>
        <source>QtKeychain – BSD, two clauses</source>
        <translation>QtKeychain – BSD, deux clauses</translation>
    </message>
    <message>
        <source>QtKeychain, by Frank Osterfeld and others, keeps the token in the keyring.</source>
        <translation>QtKeychain, de Frank Osterfeld et d’autres, conserve le jeton dans le trousseau.</translation>
    </message>
    <message>
        <source>tl::expected – CC0 1.0</source>
        <translation>tl::expected – CC0 1.0</translation>
    </message>
    <message>
        <source>tl::expected, by Simon Brand, is dedicated to the public domain as far as the law allows.</source>
        <translation>tl::expected, de Simon Brand, est versé au domaine public dans les limites permises par la loi.</translation>
    </message>
</context>
<context>
    <name>Skydock::List</name>
    <message>
        <source>“skydock list” needs to know what to list.</source>
        <translation>«&#x202f;skydock list&#x202f;» doit savoir quoi lister.</translation>
    </message>
    <message>
        <source>There is no collection %1.</source>
        <translation>Il n’y a pas de collection %1.</translation>
    </message>
    <message>
        <source>The filter “%1” is given twice; it takes one value.</source>
        <translation>Le filtre «&#x202f;%1&#x202f;» est donné deux fois&#x202f;; il n’accepte qu’une valeur.</translation>
    </message>
    <message>
        <source>%1 cannot be ordered by %2.</source>
        <translation>Impossible de trier %1 par %2.</translation>
    </message>
    <message>
        <source>There is no format %1.</source>
        <translation>Il n’y a pas de format %1.</translation>
    </message>
    <message>
        <source>%1 cannot be searched for. %2</source>
        <translation>La recherche de %1 est impossible. %2</translation>
    </message>
    <message>
        <source>“%1” wants a whole number from 0 to 2147483647, not %2.</source>
        <translation>«&#x202f;%1&#x202f;» attend un nombre entier de 0 à 2147483647, pas %2.</translation>
    </message>
    <message>
        <source>A filter is written key=value, not %1.</source>
        <translation>Un filtre s’écrit clé=valeur, pas %1.</translation>
    </message>
    <message>
        <source>%1 cannot be filtered by %2.</source>
        <translation>Impossible de filtrer %1 par %2.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Chaser</source>
        <translation>Chasseur</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Docked (UTC)</source>
        <translation>Amarré (UTC)</translation>
    </message>
    <message>
        <source>Departed (UTC)</source>
        <translation>Parti (UTC)</translation>
    </message>
    <message>
        <source>stays of a craft at a port</source>
        <translation>séjours d’un vaisseau à un port</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n docking</source>
        <translation>
            <numerusform>%1 sur %n amarrage</numerusform>
            <numerusform>%1 sur %n amarrages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dockings</source>
        <translation>
            <numerusform>%1 sur %n amarrage</numerusform>
            <numerusform>%1 sur %n amarrages</numerusform>
        </translation>
    </message>
    <message>
        <source>Spacecraft</source>
        <translation>Vaisseau</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Launched (UTC)</source>
        <translation>Lancé (UTC)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Mission end (UTC)</source>
        <translation>Fin de mission (UTC)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>missions of a spacecraft, from launch to mission end</source>
        <translation>missions d’un vaisseau, du lancement à la fin de mission</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flight</source>
        <translation>
            <numerusform>%1 sur %n vol</numerusform>
            <numerusform>%1 sur %n vols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flights</source>
        <translation>
            <numerusform>%1 sur %n vol</numerusform>
            <numerusform>%1 sur %n vols</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Séjours</translation>
    </message>
    <message>
        <source>stations, spacecraft configurations and payloads with ports</source>
        <translation>stations, configurations de vaisseaux et charges utiles munies de ports</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host</source>
        <translation>
            <numerusform>%1 sur %n hôte</numerusform>
            <numerusform>%1 sur %n hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hosts</source>
        <translation>
            <numerusform>%1 sur %n hôte</numerusform>
            <numerusform>%1 sur %n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>The mirror knows no “%1” %2.</source>
        <translation>Le miroir ne connaît aucun «&#x202f;%1&#x202f;» %2.</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>Valeurs possibles&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation>Les plus proches&#x202f;: %1.</translation>
    </message>
    <message>
        <source>docking locations and whose they are</source>
        <translation>emplacements d’amarrage et à qui ils appartiennent</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n port</source>
        <translation>
            <numerusform>%1 sur %n port</numerusform>
            <numerusform>%1 sur %n ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ports</source>
        <translation>
            <numerusform>%1 sur %n port</numerusform>
            <numerusform>%1 sur %n ports</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>Dans l’espace</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Vols</translation>
    </message>
    <message>
        <source>Time docked</source>
        <translation>Temps amarré</translation>
    </message>
    <message>
        <source>Time in space</source>
        <translation>Temps dans l’espace</translation>
    </message>
    <message>
        <source>physical vehicles</source>
        <translation>véhicules physiques</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n spacecraft</source>
        <translation>
            <numerusform>%1 sur %n vaisseau</numerusform>
            <numerusform>%1 sur %n vaisseaux</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is either true or false, not %2.</source>
        <translation>«&#x202f;%1&#x202f;» est soit true, soit false, pas %2.</translation>
    </message>
    <message>
        <source>“%1” wants an id, a whole number such as 474, not %2.</source>
        <translation>«&#x202f;%1&#x202f;» attend un identifiant, un nombre entier comme 474, pas %2.</translation>
    </message>
    <message>
        <source>“%1” wants a date or a time in UTC, such as 2025-07-15 or 2025-07-15T12:00:00Z, not %2.</source>
        <translation>«&#x202f;%1&#x202f;» attend une date ou une heure en UTC, comme 2025-07-15 ou 2025-07-15T12:00:00Z, pas %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être %2.</translation>
    </message>
    <message>
        <source>“%1” wants a text.</source>
        <translation>«&#x202f;%1&#x202f;» attend un texte.</translation>
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
        <translation>Recherche et filtres</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>The mirror was damaged. It was kept as “%1”, and a new one was made from the bundled catalogue.</source>
        <translation>Le miroir était endommagé. Il a été conservé sous «&#x202f;%1&#x202f;», et un nouveau a été créé à partir du catalogue fourni.</translation>
    </message>
    <message>
        <source>Choose a folder for the mirror</source>
        <translation>Choisir un dossier pour le miroir</translation>
    </message>
</context>
<context>
    <name>Skydock::Mirror</name>
    <message>
        <source>The bundled catalogue is damaged (%1). Install Skydock again.</source>
        <translation>Le catalogue fourni est endommagé (%1). Réinstallez Skydock.</translation>
    </message>
    <message>
        <source>This copy of Skydock is incomplete: install it again.</source>
        <translation>Cette copie de Skydock est incomplète&#x202f;: réinstallez-la.</translation>
    </message>
    <message>
        <source>The mirror was written by a newer Skydock (schema step %1; this one knows %2). Update Skydock, or use another data folder.</source>
        <translation>Le miroir a été écrit par un Skydock plus récent (étape de schéma %1&#x202f;; celui-ci connaît la %2). Mettez Skydock à jour, ou utilisez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The mirror has no spacecraft %1.</source>
        <translation>Le miroir n’a pas de vaisseau %1.</translation>
    </message>
    <message>
        <source>There is no mirror yet.</source>
        <translation>Il n’y a pas encore de miroir.</translation>
    </message>
</context>
<context>
    <name>Skydock::MirrorSync</name>
    <message>
        <source>Launch Library&apos;s answer is not about what was asked for. It was not used.</source>
        <translation>La réponse de Launch Library ne porte pas sur ce qui était demandé. Elle n’a pas été utilisée.</translation>
    </message>
</context>
<context>
    <name>Skydock::NearestName</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>Valeurs possibles&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What somebody typed, between quotation marks.</extracomment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Skydock::NoSync</name>
    <message>
        <source>Skydock was started without the network.</source>
        <translation>Skydock a été démarré sans le réseau.</translation>
    </message>
</context>
<context>
    <name>Skydock::NoticeBar</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Skydock::OutputFile</name>
    <message>
        <source>“%1” could not be written: the disk is full. Free some space, or choose another place.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit&#x202f;: le disque est plein. Libérez de l’espace, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“%1” may not be written here: %2. Choose another place.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit ici&#x202f;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier. Donnez le nom d’un fichier de ce dossier.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or choose another place.</source>
        <translation>Il n’y a pas de dossier «&#x202f;%1&#x202f;». Créez-le d’abord, ou choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>Skydock::PagedTableView</name>
    <message>
        <source>Go to the row above</source>
        <translation>Aller à la ligne du dessus</translation>
    </message>
    <message>
        <source>Go to the row below</source>
        <translation>Aller à la ligne du dessous</translation>
    </message>
    <message>
        <source>Go up by a page</source>
        <translation>Monter d’une page</translation>
    </message>
    <message>
        <source>Go down by a page</source>
        <translation>Descendre d’une page</translation>
    </message>
    <message>
        <source>Go to the first row</source>
        <translation>Aller à la première ligne</translation>
    </message>
    <message>
        <source>Go to the last row</source>
        <translation>Aller à la dernière ligne</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Ouvrir les détails</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>Sélectionner d’autres lignes</translation>
    </message>
</context>
<context>
    <name>Skydock::PhotographWords</name>
    <message>
        <source>%1 · photograph of its type, %2</source>
        <translation>%1 · photo de son type, %2</translation>
    </message>
    <message>
        <source>There is no photograph of it in the mirror.</source>
        <translation>Le miroir n’en a pas de photo.</translation>
    </message>
    <message>
        <source>Photographs are not loaded.</source>
        <translation>Les photos ne sont pas chargées.</translation>
    </message>
    <message>
        <source>This is the small picture; the large one is on its way.</source>
        <translation>Ceci est la petite image&#x202f;; la grande est en cours d’arrivée.</translation>
    </message>
    <message>
        <source>The photograph is on its way.</source>
        <translation>La photo est en cours d’arrivée.</translation>
    </message>
    <message>
        <source>This is the small picture: the large one is not on this computer yet. %1</source>
        <translation>Ceci est la petite image&#x202f;: la grande n’est pas encore sur cet ordinateur. %1</translation>
    </message>
    <message>
        <source>The photograph cannot be shown: %1</source>
        <translation>La photo ne peut pas être affichée&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::PictureLegend</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>still docked</source>
        <translation>encore amarré</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>doubtful or overlapping</source>
        <translation>douteux ou se chevauchant</translation>
    </message>
    <message>
        <source>several stays too short to be told apart</source>
        <translation>plusieurs séjours trop courts pour être distingués</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>rien n’est connu</translation>
    </message>
    <message>
        <source>moved to another port</source>
        <translation>déplacé vers un autre port</translation>
    </message>
</context>
<context>
    <name>Skydock::PictureWords</name>
    <message>
        <source>Docking timeline</source>
        <translation>Chronologie des amarrages</translation>
    </message>
    <message>
        <source>Docking timeline: %1</source>
        <comment>names of hosts or of spacecraft</comment>
        <translation>Chronologie des amarrages&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Docking timeline: %Ln spacecraft</source>
        <translation>
            <numerusform>Chronologie des amarrages&#x202f;: %Ln vaisseau</numerusform>
            <numerusform>Chronologie des amarrages&#x202f;: %Ln vaisseaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Docking timeline: %Ln host(s)</source>
        <translation>
            <numerusform>Chronologie des amarrages&#x202f;: %Ln hôte</numerusform>
            <numerusform>Chronologie des amarrages&#x202f;: %Ln hôtes</numerusform>
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
        <translation>%1 (heure locale)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln vaisseau</numerusform>
            <numerusform>%Ln vaisseaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>%Ln port</numerusform>
            <numerusform>%Ln ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <translation>
            <numerusform>%Ln séjour</numerusform>
            <numerusform>%Ln séjours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>range, ports or spacecraft, stays</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Source: Launch Library 2 by The Space Devs</source>
        <translation>Source&#x202f;: Launch Library 2 de The Space Devs</translation>
    </message>
    <message>
        <source>Source: Launch Library 2 by The Space Devs, bundled catalogue of %1</source>
        <translation>Source&#x202f;: Launch Library 2 de The Space Devs, catalogue fourni du %1</translation>
    </message>
    <message>
        <source>Source: Launch Library 2 by The Space Devs, fetched %1</source>
        <translation>Source&#x202f;: Launch Library 2 de The Space Devs, récupérée le %1</translation>
    </message>
    <message>
        <source>Drawn %1 by Skydock</source>
        <translation>Dessiné le %1 par Skydock</translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <comment>when and by whom it was drawn, page, pages</comment>
        <translation>%1 · page %2 sur %3</translation>
    </message>
</context>
<context>
    <name>Skydock::Placeholder</name>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Lecture du catalogue…</translation>
    </message>
    <message>
        <source>The spacecraft appear here as soon as they are read.</source>
        <translation>Les vaisseaux apparaissent ici dès qu’ils sont lus.</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Retirez un filtre pour en voir davantage.</translation>
    </message>
    <message>
        <source>The filters may leave out what you look for.</source>
        <translation>Les filtres excluent peut-être ce que vous cherchez.</translation>
    </message>
    <message>
        <source>Check the spelling, or search for less of the name.</source>
        <translation>Vérifiez l’orthographe, ou cherchez une partie plus courte du nom.</translation>
    </message>
    <message>
        <source>The mirror on this computer holds none.</source>
        <translation>Le miroir de cet ordinateur n’en contient aucun.</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened</source>
        <translation>Le catalogue ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>La liste n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer la recherche et les filtres</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>Skydock::RangeField</name>
    <message>
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>The time shown. Write another: 2021, 2021-07, 2021-07-15, 1998 – 2003 (G)</source>
        <translation>La période affichée. Écrivez-en une autre&#x202f;: 2021, 2021-07, 2021-07-15, 1998 – 2003 (G)</translation>
    </message>
    <message>
        <source>Show the range that was written</source>
        <translation>Afficher la période saisie</translation>
    </message>
    <message>
        <source>Go back to the lanes</source>
        <translation>Revenir aux pistes</translation>
    </message>
</context>
<context>
    <name>Skydock::Remote</name>
    <message>
        <source>The server&apos;s address has to begin with https://.</source>
        <translation>L’adresse du serveur doit commencer par https://.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has. Enter it again.</source>
        <translation>Le jeton contient des caractères qu’aucun jeton ne comporte. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no data of Launch Library.</source>
        <translation>%1 a répondu par autre chose que des données de Launch Library.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say how many calls are left.</source>
        <translation>La réponse du serveur n’indique pas combien d’appels il reste.</translation>
    </message>
    <message>
        <source>This is no web address. It has to begin with https://.</source>
        <translation>Ce n’est pas une adresse web. Elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>L’adresse ne nomme aucun serveur.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password. A token is entered apart.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe. Un jeton se saisit à part.</translation>
    </message>
    <message>
        <source>The address has to end before “?” or “#”.</source>
        <translation>L’adresse doit s’arrêter avant «&#x202f;?&#x202f;» ou «&#x202f;#&#x202f;».</translation>
    </message>
    <message>
        <source>The address has to begin with https://. Plain http:// is for this computer only (localhost).</source>
        <translation>L’adresse doit commencer par https://. Le simple http:// est réservé à cet ordinateur (localhost).</translation>
    </message>
    <message>
        <source>Enter the address of a server.</source>
        <translation>Saisissez l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>L’adresse est trop longue.</translation>
    </message>
    <message>
        <source>The count of calls to Launch Library cannot be written. Check the permissions of Skydock&apos;s data folder; until then nothing is fetched.</source>
        <translation>Le décompte des appels à Launch Library ne peut pas être écrit. Vérifiez les permissions du dossier de données de Skydock&#x202f;; d’ici là, rien n’est récupéré.</translation>
    </message>
    <message>
        <source>The count of calls to Launch Library was damaged. It has been set aside and is counted anew.</source>
        <translation>Le décompte des appels à Launch Library était endommagé. Il a été mis de côté et reprend à zéro.</translation>
    </message>
    <message>
        <source>The disk is full: calls to Launch Library cannot be counted, so nothing is fetched.</source>
        <translation>Le disque est plein&#x202f;: les appels à Launch Library ne peuvent pas être comptés, donc rien n’est récupéré.</translation>
    </message>
    <message>
        <source>Another Skydock is counting its calls and does not finish. Try again in a moment.</source>
        <translation>Un autre Skydock compte ses appels et n’en finit pas. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Perhaps there is no network.</source>
        <translation>%1 est injoignable. Le réseau est peut-être absent.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>%1 began to answer and then fell silent.</source>
        <translation>%1 a commencé à répondre, puis s’est tu.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer.</source>
        <translation>%1 met trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large and was not read.</source>
        <translation>La réponse de %1 est trop grande et n’a pas été lue.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Aucune connexion sécurisée à %1 n’a pu être établie.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La connexion à %1 a été interrompue.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged, or far too large.</source>
        <translation>La réponse de %1 est endommagée, ou bien trop grande.</translation>
    </message>
    <message>
        <source>%1 sends Skydock on to another address, where it does not go.</source>
        <translation>%1 renvoie Skydock vers une autre adresse, où il ne va pas.</translation>
    </message>
    <message>
        <source>%1 sends Skydock on from address to address without end.</source>
        <translation>%1 renvoie Skydock d’adresse en adresse sans fin.</translation>
    </message>
    <message>
        <source>%1 refuses access. Check the token in the settings.</source>
        <translation>%1 refuse l’accès. Vérifiez le jeton dans les préférences.</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for.</source>
        <translation>%1 n’a pas ce qui était demandé.</translation>
    </message>
    <message>
        <source>%1 answers no more calls for a while.</source>
        <translation>%1 ne répond plus à aucun appel pour un moment.</translation>
    </message>
    <message>
        <source>%1 does not accept the question (%2).</source>
        <translation>%1 n’accepte pas la demande (%2).</translation>
    </message>
    <message>
        <source>%1 is in trouble and cannot answer (%2).</source>
        <translation>%1 est en difficulté et ne peut pas répondre (%2).</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Sa réponse&#x202f;: %1</translation>
    </message>
    <message>
        <source>The last calls of this hour are kept for what you open.</source>
        <translation>Les derniers appels de cette heure sont réservés à ce que vous ouvrez.</translation>
    </message>
    <message>
        <source>The calls of this hour are used up.</source>
        <translation>Les appels de cette heure sont épuisés.</translation>
    </message>
</context>
<context>
    <name>Skydock::SearchBar</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose the columns of this table</source>
        <translation>Choisir les colonnes de ce tableau</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Show or hide the panel of filters</source>
        <translation>Afficher ou masquer le panneau des filtres</translation>
    </message>
</context>
<context>
    <name>Skydock::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear the search; once more: go to the table</source>
        <translation>Effacer la recherche&#x202f;; une seconde fois&#x202f;: aller au tableau</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Aller au tableau</translation>
    </message>
    <message>
        <source>Take the first that is found</source>
        <translation>Prendre le premier résultat</translation>
    </message>
</context>
<context>
    <name>Skydock::SearchProblem</name>
    <message>
        <source>A phrase is left open: add %1 at its end.</source>
        <comment>a quotation mark</comment>
        <translation>Une expression n’est pas fermée&#x202f;: ajoutez %1 à la fin.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters: shorten it.</source>
        <translation>
            <numerusform>Au plus %n caractère&#x202f;: raccourcissez.</numerusform>
            <numerusform>Au plus %n caractères&#x202f;: raccourcissez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n words: leave some out.</source>
        <translation>
            <numerusform>Au plus %n mot&#x202f;: retirez-en.</numerusform>
            <numerusform>Au plus %n mots&#x202f;: retirez-en.</numerusform>
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
        <translation>Production</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>For trying things out: no limit of calls, but old data, and not all of it.</source>
        <translation>Pour faire des essais&#x202f;: pas de limite d’appels, mais des données anciennes et incomplètes.</translation>
    </message>
    <message>
        <source>A Launch Library of your own, or on this computer.</source>
        <translation>Votre propre Launch Library, ou une sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Skydock::Settings</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>the address of a server</source>
        <translation>l’adresse d’un serveur</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>The settings in “%1” cannot be read; the usual ones are used.</source>
        <translation>Les préférences de «&#x202f;%1&#x202f;» ne peuvent pas être lues&#x202f;; celles par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>The setting %1 is “%2”, which is none of: %3. It is taken as “%4”.</source>
        <extracomment>%1 name of a setting, %2 its value, %3 what it should be, %4 its default</extracomment>
        <translation>Le réglage %1 vaut «&#x202f;%2&#x202f;», ce qui ne convient pas (attendu&#x202f;: %3). «&#x202f;%4&#x202f;» est utilisé à la place.</translation>
    </message>
    <message>
        <source>The settings cannot be written to “%1”. They hold until Skydock ends.</source>
        <translation>Les préférences ne peuvent pas être écrites dans «&#x202f;%1&#x202f;». Elles valent jusqu’à la fermeture de Skydock.</translation>
    </message>
    <message>
        <source>system, light, dark or high-contrast</source>
        <translation>system, light, dark ou high-contrast</translation>
    </message>
    <message>
        <source>the code of a language</source>
        <translation>le code d’une langue</translation>
    </message>
    <message>
        <source>What was kept of the window cannot all be read; that part of it is as at first.</source>
        <translation>Une partie de ce qui avait été conservé de la fenêtre est illisible&#x202f;; elle reprend son état initial.</translation>
    </message>
</context>
<context>
    <name>Skydock::SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Launch Library</source>
        <translation>Launch Library</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Serveur&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Jeton&#x202f;:</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>&amp;Look for news:</source>
        <translation>&amp;Chercher les nouveautés&#x202f;:</translation>
    </message>
    <message>
        <source>Space for &amp;pictures:</source>
        <translation>&amp;Espace pour les images&#x202f;:</translation>
    </message>
    <message>
        <source>Pictures that were shown are kept on this computer up to this size</source>
        <translation>Les images déjà affichées sont conservées sur cet ordinateur jusqu’à concurrence de cette taille</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>&amp;Units:</source>
        <translation>&amp;Unités&#x202f;:</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <translation>&amp;Heures&#x202f;:</translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>seulement à ma demande</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>toutes les heures</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>toutes les %Ln heures</numerusform>
            <numerusform>toutes les %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>une fois par jour</translation>
    </message>
    <message>
        <source>metric (m, kg, km)</source>
        <translation>métriques (m, kg, km)</translation>
    </message>
    <message>
        <source>US customary (ft, lb, mi)</source>
        <translation>américaines (ft, lb, mi)</translation>
    </message>
    <message>
        <source>UTC, as missions are told</source>
        <translation>UTC, comme pour les missions</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>heure locale</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>toutes les %Ln minutes</numerusform>
            <numerusform>toutes les %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Appea&amp;rance:</source>
        <translation>A&amp;pparence&#x202f;:</translation>
    </message>
    <message>
        <source>La&amp;nguage:</source>
        <translation>&amp;Langue&#x202f;:</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>like the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claire</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>à fort contraste</translation>
    </message>
    <message>
        <source>Skydock was started without the network. What only the network needs can be set when it is started with it.</source>
        <translation>Skydock a été lancé sans le réseau. Ce dont seul le réseau a besoin se règle quand Skydock est lancé avec lui.</translation>
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
        <translation>Aucune touche ne fait cela.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find what a key does, or a key</source>
        <translation>Chercher une action, ou une touche</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>Skydock::Show</name>
    <message>
        <source>“skydock show” needs to know what to show.</source>
        <translation>«&#x202f;skydock show&#x202f;» doit savoir quoi afficher.</translation>
    </message>
    <message>
        <source>“skydock show” does not show %1.</source>
        <translation>«&#x202f;skydock show&#x202f;» n’affiche pas %1.</translation>
    </message>
    <message>
        <source>“skydock show spacecraft” wants an id or a name.</source>
        <translation>«&#x202f;skydock show spacecraft&#x202f;» attend un identifiant ou un nom.</translation>
    </message>
    <message>
        <source>There is no mode %1.</source>
        <translation>Il n’y a pas de mode %1.</translation>
    </message>
    <message>
        <source>There is no format %1.</source>
        <translation>Il n’y a pas de format %1.</translation>
    </message>
</context>
<context>
    <name>Skydock::SpacecraftFilters</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>In space</source>
        <translation>Dans l’espace</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>First launch</source>
        <translation>Premier lancement</translation>
    </message>
    <message>
        <source>Crew or cargo</source>
        <translation>Équipage ou fret</translation>
    </message>
    <message>
        <source>In space now</source>
        <translation>Dans l’espace</translation>
    </message>
    <message>
        <source>Not in space</source>
        <translation>Pas dans l’espace</translation>
    </message>
    <message>
        <source>Made for crew</source>
        <translation>Conçu pour un équipage</translation>
    </message>
    <message>
        <source>Cargo only</source>
        <translation>Fret uniquement</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>A decade; %1 is its first year: &quot;1960s&quot;</extracomment>
        <translation>années %1</translation>
    </message>
    <message>
        <source>With a photograph</source>
        <translation>Avec photo</translation>
    </message>
    <message>
        <source>Without a photograph</source>
        <translation>Sans photo</translation>
    </message>
    <message>
        <source>With data problems</source>
        <translation>Avec problèmes de données</translation>
    </message>
    <message>
        <source>Without data problems</source>
        <translation>Sans problèmes de données</translation>
    </message>
    <message>
        <source>Only placeholders</source>
        <translation>Fiches provisoires seulement</translation>
    </message>
    <message>
        <source>No placeholders</source>
        <translation>Sans fiches provisoires</translation>
    </message>
    <message>
        <source>In flight in the years</source>
        <translation>En vol (années)</translation>
    </message>
    <message>
        <source>In flight until %1</source>
        <translation>En vol jusqu’en %1</translation>
    </message>
    <message>
        <source>In flight since %1</source>
        <translation>En vol depuis %1</translation>
    </message>
    <message>
        <source>In flight %1 – %2</source>
        <translation>En vol %1 – %2</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Data problems</source>
        <translation>Problèmes de données</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Fiches provisoires</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Hôte visité</translation>
    </message>
    <message>
        <source>Visited %1</source>
        <translation>A visité %1</translation>
    </message>
    <message>
        <source>First launch in the %1s</source>
        <extracomment>%1 is the first year of a decade: &quot;First launch in the 1960s&quot;</extracomment>
        <translation>Premier lancement dans les années %1</translation>
    </message>
</context>
<context>
    <name>Skydock::StandardOutput</name>
    <message>
        <source>The disk is full: the output is not complete. Free some space and try again.</source>
        <translation>Le disque est plein&#x202f;: la sortie est incomplète. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>La sortie n’a pas pu être écrite&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>Skydock::Startup</name>
    <message>
        <source>“skydock list”, “skydock --help” and “skydock --version” need no display.</source>
        <translation>«&#x202f;skydock list&#x202f;», «&#x202f;skydock --help&#x202f;» et «&#x202f;skydock --version&#x202f;» ne demandent aucun affichage.</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start Skydock in a desktop session.</source>
        <translation>Il n’y a pas d’affichage où ouvrir une fenêtre&#x202f;: ni DISPLAY ni WAYLAND_DISPLAY n’est défini. Démarrez Skydock dans une session graphique.</translation>
    </message>
    <message>
        <source>No window can be opened here. Check the display, or start Skydock in a desktop session.</source>
        <translation>Aucune fenêtre ne peut être ouverte ici. Vérifiez l’affichage, ou démarrez Skydock dans une session graphique.</translation>
    </message>
    <message>
        <source>No window can be opened here (%1). Check the display, or start Skydock in a desktop session.</source>
        <translation>Aucune fenêtre ne peut être ouverte ici (%1). Vérifiez l’affichage, ou démarrez Skydock dans une session graphique.</translation>
    </message>
</context>
<context>
    <name>Skydock::StayLengths</name>
    <message>
        <source>Under a week</source>
        <translation>Moins d’une semaine</translation>
    </message>
    <message>
        <source>1 week to 1 month</source>
        <translation>De 1 semaine à 1 mois</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation>De 1 à 3 mois</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>De 3 à 6 mois</translation>
    </message>
    <message>
        <source>6 to 12 months</source>
        <translation>De 6 à 12 mois</translation>
    </message>
    <message>
        <source>A year and more</source>
        <translation>Un an et plus</translation>
    </message>
    <message>
        <source>Length of a stay</source>
        <translation>Durée du séjour</translation>
    </message>
    <message>
        <source>Stay: %1</source>
        <translation>Séjour&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncActions</name>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Actualiser maintenant</translation>
    </message>
    <message>
        <source>Look for news at Launch Library now</source>
        <translation>Chercher maintenant les nouveautés sur Launch Library</translation>
    </message>
    <message>
        <source>&amp;Data problems…</source>
        <translation>Problèmes de &amp;données…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Go on fetching</source>
        <translation>&amp;Reprendre la récupération</translation>
    </message>
    <message>
        <source>&amp;Pause fetching</source>
        <translation>&amp;Suspendre la récupération</translation>
    </message>
    <message>
        <source>Go on fetching from Launch Library</source>
        <translation>Reprendre la récupération depuis Launch Library</translation>
    </message>
    <message>
        <source>Fetch nothing from Launch Library for now</source>
        <translation>Ne rien récupérer de Launch Library pour l’instant</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncDetails</name>
    <message>
        <source>Last news: %1</source>
        <translation>Dernières nouveautés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Next look: %1</source>
        <translation>Prochaine vérification&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln data problems</source>
        <translation>
            <numerusform>%Ln problème de données</numerusform>
            <numerusform>%Ln problèmes de données</numerusform>
        </translation>
    </message>
    <message>
        <source>Data: Launch Library 2 by The Space Devs. Mirror: %1</source>
        <translation>Données&#x202f;: Launch Library 2 de The Space Devs. Miroir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Mirrored: %1</source>
        <translation>Dans le miroir&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left</source>
        <translation>
            <numerusform>Appels restants pour cette heure&#x202f;: %1 sur %Ln</numerusform>
            <numerusform>Appels restants pour cette heure&#x202f;: %1 sur %Ln</numerusform>
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
            <numerusform>Appels restants pour cette heure&#x202f;: %1 sur %Ln, prochain à %2, tous à nouveau à %3</numerusform>
            <numerusform>Appels restants pour cette heure&#x202f;: %1 sur %Ln, prochain à %2, tous à nouveau à %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, the next is free at %2</source>
        <translation>
            <numerusform>Appels restants pour cette heure&#x202f;: %1 sur %Ln, prochain à %2</numerusform>
            <numerusform>Appels restants pour cette heure&#x202f;: %1 sur %Ln, prochain à %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, all are at %2</source>
        <translation>
            <numerusform>Appels restants pour cette heure&#x202f;: %1 sur %Ln, tous à nouveau à %2</numerusform>
            <numerusform>Appels restants pour cette heure&#x202f;: %1 sur %Ln, tous à nouveau à %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::SyncStatusText</name>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Offline. The mirror is of %1.</source>
        <translation>Hors ligne. Le miroir date du %1.</translation>
    </message>
    <message>
        <source>Mirror as of %1</source>
        <translation>Miroir du %1</translation>
    </message>
    <message>
        <source>Bundled catalogue, as of %1</source>
        <translation>Catalogue fourni, du %1</translation>
    </message>
    <message>
        <source>Bundled catalogue</source>
        <translation>Catalogue fourni</translation>
    </message>
    <message>
        <source>Mirror incomplete</source>
        <translation>Miroir incomplet</translation>
    </message>
    <message>
        <source>Mirror up to date</source>
        <translation>Miroir à jour</translation>
    </message>
    <message>
        <source>Mirror %1 min old</source>
        <translation>Miroir âgé de %1&#xa0;min</translation>
    </message>
    <message>
        <source>Mirror %1 h old</source>
        <translation>Miroir âgé de %1&#xa0;h</translation>
    </message>
    <message>
        <source>Mirror %1 d old</source>
        <translation>Miroir âgé de %1&#xa0;j</translation>
    </message>
    <message>
        <source>Another Skydock is fetching</source>
        <translation>Un autre Skydock récupère des données</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting for calls</source>
        <translation>En attente d’appels</translation>
    </message>
    <message>
        <source>Goes on in %1</source>
        <translation>Reprise dans %1</translation>
    </message>
    <message>
        <source>Goes on with %1 in %2</source>
        <extracomment>%1 what is fetched: &quot;dockings&quot;; %2 minutes and seconds</extracomment>
        <translation>Reprise (%1) dans %2</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Prochain essai dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls left</source>
        <translation>
            <numerusform>Appels restants&#x202f;: %1 sur %Ln</numerusform>
            <numerusform>Appels restants&#x202f;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls left</source>
        <translation>Plus aucun appel</translation>
    </message>
    <message>
        <source>%1 · next in %2</source>
        <translation>%1 · prochain dans %2</translation>
    </message>
    <message>
        <source>%1 · all again in %2</source>
        <translation>%1 · tous à nouveau dans %2</translation>
    </message>
    <message>
        <source>The mirror is complete and up to date</source>
        <translation>Le miroir est complet et à jour</translation>
    </message>
    <message>
        <source>Nothing to fetch now</source>
        <translation>Rien à récupérer pour l’instant</translation>
    </message>
    <message>
        <source>Offline. Mirror as of %1</source>
        <translation>Hors ligne. Miroir du %1</translation>
    </message>
    <message>
        <source>Offline. Bundled catalogue, as of %1</source>
        <translation>Hors ligne. Catalogue fourni, du %1</translation>
    </message>
    <message>
        <source>Offline. Bundled catalogue</source>
        <translation>Hors ligne. Catalogue fourni</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncStatusWidget</name>
    <message>
        <source>Rows fetched</source>
        <translation>Lignes récupérées</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Skydock::SyncTaskWords</name>
    <message>
        <source>dockings</source>
        <translation>amarrages</translation>
    </message>
    <message>
        <source>spacecraft</source>
        <translation>vaisseaux</translation>
    </message>
    <message>
        <source>flights</source>
        <translation>vols</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>ports</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>stations</translation>
    </message>
    <message>
        <source>statuses</source>
        <translation>statuts</translation>
    </message>
    <message>
        <source>launch details</source>
        <translation>détails des lancements</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Récupération des %1</translation>
    </message>
    <message>
        <source>Looking for news of %1</source>
        <translation>Recherche de nouveautés parmi les %1</translation>
    </message>
    <message>
        <source>Checking all %1</source>
        <translation>Vérification complète des %1</translation>
    </message>
    <message>
        <source>Fetching the open spacecraft</source>
        <translation>Récupération du vaisseau ouvert</translation>
    </message>
    <message>
        <source>Asking Launch Library</source>
        <translation>Interrogation de Launch Library</translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <extracomment>%1 &quot;Fetching dockings&quot;</extracomment>
        <translation>%1&#x202f;: page %2 sur %3</translation>
    </message>
    <message>
        <source>Filling the mirror</source>
        <translation>Remplissage du miroir</translation>
    </message>
    <message>
        <source>Refreshing the mirror</source>
        <translation>Actualisation du miroir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>%Ln amarrage</numerusform>
            <numerusform>%Ln amarrages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln vaisseau</numerusform>
            <numerusform>%Ln vaisseaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flights</source>
        <translation>
            <numerusform>%Ln vol</numerusform>
            <numerusform>%Ln vols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ports</source>
        <translation>
            <numerusform>%Ln port</numerusform>
            <numerusform>%Ln ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stations</source>
        <translation>
            <numerusform>%Ln station</numerusform>
            <numerusform>%Ln stations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statuses</source>
        <translation>
            <numerusform>%Ln statut</numerusform>
            <numerusform>%Ln statuts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln launch details</source>
        <translation>
            <numerusform>détails de %Ln lancement</numerusform>
            <numerusform>détails de %Ln lancements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln dockings</source>
        <translation>
            <numerusform>%1 sur %Ln amarrage</numerusform>
            <numerusform>%1 sur %Ln amarrages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln spacecraft</source>
        <translation>
            <numerusform>%1 sur %Ln vaisseau</numerusform>
            <numerusform>%1 sur %Ln vaisseaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln flights</source>
        <translation>
            <numerusform>%1 sur %Ln vol</numerusform>
            <numerusform>%1 sur %Ln vols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln ports</source>
        <translation>
            <numerusform>%1 sur %Ln port</numerusform>
            <numerusform>%1 sur %Ln ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stations</source>
        <translation>
            <numerusform>%1 sur %Ln station</numerusform>
            <numerusform>%1 sur %Ln stations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln statuses</source>
        <translation>
            <numerusform>%1 sur %Ln statut</numerusform>
            <numerusform>%1 sur %Ln statuts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln launch details</source>
        <translation>
            <numerusform>détails de %1 sur %Ln lancement</numerusform>
            <numerusform>détails de %1 sur %Ln lancements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::SyncText</name>
    <message>
        <source>news of %1</source>
        <extracomment>%1 is a list: &quot;docking events&quot;</extracomment>
        <translation>nouveautés des %1</translation>
    </message>
    <message>
        <source>The mirror is complete.</source>
        <translation>Le miroir est complet.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left.</source>
        <translation>
            <numerusform>Il reste %n requête.</numerusform>
            <numerusform>Il reste %n requêtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n request(s) left.</source>
        <translation>
            <numerusform>Il reste au moins %n requête.</numerusform>
            <numerusform>Il reste au moins %n requêtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can go on from %1.</source>
        <translation>Suite possible à partir du %1.</translation>
    </message>
    <message>
        <source>docking events</source>
        <translation>événements d’amarrage</translation>
    </message>
    <message>
        <source>spacecraft</source>
        <translation>vaisseaux</translation>
    </message>
    <message>
        <source>flights</source>
        <translation>vols</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>ports</translation>
    </message>
    <message>
        <source>space stations</source>
        <translation>stations spatiales</translation>
    </message>
    <message>
        <source>spacecraft statuses</source>
        <translation>statuts des vaisseaux</translation>
    </message>
    <message>
        <source>missions and pads of flights</source>
        <translation>missions et pas de tir des vols</translation>
    </message>
    <message>
        <source>The calls of this hour are used up; waiting until %1.</source>
        <translation>Les appels de cette heure sont épuisés&#x202f;; attente jusqu’au %1.</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <translation>Nouvel essai le %1.</translation>
    </message>
    <message>
        <source>Another Skydock is fetching; waiting for it.</source>
        <translation>Un autre Skydock récupère des données&#x202f;; en attente qu’il termine.</translation>
    </message>
    <message numerus="yes">
        <source>%1: page %2 of %3, %4 of %n rows</source>
        <extracomment>%1 what is fetched; %4 rows of %n are here</extracomment>
        <translation>
            <numerusform>%1&#x202f;: page %2 sur %3, %4 sur %n ligne</numerusform>
            <numerusform>%1&#x202f;: page %2 sur %3, %4 sur %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <translation>%1&#x202f;: page %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: page %2, %3 of %n rows</source>
        <translation>
            <numerusform>%1&#x202f;: page %2, %3 sur %n ligne</numerusform>
            <numerusform>%1&#x202f;: page %2, %3 sur %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: page %2</source>
        <translation>%1&#x202f;: page %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 &quot;5 requests&quot;, %2 &quot;401 rows&quot;</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::TableCopy</name>
    <message numerus="yes">
        <source>Copying %Ln rows…</source>
        <translation>
            <numerusform>Copie de %Ln ligne…</numerusform>
            <numerusform>Copie de %Ln lignes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Skydock::TableExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Exporter&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;selected rows</source>
        <translation>
            <numerusform>%Ln ligne &amp;sélectionnée</numerusform>
            <numerusform>%Ln lignes &amp;sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;all %Ln rows that match</source>
        <translation>
            <numerusform>&amp;toutes les lignes correspondantes (%Ln)</numerusform>
            <numerusform>&amp;toutes les lignes correspondantes (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour les tableurs</translation>
    </message>
    <message>
        <source>TSV, text between tabs</source>
        <translation>TSV, texte séparé par des tabulations</translation>
    </message>
    <message>
        <source>JSON, as Launch Library gives it</source>
        <translation>JSON, tel que Launch Library le fournit</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln shown</source>
        <translation>
            <numerusform>colonne affichée (%Ln)</numerusform>
            <numerusform>les %Ln affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <translation>
            <numerusform>toutes (%Ln)</numerusform>
            <numerusform>toutes (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Lignes écrites</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>Lignes&#x202f;:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#x202f;:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>Indiquez le fichier à écrire.</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>The mirror was closed; nothing was written.</source>
        <translation>Le miroir a été fermé&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Colu&amp;mns:</source>
        <translation>&amp;Colonnes&#x202f;:</translation>
    </message>
</context>
<context>
    <name>Skydock::TableHeader</name>
    <message>
        <source>Column headers</source>
        <translation>En-têtes de colonnes</translation>
    </message>
    <message>
        <source>Click to sort, Shift+click to sort by one more column</source>
        <translation>Cliquer pour trier, Maj+clic pour trier par une colonne de plus</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Trié par %1, croissant</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Trié par %1, décroissant</translation>
    </message>
    <message>
        <source>%1, then by %2, ascending</source>
        <translation>%1, puis par %2, croissant</translation>
    </message>
    <message>
        <source>%1, then by %2, descending</source>
        <translation>%1, puis par %2, décroissant</translation>
    </message>
    <message>
        <source>Go to the column on the left</source>
        <translation>Aller à la colonne de gauche</translation>
    </message>
    <message>
        <source>Go to the column on the right</source>
        <translation>Aller à la colonne de droite</translation>
    </message>
    <message>
        <source>Go to the first column</source>
        <translation>Aller à la première colonne</translation>
    </message>
    <message>
        <source>Go to the last column</source>
        <translation>Aller à la dernière colonne</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>Trier par la colonne</translation>
    </message>
    <message>
        <source>Sort by the column as well</source>
        <translation>Trier aussi par la colonne</translation>
    </message>
    <message>
        <source>Show what can be done with the column</source>
        <translation>Afficher les actions possibles sur la colonne</translation>
    </message>
    <message>
        <source>Go to the rows</source>
        <translation>Aller aux lignes</translation>
    </message>
</context>
<context>
    <name>Skydock::TableTexts</name>
    <message>
        <source>Spacecraft</source>
        <translation>Vaisseaux</translation>
    </message>
    <message>
        <source>Dockings</source>
        <translation>Amarrages</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Vols</translation>
    </message>
    <message>
        <source>Search name, configuration, serial number…</source>
        <translation>Rechercher un nom, une configuration, un numéro de série…</translation>
    </message>
    <message>
        <source>Search spacecraft, station, port…</source>
        <translation>Rechercher un vaisseau, une station, un port…</translation>
    </message>
    <message>
        <source>Search spacecraft, launch, destination, mission…</source>
        <translation>Rechercher un vaisseau, un lancement, une destination, une mission…</translation>
    </message>
    <message>
        <source>%1 · %2 at Launch Library</source>
        <extracomment>%1 &quot;31 spacecraft&quot;, %2 a number</extracomment>
        <translation>%1 · %2 dans Launch Library</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln vaisseau</numerusform>
            <numerusform>%Ln vaisseaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln spacecraft</source>
        <translation>
            <numerusform>%1 sur %Ln vaisseau</numerusform>
            <numerusform>%1 sur %Ln vaisseaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>%Ln amarrage</numerusform>
            <numerusform>%Ln amarrages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln dockings</source>
        <translation>
            <numerusform>%1 sur %Ln amarrage</numerusform>
            <numerusform>%1 sur %Ln amarrages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flights</source>
        <translation>
            <numerusform>%Ln vol</numerusform>
            <numerusform>%Ln vols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln flights</source>
        <translation>
            <numerusform>%1 sur %Ln vol</numerusform>
            <numerusform>%1 sur %Ln vols</numerusform>
        </translation>
    </message>
    <message>
        <source>No spacecraft here yet</source>
        <translation>Pas encore de vaisseaux ici</translation>
    </message>
    <message>
        <source>No dockings here yet</source>
        <translation>Pas encore d’amarrages ici</translation>
    </message>
    <message>
        <source>No flights here yet</source>
        <translation>Pas encore de vols ici</translation>
    </message>
    <message>
        <source>No spacecraft matches “%1”</source>
        <translation>Aucun vaisseau ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>No docking matches “%1”</source>
        <translation>Aucun amarrage ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>No flight matches “%1”</source>
        <translation>Aucun vol ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>No spacecraft matches these filters</source>
        <translation>Aucun vaisseau ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>No docking matches these filters</source>
        <translation>Aucun amarrage ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>No flight matches these filters</source>
        <translation>Aucun vol ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>No spacecraft matches “%1” and these filters</source>
        <translation>Aucun vaisseau ne correspond à «&#x202f;%1&#x202f;» et à ces filtres</translation>
    </message>
    <message>
        <source>No docking matches “%1” and these filters</source>
        <translation>Aucun amarrage ne correspond à «&#x202f;%1&#x202f;» et à ces filtres</translation>
    </message>
    <message>
        <source>No flight matches “%1” and these filters</source>
        <translation>Aucun vol ne correspond à «&#x202f;%1&#x202f;» et à ces filtres</translation>
    </message>
</context>
<context>
    <name>Skydock::ThumbnailLabel</name>
    <message>
        <source>Photograph</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <translation>Photo&#x202f;: %1</translation>
    </message>
    <message>
        <source>Drawing of a spacecraft</source>
        <translation>Dessin d’un vaisseau</translation>
    </message>
    <message>
        <source>Drawing: %1</source>
        <translation>Dessin&#x202f;: %1</translation>
    </message>
    <message>
        <source>No photograph: %1</source>
        <translation>Pas de photo&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineDock</name>
    <message>
        <source>Docking timeline</source>
        <translation>Chronologie des amarrages</translation>
    </message>
    <message>
        <source>Earlier view</source>
        <translation>Vue précédente</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Gauche</translation>
    </message>
    <message>
        <source>Later view</source>
        <translation>Vue suivante</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Droite</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Show the selected spacecraft</source>
        <translation>Afficher le vaisseau sélectionné</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>Aller à maintenant</translation>
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
        <translation>Qui était amarré quand</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more without a lane</source>
        <comment>spacecraft of the table</comment>
        <translation>
            <numerusform>%Ln autre sans piste</numerusform>
            <numerusform>%Ln autres sans piste</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow the table to see the others.</source>
        <translation>Restreignez le tableau pour voir les autres.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The table shows no spacecraft</source>
        <translation>Le tableau n’affiche aucun vaisseau</translation>
    </message>
    <message>
        <source>No docking is known yet</source>
        <translation>Aucun amarrage n’est encore connu</translation>
    </message>
    <message>
        <source>No host is shown</source>
        <translation>Aucun hôte affiché</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>Afficher tous les hôtes</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineExport</name>
    <message>
        <source>The image would be %1 × %2 pixels, more than can be made. Choose a smaller scale or width, fewer rows, or SVG or PDF.</source>
        <translation>L’image ferait %1&#xa0;× %2 pixels, plus qu’il n’est possible. Choisissez une échelle ou une largeur plus petite, moins de lignes, ou SVG ou PDF.</translation>
    </message>
    <message>
        <source>The picture could not be made: there is not enough memory.</source>
        <translation>L’image n’a pas pu être créée&#x202f;: la mémoire est insuffisante.</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineExportDialog</name>
    <message>
        <source>Export timeline</source>
        <translation>Exporter la chronologie</translation>
    </message>
    <message>
        <source>PNG, an image</source>
        <translation>PNG, une image</translation>
    </message>
    <message>
        <source>SVG, vectors for the web and for drawing programs</source>
        <translation>SVG, vectoriel pour le web et les logiciels de dessin</translation>
    </message>
    <message>
        <source>PDF, vectors for print</source>
        <translation>PDF, vectoriel pour l’impression</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>Claires, pour le papier</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Comme dans la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Taille&#x202f;:</translation>
    </message>
    <message>
        <source>Range:</source>
        <translation>Période&#x202f;:</translation>
    </message>
    <message>
        <source>Lanes:</source>
        <translation>Pistes&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>how many pixels for each one on the screen</comment>
        <translation>%1&#xa0;×</translation>
    </message>
    <message>
        <source>Pixels for each one on the screen</source>
        <translation>Pixels pour chaque pixel de l’écran</translation>
    </message>
    <message>
        <source>E&amp;verything: %1</source>
        <comment>a range of time</comment>
        <translation>T&amp;out&#x202f;: %1</translation>
    </message>
    <message>
        <source>From, UTC</source>
        <translation>Du, UTC</translation>
    </message>
    <message>
        <source>To, UTC</source>
        <translation>Au, UTC</translation>
    </message>
    <message>
        <source>–</source>
        <comment>between from and to</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>&amp;All lanes</source>
        <translation>Toutes les &amp;pistes</translation>
    </message>
    <message>
        <source>The end has to lie after the beginning.</source>
        <translation>La fin doit suivre le début.</translation>
    </message>
    <message>
        <source>%L1 × %L2 pixels</source>
        <translation>%L1&#xa0;× %L2 pixels</translation>
    </message>
    <message>
        <source>as large as one likes</source>
        <translation>aussi grande que l’on veut</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>What is s&amp;hown: %1</source>
        <comment>a range of time</comment>
        <translation>Partie &amp;affichée&#x202f;: %1</translation>
    </message>
    <message>
        <source>F&amp;rom – to, in UTC:</source>
        <translation>&amp;Du – au, en UTC&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Lanes in view</source>
        <translation>Pistes &amp;visibles</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineInstant</name>
    <message>
        <source>Show who was docked when, or put it away</source>
        <translation>Afficher ou masquer qui était amarré quand</translation>
    </message>
    <message>
        <source>Move the cursor to the event before</source>
        <translation>Déplacer le curseur vers l’événement précédent</translation>
    </message>
    <message>
        <source>Move the cursor to the event after</source>
        <translation>Déplacer le curseur vers l’événement suivant</translation>
    </message>
    <message>
        <source>Put the cursor away</source>
        <translation>Masquer le curseur</translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineKeys</name>
    <message>
        <source>Go a little back in time</source>
        <translation>Reculer un peu dans le temps</translation>
    </message>
    <message>
        <source>Go a little forward in time</source>
        <translation>Avancer un peu dans le temps</translation>
    </message>
    <message>
        <source>Go far back in time</source>
        <translation>Reculer beaucoup dans le temps</translation>
    </message>
    <message>
        <source>Go far forward in time</source>
        <translation>Avancer beaucoup dans le temps</translation>
    </message>
    <message>
        <source>Show the earlier view</source>
        <translation>Afficher la vue précédente</translation>
    </message>
    <message>
        <source>Show the later view</source>
        <translation>Afficher la vue suivante</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>Aller à maintenant</translation>
    </message>
    <message>
        <source>Show the selected spacecraft</source>
        <translation>Afficher le vaisseau sélectionné</translation>
    </message>
    <message>
        <source>Write where to go</source>
        <translation>Saisir où aller</translation>
    </message>
    <message>
        <source>Go to the lane above</source>
        <translation>Aller à la piste du dessus</translation>
    </message>
    <message>
        <source>Go to the lane below</source>
        <translation>Aller à la piste du dessous</translation>
    </message>
    <message>
        <source>Select the docking before in the lane</source>
        <translation>Sélectionner l’amarrage précédent de la piste</translation>
    </message>
    <message>
        <source>Select the docking after in the lane</source>
        <translation>Sélectionner l’amarrage suivant de la piste</translation>
    </message>
    <message>
        <source>Scroll up by a page</source>
        <translation>Défiler d’une page vers le haut</translation>
    </message>
    <message>
        <source>Scroll down by a page</source>
        <translation>Défiler d’une page vers le bas</translation>
    </message>
    <message>
        <source>Fold or unfold the module of the lane</source>
        <translation>Replier ou déplier le module de la piste</translation>
    </message>
    <message>
        <source>Fold or unfold the host of the lane</source>
        <translation>Replier ou déplier l’hôte de la piste</translation>
    </message>
    <message>
        <source>Open the details of the selected docking</source>
        <translation>Ouvrir les détails de l’amarrage sélectionné</translation>
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
        <translation>Couleurs par type&#x202f;: %1</translation>
    </message>
    <message>
        <source>Colours by operator: %1</source>
        <translation>Couleurs par opérateur&#x202f;: %1</translation>
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
        <translation>Vue d’ensemble de tous les séjours</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>Skydock::TokenEditor</name>
    <message>
        <source>C&amp;heck token</source>
        <translation>&amp;Vérifier le jeton</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Afficher le jeton</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>as kept for that server</source>
        <translation>tel que conservé pour ce serveur</translation>
    </message>
    <message>
        <source>Each server has a token of its own.</source>
        <translation>Chaque serveur a son propre jeton.</translation>
    </message>
    <message>
        <source>Asking Launch Library…</source>
        <translation>Interrogation de Launch Library…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls an hour</source>
        <translation>
            <numerusform>%Ln appel par heure</numerusform>
            <numerusform>%Ln appels par heure</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: %1, %2 of them used.</source>
        <extracomment>%1 &quot;300 calls an hour&quot;, %2 a number</extracomment>
        <translation>Accepté&#x202f;: %1 (utilisés&#x202f;: %2).</translation>
    </message>
    <message>
        <source>Not accepted: Launch Library does not know this token.</source>
        <translation>Refusé&#x202f;: Launch Library ne connaît pas ce jeton.</translation>
    </message>
    <message>
        <source>Without a token: %1, %2 of them used.</source>
        <translation>Sans jeton&#x202f;: %1 (utilisés&#x202f;: %2).</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>A&amp;fficher</translation>
    </message>
</context>
<context>
    <name>Skydock::TokenStore</name>
    <message>
        <source>No keyring answers: a token is known until Skydock ends.</source>
        <translation>Aucun trousseau ne répond&#x202f;: le jeton est retenu jusqu’à la fermeture de Skydock.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>Le trousseau a refusé l’accès.</translation>
    </message>
    <message>
        <source>The keyring failed.</source>
        <translation>Le trousseau a échoué.</translation>
    </message>
    <message>
        <source>The keyring failed: %1</source>
        <translation>Le trousseau a échoué&#x202f;: %1</translation>
    </message>
    <message>
        <source>A token has only letters, digits and signs, and no spaces.</source>
        <translation>Un jeton ne comporte que des lettres, des chiffres et des signes, sans espace.</translation>
    </message>
    <message>
        <source>What the keyring holds for Skydock is no token. Enter it again.</source>
        <translation>Ce que le trousseau contient pour Skydock n’est pas un jeton. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>What SKYDOCK_API_TOKEN says is no token; it is not used.</source>
        <translation>Le contenu de SKYDOCK_API_TOKEN n’est pas un jeton&#x202f;; il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>No token: Launch Library is asked anonymously.</source>
        <translation>Pas de jeton&#x202f;: Launch Library est interrogée anonymement.</translation>
    </message>
    <message>
        <source>The token is kept in your keyring.</source>
        <translation>Le jeton est conservé dans votre trousseau.</translation>
    </message>
    <message>
        <source>The token comes from the environment variable SKYDOCK_API_TOKEN.</source>
        <translation>Le jeton provient de la variable d’environnement SKYDOCK_API_TOKEN.</translation>
    </message>
    <message>
        <source>The token is known until Skydock ends.</source>
        <translation>Le jeton est retenu jusqu’à la fermeture de Skydock.</translation>
    </message>
</context>
<context>
    <name>Skydock::ToolStrip</name>
    <message>
        <source>More buttons</source>
        <translation>Autres boutons</translation>
    </message>
</context>
<context>
    <name>Skydock::WhatsThis</name>
    <message>
        <source>Finds the rows that contain every word, each in any of the fields that are searched. Words between quotation marks are looked for as they stand, spaces and commas included. Enter selects the first row that is found and goes on to the table, as Down does, and Escape empties the field.</source>
        <translation>Trouve les lignes qui contiennent chaque mot, dans n’importe lequel des champs parcourus. Les mots entre guillemets sont cherchés tels quels, espaces et virgules compris. Entrée sélectionne la première ligne trouvée et passe au tableau, comme Bas, et Échap vide le champ.</translation>
    </message>
    <message>
        <source>Narrows the table to the values that are ticked: several values of one filter widen the choice, values of different filters narrow it. The number beside a value says how many rows would remain. Press a title to fold or unfold it; Tab moves from value to value and Space ticks one.</source>
        <translation>Restreint le tableau aux valeurs cochées&#x202f;: plusieurs valeurs d’un même filtre élargissent le choix, des valeurs de filtres différents le restreignent. Le nombre à côté d’une valeur indique combien de lignes il resterait. Cliquez sur un titre pour le replier ou le déplier&#x202f;; Tab passe de valeur en valeur et Espace en coche une.</translation>
    </message>
    <message>
        <source>Shows at a glance what the spacecraft is and where it is now. The arrow keys switch to everything that is known of it.</source>
        <translation>Montre en un coup d’œil ce qu’est le vaisseau et où il se trouve. Les touches fléchées donnent accès à tout ce qui en est connu.</translation>
    </message>
    <message>
        <source>Shows everything that is known of the spacecraft: its flights, dockings, configuration and maker. What the mirror does not have yet is fetched when you look at it. The arrow keys switch back to what matters most.</source>
        <translation>Montre tout ce qui est connu du vaisseau&#x202f;: ses vols, ses amarrages, sa configuration et son constructeur. Ce que le miroir n’a pas encore est récupéré quand vous le consultez. Les touches fléchées ramènent à l’essentiel.</translation>
    </message>
    <message>
        <source>Shows who was docked where and when: a lane for each port or spacecraft, a bar for each stay. Drag to move in time, turn the wheel to zoom about the pointer, drag with Alt to zoom into a rectangle, and click a bar to select its spacecraft. By keyboard, the arrow keys move in time and from lane to lane, plus and minus zoom, the square brackets go to the previous and the next stay, Enter opens it, Home shows everything and End shows now.</source>
        <translation>Montre qui était amarré où et quand&#x202f;: une piste par port ou par vaisseau, une barre par séjour. Faites glisser pour vous déplacer dans le temps, tournez la molette pour zoomer autour du pointeur, faites glisser avec Alt pour zoomer sur un rectangle, et cliquez sur une barre pour sélectionner son vaisseau. Au clavier, les touches fléchées déplacent la vue dans le temps et mènent de piste en piste, plus et moins zooment, les crochets mènent au séjour précédent et au suivant, Entrée l’ouvre, Origine affiche tout et Fin affiche le moment présent.</translation>
    </message>
    <message>
        <source>Shows how many stays there were in all the time that is known, and frames the part that the lanes above show. Drag the frame to move it, drag its edges to widen or narrow it, or click beside it to go there. By keyboard, use the arrow keys and plus and minus in the lanes.</source>
        <translation>Montre combien de séjours il y a eu sur toute la période connue, et encadre la partie que montrent les pistes au-dessus. Faites glisser le cadre pour le déplacer, faites glisser ses bords pour l’élargir ou le rétrécir, ou cliquez à côté pour aller à cet endroit. Au clavier, utilisez les touches fléchées ainsi que plus et moins dans les pistes.</translation>
    </message>
    <message>
        <source>Puts a cursor on the timeline that asks who was docked at that instant; the answer stands beside the lanes. Drag the cursor, or in the lanes press T to put it there and take it away, and comma and full stop to go to the previous and the next docking or departure.</source>
        <translation>Place sur la chronologie un curseur qui demande qui était amarré à cet instant&#x202f;; la réponse s’affiche à côté des pistes. Faites glisser le curseur&#x202f;; ou, dans les pistes, appuyez sur T pour le placer et pour le masquer, et sur la virgule et le point pour aller à l’amarrage ou au départ précédent ou suivant.</translation>
    </message>
    <message>
        <source>Lists every port of the hosts shown with the spacecraft that was docked there at the cursor, and for how long. It follows while the cursor is dragged. Enter an instant in the date field, or use the arrows beside it to go from event to event; Escape puts the cursor away.</source>
        <translation>Liste chaque port des hôtes affichés avec le vaisseau qui y était amarré à l’instant du curseur, et depuis combien de temps. La liste suit le curseur pendant qu’on le fait glisser. Saisissez un instant dans le champ de date, ou utilisez les flèches à côté pour aller d’événement en événement&#x202f;; Échap masque le curseur.</translation>
    </message>
    <message>
        <source>Chooses the stations, spacecraft and payloads whose ports the timeline shows. The number behind a name says how many stays it had. The menu stays open while you tick with the mouse or with Space.</source>
        <translation>Choisit les stations, les vaisseaux et les charges utiles dont la chronologie affiche les ports. Le nombre après un nom indique combien de séjours il a eus. Le menu reste ouvert pendant que vous cochez avec la souris ou avec Espace.</translation>
    </message>
    <message>
        <source>Chooses what the lanes stand for, ports or the spacecraft of the table, in which order they come, what the colours mean, and whether times are in UTC or local. Space opens the menu, and the arrow keys and Enter choose in it.</source>
        <translation>Choisit ce que représentent les pistes, les ports ou les vaisseaux du tableau, dans quel ordre elles se suivent, ce que signifient les couleurs, et si les heures sont en UTC ou locales. Espace ouvre le menu&#x202f;; les touches fléchées et Entrée permettent d’y choisir.</translation>
    </message>
    <message>
        <source>Says which time the timeline shows. Enter another one to go there: a year, a month, a day, or two of them with a dash between, such as 2021, 2021-07-15 or 1998 – 2003. The key G leads here from the lanes, Enter goes to that time, and Escape leaves it as it was.</source>
        <translation>Indique la période qu’affiche la chronologie. Saisissez-en une autre pour y aller&#x202f;: une année, un mois, un jour, ou deux d’entre eux séparés par un tiret, comme 2021, 2021-07-15 ou 1998 – 2003. La touche G mène ici depuis les pistes, Entrée va à cette période, et Échap la laisse telle quelle.</translation>
    </message>
    <message>
        <source>Says how old the mirror is, what is being fetched from Launch Library, and what stands in the way if anything does. The buttons pause fetching and look for news at once; the Mirror menu has the same.</source>
        <translation>Indique l’âge du miroir, ce qui est en cours de récupération depuis Launch Library, et ce qui l’empêche, le cas échéant. Les boutons suspendent la récupération et cherchent les nouveautés aussitôt&#x202f;; le menu Miroir offre les mêmes actions.</translation>
    </message>
    <message>
        <source>Says how many calls Launch Library still answers in this hour, and when there will be more. Without a token it answers 15 an hour, and Skydock keeps some of them for what you open. A token, which gives more, can be entered in the preferences.</source>
        <translation>Indique à combien d’appels Launch Library répond encore dans cette heure, et quand il y en aura davantage. Sans jeton, elle répond à 15 par heure, et Skydock en réserve quelques-uns pour ce que vous ouvrez. Un jeton, qui en donne davantage, peut être saisi dans les préférences.</translation>
    </message>
    <message>
        <source>Lists the fields that could not be used as Launch Library gave them, the records they stand in, and what stood there. Nothing is lost: the rest of each record is shown, and a problem goes when the field comes corrected.</source>
        <translation>Liste les champs qui n’ont pas pu être utilisés tels que Launch Library les a fournis, les fiches où ils se trouvent, et ce qui y figurait. Rien n’est perdu&#x202f;: le reste de chaque fiche est affiché, et un problème disparaît quand le champ arrive corrigé.</translation>
    </message>
</context>
<context>
    <name>Skydock::WidgetKeys</name>
    <message>
        <source>Search field</source>
        <translation>Champ de recherche</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Column headers of the table</source>
        <translation>En-têtes de colonnes du tableau</translation>
    </message>
    <message>
        <source>Dockings in the details</source>
        <translation>Amarrages dans les détails</translation>
    </message>
    <message>
        <source>Docking timeline</source>
        <translation>Chronologie des amarrages</translation>
    </message>
    <message>
        <source>Range field of the timeline</source>
        <translation>Champ de période de la chronologie</translation>
    </message>
    <message>
        <source>Who was docked when</source>
        <translation>Qui était amarré quand</translation>
    </message>
    <message>
        <source>Photograph viewer</source>
        <translation>Visionneuse de photos</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowActions</name>
    <message>
        <source>&amp;About Skydock</source>
        <translation>À &amp;propos de Skydock</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>Export ta&amp;ble…</source>
        <translation>Exporter le &amp;tableau…</translation>
    </message>
    <message>
        <source>&amp;Export timeline…</source>
        <translation>&amp;Exporter la chronologie…</translation>
    </message>
    <message>
        <source>&amp;Print timeline…</source>
        <translation>&amp;Imprimer la chronologie…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Select &amp;all rows</source>
        <translation>&amp;Sélectionner toutes les lignes</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>&amp;Effacer la recherche et les filtres</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;in</source>
        <translation>Zoom a&amp;vant sur la chronologie</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;out</source>
        <translation>Zoom a&amp;rrière sur la chronologie</translation>
    </message>
    <message>
        <source>Show &amp;all of the timeline</source>
        <translation>&amp;Toute la chronologie</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Spacecraft</source>
        <translation>&amp;Vaisseaux</translation>
    </message>
    <message>
        <source>&amp;Dockings</source>
        <translation>&amp;Amarrages</translation>
    </message>
    <message>
        <source>&amp;Flights</source>
        <translation>Vo&amp;ls</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Do&amp;ckings of this spacecraft</source>
        <translation>A&amp;marrages de ce vaisseau</translation>
    </message>
    <message>
        <source>F&amp;lights of this spacecraft</source>
        <translation>V&amp;ols de ce vaisseau</translation>
    </message>
    <message>
        <source>&amp;Now in the timeline</source>
        <translation>Mai&amp;ntenant dans la chronologie</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Navigation</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Miroir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>Qu’est-ce que &amp;c’est&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>All&amp;er à…</translation>
    </message>
    <message>
        <source>Next &amp;table</source>
        <translation>&amp;Tableau suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious table</source>
        <translation>Ta&amp;bleau précédent</translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation>Panneau su&amp;ivant</translation>
    </message>
    <message>
        <source>P&amp;revious panel</source>
        <translation>Panneau pré&amp;cédent</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowDocks</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowExport</name>
    <message>
        <source>Exporting the timeline to “%1”…</source>
        <translation>Exportation de la chronologie vers «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>The timeline was exported to “%1”.</source>
        <translation>La chronologie a été exportée vers «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The timeline was not exported. %1</source>
        <comment>a sentence follows</comment>
        <translation>La chronologie n’a pas été exportée. %1</translation>
    </message>
    <message>
        <source>Docking timeline</source>
        <translation>Chronologie des amarrages</translation>
    </message>
    <message>
        <source>Print timeline</source>
        <translation>Imprimer la chronologie</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowKeys</name>
    <message>
        <source>Go to the menus</source>
        <translation>Aller aux menus</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowLayoutReset</name>
    <message>
        <source>Panels, columns and folds are as at first again. Search and filters stay.</source>
        <translation>Les panneaux, les colonnes et les sections repliées ont retrouvé leur état initial. La recherche et les filtres sont conservés.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Skydock::WindowTableExport</name>
    <message numerus="yes">
        <source>Exported %Ln spacecraft to “%1”.</source>
        <translation>
            <numerusform>%Ln vaisseau exporté vers «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%Ln vaisseaux exportés vers «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln dockings to “%1”.</source>
        <translation>
            <numerusform>%Ln amarrage exporté vers «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%Ln amarrages exportés vers «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln flights to “%1”.</source>
        <translation>
            <numerusform>%Ln vol exporté vers «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%Ln vols exportés vers «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>Skydock::YearRange</name>
    <message>
        <source>From year</source>
        <translation>De l’année</translation>
    </message>
    <message>
        <source>Until year</source>
        <translation>Jusqu’à l’année</translation>
    </message>
    <message>
        <source>any</source>
        <comment>year</comment>
        <translation>toutes</translation>
    </message>
</context>
<context>
    <name>StayCellAccessible</name>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Zoom to the stay</source>
        <translation>Zoomer sur le séjour</translation>
    </message>
</context>
<context>
    <name>StayDescription</name>
    <message>
        <source>Unknown spacecraft</source>
        <translation>Vaisseau inconnu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>host, port</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>Hôte inconnu</translation>
    </message>
    <message>
        <source>unknown port</source>
        <translation>port inconnu</translation>
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
        <translation>%1 (heure locale)</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Docking planned: %1</source>
        <translation>Amarrage prévu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Docked: %1</source>
        <translation>Amarré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Departed: %1</source>
        <translation>Parti&#x202f;: %1</translation>
    </message>
    <message>
        <source>Departure not known</source>
        <translation>Départ inconnu</translation>
    </message>
    <message>
        <source>Still docked, as far as the mirror knows</source>
        <translation>Encore amarré, d’après le miroir</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Durée&#x202f;: %1</translation>
    </message>
    <message>
        <source>⚠ The departure lies before the docking</source>
        <translation>⚠ Le départ précède l’amarrage</translation>
    </message>
    <message>
        <source>⚠ Docking and departure are the same instant</source>
        <translation>⚠ L’amarrage et le départ ont lieu au même instant</translation>
    </message>
    <message>
        <source>⚠ The time of docking is not known</source>
        <translation>⚠ L’heure d’amarrage est inconnue</translation>
    </message>
    <message>
        <source>⚠ The port is not known</source>
        <translation>⚠ Le port est inconnu</translation>
    </message>
    <message>
        <source>⚠ The chaser is not known</source>
        <translation>⚠ Le chasseur est inconnu</translation>
    </message>
    <message>
        <source>Flight: %1</source>
        <translation>Vol&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s), too close to each other to be told apart here.
Click to zoom in.</source>
        <comment>merged into one mark</comment>
        <translation>
            <numerusform>%Ln séjour, trop court pour être distingué ici.
Cliquer pour zoomer.</numerusform>
            <numerusform>%Ln séjours, trop proches les uns des autres pour être distingués ici.
Cliquer pour zoomer.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ Overlaps another stay of this spacecraft</source>
        <translation>⚠ Chevauche un autre séjour de ce vaisseau</translation>
    </message>
    <message>
        <source>⚠ Overlaps another stay at this port</source>
        <translation>⚠ Chevauche un autre séjour à ce port</translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <comment>of a module</comment>
        <translation>
            <numerusform>%Ln port</numerusform>
            <numerusform>%Ln ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>of a module</comment>
        <translation>
            <numerusform>%Ln séjour</numerusform>
            <numerusform>%Ln séjours</numerusform>
        </translation>
    </message>
    <message>
        <source>Same visit: moved here from %1</source>
        <translation>Même visite&#x202f;: arrivé ici depuis %1</translation>
    </message>
    <message>
        <source>Same visit: moved on to %1</source>
        <translation>Même visite&#x202f;: déplacé ensuite vers %1</translation>
    </message>
    <message>
        <source>%1 at %2, from %3 to %4</source>
        <translation>%1 à %2, du %3 au %4</translation>
    </message>
    <message>
        <source>%1 at %2, planned for %3</source>
        <translation>%1 à %2, prévu pour le %3</translation>
    </message>
    <message>
        <source>%1 at %2, still docked since %3</source>
        <translation>%1 à %2, encore amarré depuis le %3</translation>
    </message>
    <message>
        <source>%1 at %2, at an unknown time</source>
        <translation>%1 à %2, à une date inconnue</translation>
    </message>
</context>
<context>
    <name>TickText</name>
    <message>
        <source>%1s</source>
        <comment>a decade, such as 1980s</comment>
        <translation>années %1</translation>
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
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>a host or a module</comment>
        <translation>%1, replié</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a description</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln vaisseau</numerusform>
            <numerusform>%Ln vaisseaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>%Ln port</numerusform>
            <numerusform>%Ln ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <translation>
            <numerusform>%Ln séjour</numerusform>
            <numerusform>%Ln séjours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s) folded away</source>
        <translation>
            <numerusform>%Ln port replié</numerusform>
            <numerusform>%Ln ports repliés</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay %1</source>
        <comment>its number at a port</comment>
        <translation>Séjour %1</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>Unknown host</source>
        <translation>Hôte inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>in a host&apos;s heading</comment>
        <translation>
            <numerusform>%Ln séjour</numerusform>
            <numerusform>%Ln séjours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <comment>of a folded module</comment>
        <translation>
            <numerusform>%Ln port</numerusform>
            <numerusform>%Ln ports</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown spacecraft</source>
        <translation>Vaisseau inconnu</translation>
    </message>
    <message>
        <source>Unknown port</source>
        <translation>Port inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%Ln undated)</source>
        <comment>a lane, and its stays without any time</comment>
        <translation>
            <numerusform>%1 (+%Ln sans date)</numerusform>
            <numerusform>%1 (+%Ln sans date)</numerusform>
        </translation>
    </message>
</context>
</TS>
