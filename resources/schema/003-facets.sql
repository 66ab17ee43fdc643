-- SPDX-FileCopyrightText: 2026 The Skydock developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Step 3: what the facets count. Spacecraft that agree in every facet share a cell, so that a million of them are
-- counted by a few thousand cells.

-- One row for each combination that occurs. `key` is made of the other columns and the families.
CREATE TABLE facet_cell (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    status_id INTEGER,
    status_name TEXT,
    type_id INTEGER,
    type_name TEXT,
    agency_id INTEGER,
    agency_name TEXT,
    configuration_id INTEGER,
    configuration_name TEXT,
    in_space INTEGER
);

-- The families of a cell: a configuration can belong to several.
CREATE TABLE facet_family (
    cell_id INTEGER NOT NULL,
    family_id INTEGER NOT NULL,
    name TEXT,
    PRIMARY KEY (cell_id, family_id)
) WITHOUT ROWID;

-- The cell of each spacecraft, and the decade of its first launch (or, without one, docking): 1960.
CREATE TABLE spacecraft_facet (
    spacecraft_id INTEGER PRIMARY KEY,
    cell_id INTEGER NOT NULL,
    decade INTEGER
);

CREATE INDEX spacecraft_facet_by_cell ON spacecraft_facet (cell_id, decade);

-- Made for people or not, as far as a detailed record of any of its spacecraft has said.
CREATE TABLE configuration_rating (
    configuration_id INTEGER PRIMARY KEY,
    human_rated INTEGER NOT NULL
);

-- Families and ratings stand in the kept records alone: those of spacecraft (collection 0) are read again.
INSERT OR REPLACE INTO meta (key, value) VALUES ('reread_0', '-1');
