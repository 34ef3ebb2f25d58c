"""The tables of an archive folder, as numbered steps from the first one on."""

from __future__ import annotations

import sqlite3

from sayso.errors import ArchiveError

APPLICATION = 0x5341_5953  # "SAYS" in the file's header: `file` and we tell an archive by it

# One step a schema number; a step is never changed once released. Each runs in a transaction of its own.
STEPS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE document (
            row INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            url TEXT,
            title TEXT,
            publisher TEXT,
            published TEXT, -- YYYY-MM-DD
            language TEXT,  -- ISO 639
            sha256 TEXT NOT NULL,
            text TEXT NOT NULL
        ) STRICT""",
        """CREATE TABLE passage (
            row INTEGER PRIMARY KEY, -- rises with time: the index holds all up to some row
            document INTEGER NOT NULL REFERENCES document (row),
            "start" INTEGER NOT NULL, -- offsets into document.text, in code points
            "end" INTEGER NOT NULL
        ) STRICT""",
    ),
    (
        """CREATE TABLE visit (
            url TEXT PRIMARY KEY, -- of a feed, or of a page that a feed named
            etag TEXT,
            modified TEXT,
            failures INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID""",
    ),
    (
        """CREATE TABLE reading ( -- whose figures are kept
            document INTEGER NOT NULL REFERENCES document (row),
            reader TEXT NOT NULL,  -- "text", or the column of a table that gave them
            version TEXT NOT NULL, -- figures of texts are read anew when it is no longer the reader's
            PRIMARY KEY (document, reader)
        ) STRICT, WITHOUT ROWID""",
        """CREATE TABLE figure (
            row INTEGER PRIMARY KEY,
            document INTEGER NOT NULL,
            reader TEXT NOT NULL,
            number TEXT NOT NULL,        -- among those of its document
            span_start INTEGER NOT NULL, -- number, bound and unit; offsets into document.text, in code points
            span_end INTEGER NOT NULL,
            low REAL NOT NULL,
            high REAL,                   -- of a range
            bound TEXT NOT NULL,
            unit TEXT,
            population TEXT,
            measure TEXT,
            place TEXT,
            as_of TEXT,                  -- YYYY-MM-DD, where the text says so
            source TEXT,
            vague INTEGER NOT NULL,
            sentence_start INTEGER NOT NULL,
            sentence_end INTEGER NOT NULL,
            trend TEXT,
            about TEXT,
            modality TEXT NOT NULL,
            kind TEXT,                   -- what is counted, in any wording
            FOREIGN KEY (document, reader) REFERENCES reading (document, reader) ON DELETE CASCADE
        ) STRICT""",
        """CREATE TABLE figure_country (
            country TEXT NOT NULL, -- ISO 3166
            figure INTEGER NOT NULL REFERENCES figure (row) ON DELETE CASCADE,
            PRIMARY KEY (country, figure)
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX figure_document ON figure (document, reader)",
        "CREATE INDEX figure_kind ON figure (kind, measure)",
        "CREATE INDEX figure_countries ON figure_country (figure)",
    ),
    (
        """CREATE TABLE feed ( -- that documents came from
            url TEXT PRIMARY KEY,
            looked TEXT NOT NULL,    -- times as YYYY-MM-DDTHH:MM:SS+00:00
            answered TEXT,
            problem TEXT,            -- of the last look
            new INTEGER NOT NULL,    -- documents, at the last look
            stored INTEGER NOT NULL, -- documents, at all looks
            failed INTEGER NOT NULL, -- pages, at the last look
            looks INTEGER NOT NULL,
            minutes REAL             -- from one look to the next
        ) STRICT, WITHOUT ROWID""",
    ),
    (
        """CREATE TABLE meaning ( -- vectors of passages, for a run of them in each row
            model TEXT NOT NULL,    -- name and hash of the encoder: vectors of different ones are never compared
            "first" INTEGER NOT NULL, -- passages from this row
            "last" INTEGER NOT NULL,  -- to this one
            vectors BLOB NOT NULL,  -- one after the other, a byte a number
            PRIMARY KEY (model, "first")
        ) STRICT""",
    ),
    (
        """CREATE TABLE removed ( -- documents that were; their rows are given to no other, for readers know passages by them
            document INTEGER PRIMARY KEY,
            "first" INTEGER, -- passages from this row; NULL where it had none
            "last" INTEGER   -- to this one
        ) STRICT""",
        "CREATE INDEX passage_document ON passage (document)",
    ),
)
LATEST = len(STEPS)


def version(connection: sqlite3.Connection, name: str) -> int:
    """The schema number of a database, 0 for an empty one; ArchiveError where it is none of ours, or a newer one."""
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    tables = int(connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0])
    if (tables or found) and application != APPLICATION:
        raise ArchiveError(f"{name}: this is a database, but no archive of Sayso")
    if found > LATEST:
        raise ArchiveError(f"{name}: was written by a newer Sayso (schema {found}; this one knows {LATEST})")
    return found


def migrate(connection: sqlite3.Connection, name: str) -> None:
    """Bring a database to the latest schema, step by step; what a killed run has left undone is done next time."""
    for number in range(version(connection, name), LATEST):
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            for statement in STEPS[number]:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute(f"PRAGMA user_version = {number + 1}")
