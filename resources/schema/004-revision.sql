-- SPDX-FileCopyrightText: 2026 The Skydock developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Step 4: a number that grows with every change to spacecraft or to what they are counted by, whoever makes it. A
-- copy in memory is good as long as its number is this one.

CREATE TABLE spacecraft_revision (
    number INTEGER NOT NULL
);

INSERT INTO spacecraft_revision (number) VALUES (1);

CREATE TRIGGER spacecraft_inserted AFTER INSERT ON spacecraft BEGIN UPDATE spacecraft_revision SET number = number + 1; END;

CREATE TRIGGER spacecraft_updated AFTER UPDATE ON spacecraft BEGIN UPDATE spacecraft_revision SET number = number + 1; END;

CREATE TRIGGER spacecraft_deleted AFTER DELETE ON spacecraft BEGIN UPDATE spacecraft_revision SET number = number + 1; END;

CREATE TRIGGER spacecraft_facet_inserted AFTER INSERT ON spacecraft_facet BEGIN UPDATE spacecraft_revision SET number = number + 1; END;

CREATE TRIGGER spacecraft_facet_updated AFTER UPDATE ON spacecraft_facet BEGIN UPDATE spacecraft_revision SET number = number + 1; END;

CREATE TRIGGER spacecraft_facet_deleted AFTER DELETE ON spacecraft_facet BEGIN UPDATE spacecraft_revision SET number = number + 1; END;

CREATE TRIGGER configuration_rating_inserted AFTER INSERT ON configuration_rating BEGIN UPDATE spacecraft_revision SET number = number + 1; END;

CREATE TRIGGER configuration_rating_updated AFTER UPDATE ON configuration_rating BEGIN UPDATE spacecraft_revision SET number = number + 1; END;

CREATE TRIGGER configuration_rating_deleted AFTER DELETE ON configuration_rating BEGIN UPDATE spacecraft_revision SET number = number + 1; END;
