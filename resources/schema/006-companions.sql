-- SPDX-FileCopyrightText: 2026 The Skydock developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Step 6: which flights started on one launch is asked for each spacecraft that is looked at.

CREATE INDEX IF NOT EXISTS flight_by_launch ON flight (launch_id);
