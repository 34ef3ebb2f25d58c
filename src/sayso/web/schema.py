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
    # made anew, so that the bytes still stand last
    """
    CREATE TABLE jobs_2 (
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
        as_of TEXT,
        example INTEGER NOT NULL DEFAULT 0,
        title TEXT,
        summary TEXT,
        error TEXT,
        source BLOB,
        result BLOB
    );
    INSERT INTO jobs_2 SELECT number, id, kind, state, stage, created, started, finished, attempts, name, url, published,
        NULL, example, title, summary, error, source, result FROM jobs;
    DROP TABLE jobs;
    ALTER TABLE jobs_2 RENAME TO jobs;
    CREATE INDEX jobs_by_state ON jobs (state, number);
    """,
    # made anew for the same reason; jobs of before are any desk's, as they were
    """
    CREATE TABLE jobs_3 (
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
        as_of TEXT,
        example INTEGER NOT NULL DEFAULT 0,
        archive TEXT, -- that it was handed in for, '' for none; NULL: any desk may do it
        title TEXT,
        summary TEXT,
        error TEXT,
        source BLOB,
        result BLOB
    );
    INSERT INTO jobs_3 SELECT number, id, kind, state, stage, created, started, finished, attempts, name, url, published,
        as_of, example, NULL, title, summary, error, source, result FROM jobs;
    DROP TABLE jobs;
    ALTER TABLE jobs_3 RENAME TO jobs;
    CREATE INDEX jobs_by_state ON jobs (state, number);
    """,
)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the database to the newest version; ValueError where it is newer than that.

    Foreign keys have to be off: a table that is made anew must not take along what refers to it.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > len(MIGRATIONS):
        raise ValueError(f"made by a newer sayso (version {version})")
    for number, step in enumerate(MIGRATIONS[version:], version + 1):
        connection.executescript(f"BEGIN IMMEDIATE; {step} PRAGMA user_version = {number}; COMMIT;")
