"""The desk's database: numbered steps from the first version on, each applied once."""

from __future__ import annotations

import sqlite3

# Bytes stand last, so that a list of jobs is read without them.
MIGRATIONS = (
    """
    CREATE TABLE jobs (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        stage TEXT NOT NULL DEFAULT '',
        created TEXT NOT NULL,
        started TEXT,
        finished TEXT,
        attempts INTEGER NOT NULL DEFAULT 0,
        name TEXT NOT NULL,
        url TEXT,
        published TEXT,
        example INTEGER NOT NULL DEFAULT 0,
        title TEXT,
        summary TEXT,
        error TEXT,
        source BLOB,
        result BLOB
    );
    CREATE INDEX jobs_by_state ON jobs (state, number);
    CREATE TABLE reviews (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        job TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
        claim TEXT NOT NULL,
        aspect TEXT NOT NULL,
        decision TEXT NOT NULL,
        label TEXT,
        text TEXT NOT NULL,
        name TEXT NOT NULL,
        at TEXT NOT NULL
    );
    CREATE INDEX reviews_by_job ON reviews (job, number);
    """,
)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the database to the newest version; ValueError where it is newer than that."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > len(MIGRATIONS):
        raise ValueError(f"made by a newer sayso (version {version})")
    for number, step in enumerate(MIGRATIONS[version:], version + 1):
        connection.executescript(f"BEGIN IMMEDIATE; {step} PRAGMA user_version = {number}; COMMIT;")
