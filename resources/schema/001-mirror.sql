-- SPDX-FileCopyrightText: 2026 The Skydock developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Step 1: the mirror. Times are milliseconds since 1970-01-01T00:00:00Z, durations milliseconds; NULL is unknown.
-- Columns ending in _key sort: folded, with runs of digits made comparable ("MS-9" before "MS-10").
-- A statement ends with a semicolon at the end of a line.

-- Records as they came: zlib-compressed JSON, one per shape (API version) and level.
CREATE TABLE record (
    collection INTEGER NOT NULL,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    level INTEGER NOT NULL,
    fetched_ms INTEGER NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (collection, id, version, level)
);

CREATE INDEX record_by_fetch ON record (fetched_ms);

CREATE TABLE spacecraft (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    serial_number TEXT,
    serial_key TEXT,
    status_id INTEGER,
    status_name TEXT,
    status_key TEXT,
    type_id INTEGER,
    type_name TEXT,
    type_key TEXT,
    configuration_id INTEGER,
    configuration_name TEXT,
    configuration_key TEXT,
    family_names TEXT,
    family_key TEXT,
    agency_id INTEGER,
    agency_name TEXT,
    agency_abbreviation TEXT,
    agency_key TEXT,
    in_space INTEGER,
    is_placeholder INTEGER,
    time_in_space_ms INTEGER,
    time_docked_ms INTEGER,
    flights_count INTEGER,
    mission_ends_count INTEGER,
    fastest_turnaround_ms INTEGER,
    thumbnail_url TEXT
);

CREATE INDEX spacecraft_by_name ON spacecraft (name_key, id);
CREATE INDEX spacecraft_by_status ON spacecraft (status_id, status_name);
CREATE INDEX spacecraft_by_type ON spacecraft (type_id, type_name);

-- Texts are folded before they come here, so the tokenizer compares them as they are.
CREATE VIRTUAL TABLE spacecraft_search USING fts5 (
    name, configuration_name, serial_number, tokenize = 'trigram case_sensitive 1'
);

CREATE TABLE flight (
    id INTEGER PRIMARY KEY,
    spacecraft_id INTEGER,
    spacecraft_name TEXT,
    spacecraft_key TEXT,
    destination TEXT,
    destination_key TEXT,
    mission_end_ms INTEGER,
    duration_ms INTEGER,
    turn_around_ms INTEGER,
    launch_id TEXT,
    launch_name TEXT,
    launch_key TEXT,
    launch_net_ms INTEGER,
    launch_status_id INTEGER,
    launch_status TEXT,
    rocket_name TEXT,
    mission_name TEXT,
    mission_key TEXT,
    mission_type TEXT,
    orbit_name TEXT,
    pad_name TEXT,
    pad_key TEXT,
    pad_location TEXT,
    programs TEXT,
    landing_attempt INTEGER,
    landing_success INTEGER,
    landing_location TEXT,
    landing_type TEXT,
    landing_description TEXT,
    landing_downrange_km REAL
);

CREATE INDEX flight_by_spacecraft ON flight (spacecraft_id, launch_net_ms);

CREATE VIRTUAL TABLE flight_search USING fts5 (
    spacecraft, launch, destination, mission, pad, programs, tokenize = 'trigram case_sensitive 1'
);

CREATE TABLE host (
    kind INTEGER NOT NULL,
    id INTEGER NOT NULL,
    name TEXT,
    name_key TEXT,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;

CREATE TABLE port (
    host_kind INTEGER NOT NULL,
    host_id INTEGER NOT NULL,
    location_id INTEGER NOT NULL,
    name TEXT,
    name_key TEXT,
    PRIMARY KEY (host_kind, host_id, location_id)
) WITHOUT ROWID;

CREATE TABLE stay (
    id INTEGER PRIMARY KEY,
    docking_ms INTEGER,
    departure_ms INTEGER,
    host_kind INTEGER NOT NULL,
    host_id INTEGER NOT NULL,
    location_id INTEGER NOT NULL,
    host_name TEXT,
    host_key TEXT,
    port_name TEXT,
    port_key TEXT,
    chaser_kind INTEGER,
    chaser_id INTEGER,
    chaser_name TEXT,
    chaser_key TEXT,
    chaser_spacecraft_id INTEGER,
    chaser_type_name TEXT,
    chaser_operator TEXT,
    target_kind INTEGER,
    target_id INTEGER,
    target_name TEXT,
    target_spacecraft_id INTEGER,
    target_type_name TEXT,
    target_operator TEXT
);

CREATE INDEX stay_by_port ON stay (host_kind, host_id, location_id, docking_ms);
CREATE INDEX stay_by_chaser ON stay (chaser_spacecraft_id, docking_ms);
CREATE INDEX stay_by_target ON stay (target_spacecraft_id, docking_ms);
CREATE INDEX stay_by_docking ON stay (docking_ms, id);

-- The seven fields in which Launch Library searches docking events.
CREATE VIRTUAL TABLE stay_search USING fts5 (
    location, flight_chaser, flight_target, payload_chaser, payload_target, station_chaser, station_target,
    tokenize = 'trigram case_sensitive 1'
);

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
