"""What every backend must do alike; a new one joins in conftest.py."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from sayso.archive import Archive, Feed, Filter
from sayso.errors import ArchiveError
from sayso.model import Store, Stored, text_hash
from tests.archive.conftest import Make
from tests.archive.sample import HARBOUR, stored


def found(archive: Store, query: str, **rest: object) -> list[str]:
    return [passage.document.id for passage in archive.search(query, **rest)]  # type: ignore[arg-type]


def test_holds_what_was_given(harbour: Archive) -> None:
    assert len(harbour) == len(HARBOUR)
    assert list(harbour) == list(HARBOUR)
    assert [harbour.get(document.id) for document in HARBOUR] == list(HARBOUR)
    assert harbour.get("nobody") is None


def test_nothing_held_nothing_found(make: Make) -> None:
    archive = make([])
    assert len(archive) == 0
    assert archive.search("harbour") == []
    assert archive.trace("harbour") == []
    assert archive.stats().documents == 0


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("containers lost in the storm", {"a1"}),
        ("rye", {"a6"}),
        ("verlorener Container", {"a2"}),  # stemmed as German though the query does not say so
        ("потеря контейнеров", {"a3"}),
        ("công-ten-nơ", {"a5"}),
    ],
)
def test_words_find_their_passage_first(harbour: Archive, query: str, first: set[str]) -> None:
    assert found(harbour, query)[0] in first


@pytest.mark.parametrize("name", ["Chernenko", "Tschernenko", "Черненко", "chernenko"])
def test_names_are_found_in_any_spelling(harbour: Archive, name: str) -> None:
    assert {"a2", "a3", "a4"} <= set(found(harbour, name))


@pytest.mark.parametrize("number", ["1,200", "1.200", "1200", "1\u202f200", "١٢٠٠"])
def test_numbers_are_found_by_value(harbour: Archive, number: str) -> None:
    assert set(found(harbour, number)) == {"a1", "a2", "a3", "a5"}


def test_titles_are_searched_but_not_quoted(harbour: Archive) -> None:
    passages = harbour.search("empties")
    assert [p.document.id for p in passages] == ["a1"]
    assert "empties" not in passages[0].text


def test_passages_are_verbatim_and_ranked(harbour: Archive) -> None:
    passages = harbour.search("harbour master containers Ostwick", limit=3)
    assert len(passages) == 3
    assert [p.score for p in passages] == sorted((p.score for p in passages), reverse=True)
    for passage in passages:
        assert passage.text == passage.span.of(passage.document.text) != ""
        assert passage.document.sha256 == text_hash(passage.document.text)


def test_equal_passages_come_by_id(make: Make) -> None:
    copies = [stored(f"c{n:02}", "The bridge will open in May.") for n in range(30)]
    archive = make(copies[::-1])
    assert found(archive, "bridge", limit=7) == [f"c{n:02}" for n in range(7)]


@pytest.mark.parametrize("limit", [0, -1])
def test_no_limit_below_one(harbour: Archive, limit: int) -> None:
    assert harbour.search("harbour", limit=limit) == []


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (Filter(), {"a1", "a2", "a3", "a4", "a5"}),
        (Filter(until=date(2031, 3, 3)), {"a1", "a2"}),
        (Filter(since=date(2031, 3, 3), until=date(2031, 3, 4)), {"a2", "a3"}),
        (Filter(publishers=frozenset(["Coast Herald", "Порт"])), {"a1", "a3"}),
        (Filter(languages=frozenset(["de", "vi"])), {"a2", "a5"}),
        (Filter(until=date(2031, 3, 9), languages=frozenset(["vi"])), set[str]()),  # it has no date
    ],
)
def test_filters(harbour: Archive, where: Filter, expected: set[str]) -> None:
    query = "1200 Chernenko Ostwick"
    assert set(found(harbour, query, where=where)) == expected
    assert set(found(harbour.within(where), query)) == expected
    whole = {p.document.id: p.score for p in harbour.search(query)}
    assert all(whole[p.document.id] == p.score for p in harbour.search(query, where=where))


@pytest.mark.parametrize(
    "query",
    [
        "", "   ", "the of and", '"', 'title:"x" AND (', "+harbour -storm ~7 ^8 [a TO b] {x}", "*" * 1000, "\0\x1b[31m",
        "\u202eharbour\u202c", "🚢" * 500, "a" * 200_000, "harbour " * 10_000, " ".join(f"w{n}" for n in range(10_000)),
        "\ud800 harbour", "/.*/", "NOT harbour", "~harbour",
    ],
)  # fmt: skip
def test_hostile_queries_are_words(harbour: Archive, query: str) -> None:
    assert set(found(harbour, query)) <= {"a1", "a4"}
    harbour.trace(query)


def test_a_document_that_is_one_megabyte_line(make: Make) -> None:
    text = "sandbank " * 120_000 + "lighthouse"
    archive = make([stored("long", text)])
    assert archive.search("lighthouse")[0].span.end == len(text)
    assert 1000 <= archive.stats().passages < 1300  # of at most 120 words each, cut between words


def test_a_large_document_does_not_slow_down_all(make: Make) -> None:
    archive = make([stored("long", "\n".join(f"Entry {n}: the lighthouse keeper wrote again." for n in range(20_000)))])
    start = time.perf_counter()
    assert len(archive.search("lighthouse keeper", limit=200)) == 200
    assert len(archive.trace("Entry 777: the lighthouse keeper wrote again")) >= 1
    assert time.perf_counter() - start < 10  # 0.1 s where nothing else runs


def test_statistics(harbour: Archive) -> None:
    stats = harbour.stats()
    assert (stats.documents, stats.passages, stats.undated) == (6, 6, 2)
    assert (stats.earliest, stats.latest) == (date(2031, 3, 2), date(2031, 3, 5))
    assert stats.languages == (("en", 3), ("de", 1), ("ru", 1), ("vi", 1))
    assert stats.publishers == (("Coast Herald", 2), ("", 1), ("Báo Cảng", 1), ("Küstenblatt", 1), ("Порт", 1))
    assert stats.bytes > 0


def test_feeds_and_their_state(make: Make, request: pytest.FixtureRequest) -> None:
    archive = make(HARBOUR)
    assert archive.feeds() == []
    at = datetime(2031, 3, 4, 5, 6, 7, tzinfo=UTC)
    first = Feed("https://b.example/feed", at, at, new=2, stored=2, minutes=15)
    later = replace(first, looked=at + timedelta(hours=1), problem="answered 500", new=0, failed=1, looks=2)
    other = Feed("feeds/ä\0.xml", at, problem="cannot be read")
    if request.node.callspec.params["make"] == "jsonl":
        with pytest.raises(ArchiveError, match="only read"):
            archive.note(first)
        return
    for feed in (first, other, later):
        archive.note(feed)
    assert archive.feeds() == [other, later]
    assert (later.due, other.due) == (at + timedelta(hours=1, minutes=15), None)


def test_of_a_moment_the_day_is_kept(make: Make) -> None:
    """A `datetime` is a `date` to Python and to a checker of types, and is no day of a document."""
    at = datetime(2031, 3, 4, 12, tzinfo=UTC)
    archive = make([Stored("a", "The dam of Ostwick held.", published=at)])
    assert [document.published for document in archive] == [date(2031, 3, 4)]
    assert [p.document.id for p in archive.search("dam", where=Filter(until=at))] == ["a"]
    assert archive.search("dam", where=Filter(since=datetime(2031, 3, 5, tzinfo=UTC))) == []


def test_a_name_alone_is_one_publisher(make: Make) -> None:
    archive = make([Stored("a", "The dam held.", publisher="Herald"), Stored("b", "The dam broke.", publisher="Wire")])
    for names in ("Herald", ["Herald"], frozenset({"Herald"})):
        assert [p.document.id for p in archive.search("dam", where=Filter(publishers=names))] == ["a"]  # type: ignore[arg-type]
