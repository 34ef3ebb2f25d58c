"""The tables of the file of reviews, as numbered steps from the first one on."""

from __future__ import annotations

import sqlite3

from sayso.errors import ArchiveError

APPLICATION = 0x5341_594B  # "SAYK" in the file's header

# One step a schema number; a step is never changed once released. Each runs in a transaction of its own.
STEPS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE review (
            id TEXT PRIMARY KEY,
            claim TEXT NOT NULL,
            rating TEXT NOT NULL,
            label TEXT,
            publisher TEXT,
            url TEXT,
            published TEXT, -- YYYY-MM-DD
            claimant TEXT,
            title TEXT,
            language TEXT   -- ISO 639
        ) STRICT, WITHOUT ROWID""",
        """CREATE TABLE vector (
            model TEXT NOT NULL,
            text BLOB NOT NULL,   -- the beginning of the text's SHA-256
            vector BLOB NOT NULL, -- half precision, little-endian
            PRIMARY KEY (model, text)
        ) STRICT""",
    ),
)
LATEST = len(STEPS)


def version(connection: sqlite3.Connection, name: str) -> int:
    """The schema number of a database, 0 for an empty one; ArchiveError where it is none of ours, or a newer one."""
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    tables = int(connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0])
    if (tables or found) and application != APPLICATION:
        raise ArchiveError(f"{name}: this is a database, but not one of fact-checks")
    if found > LATEST:
        raise ArchiveError(f"{name}: was written by a newer Sayso (schema {found}; this one knows {LATEST})")
    return found


def migrate(connection: sqlite3.Connection, name: str) -> None:
    """Bring a database to the latest schema, step by step; what a killed run has left undone is done next time."""
    for number in range(version(connection, name), LATEST):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in STEPS[number]:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute(f"PRAGMA user_version = {number + 1}")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
