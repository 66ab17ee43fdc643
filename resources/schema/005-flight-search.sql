-- SPDX-FileCopyrightText: 2026 The Skydock developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Step 5: flights are found by every name of the place they go to ("ISS", "International Space Station"). The words
-- that are searched are made when a flight is written: those that are here (collection 2) are read again.

INSERT OR REPLACE INTO meta (key, value) VALUES ('reread_2', '-1');
