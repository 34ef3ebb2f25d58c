"""The tables of an archive in PostgreSQL, as numbered steps from the first one on."""

from __future__ import annotations

from typing import Any

from sayso.errors import ArchiveError

# One step a schema number; a step is never changed once released. They stand in the connection's current schema, so
# one database can hold many archives (`?options=-csearch_path%3Dname`).
STEPS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE document (
            row BIGINT PRIMARY KEY,
            id TEXT COLLATE "C" NOT NULL UNIQUE,
            url TEXT,
            title TEXT,
            publisher TEXT,
            published DATE,
            language TEXT,
            sha256 TEXT NOT NULL,
            text TEXT NOT NULL
        )""",
        """CREATE TABLE passage (
            row BIGINT PRIMARY KEY,
            document BIGINT NOT NULL REFERENCES document (row),
            start_at INTEGER NOT NULL, -- offsets into document.text, in code points
            end_at INTEGER NOT NULL,
            length INTEGER NOT NULL    -- in tokens
        )""",
        "CREATE INDEX passage_document ON passage (document)",
        """CREATE TABLE term (
            row BIGINT PRIMARY KEY,
            token TEXT COLLATE "C" NOT NULL UNIQUE,
            passages BIGINT NOT NULL -- that hold it
        )""",
        """CREATE TABLE posting (
            term BIGINT NOT NULL,
            passage BIGINT NOT NULL,
            times INTEGER NOT NULL,
            kept INTEGER NOT NULL, -- the passage's length as scores see it: here it saves a look at each passage
            PRIMARY KEY (term, passage) INCLUDE (times, kept)
        )""",
        """CREATE TABLE total ( -- one row: what would take long to count
            documents BIGINT NOT NULL,
            passages BIGINT NOT NULL,
            terms BIGINT NOT NULL,
            tokens BIGINT NOT NULL,
            version INTEGER NOT NULL -- of what passages are found by
        )""",
        """CREATE TABLE visit (
            url TEXT COLLATE "C" PRIMARY KEY, -- of a feed, or of a page that a feed named
            etag TEXT,
            modified TEXT,
            failures INTEGER NOT NULL
        )""",
    ),
    (
        """CREATE TABLE reading ( -- whose figures are kept
            document BIGINT NOT NULL REFERENCES document (row),
            reader TEXT COLLATE "C" NOT NULL, -- "text", or the column of a table that gave them
            version TEXT NOT NULL,            -- figures of texts are read anew when it is no longer the reader's
            PRIMARY KEY (document, reader)
        )""",
        """CREATE TABLE figure (
            row BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            document BIGINT NOT NULL,
            reader TEXT COLLATE "C" NOT NULL,
            countries TEXT[] NOT NULL,   -- ISO 3166
            number TEXT NOT NULL,        -- among those of its document
            span_start INTEGER NOT NULL, -- number, bound and unit; offsets into document.text, in code points
            span_end INTEGER NOT NULL,
            low DOUBLE PRECISION NOT NULL,
            high DOUBLE PRECISION,       -- of a range
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
        )""",
        "CREATE INDEX figure_document ON figure (document, reader)",
        "CREATE INDEX figure_kind ON figure (kind, measure)",
        "CREATE INDEX figure_countries ON figure USING gin (countries)",
    ),
    (
        """CREATE TABLE feed ( -- that documents came from
            url TEXT COLLATE "C" PRIMARY KEY,
            looked TEXT NOT NULL,    -- times as YYYY-MM-DDTHH:MM:SS+00:00
            answered TEXT,
            problem TEXT,            -- of the last look
            new INTEGER NOT NULL,    -- documents, at the last look
            stored INTEGER NOT NULL, -- documents, at all looks
            failed INTEGER NOT NULL, -- pages, at the last look
            looks INTEGER NOT NULL,
            minutes DOUBLE PRECISION -- from one look to the next
        )""",
    ),
    (
        # With pgvector where the server has it and lets us, else as bytes that are compared by whoever asks.
        """DO $$
        DECLARE kind TEXT;
        BEGIN
            BEGIN
                CREATE EXTENSION IF NOT EXISTS vector SCHEMA public;
            EXCEPTION WHEN OTHERS THEN NULL;
            END;
            SELECT format('%I.halfvec', n.nspname) INTO kind FROM pg_type AS t
            JOIN pg_namespace AS n ON n.oid = t.typnamespace
            JOIN pg_depend AS d ON d.objid = t.oid AND d.deptype = 'e'
            JOIN pg_extension AS e ON e.oid = d.refobjid AND e.extname = 'vector'
            WHERE t.typname = 'halfvec';
            EXECUTE format('CREATE TABLE meaning ( -- vectors of passages
                model TEXT COLLATE "C" NOT NULL, -- name and hash of the encoder: different ones are never compared
                passage BIGINT NOT NULL REFERENCES passage (row),
                value %s NOT NULL, -- whole numbers from -127 to 127
                PRIMARY KEY (model, passage)
            )', coalesce(kind, 'BYTEA'));
        END $$""",
    ),
    (
        # Of those counted in `documents` and `passages`, which number the rows: they are given to nobody else.
        "ALTER TABLE total ADD COLUMN removed_documents BIGINT NOT NULL DEFAULT 0",
        "ALTER TABLE total ADD COLUMN removed_passages BIGINT NOT NULL DEFAULT 0",
        "CREATE INDEX meaning_passage ON meaning (passage)",
    ),
)
LATEST = len(STEPS)
LOCK = "SELECT pg_advisory_xact_lock(hashtext('sayso:' || current_schema()))"  # one writer at a time, to the commit


def version(connection: Any, name: str) -> int:
    """The schema number, 0 where there is no archive yet; ArchiveError where the tables are others', or newer."""
    marked, taken = connection.execute(
        "SELECT to_regclass('sayso_schema') IS NOT NULL, to_regclass('document') IS NOT NULL"
    ).fetchone()
    if not marked:
        if taken:
            raise ArchiveError(f"{name}: this database holds something else than an archive; name an empty one")
        return 0
    found = int(connection.execute("SELECT step FROM sayso_schema").fetchone()[0])
    if found > LATEST:
        raise ArchiveError(f"{name}: was written by a newer Sayso (schema {found}; this one knows {LATEST})")
    return found


def migrate(connection: Any, name: str, tokens: int) -> None:
    """Bring the tables to the latest schema; each step is done whole or not at all."""
    for _ in range(LATEST):
        with connection.transaction():
            connection.execute(LOCK)
            number = version(connection, name)  # another process may just have done it
            if number == LATEST:
                return
            if number == 0:
                connection.execute("CREATE TABLE sayso_schema (step INTEGER NOT NULL)")
                connection.execute("INSERT INTO sayso_schema VALUES (0)")
            for statement in STEPS[number]:
                connection.execute(statement)
            if number == 0:
                connection.execute("INSERT INTO total VALUES (0, 0, 0, 0, %s)", (tokens,))
            connection.execute("UPDATE sayso_schema SET step = %s", (number + 1,))
