"""Passages found by meaning on a server that has pgvector, with an index of it, and on one that has not."""

from __future__ import annotations

from pathlib import Path

from sayso.archive import Archive
from tests.archive.concepts import WIDTH, Concepts
from tests.archive.conftest import filled
from tests.archive.sample import stored
from tests.archive.test_meaning import LIBRARY, found


def test_a_server_that_gives_no_pgvector(server: str) -> None:
    import psycopg

    with psycopg.connect(server, autocommit=True) as base:
        base.execute("CREATE ROLE plain LOGIN")
        base.execute("CREATE DATABASE plain")
    address = server.replace("tester@/postgres", "tester@/plain")
    with psycopg.connect(address, autocommit=True) as base:
        base.execute("GRANT CREATE ON SCHEMA public TO plain")
    address = server.replace("tester@/postgres", "plain@/plain")
    with Archive.at(address, create=True) as archive:  # who may not make an extension
        archive.add(LIBRARY)
        archive.embed(Concepts())
        assert found(archive.by_meaning(Concepts()), "boat tempest")[:2] == ["m4", "m1"]
        assert "no pgvector" in str(archive.remark)


def test_an_index_of_pgvector_serves_too(server: str, tmp_path: Path) -> None:
    documents = [stored(f"k{n:03}", f"The keeper wrote entry {n} {'ship ' * (n % 9)}.") for n in range(300)]
    with filled("postgres", documents, tmp_path / "a") as archive:
        archive.embed(Concepts())
        dense, base = archive.by_meaning(Concepts()), archive._backend._connection  # type: ignore[attr-defined]
        exact = dense.search("vessel", limit=20)
        base.execute(
            f"CREATE INDEX ON meaning USING hnsw ((value::public.halfvec({WIDTH})) public.halfvec_cosine_ops) "
            "WHERE model = 'concepts/1'"
        )
        base.execute("SET enable_seqscan = off")
        base.execute("SET enable_sort = off")
        assert dense.search("vessel", limit=20) == exact
        base.execute("SELECT pg_stat_force_next_flush()")
        [[scans]] = base.execute("SELECT idx_scan FROM pg_stat_user_indexes WHERE indexrelname = 'meaning_value_idx'")
        assert scans
