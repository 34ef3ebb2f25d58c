"""The file of reviews: what is kept, once, and what is said where it can't be used."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from sayso.errors import ArchiveError
from sayso.known import Added, FactChecks, Matcher
from sayso.known.store import NAME, digest
from sayso.model import FactCheck, Label
from tests.known.sample import REVIEWS


def test_what_is_added_is_there_after_opening_again(tmp_path: Path) -> None:
    with FactChecks.at(tmp_path / "new", create=True) as facts:
        assert facts.add(REVIEWS) == Added(len(REVIEWS), 0, 0)
    with FactChecks.at(tmp_path / "new") as facts:
        assert tuple(facts) == REVIEWS
        assert len(facts) == len(REVIEWS)


def test_adding_twice_changes_nothing(tmp_path: Path) -> None:
    with FactChecks.at(tmp_path, create=True) as facts:
        facts.add(REVIEWS)
        assert facts.add([*REVIEWS, REVIEWS[0]]) == Added(0, 0, len(REVIEWS) + 1)
        assert tuple(facts) == REVIEWS


def test_the_newer_version_stays_whatever_comes_first(tmp_path: Path) -> None:
    old = replace(REVIEWS[0], published=date(2024, 1, 1), rating="Unproven", label=Label.NOT_ENOUGH)
    new = replace(REVIEWS[0], published=date(2024, 2, 1))
    with FactChecks.at(tmp_path / "a", create=True) as facts:
        assert facts.add([old, new]) == Added(1, 1, 0)
        assert list(facts) == [new]
    with FactChecks.at(tmp_path / "b", create=True) as facts:
        assert facts.add([new, old]) == Added(1, 0, 1)
        assert list(facts) == [new]


def test_a_source_that_breaks_adds_nothing(tmp_path: Path) -> None:
    def broken() -> Iterator[FactCheck]:
        yield REVIEWS[0]
        raise KeyboardInterrupt

    with FactChecks.at(tmp_path, create=True) as facts:
        with pytest.raises(KeyboardInterrupt):
            facts.add(broken())
        assert len(facts) == 0
        assert facts.add(REVIEWS[:1]) == Added(1, 0, 0)


def test_vectors_are_kept_by_text_and_model(tmp_path: Path) -> None:
    vector = np.array([0.5, -0.25], np.float16)
    with FactChecks.at(tmp_path, create=True) as facts:
        facts.keep("m", [(digest("a"), vector)])
        facts.keep("m", [(digest("a"), vector)])
    with FactChecks.at(tmp_path) as facts:
        assert {key: list(value) for key, value in facts.vectors("m").items()} == {digest("a"): [0.5, -0.25]}
        assert facts.vectors("other") == {}


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="no fact-checks in it yet"):
        FactChecks.at(tmp_path)


def test_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(ArchiveError, match="fact-checks are kept in a folder"):
        FactChecks.at(tmp_path / "file", create=True)


@pytest.mark.parametrize("content", [b"this is no database, and it is long enough to be seen as none" * 20])
def test_a_damaged_file_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / NAME).write_bytes(content)
    with pytest.raises(ArchiveError, match="cannot be used"):
        FactChecks.at(tmp_path)


def test_a_strange_or_newer_database_is_left_alone(tmp_path: Path) -> None:
    base = sqlite3.connect(tmp_path / NAME)
    base.execute("CREATE TABLE other (x)")
    base.close()
    with pytest.raises(ArchiveError, match="not one of fact-checks"):
        FactChecks.at(tmp_path, create=True)
    with FactChecks.at(tmp_path / "newer", create=True) as facts:
        facts.add(REVIEWS)
    base = sqlite3.connect(tmp_path / "newer" / NAME)
    base.execute("PRAGMA user_version = 99")
    base.close()
    with pytest.raises(ArchiveError, match="newer Sayso"):
        FactChecks.at(tmp_path / "newer")


def test_a_file_that_may_only_be_read_serves(tmp_path: Path) -> None:
    with FactChecks.at(tmp_path, create=True) as facts:
        facts.add(REVIEWS)
    (tmp_path / NAME).chmod(0o444)
    with FactChecks.at(tmp_path) as facts:
        assert Matcher(facts).match("harbour bridge, 40 million euros")[0].reviews[0].id == "k1"


def test_hostile_text_is_kept_as_it_is(tmp_path: Path) -> None:
    review = FactCheck("x", "'; DROP TABLE review; -- \u202e <script>", "🙂 \"'")
    with FactChecks.at(tmp_path, create=True) as facts:
        facts.add([review])
        assert list(facts) == [review]
