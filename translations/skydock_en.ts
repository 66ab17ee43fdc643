<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LaneHeaderAccessible</name>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>at a port</comment>
        <translation>
            <numerusform>%Ln stay</numerusform>
            <numerusform>%Ln stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln without any time</source>
        <comment>number of stays at a port</comment>
        <translation>
            <numerusform>%1, and %Ln without any time</numerusform>
            <numerusform>%1, and %Ln without any time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccupancyText</name>
    <message numerus="yes">
        <source>%L1 of %Ln spacecraft docked</source>
        <translation>
            <numerusform>%L1 of %Ln spacecraft docked</numerusform>
            <numerusform>%L1 of %Ln spacecraft docked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln port(s) in use</source>
        <translation>
            <numerusform>%L1 of %Ln port in use</numerusform>
            <numerusform>%L1 of %Ln ports in use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft docked</source>
        <translation>
            <numerusform>%Ln spacecraft docked</numerusform>
            <numerusform>%Ln spacecraft docked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::AskLibrary</name>
    <message numerus="yes">
        <source>%Ln match at Launch Library; the first %1 of them are in the mirror now.</source>
        <translation>
            <numerusform>%Ln matches at Launch Library; the first %1 of them are in the mirror now.</numerusform>
            <numerusform>%Ln match at Launch Library; the first %1 of them are in the mirror now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found at Launch Library; the mirror holds them now.</source>
        <translation>
            <numerusform>%Ln found at Launch Library; the mirror holds it now.</numerusform>
            <numerusform>%Ln found at Launch Library; the mirror holds them now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mirror holds %1 of %Ln spacecraft so far.</source>
        <translation>
            <numerusform>The mirror holds %1 of %Ln spacecraft so far.</numerusform>
            <numerusform>The mirror holds %1 of %Ln spacecraft so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mirror holds %1 of %Ln dockings so far.</source>
        <translation>
            <numerusform>The mirror holds %1 of %Ln docking so far.</numerusform>
            <numerusform>The mirror holds %1 of %Ln dockings so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::DataProblemsDialog</name>
    <message numerus="yes">
        <source>The first %Ln fields that could not be used as they came:</source>
        <translation>
            <numerusform>The first field that could not be used as it came:</numerusform>
            <numerusform>The first %Ln fields that could not be used as they came:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields could not be used as they came; the rest of each record is in the mirror.</source>
        <translation>
            <numerusform>%Ln field could not be used as it came; the rest of its record is in the mirror.</numerusform>
            <numerusform>%Ln fields could not be used as they came; the rest of each record is in the mirror.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::DetailConfiguration</name>
    <message numerus="yes">
        <source>%Ln successful (%1 %)</source>
        <extracomment>launches or landings; %1 their share in percent</extracomment>
        <translation>
            <numerusform>%Ln successful (%1 %)</numerusform>
            <numerusform>%Ln successful (%1 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln successful</source>
        <comment>launches or landings</comment>
        <translation>
            <numerusform>%Ln successful</numerusform>
            <numerusform>%Ln successful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>launches or landings</comment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::DetailFlights</name>
    <message numerus="yes">
        <source>Still to come with a sync: %Ln flight(s).</source>
        <translation>
            <numerusform>Still to come with a sync: %Ln flight.</numerusform>
            <numerusform>Still to come with a sync: %Ln flights.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::DetailPlace</name>
    <message numerus="yes">
        <source>Docked at %1, for %Ln day(s)</source>
        <extracomment>%1 is port and host, %n the number of days</extracomment>
        <translation>
            <numerusform>Docked at %1, for %Ln day</numerusform>
            <numerusform>Docked at %1, for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::DetailSummary</name>
    <message numerus="yes">
        <source>%Ln flight(s)</source>
        <translation>
            <numerusform>%Ln flight</numerusform>
            <numerusform>%Ln flights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mission(s) ended</source>
        <translation>
            <numerusform>%Ln mission ended</numerusform>
            <numerusform>%Ln missions ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::DisplayText</name>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln minute</numerusform>
            <numerusform>in %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>in %Ln hour</numerusform>
            <numerusform>in %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>in %Ln month</numerusform>
            <numerusform>in %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>in %Ln year</numerusform>
            <numerusform>in %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::Export</name>
    <message numerus="yes">
        <source>%n docking(s) left out: without a time they have no place in a calendar.</source>
        <translation>
            <numerusform>%n docking left out: without a time it has no place in a calendar.</numerusform>
            <numerusform>%n dockings left out: without a time they have no place in a calendar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::FirstRun</name>
    <message numerus="yes">
        <source>This is the bundled catalogue: %Ln spacecraft from Launch Library 2 by The Space Devs, as of %1 to %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>
            <numerusform>This is the bundled catalogue: %Ln spacecraft from Launch Library 2 by The Space Devs, as of %1 to %2.</numerusform>
            <numerusform>This is the bundled catalogue: %Ln spacecraft from Launch Library 2 by The Space Devs, as of %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::GoToModel</name>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>%Ln docking</numerusform>
            <numerusform>%Ln dockings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::HostPicker</name>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <translation>
            <numerusform>%Ln port</numerusform>
            <numerusform>%Ln ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::List</name>
    <message numerus="yes">
        <source>%1 of %n docking</source>
        <translation>
            <numerusform>%1 of %n docking</numerusform>
            <numerusform>%1 of %n dockings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dockings</source>
        <translation>
            <numerusform>%1 of %n docking</numerusform>
            <numerusform>%1 of %n dockings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flight</source>
        <translation>
            <numerusform>%1 of %n flight</numerusform>
            <numerusform>%1 of %n flights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flights</source>
        <translation>
            <numerusform>%1 of %n flight</numerusform>
            <numerusform>%1 of %n flights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host</source>
        <translation>
            <numerusform>%1 of %n host</numerusform>
            <numerusform>%1 of %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hosts</source>
        <translation>
            <numerusform>%1 of %n host</numerusform>
            <numerusform>%1 of %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n port</source>
        <translation>
            <numerusform>%1 of %n port</numerusform>
            <numerusform>%1 of %n ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ports</source>
        <translation>
            <numerusform>%1 of %n port</numerusform>
            <numerusform>%1 of %n ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n spacecraft</source>
        <translation>
            <numerusform>%1 of %n spacecraft</numerusform>
            <numerusform>%1 of %n spacecraft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::PictureWords</name>
    <message numerus="yes">
        <source>Docking timeline: %Ln spacecraft</source>
        <translation>
            <numerusform>Docking timeline: %Ln spacecraft</numerusform>
            <numerusform>Docking timeline: %Ln spacecraft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Docking timeline: %Ln host(s)</source>
        <translation>
            <numerusform>Docking timeline: %Ln host</numerusform>
            <numerusform>Docking timeline: %Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln spacecraft</numerusform>
            <numerusform>%Ln spacecraft</numerusform>
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
            <numerusform>%Ln stay</numerusform>
            <numerusform>%Ln stays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::SearchProblem</name>
    <message numerus="yes">
        <source>At most %n characters: shorten it.</source>
        <translation>
            <numerusform>At most %n character: shorten it.</numerusform>
            <numerusform>At most %n characters: shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n words: leave some out.</source>
        <translation>
            <numerusform>At most %n word: leave some out.</numerusform>
            <numerusform>At most %n words: leave some out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::SettingsDialog</name>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>every hour</numerusform>
            <numerusform>every %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::SyncDetails</name>
    <message numerus="yes">
        <source>%Ln data problems</source>
        <translation>
            <numerusform>%Ln data problem</numerusform>
            <numerusform>%Ln data problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left</source>
        <translation>
            <numerusform>%1 of %Ln call of this hour left</numerusform>
            <numerusform>%1 of %Ln calls of this hour left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, the next is free at %2, all are at %3</source>
        <translation>
            <numerusform>%1 of %Ln call of this hour left, the next is free at %2, all are at %3</numerusform>
            <numerusform>%1 of %Ln calls of this hour left, the next is free at %2, all are at %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, the next is free at %2</source>
        <translation>
            <numerusform>%1 of %Ln call of this hour left, the next is free at %2</numerusform>
            <numerusform>%1 of %Ln calls of this hour left, the next is free at %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls of this hour left, all are at %2</source>
        <translation>
            <numerusform>%1 of %Ln call of this hour left, all are at %2</numerusform>
            <numerusform>%1 of %Ln calls of this hour left, all are at %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::SyncStatusText</name>
    <message numerus="yes">
        <source>%1 of %Ln calls left</source>
        <translation>
            <numerusform>%1 of %Ln call left</numerusform>
            <numerusform>%1 of %Ln calls left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::SyncTaskWords</name>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>%Ln docking</numerusform>
            <numerusform>%Ln dockings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln spacecraft</numerusform>
            <numerusform>%Ln spacecraft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flights</source>
        <translation>
            <numerusform>%Ln flight</numerusform>
            <numerusform>%Ln flights</numerusform>
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
            <numerusform>%Ln status</numerusform>
            <numerusform>%Ln statuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln launch details</source>
        <translation>
            <numerusform>%Ln launch’s details</numerusform>
            <numerusform>%Ln launches’ details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln dockings</source>
        <translation>
            <numerusform>%1 of %Ln docking</numerusform>
            <numerusform>%1 of %Ln dockings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln spacecraft</source>
        <translation>
            <numerusform>%1 of %Ln spacecraft</numerusform>
            <numerusform>%1 of %Ln spacecraft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln flights</source>
        <translation>
            <numerusform>%1 of %Ln flight</numerusform>
            <numerusform>%1 of %Ln flights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln ports</source>
        <translation>
            <numerusform>%1 of %Ln port</numerusform>
            <numerusform>%1 of %Ln ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stations</source>
        <translation>
            <numerusform>%1 of %Ln station</numerusform>
            <numerusform>%1 of %Ln stations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln statuses</source>
        <translation>
            <numerusform>%1 of %Ln status</numerusform>
            <numerusform>%1 of %Ln statuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln launch details</source>
        <translation>
            <numerusform>%1 of %Ln launch’s details</numerusform>
            <numerusform>%1 of %Ln launches’ details</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::SyncText</name>
    <message numerus="yes">
        <source>%n request(s) left.</source>
        <translation>
            <numerusform>%n request left.</numerusform>
            <numerusform>%n requests left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n request(s) left.</source>
        <translation>
            <numerusform>At least %n request left.</numerusform>
            <numerusform>At least %n requests left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: page %2 of %3, %4 of %n rows</source>
        <extracomment>%1 what is fetched; %4 rows of %n are here</extracomment>
        <translation>
            <numerusform>%1: page %2 of %3, %4 of %n row</numerusform>
            <numerusform>%1: page %2 of %3, %4 of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: page %2, %3 of %n rows</source>
        <translation>
            <numerusform>%1: page %2, %3 of %n row</numerusform>
            <numerusform>%1: page %2, %3 of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::TableCopy</name>
    <message numerus="yes">
        <source>Copying %Ln rows…</source>
        <translation>
            <numerusform>Copying %Ln row…</numerusform>
            <numerusform>Copying %Ln rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::TableExportDialog</name>
    <message numerus="yes">
        <source>%Ln &amp;selected rows</source>
        <translation>
            <numerusform>%Ln &amp;selected row</numerusform>
            <numerusform>%Ln &amp;selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;all %Ln rows that match</source>
        <translation>
            <numerusform>&amp;the %Ln row that matches</numerusform>
            <numerusform>&amp;all %Ln rows that match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln shown</source>
        <translation>
            <numerusform>the %Ln shown</numerusform>
            <numerusform>the %Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <translation>
            <numerusform>all %Ln</numerusform>
            <numerusform>all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::TableTexts</name>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln spacecraft</numerusform>
            <numerusform>%Ln spacecraft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln spacecraft</source>
        <translation>
            <numerusform>%1 of %Ln spacecraft</numerusform>
            <numerusform>%1 of %Ln spacecraft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dockings</source>
        <translation>
            <numerusform>%Ln docking</numerusform>
            <numerusform>%Ln dockings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln dockings</source>
        <translation>
            <numerusform>%1 of %Ln docking</numerusform>
            <numerusform>%1 of %Ln dockings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flights</source>
        <translation>
            <numerusform>%Ln flight</numerusform>
            <numerusform>%Ln flights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln flights</source>
        <translation>
            <numerusform>%1 of %Ln flight</numerusform>
            <numerusform>%1 of %Ln flights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::TimelineDock</name>
    <message numerus="yes">
        <source>%Ln more without a lane</source>
        <comment>spacecraft of the table</comment>
        <translation>
            <numerusform>%Ln more without a lane</numerusform>
            <numerusform>%Ln more without a lane</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::TokenEditor</name>
    <message numerus="yes">
        <source>%Ln calls an hour</source>
        <translation>
            <numerusform>%Ln call an hour</numerusform>
            <numerusform>%Ln calls an hour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Skydock::WindowTableExport</name>
    <message numerus="yes">
        <source>Exported %Ln spacecraft to “%1”.</source>
        <translation>
            <numerusform>Exported %Ln spacecraft to “%1”.</numerusform>
            <numerusform>Exported %Ln spacecraft to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln dockings to “%1”.</source>
        <translation>
            <numerusform>Exported %Ln docking to “%1”.</numerusform>
            <numerusform>Exported %Ln dockings to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln flights to “%1”.</source>
        <translation>
            <numerusform>Exported %Ln flight to “%1”.</numerusform>
            <numerusform>Exported %Ln flights to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StayDescription</name>
    <message numerus="yes">
        <source>%Ln stay(s), too close to each other to be told apart here.
Click to zoom in.</source>
        <comment>merged into one mark</comment>
        <translation>
            <numerusform>%Ln stay, too close to each other to be told apart here.
Click to zoom in.</numerusform>
            <numerusform>%Ln stays, too close to each other to be told apart here.
Click to zoom in.</numerusform>
        </translation>
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
            <numerusform>%Ln stay</numerusform>
            <numerusform>%Ln stays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineAccessible</name>
    <message numerus="yes">
        <source>%Ln spacecraft</source>
        <translation>
            <numerusform>%Ln spacecraft</numerusform>
            <numerusform>%Ln spacecraft</numerusform>
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
            <numerusform>%Ln stay</numerusform>
            <numerusform>%Ln stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s) folded away</source>
        <translation>
            <numerusform>%Ln port folded away</numerusform>
            <numerusform>%Ln ports folded away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <comment>in a host&apos;s heading</comment>
        <translation>
            <numerusform>%Ln stay</numerusform>
            <numerusform>%Ln stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%Ln undated)</source>
        <comment>a lane, and its stays without any time</comment>
        <translation>
            <numerusform>%1 (+%Ln undated)</numerusform>
            <numerusform>%1 (+%Ln undated)</numerusform>
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
</context>
</TS>
