-- SPDX-FileCopyrightText: 2026 The Skydock developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Step 2: what the synchroniser has to remember. Collections are numbered as in SyncCollection.

-- Records that a complete pass over their list did not find any more, and when. Collections are those of `record`.
CREATE TABLE withdrawn (
    collection INTEGER NOT NULL,
    id INTEGER NOT NULL,
    noted_ms INTEGER NOT NULL,
    PRIMARY KEY (collection, id)
) WITHOUT ROWID;

CREATE TABLE spacecraft_status (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);

-- Where the full pass over a list stands: the next page to ask for, and what has been seen. One row per collection,
-- written in the transaction of the page that leads there.
CREATE TABLE sync_position (
    collection INTEGER PRIMARY KEY,
    pass INTEGER NOT NULL,
    running INTEGER NOT NULL,
    started_ms INTEGER NOT NULL,
    level INTEGER NOT NULL,
    sweep INTEGER NOT NULL,
    page INTEGER NOT NULL,
    next_offset INTEGER NOT NULL,
    from_ms INTEGER,
    last_id INTEGER,
    tied INTEGER NOT NULL,
    server_count INTEGER,
    seen INTEGER NOT NULL,
    barren INTEGER NOT NULL,
    drifted INTEGER NOT NULL,
    drifted_before INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    ended_ms INTEGER,
    completed_ms INTEGER,
    completed_count INTEGER,
    last_complete INTEGER NOT NULL
);

-- The pass in which a list last held a record.
CREATE TABLE listed (
    collection INTEGER NOT NULL,
    id INTEGER NOT NULL,
    pass INTEGER NOT NULL,
    PRIMARY KEY (collection, id)
) WITHOUT ROWID;

-- When each step of a refresh was last done.
CREATE TABLE refresh (
    step INTEGER PRIMARY KEY,
    done_ms INTEGER NOT NULL
);

-- Fields that could not be used as they came, by the record they came in.
CREATE TABLE problem (
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    found TEXT NOT NULL,
    noted_ms INTEGER NOT NULL,
    PRIMARY KEY (record, field)
) WITHOUT ROWID;
